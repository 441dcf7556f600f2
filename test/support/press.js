/**
 * A feed of a made-up publisher, with all that `_press` can say: three releases, of which the middle
 * one has everything.
 */

/** Answers of the publisher, for files that the feed names. */
export const FILES = {
  '/photo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>',
  '/lead.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>',
};

export const ORGANIZATION = {
  name: 'Ministry of Samples',
  url: 'https://samples.example/',
  boilerplate: 'The Ministry of Samples shows what a release may look like.',
  tel: '+1 202 555 0100',
  email: 'info@samples.example',
  address: '1 Sample Street, Example City',
  time_zone: 'Asia/Seoul',
  opening_hours: ['Mo-Fr 09:00-18:00'],
  channels: [
    { kind: 'facebook', url: 'https://www.facebook.com/samples' },
    { kind: 'YouTube', url: 'https://www.youtube.com/@samples', title: 'Samples on film' },
    { kind: 'blog', url: 'https://samples.example/blog' },
    { kind: 'instagram', url: 'https://www.instagram.com/samples' },
  ],
};

export const CONTACTS = [
  {
    role: 'content',
    label: 'Program Inquiries',
    name: 'Program Officer',
    title: 'Officer',
    unit: 'Trade Unit',
    tel: '+1-202-555-0101 (ext. 7)',
    email: 'program@samples.example',
  },
  { role: 'press', name: 'Media Officer', tel: '+1-202-555-0102', email: 'media@samples.example' },
];

export const EVENTS = [
  {
    name: 'Forum; Opening, Day 1',
    start_date: '2026-02-13T09:00:00+07:00',
    end_date: '2026-02-13T11:30:00+07:00',
    place: 'Sample Hall',
    address: '2 Sample Road',
    country: 'ID',
    url: 'https://samples.example/forum',
    online_url: 'https://live.samples.example/',
  },
  { name: 'Dinner', start_date: '2026-02-13T19:00:00+07:00', time_zone: 'Asia/Tokyo' },
  { name: 'Exhibition', start_date: '2026-02-12', end_date: '2026-02-14' },
];

/** @param {number} day of January 2026, and the release's number */
export const plainRelease = (day) => ({
  id: `release-${day}`,
  url: `https://samples.example/news/${day}`,
  title: `Release ${day}`,
  content_html: `<p>What release ${day} says.</p>`,
  date_published: `2026-01-0${day}T00:30:00Z`,
  _press: { number: `PR/26-0${day}`, kind: 'press-release' },
});

/**
 * A release that has everything.
 *
 * @param {Record<string, unknown>} [press] members of its extension
 * @param {Record<string, unknown>} [members]
 */
export const richRelease = (press = {}, members = {}) => ({
  ...plainRelease(2),
  title: 'Forum on “Samples” opens',
  summary: 'Two ministries open a forum.',
  image: '/lead.svg',
  tags: ['Trade', 'Culture'],
  authors: [{ name: 'Press Office' }],
  language: 'en',
  content_html: `<p>The forum opens on <strong>13 February</strong>.</p>
    <h2>Programme</h2><p>See <a href="/programme">the programme</a>.</p>
    <ul><li>Opening</li><li>Talks</li></ul>
    <table><tr><th>Day</th><th>What</th></tr><tr><td>13</td><td>Opening</td></tr></table>
    <iframe src="https://player.example/1"></iframe>`,
  attachments: [
    file('release-en.pdf', 'Release', 'application/pdf', 245_000),
    file('release-en.hwp', 'Release', 'application/x-hwp', 51_200),
    file('release-ko.hwpx', 'Release', 'application/hwp+zip', 1_250_000),
    file('programme.pdf', 'Programme', 'application/pdf'),
    file('photo.svg', 'Hall', 'image/svg+xml', 900),
  ],
  ...members,
  _press: {
    ...plainRelease(2)._press,
    subtitles: ['Two ministries meet', 'Experts of ten countries take part'],
    dateline: { place: 'Example City', date: '2026-01-02' },
    contacts: CONTACTS,
    organizations: [
      {
        name: 'Partner Agency',
        role: 'co-organizer',
        url: 'https://partner.example/',
        country: 'ID',
        boilerplate: 'The Partner Agency helps.',
      },
    ],
    events: EVENTS,
    translations: [
      { language: 'ko', url: 'https://samples.example/ko/2', title: '견본 포럼 개막' },
      { language: 'id', url: 'https://samples.example/id/2' },
    ],
    attachments: [
      { url: '/release-en.pdf', language: 'en', kind: 'release' },
      { url: '/release-en.hwp', language: 'en', kind: 'release' },
      { url: '/release-ko.hwpx', language: 'ko', kind: 'release' },
      {
        url: '/photo.svg',
        kind: 'photo',
        alt: 'A hall full of people',
        caption: 'The hall on the day before',
        credit: 'Photo: Press Office',
        terms: 'Free for editorial use',
        width: 40,
        height: 30,
      },
    ],
    image: { width: 40, height: 30, alt: 'A stage', caption: 'The stage', credit: 'Stage Photo' },
    status: 'corrected',
    corrections: [{ date: '2026-01-03', note: 'The number of countries was wrong.' }],
    ...press,
  },
});

/** @param {string} name @param {string} title @param {string} mime_type @param {number} [size_in_bytes] */
const file = (name, title, mime_type, size_in_bytes) => ({
  url: `/${name}`,
  title,
  mime_type,
  size_in_bytes,
});

/**
 * @param {object[]} [items]
 * @param {Record<string, unknown>} [members] of the feed itself
 * @param {Record<string, unknown>} [press] of its extension
 */
export const pressFeed = (
  items = [plainRelease(3), richRelease(), plainRelease(1)],
  members = {},
  press = {},
) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Samples',
  home_page_url: 'https://samples.example/',
  language: 'en',
  ...members,
  _press: { about: 'https://samples.example/press', organization: ORGANIZATION, ...press },
  items,
});
