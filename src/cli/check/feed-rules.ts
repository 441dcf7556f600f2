import { checkContacts, checkEmail } from './contact-rules.js';
import type { ReadDocument } from './document.js';
import type { Findings } from './findings.js';
import { isObject, listIn, objectIn, textIn, type Json } from './json.js';
import { checkLanguageOfWords, checkLanguageTag } from './language-rule.js';
import { isTimeZone } from './standard-names.js';

/** What a feed says of itself, or does not. */

/** Items of one page: more are loaded by every reader and seen by few. */
const MANY_ITEMS = 100;

/** @param address at which it is served, where that is known */
export function checkFeedMembers(
  { json, format, feed }: ReadDocument,
  address: string | undefined,
  findings: Findings,
): void {
  const items = listIn(json, 'items');
  const tell = findings.tell.bind(findings);
  // WordPress's interface answers with posts alone
  if (format !== 'wordpress') checkHead(json, items, findings);
  if (format === 'json-feed') checkOwnAddress(json, address, findings);
  if (!items.length) tell('no-items', '/items', { found: [], expected: 'the last releases' });
  if (items.length > MANY_ITEMS) {
    tell('many-items', '/items', { found: items, expected: `at most ${MANY_ITEMS} on a page` });
  }
  const next = feed.next_url;
  if (next !== undefined && (next === address || next === feed.feed_url)) {
    tell('next-url', '/next_url', { found: next, expected: 'another page than this' });
  }
  if (format === 'json-feed') checkExtension(json, items, findings);
}

/** What a feed is called, where its site is, in which language and zone it is. */
function checkHead(json: Json, items: unknown[], findings: Findings): void {
  if (!textIn(json, 'title')) {
    findings.tell('feed-title', '/title', { found: json['title'], expected: 'a title' });
  }
  if (!textIn(json, 'home_page_url')) {
    const found = json['home_page_url'];
    findings.tell('home-page', '/home_page_url', { found, expected: 'a URL' });
  }
  checkLanguage(json, items, findings);
  checkTimeZone(json, items, findings);
}

function checkLanguage(json: Json, items: unknown[], findings: Findings): void {
  const language = textIn(json, 'language');
  if (language === undefined) {
    const isSaidByAll =
      items.length > 0 && items.every((item) => isObject(item) && textIn(item, 'language'));
    if (isSaidByAll) return;
    const found = json['language'];
    findings.tell('language', '/language', { found, expected: 'a BCP 47 tag such as "en"' });
  }
  checkLanguageTag(language, '/language', findings);
  checkLanguageOfWords(language, items, findings);
}

function checkOwnAddress(json: Json, address: string | undefined, findings: Findings): void {
  const own = textIn(json, 'feed_url');
  if (own === undefined) {
    findings.tell('feed-url', '/feed_url', { found: own, expected: address ?? 'a URL' });
  } else if (address !== undefined && URL.canParse(own) && new URL(own).href !== address) {
    findings.tell('feed-url', '/feed_url', { found: own, expected: address });
  }
}

function checkTimeZone(json: Json, items: readonly unknown[], findings: Findings): void {
  const zone = textIn(objectIn(objectIn(json, '_press'), 'organization'), 'time_zone');
  const pointer = '/_press/organization/time_zone';
  if (zone === undefined && hasMomentsInUtc(items)) {
    const expected = 'an IANA name such as "Asia/Seoul"';
    findings.tell('time-zone', pointer, { found: 'no zone, and dates in UTC', expected });
  } else if (zone !== undefined && !isTimeZone(zone)) {
    findings.tell('time-zone-name', pointer, { found: zone, expected: 'an IANA name' });
  }
}

function checkExtension(json: Json, items: readonly unknown[], findings: Findings): void {
  const press = objectIn(json, '_press');
  const isUsed = press || items.some((item) => isObject(item) && objectIn(item, '_press'));
  if (isUsed && !textIn(press, 'about')) {
    findings.tell('about', '/_press/about', { found: press?.['about'], expected: 'a URL' });
  }
  const organization = objectIn(press, 'organization');
  checkEmail(organization, '/_press/organization', findings);
  checkContacts(organization, '/_press/organization', findings);
  checkLanguages(press, 'translations', '/_press', findings);
  checkLanguages(press, 'variants', '/_press', findings);
  checkLanguages(organization, 'names', '/_press/organization', findings);
}

/** @param name of a list of which each entry names its language */
function checkLanguages(
  holder: Json | undefined,
  name: string,
  pointer: string,
  findings: Findings,
): void {
  listIn(holder, name).forEach((entry, index) => {
    const language = isObject(entry) ? textIn(entry, 'language') : undefined;
    checkLanguageTag(language, `${pointer}/${name}/${index}/language`, findings);
  });
}

const hasMomentsInUtc = (items: readonly unknown[]): boolean =>
  items.some((item) => {
    const date = isObject(item) ? textIn(item, 'date_published') : undefined;
    return date !== undefined && /T.*(Z|[+-]00:?00)$/i.test(date);
  });
