import { isElement, isText, ofDocument, ofNode, OURS } from '../../page.js';
import { warnOnce } from '../../warn.js';

/** What stands between the tags and belongs to no named slot. */
const slottedIn = (host: Element): (Element | Text)[] =>
  [...host.childNodes].filter((node): node is Element | Text =>
    isElement(node) ? !node.slot : isText(node),
  );

/** That is the webmaster's own fallback. */
export const hasFallback = (host: Element): boolean =>
  slottedIn(host).some((node) => isElement(node) || node.data.trim());

const ROLES = [
  'banner',
  'complementary',
  'contentinfo',
  'form',
  'main',
  'navigation',
  'region',
  'search',
];

/**
 * What a page holds and no fallback does: what readers fill in, landmarks (https://www.w3.org/TR/html-aam-1.0/), scripts,
 * others of ours. A button or a box to tick may be how readers agree to what comes from elsewhere.
 */
const OF_THE_PAGE = [
  'form, select, textarea, input:not([type=hidden], [type=checkbox], [type=button], [type=submit])',
  'main, nav, aside, search, header, footer, section:is([aria-label], [aria-labelledby])',
  ...ROLES.map((role) => `[role=${role} i]`),
  'script',
  OURS,
  'a[data-akc]',
].join();

const NAMED = ':scope > [slot]:not([slot=""])';
const SWALLOWED = `:is(${OF_THE_PAGE}):not(${NAMED}, ${NAMED} *)`;

/** Whose header or footer is no landmark. */
const SECTIONS = 'article, aside, main, nav, section';

/**
 * HTML knows no `<akc-news-list … />`: such a tag has all that follows in its section between its tags, which is no
 * fallback of anybody's.
 *
 * @returns the first thing between the tags that cannot be meant as a fallback
 */
export const swallowedBy = (host: Element): Element | undefined =>
  [...host.querySelectorAll(SWALLOWED)].find(
    (found) =>
      !/^(header|footer)$/.test(ofNode(found, 'localName')) ||
      // of a part of what stands there, not of the section around the element
      !host.contains(found.closest(SECTIONS)),
  );

/** Characters of a fallback that is not the rest of a section: a link, a sentence, a few headlines. */
const LONGEST_FALLBACK = 300;

/** What begins another part of a section, and seldom stands within a fallback: behind its link or its sentence. */
const NEXT_PART = ':is(h1, h2, h3, h4, h5, h6, section, table, hr, figure)';
const FOLLOWING = `:scope > table, :scope > * ~ ${NEXT_PART}:not(${NAMED})`;

/**
 * Whether all that follows in its section may have come between its tags. Nobody can tell it from a long fallback, but
 * that a fallback is seldom the end of its section, without so much as a line break after it.
 */
function mayHaveSwallowed(host: Element): boolean {
  if (ofNode(host, 'nextSibling')) return false;
  const slotted = slottedIn(host);
  if (slotted.length < 2) return false;
  const text = slotted.map(({ textContent }) => textContent).join('');
  return text.trim().length > LONGEST_FALLBACK || !!host.querySelector(FOLLOWING);
}

/** Tells the webmaster of a tag that is not closed, as far as the page has been read. @param found what stands between the tags */
export function tellSwallowed(host: Element, found: Element | undefined): void {
  if (found) warnOnce('swallowed', host.localName, ofNode(found, 'localName'));
  else if (ofDocument('readyState') !== 'loading' && mayHaveSwallowed(host)) {
    warnOnce('followed', host.localName, ofNode(host, 'parentElement')?.localName ?? 'page');
  }
}
