import { nearest } from '../nearest.js';
import { CHECK_HELP, checkCommand } from './check-command.js';
import { CONVERT_HELP, convertCommand } from './convert-command.js';
import { SERVE_HELP, serveCommand } from './serve-command.js';
import type { Terminal } from './terminal.js';

/** What `akc-widgets` does with what it is given. */

interface Command {
  run: (args: string[], terminal: Terminal) => Promise<number>;
  help: string;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: { run: checkCommand, help: CHECK_HELP },
  convert: { run: convertCommand, help: CONVERT_HELP },
  serve: { run: serveCommand, help: SERVE_HELP },
};

const HELP = `akc-widgets COMMAND …

For publishers of news that others show on their pages.

  check TARGET…    what is wrong with a feed, and how to mend it
  convert URL…     RSS, Atom, WordPress or a table in CSV to a JSON Feed
  serve FOLDER     a folder of feeds on this machine, as partners' pages need them

  akc-widgets COMMAND --help tells of each; --version`;

/** Of a command that was not understood. */
const MISUSED = 2;

/**
 * @param args as they were typed, without the program
 * @returns the exit code
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    terminal.out(__VERSION__);
    return 0;
  }
  const asked = name === 'help' ? COMMANDS[rest[0] ?? ''] : undefined;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(asked?.help ?? HELP);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const likely = nearest(name, Object.keys(COMMANDS));
    terminal.err(
      `There is no command “${name}”${likely === undefined ? '' : `; did you mean ${likely}?`}\n\n${HELP}`,
    );
    return MISUSED;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // what parseArgs throws is a TypeError too
    const hint = error instanceof TypeError ? `\nSee akc-widgets ${name} --help.` : '';
    terminal.err(`${error.message}${hint}`);
    return MISUSED;
  }
}
