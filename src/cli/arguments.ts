import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../nearest.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What `parseArgs` says of an option that there is not. */
const UNKNOWN = /^Unknown option '([^']+)'/;

/**
 * Arguments of a command, by Node's `parseArgs`.
 *
 * @throws TypeError for what is not understood; of an option that there is not it names the one that was likely meant
 */
export function readArguments<const T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    const [, written] = UNKNOWN.exec((error as Error).message) ?? [];
    if (written === undefined) throw error;
    const name = written.replace(/^-+/, '');
    const names = Object.keys(options);
    const likely = nearest(name, names) ?? names.find((one) => one.startsWith(name));
    const hint = likely === undefined ? '' : `; did you mean --${likely}?`;
    throw new TypeError(`There is no option ${written}${hint}`, { cause: error });
  }
}
