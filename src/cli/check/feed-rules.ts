import type { ReadDocument } from './document.js';
import type { Findings } from './findings.js';
import { isObject, listIn, objectIn, textIn, type Json } from './json.js';
import { isLanguage, isTimeZone } from './standard-names.js';

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
  if (!textIn(json, 'title')) {
    tell('feed-title', '/title', { found: json['title'], expected: 'a title' });
  }
  if (!textIn(json, 'home_page_url')) {
    tell('home-page', '/home_page_url', { found: json['home_page_url'], expected: 'a URL' });
  }
  checkLanguage(json, items, findings);
  if (format === 'json-feed') checkOwnAddress(json, address, findings);
  if (!items.length) tell('no-items', '/items', { found: [], expected: 'the last releases' });
  if (items.length > MANY_ITEMS) {
    tell('many-items', '/items', { found: items, expected: `at most ${MANY_ITEMS} on a page` });
  }
  const next = feed.next_url;
  if (next !== undefined && address !== undefined && next === address) {
    tell('next-url', '/next_url', { found: next, expected: 'another page than this' });
  }
  checkPress(json, items, findings);
}

function checkLanguage(json: Json, items: unknown[], findings: Findings): void {
  const language = textIn(json, 'language');
  if (language === undefined) {
    const isSaidByAll =
      items.length > 0 && items.every((item) => isObject(item) && textIn(item, 'language'));
    if (isSaidByAll) return;
    const found = json['language'];
    findings.tell('language', '/language', { found, expected: 'a BCP 47 tag such as "en"' });
  } else if (!isLanguage(language)) {
    findings.tell('language-tag', '/language', { found: language, expected: 'a BCP 47 tag' });
  }
}

function checkOwnAddress(json: Json, address: string | undefined, findings: Findings): void {
  const own = textIn(json, 'feed_url');
  if (own === undefined) {
    findings.tell('feed-url', '/feed_url', { found: own, expected: address ?? 'a URL' });
  } else if (address !== undefined && URL.canParse(own) && new URL(own).href !== address) {
    findings.tell('feed-url', '/feed_url', { found: own, expected: address });
  }
}

/** @param items of the document */
function checkPress(json: Json, items: readonly unknown[], findings: Findings): void {
  const press = objectIn(json, '_press');
  const pointer = '/_press';
  const hasPress = items.some((item) => isObject(item) && objectIn(item, '_press'));
  if ((press || hasPress) && !textIn(press, 'about')) {
    const found = press?.['about'];
    findings.tell('about', `${pointer}/about`, { found, expected: 'a URL' });
  }
  const organization = objectIn(press, 'organization');
  const zone = textIn(organization, 'time_zone');
  const at = `${pointer}/organization/time_zone`;
  if (zone === undefined && hasMomentsInUtc(items)) {
    findings.tell('time-zone', at, { found: zone, expected: 'an IANA name such as "Asia/Seoul"' });
  } else if (zone !== undefined && !isTimeZone(zone)) {
    findings.tell('time-zone-name', at, { found: zone, expected: 'an IANA name' });
  }
  listIn(press, 'translations').forEach((translation, index) => {
    const language = isObject(translation) ? textIn(translation, 'language') : undefined;
    if (language === undefined || isLanguage(language)) return;
    const where = `${pointer}/translations/${index}/language`;
    findings.tell('language-tag', where, { found: language, expected: 'a BCP 47 tag' });
  });
}

const hasMomentsInUtc = (items: readonly unknown[]): boolean =>
  items.some((item) => {
    const date = isObject(item) ? textIn(item, 'date_published') : undefined;
    return date !== undefined && /T.*(Z|[+-]00:?00)$/i.test(date);
  });
