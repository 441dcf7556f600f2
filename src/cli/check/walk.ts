import { isObject } from './json.js';

/** As deep as a feed's own members are. */
const DEEPEST = 8;

/** Visits every text of a feed but those of other extensions, which are their owners'. @param visit with its JSON pointer */
export function walkTexts(
  value: unknown,
  visit: (name: string, value: string, pointer: string) => void,
  pointer = '',
  depth = 0,
): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    value.forEach((entry, index) => {
      const at = `${pointer}/${index}`;
      if (typeof entry === 'string') visit('', entry, at);
      else walkTexts(entry, visit, at, depth + 1);
    });
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (name.startsWith('_') && name !== '_press') continue;
      const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (typeof member === 'string') visit(name, member, at);
      else walkTexts(member, visit, at, depth + 1);
    }
  }
}
