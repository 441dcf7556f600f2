import type { Attributes, Tag } from './component.js';
import { plainRelease, pressFeed, richRelease } from './press.js';

/**
 * For every attribute of the manifest values that can be told from each other by what is shown. A new attribute
 * needs a row here: `test/elements/attributes.differential.test.ts` fails without.
 */

export interface Row {
  /** As they are written in markup; each shows something else, unless `silent`. */
  values: string[];
  /** Falls back to the default: shows what the element shows without the attribute. */
  wrong?: string[];
  /** Out of range, and the value that is shown in its place. */
  nearest?: [written: string, instead: string][];
  /** What else must be set for the attribute to make a difference. */
  beside?: Attributes;
  /** Why no value makes a difference to what is shown. */
  silent?: string;
  /** What is pressed before one looks. */
  press?: string;
}

/** Three feeds may be named by `feed`: their addresses are filled in. */
export const FEEDS = ['{main}', '{other}', '{empty}'] as const;

/** Two of them at once. */
export const TWO_FEEDS = '{main} {other}';

const item = (day: number, members: object, press: object) => {
  const release = plainRelease(day);
  return { ...release, ...members, _press: { ...release._press, ...press } };
};

export const DOCUMENTS = {
  '{main}': pressFeed([
    item(6, { tags: ['Trade'], summary: 'In short.' }, { countries: ['ID'], kind: 'statement' }),
    item(5, { tags: ['Culture'], image: '/5.svg' }, { countries: ['TH', 'ID'] }),
    item(4, { tags: ['Trade', 'Youth'], date_published: '2025-12-31T16:30:00Z' }, {}),
    richRelease({ countries: ['VN'] }),
    item(1, { date_published: '2025-06-01T00:30:00Z' }, { kind: 'event' }),
  ]),
  '{other}': pressFeed(
    [plainRelease(2)],
    { title: 'Others' },
    {
      organization: { name: 'Others', email: 'others@samples.example' },
    },
  ),
  '{empty}': pressFeed([], {}, { organization: { name: 'Nobody' } }),
};

/** An address that leads nowhere. */
const SCRIPT = ['javascript', '{id}'].join(':');
const DATED: Tag[] = ['akc-news-list', 'akc-release-detail'];
const noDates = 'it shows no date of a release';

const shared = (tag: Tag): Record<string, Row> => ({
  feed: { values: [...FEEDS] },
  'refresh-every': {
    values: ['60', '3600'],
    wrong: ['often', '', '60.5'],
    nearest: [
      ['5', '30'],
      ['-1', '30'],
      ['1000000', '86400'],
    ],
    silent: 'what is shown stays until the publisher has something new',
  },
  keep: {
    values: ['none'],
    wrong: ['all', 'auto', ''],
    silent: 'what is kept shows when a reader comes back',
  },
  'time-zone': {
    values: ['America/New_York', 'Pacific/Honolulu'],
    wrong: ['Bangkok', 'Mars/Olympus', ''],
    ...(!DATED.includes(tag) && { silent: noDates }),
  },
  'date-style': {
    values: ['full', 'long', 'short', 'relative', 'none'],
    wrong: ['longer', ''],
    ...(!DATED.includes(tag) && { silent: noDates }),
  },
  calendar: {
    values: ['gregory'],
    wrong: ['julian', 'buddhist', ''],
    beside: { lang: 'th' },
    ...(!DATED.includes(tag) && { silent: noDates }),
  },
  'link-target': {
    values: ['blank'],
    wrong: ['_blank', ''],
    ...(tag === 'akc-contact-card' && { silent: 'its links are for calling and writing' }),
    ...(tag === 'akc-share-bar' && { silent: 'its links open a tab of their own anyway' }),
  },
  heading: { values: ['News', 'Other news'] },
  'heading-level': {
    values: ['3', '1'],
    wrong: ['high', '', '2.5'],
    nearest: [
      ['0', '1'],
      ['9', '6'],
    ],
    beside: { heading: 'News' },
  },
  'color-scheme': { values: ['light', 'dark'], wrong: ['blue', ''] },
  hide: {
    values: ['images', 'summaries', 'tags numbers', 'dates, kinds'],
    wrong: ['nothing'],
    ...(!DATED.includes(tag) && { silent: 'it shows nothing of that' }),
  },
  // a page in English: what is not spoken is shown in English
  lang: { values: ['ko'], wrong: ['xx', 'en'] },
  'content-lang': {
    values: ['original', 'id', 'km, en'],
    wrong: ['auto', 'no_tag_at_all_', '', 'original auto'],
    beside: { lang: 'ko' },
    ...(!DATED.includes(tag) && { silent: 'nothing of what it shows is translated' }),
  },
});

const release: Row = { values: ['release-2', 'latest', 'pr/26-01', 'no-such-release'] };

export const TABLE: Record<Tag, Record<string, Row>> = {
  'akc-news-list': {
    ...shared('akc-news-list'),
    feed: { values: [...FEEDS, TWO_FEEDS] },
    layout: { values: ['compact'], wrong: ['grid', 'list'] },
    limit: {
      values: ['1', '3'],
      wrong: ['many', '', '2.5', 'Infinity'],
      nearest: [
        ['0', '1'],
        ['-3', '1'],
        ['9999', '2000'],
      ],
    },
    offset: {
      values: ['1', '3'],
      wrong: ['many', '', '2.5', '0'],
      nearest: [
        ['-1', '0'],
        ['9999', '2000'],
      ],
    },
    more: { values: ['none'], wrong: ['links', 'button'], beside: { limit: 2 } },
    controls: { values: ['search', 'tags years', 'search, countries, kinds'], wrong: ['sorting'] },
    tags: { values: ['trade', 'Youth, Culture', 'none'] },
    countries: { values: ['ID', 'VN, *', 'XX'] },
    kinds: { values: ['press-release', 'event,statement'] },
    since: { values: ['2026-01-06', 'P3M'], wrong: ['yesterday'] },
    until: { values: ['2026-01-01', 'P3M'], wrong: ['tomorrow'] },
    'release-href': { values: ['/read/{id}', '/read?n={number}'], wrong: [SCRIPT] },
    'open-in': { values: ['first-detail', 'second-detail'], wrong: ['no-detail'] },
  },
  'akc-release-detail': {
    ...withBeside(shared('akc-release-detail'), { release: 'release-2' }),
    hide: {
      values: [
        'images',
        'tags dates numbers kinds',
        'contacts',
        'files, boilerplate',
        'share neighbours',
      ],
      wrong: ['nothing'],
      beside: { release: 'release-2' },
    },
    release,
    param: { values: ['first', 'second'], beside: { release: undefined } },
    'json-ld': { values: [''], beside: { release: 'release-2' } },
    'share-url': {
      values: ['https://partner.example/{id}', '/read?n={number}'],
      wrong: [SCRIPT],
      beside: { release: 'release-2' },
      press: 'Share',
    },
  },
  'akc-contact-card': {
    ...shared('akc-contact-card'),
    hide: { values: ['vcard', 'local-time', 'local-time, vcard'], wrong: ['nothing'] },
    release: { values: ['release-2', 'PR/26-02'] },
    'contact-role': { values: ['press', 'content'], beside: { release: 'release-2' } },
  },
  'akc-share-bar': {
    ...withBeside(shared('akc-share-bar'), { release: 'latest', targets: 'copy email' }),
    release,
    url: {
      values: ['https://partner.example/{id}', '/read?n={number}'],
      wrong: [SCRIPT],
      beside: { release: 'release-2' },
    },
    text: { values: ['Read this', 'And this'] },
    targets: { values: ['print, line copy', 'email'], wrong: ['carrier-pigeon', ''] },
  },
  'akc-channels': {
    ...shared('akc-channels'),
    channels: { values: ['feed blog', 'instagram', 'no-such-channel'] },
  },
};

function withBeside(rows: Record<string, Row>, beside: Attributes): Record<string, Row> {
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [
      name,
      { ...row, beside: { ...beside, ...row.beside } },
    ]),
  );
}
