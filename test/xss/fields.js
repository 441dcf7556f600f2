import { importSource } from '../support/import-source.js';
import { pressFeed, richRelease } from '../support/press.js';

const mending = 'src/feed/formats/mending';
/** @type {{ mendText: (text: string) => string }} */
const { mendText } = /** @type {any} */ (await importSource(`${mending}/text.ts`));
/** @type {{ decodeReferences: (text: string) => string }} */
const { decodeReferences } = /** @type {any} */ (
  await importSource(`${mending}/character-references.ts`)
);

/** Of a headline, or another short text. */
const MOST_SHORT_LINES = 20;

/**
 * A feed with an attack in every member, and beside it what is good.
 *
 * @typedef {import('./own-vectors.js').Vector} Vector
 *
 * @typedef {object} Case a release that is shown on its own
 * @property {string} about the attack
 * @property {string} id
 * @property {Marks} marks
 * @property {string} [raw] is put in place of its text, as if nothing had looked at it
 *
 * @typedef {object} Marks by which it is known that this one is shown
 * @property {string} [date] that the headline bears
 * @property {string} [title]
 * @property {string} [place] that the text begins with
 */

/** Members of a release, by where they stand in it. */
const TEXTS = [
  'title summary content_text language tags/0 authors/0/name author/name',
  'attachments/0/title attachments/0/mime_type attachments/4/title',
  '_press/number _press/kind _press/kind_label _press/subtitles/0 _press/dateline/place',
  '_press/status _press/countries/0 _press/corrections/0/note',
  ...['role', 'label', 'name', 'title', 'unit', 'organization', 'tel', 'email'].map(
    (name) => `_press/contacts/0/${name}`,
  ),
  ...['name', 'role', 'country', 'boilerplate', 'names/0/name', 'names/0/language'].map(
    (name) => `_press/organizations/0/${name}`,
  ),
  ...['name', 'time_zone', 'place', 'address', 'country'].map((name) => `_press/events/0/${name}`),
  ...['language', 'id', 'title', 'summary'].map((name) => `_press/translations/0/${name}`),
  ...['language', 'kind'].map((name) => `_press/attachments/0/${name}`),
  ...['language', 'alt', 'caption', 'credit', 'terms'].map(
    (name) => `_press/attachments/3/${name}`,
  ),
  ...['alt', 'caption', 'credit', 'sources/0/type'].map((name) => `_press/image/${name}`),
];

const ADDRESSES = [
  'url external_url image banner_image authors/0/url authors/0/avatar',
  // the extension tells more of a file by the same address
  'attachments/0/url _press/attachments/0/url attachments/4/url _press/attachments/3/url',
  '_press/attachments/3/thumbnail _press/image/sources/0/url _press/organizations/0/url',
  '_press/events/0/url _press/events/0/online_url _press/translations/0/url',
];

/** Dates, numbers, and what is true or false. */
const FACTS = [
  'date_modified attachments/0/size_in_bytes attachments/0/duration_in_seconds',
  '_press/dateline/date _press/events/0/start_date _press/events/0/end_date',
  '_press/corrections/0/date _press/attachments/3/width _press/attachments/3/height',
  '_press/image/width _press/image/height _press/image/sources/0/width _press/partial',
];

const HEAD = [
  'title description language authors/0/name authors/0/url authors/0/avatar icon favicon',
  'home_page_url feed_url next_url expired hubs/0/url user_comment',
  '_press/about _press/item_feed_template _press/translations/0/language',
  '_press/translations/0/url _press/variants/0/url _press/variants/0/language',
  ...'name names/0/name names/0/language url logo boilerplate tel email address time_zone opening_hours/0'
    .split(' ')
    .map((name) => `_press/organization/${name}`),
];

const CONTACT = 'role label name title unit organization tel email';

/** @param {string[]} paths */
const list = (paths) => paths.join(' ').split(' ');

/** What is tried of a release at a time, for an attack in one member may hide another's. */
export const GROUPS = {
  body: ['content_html'],
  texts: list(TEXTS),
  addresses: list(ADDRESSES),
  // what stands for a word of ours, where no word of its own hides it
  codes: list([
    '_press/kind _press/status _press/contacts/0/role _press/organizations/0/role tags/0',
  ]),
  facts: list(FACTS),
  id: ['id'],
};

export const HEAD_FIELDS = list(HEAD);

export const LIST_FIELDS = [
  ...list([CONTACT]).map((name) => `_press/organization/contacts/${name}`),
  ...['kind', 'title', 'url'].map((name) => `_press/organization/channels/${name}`),
];

/** @typedef {keyof typeof GROUPS} Group */

/**
 * Puts a value where a path leads; what is missing on the way is made.
 *
 * @param {any} root
 * @param {string} path
 * @param {unknown} value
 */
function put(root, path, value) {
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  let at = root;
  for (const [index, step] of steps.entries()) {
    at[step] ??= /^\d+$/.test(steps[index + 1] ?? last) ? [] : {};
    at = at[step];
  }
  at[last] = value;
}

const LATEST = Date.UTC(2026, 0, 31, 3);
const MINUTE = 60_000;
let made = 0;

/** A release that has everything, and nothing bad. */
function harmless() {
  const number = ++made;
  const date = new Date(LATEST - number * MINUTE).toISOString();
  const release = structuredClone(
    richRelease(
      { number: `N-${number}`, dateline: { place: `Place ${number}`, date: '2026-01-02' } },
      {
        id: `item-${number}`,
        url: `https://samples.example/news/${number}`,
        title: `Release ${number}`,
        date_published: date,
        date_modified: date,
      },
    ),
  );
  put(release, '_press/image/sources', [{ url: '/lead.svg', width: 400, type: 'image/svg+xml' }]);
  return {
    release,
    marks: { date, title: `Release ${number}`, place: `Place ${number}` },
  };
}

/** @param {number} which the newest is 0, and the oldest 1 */
const good = (which) => ({
  ...harmless().release,
  id: `good-${which}`,
  // no other feed has it: where it is shown, this one is
  title: `Good release ${made}`,
  date_published: which ? '2000-01-01T00:00:00Z' : '2026-02-01T00:00:00Z',
});

/**
 * What is good in a feed with something bad: the newest, and the oldest.
 *
 * @param {object[]} items
 * @returns {{ feed: any, good: string[] }} `good`: their headlines
 */
function around(items) {
  const [newest, oldest] = [good(0), good(1)];
  // its publisher is shared by all
  const feed = structuredClone(pressFeed([newest, ...items, oldest]));
  return { feed, good: [newest.title, oldest.title] };
}

/**
 * A short text as it is read: without markup, half a character as what stands for one that is lost, and lines beyond
 * the bound of docs/faults.md as one.
 *
 * @param {string} payload
 */
function asText(payload) {
  let breaks = 0;
  return mendText(payload)
    .trim()
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?|[\n\v\f\x85\u2028\u2029]/g, (written) =>
      ++breaks > MOST_SHORT_LINES ? ' ' : written,
    );
}

/**
 * @param {Vector} vector
 * @param {Group} group
 * @returns {{ release: any, shown: Case }}
 */
function attack({ id: about, payload }, group) {
  const { release, marks } = harmless();
  for (const path of GROUPS[group]) put(release, path, payload);
  const { date, title, place } = marks;
  if (group === 'texts') Reflect.deleteProperty(release, 'content_html');
  if (group === 'codes') {
    Reflect.deleteProperty(release._press, 'kind_label');
    delete release._press.contacts[0]?.label;
  }
  if (group === 'facts' && /^\d/.test(payload)) put(release, 'date_published', payload);
  const { id } = release;
  // none is found by them: of `latest` another is meant, and nothing is no id
  if (id === 'latest' || !id) return { release, shown: { about, id, marks: {} } };
  const headline = asText(payload);
  const shown =
    group === 'texts'
      ? { date, ...(headline && { title: headline }) }
      : group === 'facts'
        ? { title, place }
        : { date, title, place };
  return { release, shown: { about, id, marks: shown } };
}

/** Feeds of a hundred: a list shows that many at once. */
const AT_ONCE = 100;

/** @template T @param {readonly T[]} all @returns {T[][]} */
function inHundreds(all) {
  const parts = [];
  for (let at = 0; at < all.length; at += AT_ONCE) parts.push(all.slice(at, at + AT_ONCE));
  return parts;
}

/**
 * Feeds of releases of which each bears one attack.
 *
 * @param {readonly Vector[]} vectors
 * @param {Group} group
 */
export const feedsOf = (vectors, group) =>
  inHundreds(vectors).map((some) => {
    const attacks = some.map((vector) => attack(vector, group));
    return {
      ...around(attacks.map(({ release }) => release)),
      cases: attacks.map(({ shown }) => shown),
    };
  });

/** A feed that bears an attack in everything that is said once. @param {Vector} vector */
export function headOf({ id: about, payload }) {
  const { release, marks } = harmless();
  const { feed, good: shown } = around([release]);
  for (const path of HEAD_FIELDS) put(feed, path, payload);
  const cases = [{ about, id: String(release.id), marks }];
  return {
    feed,
    good: shown,
    cases,
    asksFor: [
      payload,
      decodeReferences(payload),
      ...[payload, asText(payload)].map((text) => text.replaceAll('{id}', 'missing')),
    ],
  };
}

/** Feeds of a publisher with a hundred contacts and channels. @param {readonly Vector[]} vectors */
export const listsOf = (vectors) =>
  inHundreds(vectors).map((some) => {
    const contacts = some.map(({ payload }) =>
      Object.fromEntries(list([CONTACT]).map((name) => [name, payload])),
    );
    const channels = some.flatMap(({ payload }) => [
      { kind: payload, title: payload, url: 'https://samples.example/channel' },
      { kind: 'blog', url: payload },
    ]);
    const { feed, good: shown } = around([]);
    put(feed, '_press/organization/contacts', contacts);
    put(feed, '_press/organization/channels', channels);
    return { feed, good: shown, cases: [] };
  });

/** A feed as it was written, with what is good in it, where there is a place for it. @param {string} text */
export function documentWithGood(text) {
  const place = /\]\s*\}\s*$/;
  const releases = [good(0), good(1)];
  const written = JSON.stringify(releases).slice(1);
  if (!/"items":\[[^]*\]\s*\}\s*$/.test(text) || !isJson(text)) return { feed: text, good: [] };
  const comma = /"items":\[\s*\]\s*\}\s*$/.test(text) ? '' : ',';
  return {
    feed: text.replace(place, () => `${comma}${written}}`),
    good: releases.map(({ title }) => title),
  };
}

/** @param {string} text */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Feeds around what has to be made: long texts, many tags, many files. @param {string} payload @param {{ tags?: number, attachments?: number }} many */
export function bigFeed(payload, { tags = 0, attachments = 0 }) {
  const { release, marks } = harmless();
  if (payload) put(release, 'content_html', payload);
  if (tags)
    put(
      release,
      'tags',
      Array.from({ length: tags }, (_, index) => `Tag ${index}`),
    );
  if (attachments) {
    const file = (/** @type {number} */ index) => ({
      url: `/${index}.pdf`,
      mime_type: 'text/plain',
    });
    put(
      release,
      'attachments',
      Array.from({ length: attachments }, (_, index) => file(index)),
    );
  }
  return { ...around([release]), cases: [{ about: '', id: String(release.id), marks }] };
}

/** @param {string} payload @param {string} [slot] @returns {Vector} */
const plain = (payload, slot = 'item.title') => ({ id: 'nothing', payload, kind: 'none', slot });

/** What is shown first: all that may come later is then here, and all that we make ourselves is known. */
export function harmlessFeeds() {
  const full = harmless();
  const withdrawn = harmless();
  put(withdrawn.release, '_press/status', 'withdrawn');
  const shown = [full, withdrawn].map(({ release, marks }) => ({
    release,
    shown: { about: 'nothing', id: String(release.id), marks },
  }));
  const attacks = [
    ...shown,
    attack(plain('Plain words'), 'texts'),
    // what mends is loaded for these
    attack(plain('Plain &amp; <b>bold</b> words'), 'texts'),
    attack(plain('<p>A</p><img data-src="/lead.svg" alt="">'), 'body'),
    attack(plain('/a'), 'addresses'),
    attack(plain(''), 'addresses'),
    attack(plain('none'), 'facts'),
  ];
  return [
    {
      ...around(attacks.map(({ release }) => release)),
      cases: attacks.map(({ shown }) => shown),
    },
    headOf(plain('Plain words')),
    headOf(plain('/a')),
    ...listsOf([plain('Plain words')]),
  ];
}
