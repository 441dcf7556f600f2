import { ITEM_PRESS } from '../../feed/formats/json-feed/shapes.js';
import type { FeedDate } from '../../feed/model.js';
import { parseDate } from '../../feed/parse-date.js';
import { nearest } from '../../nearest.js';
import { checkContacts } from './contact-rules.js';
import { inBuddhistYears } from './date-to-come.js';
import type { Findings } from './findings.js';
import { isObject, listIn, objectIn, textIn, type Json } from './json.js';
import { checkLanguageTag } from './language-rule.js';
import { countryFor, isTimeZone } from './standard-names.js';

/** What an item says, or does not. */

/** An item and where it stands. */
interface Place {
  item: Json;
  press: Json | undefined;
  pointer: string;
  findings: Findings;
}

/** @param items with slips mended */
export function checkItems(items: readonly unknown[], findings: Findings): void {
  const urls = new Map<string, number>();
  items.forEach((item, index) => {
    if (!isObject(item)) return;
    const pointer = `/items/${index}`;
    const place = { item, press: objectIn(item, '_press'), pointer, findings };
    checkWords(place);
    checkKind(place);
    checkDates(place);
    checkImage(place);
    checkFiles(place);
    checkContacts(place.press, `${pointer}/_press`, findings);
    checkCountries(place);
    checkEvents(place);
    checkLanguages(place);
    const url = textIn(item, 'url');
    const first = url === undefined ? undefined : urls.get(url);
    if (first !== undefined) {
      const expected = `another than that of ${findings.placeOf(`/items/${first}`)}`;
      findings.tell('same-url', `${pointer}/url`, { found: url, expected });
    } else if (url !== undefined) urls.set(url, index);
  });
}

function checkWords({ item, pointer, findings }: Place): void {
  const title = textIn(item, 'title');
  const body = textIn(item, 'content_html') ?? textIn(item, 'content_text');
  const text = body ?? textIn(item, 'summary');
  if (!title && !text) {
    const expected = 'a title, and content_html or content_text';
    findings.tell('nothing-to-show', pointer, { found: undefined, expected });
  } else if (!title) {
    findings.tell('no-title', `${pointer}/title`, { found: item['title'], expected: 'a headline' });
  } else if (!text) {
    const expected = 'summary, and content_html or content_text';
    findings.tell('no-text', pointer, { found: undefined, expected });
  }
  if (!textIn(item, 'url') && !textIn(item, 'external_url')) {
    findings.tell('no-url', `${pointer}/url`, { found: item['url'], expected: 'a URL' });
  }
}

const KINDS = ITEM_PRESS.find(({ name }) => name === 'kind')!.words!;

const countWords = (text: string) => text.split(/[^a-z]+/i).filter(Boolean).length;

/** One with a slip in its letters; any other is a word of the publisher's own (`news-release`). */
function checkKind({ press, pointer, findings }: Place): void {
  const kind = textIn(press, 'kind');
  const likely = kind === undefined || KINDS.includes(kind) ? undefined : nearest(kind, KINDS);
  if (kind === undefined || likely === undefined || countWords(kind) !== countWords(likely)) return;
  const expected = `a kind that is known, perhaps "${likely}"`;
  findings.tell('kind', `${pointer}/_press/kind`, { found: kind, expected, likely });
}

/** Of a date that may be to come or long past; of that of publication the reader of feeds tells. @param at JSON pointer to its holder */
function checkCalendar(
  holder: Json | undefined,
  name: string,
  at: string,
  findings: Findings,
): void {
  const written = textIn(holder, name);
  const fault = written === undefined ? undefined : inBuddhistYears(written);
  if (fault) findings.tell('date-calendar', `${at}/${name}`, { found: written, ...fault });
}

/** Milliseconds after which a calendar day that has begun in UTC is over everywhere. */
const DAY_EVERYWHERE = 36 * 3_600_000;

/** Whether one date is certainly before another: of a day and a moment nobody knows where the day is meant. */
function isBefore(one: FeedDate, other: FeedDate): boolean {
  const isSameKind = (one.offset === undefined) === (other.offset === undefined);
  return one.time + (isSameKind ? 0 : DAY_EVERYWHERE) < other.time;
}

/** Where calendars of programs begin, and what is before there was a feed to be in: a year of which digits are missing. */
const ZERO = /^(0|1[0-8]|1970-01-01|1969-12-31|1900-01-0)/;

function checkDates({ item, press, pointer, findings }: Place): void {
  const [published, modified] = ['date_published', 'date_modified'].map((name) =>
    textIn(item, name),
  );
  // of one that was left out the reader has told
  if (!published && !modified && !findings.hasToldAt(`${pointer}/date_published`)) {
    const found = item['date_published'];
    findings.tell('no-date', `${pointer}/date_published`, { found, expected: 'a date' });
  }
  const begin = published && parseDate(published);
  const change = modified && parseDate(modified);
  if (begin && ZERO.test(begin.text)) {
    const expected = 'the date on which it was published';
    findings.tell('date-zero', `${pointer}/date_published`, { found: published, expected });
  }
  const isSameDay = begin && change && change.text.startsWith(begin.text.slice(0, 10));
  // that a date is yet to come is told by itself
  const hasCome = begin && begin.time <= Date.now();
  if (hasCome && change && !isSameDay && isBefore(change, begin)) {
    const expected = `not before ${published}`;
    findings.tell('date-order', `${pointer}/date_modified`, { found: modified, expected });
  }
  checkCalendar(item, 'date_modified', pointer, findings);
  checkCalendar(objectIn(press, 'dateline'), 'date', `${pointer}/_press/dateline`, findings);
  listIn(press, 'corrections').forEach((one, index) => {
    if (isObject(one))
      checkCalendar(one, 'date', `${pointer}/_press/corrections/${index}`, findings);
  });
  if (textIn(press, 'status') === 'corrected' && !listIn(press, 'corrections').length) {
    const expected = 'the date, and what was changed';
    const at = `${pointer}/_press/corrections`;
    findings.tell('no-correction', at, { found: undefined, expected });
  }
}

function checkImage({ item, press, pointer, findings }: Place): void {
  if (!textIn(item, 'image')) return;
  const image = objectIn(press, 'image');
  const at = `${pointer}/_press/image`;
  if (!Number(image?.['width']) || !Number(image?.['height'])) {
    const found = ['width', 'height'].filter((name) => Number(image?.[name])).join();
    findings.tell('image-size', at, { found, expected: 'width and height in pixels' });
  }
  // an empty one says that the picture decorates
  if (typeof image?.['alt'] !== 'string') {
    findings.tell('image-alt', `${at}/alt`, {
      found: undefined,
      expected: 'what the picture shows',
    });
  }
}

/** `type/subtype` (RFC 6838), and parameters. */
const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+\s*(;|$)/;

function checkFiles({ item, pointer, findings }: Place): void {
  listIn(item, 'attachments').forEach((file, index) => {
    if (!isObject(file)) return;
    const at = `${pointer}/attachments/${index}`;
    if (!MEDIA_TYPE.test(textIn(file, 'mime_type') ?? '')) {
      findings.tell('attachment-type', `${at}/mime_type`, {
        found: file['mime_type'],
        expected: 'a media type such as "application/pdf"',
      });
    }
    if (!Number(file['size_in_bytes'])) {
      findings.tell('attachment-size', `${at}/size_in_bytes`, {
        found: file['size_in_bytes'],
        expected: 'a number of bytes',
      });
    }
  });
}

/** @param pointer JSON pointer to a country's code */
function checkCountry(code: unknown, pointer: string, findings: Findings): void {
  const written = typeof code === 'string' ? code.trim() : '';
  const meant = countryFor(written);
  // what is no code of two letters is told by the reader
  if (!/^[a-z]{2}$/i.test(written) || meant === written.toUpperCase()) return;
  findings.tell('country', pointer, {
    found: code,
    expected: 'a code of ISO 3166-1',
    likely: meant,
  });
}

function checkCountries({ press, pointer, findings }: Place): void {
  listIn(press, 'countries').forEach((code, index) => {
    checkCountry(code, `${pointer}/_press/countries/${index}`, findings);
  });
}

function checkEvents({ press, pointer, findings }: Place): void {
  listIn(press, 'events').forEach((event, index) => {
    if (!isObject(event)) return;
    const at = `${pointer}/_press/events/${index}`;
    checkCountry(event['country'], `${at}/country`, findings);
    const zone = textIn(event, 'time_zone');
    if (zone !== undefined && !isTimeZone(zone)) {
      findings.tell('time-zone-name', `${at}/time_zone`, { found: zone, expected: 'an IANA name' });
    }
    const [start, end] = ['start_date', 'end_date'].map((name) => textIn(event, name));
    for (const name of ['start_date', 'end_date']) checkCalendar(event, name, at, findings);
    if (start === undefined && !findings.hasToldAt(`${at}/start_date`)) {
      const found = event['start_date'];
      findings.tell('event-date', `${at}/start_date`, { found, expected: 'a date' });
    }
    const begin = start && parseDate(start);
    const close = end && parseDate(end);
    if (!begin || !close || !isBefore(close, begin)) return;
    findings.tell('event-order', `${at}/end_date`, { found: end, expected: `not before ${start}` });
  });
}

function checkLanguages({ item, press, pointer, findings }: Place): void {
  checkLanguageTag(textIn(item, 'language'), `${pointer}/language`, findings);
  listIn(press, 'attachments').forEach((file, index) => {
    const language = isObject(file) ? textIn(file, 'language') : undefined;
    checkLanguageTag(language, `${pointer}/_press/attachments/${index}/language`, findings);
  });
  listIn(press, 'translations').forEach((translation, index) => {
    if (!isObject(translation)) return;
    const at = `${pointer}/_press/translations/${index}`;
    checkLanguageTag(textIn(translation, 'language'), `${at}/language`, findings);
    if (!['url', 'id', 'title', 'summary'].some((name) => textIn(translation, name))) {
      const expected = 'url, id, or title and summary';
      findings.tell('translation-empty', at, { found: undefined, expected });
    }
  });
}
