import { IN_LINE } from '../../plain-text.js';
import { decodeReferences } from './character-references.js';

/**
 * Plain texts in which a publisher's program has left markup. What is made of one is text and nothing else: it is
 * never read as markup again.
 */

/** Leaves no gap where it is taken out of a text. */
const UNSEEN = 'audio img script style';

/** What stands apart from what is before it. */
const APART =
  'address article aside blockquote body br button caption center dd details div dl dt embed fieldset figcaption ' +
  'figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main meta nav noscript object ol ' +
  'option p picture pre section select source summary svg table tbody td template textarea tfoot th thead title tr ul ' +
  'video';

const inLine = new Set(`${IN_LINE} ${UNSEEN}`.split(' '));

/** What HTML has, as a pattern. */
export const TAG_NAMES = `${IN_LINE} ${UNSEEN} ${APART}`.replaceAll(' ', '|');

/** Known tags alone: anything else in angle brackets is what somebody has written. In linear time. */
const TAG = new RegExp(`<\\/?(${TAG_NAMES})(?=[\\s/>])[^<>]*>`, 'gi');

/**
 * A text without HTML's tags, and with its character references decoded.
 *
 * @param gap what stands for a tag that parts what is before it from what is behind; of a line break, its first character
 */
export function mendText(text: string, gap = ' '): string {
  return decodeReferences(withoutTags(text, gap));
}

function withoutTags(text: string, gap: string): string {
  if (!text.includes('<')) return text;
  const without = text.replace(TAG, (_, name: string) => {
    const tag = name.toLowerCase();
    if (inLine.has(tag)) return '';
    return tag === 'br' ? gap.charAt(0) : gap;
  });
  if (without === text) return text;
  // as in HTML several spaces are one; of several gaps one stays
  const joined = gap === ' ' ? without.replace(/[ \t\n\r\f]+/g, ' ') : without.replace(/ +/g, ' ');
  return joined.replace(/\n{3,}/g, '\n\n').trim();
}
