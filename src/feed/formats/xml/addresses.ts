import { MOST_ELEMENTS } from '../../limits.js';

/** Addresses in a body, of a feed that says by `xml:base` what they resolve against. */

const TAG = /<[a-z][^<>]*>/gi;
const ADDRESS =
  /(\s(?:href|src|poster|cite|longdesc)\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;
/** WordPress writes the number. */
const AMPERSAND = /&(?:amp|#0*38|#x0*26);/gi;
const CANDIDATES = /(\s(?:srcset|imagesrcset)\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)')/gi;

/**
 * Some HTML with its relative addresses resolved, no more of them than a body has elements, for each becomes as long as
 * the base. What it cannot be sure of stays as it is written. In linear time.
 *
 * @param base a whole URL
 */
export function resolveAddresses(html: string, base: string): string {
  let left = MOST_ELEMENTS;
  const resolve = (written: string): string => {
    const address = written.trim().replace(AMPERSAND, '&');
    // a jump within the release, or whole already
    if (!address || /^(?:#|[a-z][a-z\d+.-]*:)/i.test(address) || left-- <= 0) return written;
    try {
      return new URL(address, base).href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    } catch {
      return written;
    }
  };
  const resolveAll = (written: string): string =>
    written.replace(/(^|,\s*)([^\s,]\S*)/g, (_, before: string, address: string) => {
      return before + resolve(address);
    });
  return html.replace(TAG, (tag) =>
    tag
      .replace(ADDRESS, (whole: string, name: string, ...found: (string | undefined)[]) => {
        const written = found[0] ?? found[1] ?? found[2] ?? '';
        const resolved = resolve(written);
        return resolved === written ? whole : `${name}"${resolved}"`;
      })
      .replace(CANDIDATES, (whole: string, name: string, ...found: (string | undefined)[]) => {
        const written = found[0] ?? found[1] ?? '';
        const resolved = resolveAll(written);
        return resolved === written ? whole : `${name}"${resolved}"`;
      }),
  );
}
