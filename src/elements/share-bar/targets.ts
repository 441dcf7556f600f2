import { encodePart } from '../../feed/url-template.js';
import { oneLine } from '../../feed/plain-string.js';

/** Where a share leads. None of them needs a key, a script or a request of ours. */

/** Names of their own, which no language translates. */
export const NAMES: Record<string, string> = {
  facebook: 'Facebook',
  x: 'X',
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  line: 'LINE',
  kakaotalk: 'KakaoTalk',
};

/** `{u}`: the address, `{t}`: the text, `{b}`: both, `{m}`: both in a mail. */
const ADDRESSES: Record<string, string> = {
  email: 'mailto:?subject={t}&body={m}',
  facebook: 'https://www.facebook.com/sharer/sharer.php?u={u}',
  x: 'https://x.com/intent/post?text={t}&url={u}',
  linkedin: 'https://www.linkedin.com/sharing/share-offsite/?url={u}',
  whatsapp: 'https://wa.me/?text={b}',
  telegram: 'https://t.me/share/url?url={u}&text={t}',
  line: 'https://social-plugins.line.me/lineit/share?url={u}&text={t}',
};

/** @returns `undefined` for what is done in the page itself */
export function addressOf(target: string, url: string, text: string): string | undefined {
  const both = `${text}\n\n${url}`;
  // lines of a mail end with CRLF (RFC 6068, 5)
  const mail = both.replace(/\r\n?|[\n\u2028\u2029]/g, '\r\n');
  const values: Record<string, string> = { u: url, t: oneLine(text), b: both, m: mail };
  return ADDRESSES[target]?.replace(/\{(\w)\}/g, (_, name: string) => encodePart(values[name]!));
}
