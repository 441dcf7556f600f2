/**
 * Every member that a feed may have (docs/feed.md), each with a good value: one description, from which
 * tests take what they spoil or blow up. That none is forgotten, `test/feed/odd-members.test.ts` holds:
 * whatever the readers ask for must stand here.
 */

const ORGANIZATION = {
  name: 'Ministry of Samples',
  names: [
    { language: 'ko', name: '견본부' },
    { language: 'th', name: 'กระทรวงตัวอย่าง' },
  ],
  role: 'issuer',
  url: 'https://samples.example/',
  country: 'KR',
  boilerplate: 'The Ministry of Samples shows what a release may look like.',
};

const CONTACTS = [
  {
    role: 'content',
    label: 'Program Inquiries',
    name: 'Program Officer',
    title: 'Officer',
    unit: 'Trade Unit',
    organization: 'Ministry of Samples',
    tel: '+1-202-555-0101',
    email: 'program@samples.example',
  },
  { role: 'press', name: 'Media Officer', tel: '+1-202-555-0102', email: 'media@samples.example' },
];

const AUTHORS = [{ name: 'Press Office', url: '/press', avatar: '/press.svg' }, { name: 'Desk' }];

/** All that the extension says of a release. */
const PRESS = {
  kind: 'statement',
  kind_label: 'Joint statement',
  subtitles: ['Two ministries meet', 'Experts of ten countries take part'],
  dateline: { place: 'Example City', date: '2026-01-02' },
  contacts: CONTACTS,
  organizations: [
    { ...ORGANIZATION, name: 'Partner Agency', role: 'co-organizer' },
    { name: 'Second Agency', role: 'partner' },
  ],
  countries: ['ID', 'TH'],
  events: [
    {
      name: 'Forum',
      start_date: '2026-02-13T09:00:00+07:00',
      end_date: '2026-02-13T11:30:00+07:00',
      time_zone: 'Asia/Jakarta',
      place: 'Sample Hall',
      address: '2 Sample Road',
      country: 'ID',
      url: '/forum',
      online_url: '/forum/live',
    },
    { name: 'Exhibition', start_date: '2026-02-12', end_date: '2026-02-14' },
  ],
  translations: [
    { language: 'ko', id: 'ko-2', url: '/ko/2', title: '견본', summary: '견본 포럼' },
    { language: 'id', url: '/id/2' },
  ],
  attachments: [
    {
      url: '/photo.svg',
      language: 'en',
      kind: 'photo',
      alt: 'A hall full of people',
      caption: 'The hall on the day before',
      credit: 'Photo: Press Office',
      width: 1200,
      height: 800,
      thumbnail: '/photo-small.svg',
      terms: 'Free for editorial use',
    },
    { url: '/release.pdf', language: 'en', kind: 'release' },
  ],
  image: {
    width: 1200,
    height: 800,
    alt: 'A stage',
    caption: 'The stage',
    credit: 'Stage Photo',
    sources: [
      { url: '/lead-small.svg', width: 400, type: 'image/svg+xml' },
      { url: '/lead-large.svg', width: 800, type: 'image/svg+xml' },
    ],
  },
  status: 'corrected',
  corrections: [
    { date: '2026-01-03', note: 'The number of countries was wrong.' },
    { note: 'A name was spelt wrong.' },
  ],
  partial: false,
};

/**
 * A release that has everything.
 *
 * @param {string} id
 * @param {string} title
 * @param {number} day of January 2026
 */
export const fullRelease = (id, title, day) => ({
  id,
  url: `/news/${id}`,
  external_url: `https://others.example/${id}`,
  title,
  summary: 'Two ministries open a forum.',
  content_html: '<p>The forum opens on <strong>13 February</strong>.</p>',
  content_text: 'The forum opens on 13 February.',
  image: '/lead.svg',
  banner_image: '/banner.svg',
  date_published: `2026-01-${String(day).padStart(2, '0')}T03:00:00Z`,
  date_modified: `2026-01-${String(day).padStart(2, '0')}T04:00:00Z`,
  author: { name: 'Press Office', url: '/press', avatar: '/press.svg' },
  authors: AUTHORS,
  tags: ['Trade', 'Culture'],
  language: 'en',
  attachments: [
    {
      url: '/photo.svg',
      mime_type: 'image/svg+xml',
      title: 'Hall',
      size_in_bytes: 900,
      duration_in_seconds: 60,
    },
    { url: '/release.pdf', mime_type: 'application/pdf', title: 'Release' },
  ],
  _press: { number: `PR/26-${id}`, ...PRESS },
});

/** Where the release stands that is spoilt. */
export const ODD = 1;
export const ODD_TITLE = 'The odd release';
/** Headlines of what is good beside it. */
export const GOOD_TITLES = ['The newest release', 'The oldest release'];

/** A feed that has everything: a good release, the one that is to be spoilt, and another good one. */
export const fullFeed = () => {
  const [newest = '', oldest = ''] = GOOD_TITLES;
  // by way of text: no two places share what stands in them
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Samples',
    home_page_url: 'https://samples.example/',
    feed_url: 'https://samples.example/feed.json',
    description: 'News of a ministry that does not exist.',
    user_comment: 'For feed readers.',
    next_url: '/page-2.json',
    icon: '/icon.svg',
    favicon: '/favicon.svg',
    author: { name: 'Press Office' },
    authors: AUTHORS,
    language: 'en',
    expired: false,
    hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
    _press: {
      about: 'https://samples.example/press',
      organization: {
        ...ORGANIZATION,
        logo: '/logo.svg',
        tel: '+1 202 555 0100',
        email: 'info@samples.example',
        address: '1 Sample Street, Example City',
        time_zone: 'Asia/Seoul',
        opening_hours: ['Mo-Fr 09:00-18:00', 'Sa 10:00-12:00'],
        contacts: CONTACTS,
        channels: [
          { kind: 'facebook', url: 'https://www.facebook.com/samples', title: 'Samples' },
          { kind: 'blog', url: 'https://samples.example/blog' },
        ],
      },
      translations: [
        { language: 'ko', url: '/ko/feed.json' },
        { language: 'th', url: '/th/feed.json' },
      ],
      variants: [
        { url: '/id.json', language: 'id', countries: ['ID', 'MY'], kinds: ['news', 'event'] },
        { url: '/th.json', language: 'th', countries: ['TH', 'LA'], kinds: ['news', 'notice'] },
      ],
      item_feed_template: '/items/{id}.json',
    },
    items: [
      fullRelease('new', newest, 30),
      fullRelease('odd', ODD_TITLE, 20),
      fullRelease('old', oldest, 10),
    ],
  };
  return /** @type {typeof feed} */ (JSON.parse(JSON.stringify(feed)));
};

/** @typedef {Record<string, unknown> | unknown[]} Holder */

/** @param {unknown} value @returns {value is Holder} */
const isHolder = (value) => typeof value === 'object' && value !== null;

/** @param {Holder} holder @param {string} pointer @returns {string[]} of all that stands in it */
const pointersIn = (holder, pointer) =>
  Object.entries(holder).flatMap(([key, value]) => {
    const at = `${pointer}/${key}`;
    if (!isHolder(value)) return [at];
    // of a list the first entry: the others are what must not suffer with it
    const first = Array.isArray(value) ? value.slice(0, 1) : value;
    return [at, ...pointersIn(first, at)];
  });

/**
 * JSON pointers to every member: of the feed itself, of its extension, and of the release that is to be
 * spoilt with its own; and to whatever holds some of them, but for the list of releases.
 */
export const pointers = () => {
  const { items, ...head } = fullFeed();
  const odd = `/items/${ODD}`;
  return [...pointersIn(head, ''), odd, ...pointersIn(items[ODD] ?? {}, odd)];
};

/** @param {string} pointer @returns {string[]} */
export const stepsOf = (pointer) => pointer.split('/').slice(1);

/**
 * What stands where a pointer leads.
 *
 * @param {unknown} root
 * @param {string} pointer
 * @returns {unknown}
 */
export const valueAt = (root, pointer) =>
  stepsOf(pointer).reduce((/** @type {any} */ holder, step) => holder?.[step], root);

const PLACE = 'here the odd value stands';

/**
 * The full feed as text, with something else in one place: as JSON, for not all that JSON can say has
 * a value that says it.
 *
 * @param {string} pointer
 * @param {string} json
 */
export function spoiltFeed(pointer, json) {
  const feed = fullFeed();
  const steps = stepsOf(pointer);
  const last = steps.pop() ?? '';
  const holder = /** @type {Record<string, unknown>} */ (
    valueAt(feed, steps.map((step) => `/${step}`).join(''))
  );
  holder[last] = PLACE;
  return JSON.stringify(feed).replace(JSON.stringify(PLACE), () => json);
}
