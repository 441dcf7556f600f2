import { plainLine } from '../plain.js';
import { addressOf, childOf, childrenOf, textIn, textOf, type XmlElement } from './element.js';

/** Who has written a release, as feeds name people. */

export interface Person {
  name?: string;
  url?: string;
  avatar?: string;
}

/** `press@publisher.example (Press Office)`, as RSS has it, and the other way round. */
const MAIL_FIRST = /^[^\s@()<>]+@[^\s()<>]+\s*\(([^()]*)\)$/;
/** A name ends with a quotation mark or a bracket, and the space before it is trimmed: no part can stand for another's. */
const NAME_FIRST = /^"?([^"<>()]+)(?:"\s*)?[<(][^\s@()<>]+@[^\s()<>]+[>)]$/;
const MAIL = /^(?:mailto:)?[^\s@()<>]+@[^\s()<>]+$/i;
const NOBODY = /^(?:mailto:)?(?:no-?reply|do-?not-?reply)@/i;

/** @returns the name alone; of one who has none the address */
export function nameOfPerson(written: string): string {
  const text = plainLine(written);
  const name = (MAIL_FIRST.exec(text) ?? NAME_FIRST.exec(text))?.[1]?.trim();
  if (name) return name;
  const address = text.replace(/\(\s*\)$/, '').trimEnd();
  return MAIL.test(address) && NOBODY.test(address) ? '' : address;
}

/** Atom's person, or a name alone. */
function personOf(element: XmlElement): Person | undefined {
  const prefix = element.name.startsWith('atom:') ? 'atom:' : '';
  const link = childOf(element, `${prefix}uri`, `${prefix}url`, 'atom:uri');
  const written =
    textIn(element, `${prefix}name`, 'atom:name') ||
    (childrenOf(element, `${prefix}email`, 'atom:email').length
      ? textIn(element, `${prefix}email`, 'atom:email')
      : link
        ? ''
        : textOf(element));
  const name = nameOfPerson(written);
  const url = link && addressOf(link, textOf(link));
  return name || url ? { ...(name && { name }), ...(url && { url }) } : undefined;
}

/** Each once. */
export function peopleIn(parent: XmlElement, ...names: string[]): Person[] {
  const people = new Map<string, Person>();
  for (const element of childrenOf(parent, ...names)) {
    const person = personOf(element);
    if (person) {
      const key = (person.name ?? person.url ?? '').toLowerCase();
      people.set(key, { ...person, ...people.get(key) });
    }
  }
  return [...people.values()];
}
