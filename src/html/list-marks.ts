/** Of one to nine hundreds, tens and ones. */
const ROMAN = [
  ['', 'C', 'CC', 'CCC', 'CD', 'D', 'DC', 'DCC', 'DCCC', 'CM'],
  ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'],
  ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'],
];
const MOST_ROMAN = 3999;

/** What stands before each entry of a list in plain text: what a browser draws there is in no text. */
export class ListMarks {
  /** The number that the next entry of a list has. */
  readonly #next = new Map<Node, number>();

  /** The mark of the next entry, with a space after it. */
  next(entry: HTMLLIElement): string {
    // not by its class, as elsewhere: a page may call something else so
    const list = entry.parentElement as HTMLOListElement | null;
    if (list?.localName !== 'ol') return '- ';
    // `value` is 0 where nothing is written
    const number = entry.hasAttribute('value')
      ? entry.value
      : (this.#next.get(list) ?? first(list));
    this.#next.set(list, number + (list.reversed ? -1 : 1));
    return `${written(number, list.type)}. `;
  }
}

function first(list: HTMLOListElement): number {
  if (!list.reversed || list.hasAttribute('start')) return list.start;
  return [...list.children].filter(({ localName }) => localName === 'li').length;
}

/** In the letters of the list's `type`, where they have a form for the number, as browsers do. */
function written(number: number, type: string): string {
  const isSmall = type === type.toLowerCase();
  const letters = /^a$/i.test(type) ? alphabetic(number) : /^i$/i.test(type) ? roman(number) : '';
  return (isSmall ? letters.toLowerCase() : letters) || String(number);
}

/** A to Z, AA, AB …; nothing for what is less than 1. */
function alphabetic(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Nothing for what has no Roman form. */
function roman(number: number): string {
  if (number < 1 || number > MOST_ROMAN) return '';
  const digitAt = (place: number) => Math.floor(number / place) % 10;
  const rest = [100, 10, 1].map((place, at) => ROMAN[at]![digitAt(place)]!);
  return 'M'.repeat(digitAt(1000)) + rest.join('');
}
