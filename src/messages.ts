import { nearest } from './nearest.js';

/** Of names that nobody knows, written with commas: what was likely meant. */
function likely(written: string, known: string | readonly string[]): string {
  const meant = written
    .split(', ')
    .map((name) => typeof known !== 'string' && nearest(name, known));
  const found = [...new Set(meant)].filter(Boolean);
  return found.length ? ` (likely ${found.join(', ')})` : '';
}

/** A directory that is called as a host is: `/publisher.example/`. */
const HOST_IN_PATH = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?((?:[a-z\d-]+\.)+[a-z]{2,})\//i;

/** What an address that brings no feed may be about. */
function hintsFor(url: string, code: string): string[] {
  if (code === 'unreachable') {
    return [
      'Where the publisher sends none, your own site can relay the feed: see docs/relay.md of akc-widgets.',
    ];
  }
  if (/,(https?:|$)/i.test(url)) return ['Several addresses are separated by spaces.'];
  const [, host] = HOST_IN_PATH.exec(url) ?? [];
  return code === 'not-found' && host
    ? [`If it is on ${host}, https:// is missing before it.`]
    : [];
}

/** What the webmaster reads in the console: what was found, where, and what was expected. */
export const messages = {
  tag: (tag: string, expected: string) =>
    `<${tag}>: there is no such element; expected ${expected}.`,
  unknownAttribute: (tag: string, name: string, value: string, likely: string) =>
    `<${tag}> ${name}="${value}": there is no such attribute; expected ${likely}.`,
  quotes: (tag: string, name: string, value: string, meant: string) =>
    `<${tag}> ${name}=${value}: expected straight quotation marks around a value, ${name}="${meant}".`,
  swallowed: (tag: string, found: string) =>
    `<${tag}> holds <${found}>, which is no fallback: expected </${tag}> before it, for HTML knows no <${tag} … />; it stays visible.`,
  followed: (tag: string, parent: string) =>
    `<${tag}> holds all that follows in its <${parent}>, which is shown only while there is no news: expected </${tag}> before it, for HTML knows no <${tag} … />, unless it is meant as a fallback.`,
  attribute: (
    tag: string,
    name: string,
    value: string,
    expected: string | readonly string[],
    instead?: unknown,
  ) => {
    const words = typeof expected === 'string' ? expected : `one of ${expected.join(', ')}`;
    const done = instead ? `using ${String(instead)}` : 'leaving it out';
    return `<${tag}> ${name}="${value}": expected ${words}; ${done}.`;
  },
  noneFits: (tag: string, filters: string, found: string) =>
    `<${tag}> ${filters}: none of the releases that were looked through fits; found ${found}.`,
  language: (tag: string) => `lang="${tag}": this language is not spoken yet; showing English.`,
  ownWords: (language: string, path: string, found: string, expected: string) =>
    `the page's words in "${language}", ${path}: found ${found}, expected ${expected}; leaving it out.`,
  notWhole: (language: string, count: number, first: string) =>
    `the page's words in "${language}" lack ${count === 1 ? 'one phrase' : `${count} phrases`}, the first ${first}: a language that is not spoken yet has to be whole; showing English.`,
  timeZone: (zone: string) =>
    `the organisation's time zone "${zone}": expected an IANA name such as Asia/Seoul; dates are shown as they are written.`,
  texts: (language: string) => `the texts in "${language}" could not be loaded; showing English.`,
  translatedFeed: (tag: string, language: string, url: string, found: string) =>
    `<${tag}>: the feed names ${url} for ${language ? `the same in "${language}"` : 'what is filtered by'}: ${found}; showing the original.`,
  release: (tag: string, wanted: string) =>
    `<${tag}>: the feed has no release "${wanted}"; expected an id, a number, or latest.`,
  role: (tag: string, role: string, found: string) =>
    `<${tag}> contact-role="${role}": nobody has this role; found ${found || 'no role'}.`,
  channel: (kind: string, found: string) =>
    `<akc-channels> channels="${kind}": the feed names no such channel; found ${found}.`,
  file: (name: string) => `the file for "${name}" could not be loaded; doing without it.`,
  feed: (tag: string, url: string, code: string, message: string) =>
    [`<${tag}> feed="${url}": ${message} (${code}).`, ...hintsFor(url, code)].join(' '),
  site: (url: string, found: string, tried: string) =>
    `feed="${url}" is a site's address; its feed was found at ${found}, after ${tried}. Expected feed="${found}", which takes one request.`,
  tooManyFeeds: (tag: string, most: number, leftOut: string) =>
    `<${tag}> feed="…": expected at most ${most} feeds; leaving out ${leftOut}.`,
  problems: (url: string, count: number, pointer: string, found: string, expected: string) =>
    `${url}: ${count === 1 ? '1 problem was' : `${count} problems were`} mended or left out in this feed; the first at ${pointer}: found ${found}, expected ${expected}. All of them: "problems" of any element that shows it.`,
  letters: (url: string, encoding: string) =>
    `${url}: some of its bytes are no letters in ${encoding}, as which it was read; expected UTF-8, or its charset in the header Content-Type.`,
  older: (tag: string, url: string, code: string, message: string) =>
    `<${tag}> the feed's next_url ${url}: ${message} (${code}); no older releases can be shown.`,
  page: (name: string, version: string) =>
    `this page has something else in place of the browser's own "${name}": version ${version} of akc-widgets defines no element, and what stands between the tags stays.`,
  update: (tag: string, found: string) =>
    `<${tag}> could not show what has come, and leaves what it shows as it is: ${found}`,
  linkAttribute: (link: string, name: string, expected: string | readonly string[]) =>
    `data-akc="${link}" data-akc-${name}: expected ${typeof expected === 'string' ? expected : `one of ${expected.join(', ')}`}${likely(name, expected)}; leaving it out.`,
  notAllowed: (url: string) =>
    `${url}: a feed names this address, and <meta name="akc-feeds"> does not name its origin; it is not shown.`,
  feeds: (written: string) =>
    `<meta name="akc-feeds"> names "${written}": expected origins, such as https://publisher.example, separated by spaces; it allows nothing.`,
  // of another copy its version is told, of somebody else's class the tag that it has
  taken: (first: string, version: string) =>
    first.startsWith('akc-')
      ? `<${first}>: somebody else has defined this tag; version ${version} of akc-widgets leaves it alone.`
      : `version ${first} of akc-widgets came first and stays; version ${version} leaves its elements alone.`,
  link: (name: string, tags: readonly string[]) =>
    `data-akc="${name}": expected one of ${tags.join(', ').replaceAll('akc-', '')}${likely(`akc-${name}`, tags).replace('akc-', '')}.`,
} satisfies Record<string, (...found: never[]) => string>;
