/**
 * E-mail addresses that Cloudflare hides from robots, and with them from whoever reads a body without its script: each
 * byte XOR the first, in hexadecimal (https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/).
 */

const HIDDEN = /^(?:[\da-f]{2}){4,300}$/i;
/** One plain address: no header of a mail, no second receiver, nothing unseen. */
const ADDRESS = /^[^\s@?&,;:<>"%\p{C}]+@[^\s@?&,;:<>"%\p{C}]+\.[^\s@?&,;:<>"%\p{C}]+$/u;
const LINK = /\/cdn-cgi\/l\/email-protection#([\da-f]+)$/i;
const TAG = /(<[a-z]+\s[^<>]*>)[^<>]*/gi;
const MARK = /\bdata-cfemail\s*=\s*["']?([\da-f]+)/i;

/** What is expected instead, for whoever publishes them. */
export const EMAILS = 'e-mail addresses that no proxy has hidden';

/** What stands in place of an address. */
export const PLACEHOLDER = /^\s*\[email\s+protected\]\s*$/i;

/** @returns `undefined` for what is no address */
export function readHiddenEmail(hidden: string | null | undefined): string | undefined {
  if (!hidden || !HIDDEN.test(hidden)) return undefined;
  const [key = 0, ...bytes] = hidden.match(/../g)!.map((byte) => parseInt(byte, 16));
  const text = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte ^ key));
  // a link may go on with a subject
  const address = text.split('?')[0]!;
  return ADDRESS.test(address) ? address : undefined;
}

/** @param href of a link */
export const emailBehind = (href: string | null | undefined): string | undefined =>
  readHiddenEmail(LINK.exec(href?.trim() ?? '')?.[1]);

/** Some HTML, in which hidden addresses stand in the place of what stood for them; their tags stay. In linear time. */
export const showHiddenEmails = (html: string): string =>
  html.includes('data-cfemail')
    ? html.replace(TAG, (written, tag: string) => {
        const email = readHiddenEmail(MARK.exec(tag)?.[1]);
        return email ? tag + email : written;
      })
    : html;
