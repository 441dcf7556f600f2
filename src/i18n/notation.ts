import type { Dictionary } from './dictionary.js';
import type { Notation } from './formatters.js';

const languageOf = (tag: string) => tag.split('-', 1)[0];

/**
 * Whose dates and numbers stand among these words: those of the tag, and what it leaves open is as the dictionary has
 * it. A page that asks for `pt` gets Portugal's, one that asks for `pt-BR` Brazil's; a Thai year is Buddhist unless the
 * tag names another calendar (`th-u-ca-gregory`), or the page does.
 *
 * @param tag canonical
 * @param calendar for a language that has another than the Gregorian: which of them
 */
export function notationOf(tag: string, words: Dictionary, calendar?: string): Notation {
  const { language, formats, formatters } = words;
  // the words of one language, and dates of some content in another
  if (languageOf(tag) !== languageOf(language)) return { tag };
  if (formatters || !formats) return { tag, formatters };
  const [asked, usual] = [new Intl.Locale(tag), new Intl.Locale(formats)];
  const region = asked.region ?? usual.region;
  const ownCalendar = usual.calendar && (calendar ?? usual.calendar);
  const inForce = asked.calendar ?? ownCalendar;
  const numberingSystem = asked.numberingSystem ?? usual.numberingSystem;
  const whole = new Intl.Locale(tag, {
    ...(region && { region }),
    ...(inForce && { calendar: inForce }),
    ...(numberingSystem && { numberingSystem }),
  });
  return { tag: whole.toString() };
}
