import { isLocal } from './standard-names.js';

/** What an address is that is no absolute one of the web, as people and programs write them. */

export interface AddressFault {
  rule: 'local-address' | 'file-address' | 'address-form' | 'relative-address' | 'insecure-address';
  expected: string;
  /** The address that was likely meant. */
  likely?: string;
}

export const ABSOLUTE = 'an absolute https URL';

/** Of a disk or of the house's network: `C:\…`, `\\server\share`, `file:`, and what stands for either. */
const FILE = /^(?:[a-z]:[\\/]|\\\\|\/\/\/|file:|smb:|afp:|nfs:)/i;

/** `http` with a letter too many, too few or exchanged, or with other signs behind it than `://`. */
const SCHEME = /^(h?tt?ps?|h?ttps?s|htpps?|hhttps?|hxxps?)(?:[:;]?[\\/]{1,4}|:(?!\d))/i;
const RIGHT_SCHEME = /^https?:\/\/[^\\/]/i;

/** Another scheme, of which the reader tells: `mailto:`, but no port as in `localhost:3000`. */
const OTHER_SCHEME = /^[a-z][a-z\d+.-]*:(?!\d{1,5}(?:[\\/?#]|$))/i;

/** A name of a host, or its number, with what may follow it. */
const HOST =
  /^((?:[\p{L}\p{N}_-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}|localhost|\d{1,3}(?:\.\d{1,3}){3})(:\d{1,5})?([/?#].*)?$/iu;

/** What files end with, and no host does that anybody has a feed on. */
const FILE_ENDING =
  /\.(?:html?|php\d?|aspx?|jsp|do|cgi|pdf|docx?|hwpx?|xlsx?|pptx?|odt|txt|rtf|zip|jpe?g|png|gif|webp|avif|svg|ico|mp[34]|m4a|webm|mov|json|xml|rss|atom|js|css)$/i;

/**
 * @param written as it stands in the feed
 * @returns `undefined` for an address that readers anywhere can follow, or for what is none at all
 */
export function addressFault(written: string): AddressFault | undefined {
  const address = written.trim();
  // what a publisher's template wrote, of which the reader tells
  if (!address || /^(undefined|null)\//.test(address)) return undefined;
  if (FILE.test(address)) return { rule: 'file-address', expected: ABSOLUTE };
  if (RIGHT_SCHEME.test(address)) return faultOfWhole(address);
  const [scheme] = SCHEME.exec(address) ?? [];
  if (scheme !== undefined) {
    return withLikely('address-form', address.slice(scheme.length).replace(/^[\\/:]+/, ''));
  }
  const host = address.startsWith('//') ? address.slice(2) : hostIn(address);
  if (host !== undefined) {
    if (isLocal(`http://${host}`)) return { rule: 'local-address', expected: 'a public address' };
    return withLikely(address.startsWith('//') ? 'relative-address' : 'address-form', host);
  }
  return OTHER_SCHEME.test(address) ? undefined : { rule: 'relative-address', expected: ABSOLUTE };
}

function faultOfWhole(address: string): AddressFault | undefined {
  if (isLocal(address)) return { rule: 'local-address', expected: 'a public address' };
  return /^http:/i.test(address) ? { rule: 'insecure-address', expected: 'https' } : undefined;
}

/** @returns the same without a scheme, where it begins with a host and not with the name of a file or folder */
function hostIn(address: string): string | undefined {
  const [, host, port, rest] = HOST.exec(address) ?? [];
  if (host === undefined) return undefined;
  const isSure = port !== undefined || /^(www\.|localhost$|\d+(\.\d+){3}$)/i.test(host);
  const isName = /\.[a-z]{2,24}$/i.test(host) && !FILE_ENDING.test(host);
  return isSure || (isName && (rest !== undefined || !/[A-Z_]/.test(host))) ? address : undefined;
}

function withLikely(rule: AddressFault['rule'], rest: string): AddressFault {
  const likely = `https://${rest.replaceAll('\\', '/')}`;
  return { rule, expected: ABSOLUTE, ...(URL.canParse(likely) && { likely }) };
}
