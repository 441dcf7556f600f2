import { warnOnce } from '../../warn.js';

/** What any element of a page may have, and what frameworks leave on it; those that HTML knows, it has as properties too. */
const USUAL = /^(class|is|tabindex|item\w+|on\w+|(aria|v|x)-.+|data-(?!akc-).+)$|[^a-z_-]/;

/** A value that begins or ends with a quotation mark, straight or not: it was meant to stand around it. */
const IN_QUOTES =
  /^["'`´«‹\u2018-\u201f\u2032-\u2034\u300c-\u300f\u301d＂＇]|["'`´»›\u2018-\u201f\u2032-\u2034\u300c-\u300f\u301e＂＇]$/;

/**
 * Whether something may be wrong with what is written on an element, so that it is worth a closer look (`slips.ts`).
 *
 * @param known every attribute that it has
 */
export const hasOddAttributes = (element: Element, known: readonly string[]): boolean =>
  [...element.attributes].some(({ name, value }) =>
    known.includes(name) ? IN_QUOTES.test(value) : !USUAL.test(name) && !(name in element),
  );

/** Tells the webmaster of attributes that may be slips. Where what tells cannot be had, the element is as good without. */
export function tellSlips(element: Element, known: readonly string[]): void {
  if (!hasOddAttributes(element, known)) return;
  void import('./slips.js').then(
    ({ slipsOf }) => {
      for (const { cause, name, value, meant } of slipsOf(element, known)) {
        warnOnce(cause, element.localName, name, value, meant);
      }
    },
    () => undefined,
  );
}
