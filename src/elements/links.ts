/** Addresses that a webmaster writes. */

const PLACES = /\{(id|number|url)\}/g;

/** A URL template with a release in it; percent-encoded. */
export const fillTemplate = (
  template: string,
  release: { id: string; number?: string; url?: string },
): string =>
  template.replace(PLACES, (_, name: 'id' | 'number' | 'url') =>
    encodeURIComponent(release[name] ?? ''),
  );

/** @returns the whole http or https URL; `undefined` where it is none */
export function webUrl(written: string): string | undefined {
  try {
    // also where it is relative, or a mere fragment
    const { href, protocol } = new URL(written, document.baseURI);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
