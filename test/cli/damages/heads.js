import { first, press, feedPress } from './damage.js';

/** What a feed says of itself, damaged. */

/** @type {import('./damage.js').Damage[]} */
export const HEADS = [
  { name: 'no version', damage: (feed) => delete feed.version, rule: 'version', where: '/version' },
  {
    name: 'the version of another format',
    damage: (feed) => (feed.version = '2.0'),
    rule: 'version',
    where: '/version',
  },
  { name: 'no title', damage: (feed) => delete feed.title, rule: 'feed-title', where: '/title' },
  {
    name: 'no language',
    damage: (feed) => {
      delete feed.language;
      for (const item of feed.items) delete item.language;
    },
    rule: 'language',
    where: '/language',
  },
  ...[
    { tag: 'english', likely: 'en' },
    { tag: 'ko_KR', likely: 'ko-KR' },
    { tag: 'zh_hans_cn', likely: 'zh-Hans-CN' },
    { tag: 'e' },
    { tag: 'xx-' },
    { tag: 'jp', likely: 'ja' },
  ].map(({ tag, likely }) => ({
    name: `the language ${tag}`,
    damage: (/** @type {any} */ feed) => (feed.language = tag),
    rule: 'language-tag',
    where: '/language',
    likely,
  })),
  {
    name: 'no home page',
    damage: (feed) => delete feed.home_page_url,
    rule: 'home-page',
    where: '/home_page_url',
  },
  { name: 'no address', damage: (feed) => delete feed.feed_url, rule: 'feed-url' },
  { name: 'no items', damage: (feed) => (feed.items = []), rule: 'no-items', where: '/items' },
  {
    name: 'very many items',
    damage: (feed) =>
      (feed.items = Array.from({ length: 101 }, (_, index) => ({
        ...first(feed),
        id: `many-${index}`,
      }))),
    rule: 'many-items',
    where: '/items',
  },
  {
    name: 'a feed with no about',
    damage: (feed) => {
      press(feed, { number: '1' });
      if (feed._press) delete feed._press.about;
    },
    rule: 'about',
    where: '/_press/about',
  },
  {
    name: 'moments in UTC and no time zone',
    damage: (feed) => {
      delete feed._press?.organization;
      first(feed).date_published = '2026-02-12T00:00:00Z';
    },
    rule: 'time-zone',
    where: '/_press/organization/time_zone',
  },
  ...['Seoul', 'KST+9', 'Asia/Soul'].map((zone) => ({
    name: `the time zone ${zone}`,
    damage: (/** @type {any} */ feed) => feedPress(feed, { organization: { time_zone: zone } }),
    rule: 'time-zone-name',
    where: '/_press/organization/time_zone',
  })),
  {
    name: 'an organisation’s e-mail address that is none',
    damage: (feed) => feedPress(feed, { organization: { email: 'info.publisher.example' } }),
    rule: 'email',
    where: '/_press/organization/email',
  },
  {
    name: 'an organisation’s contact whom nobody can reach',
    damage: (feed) => feedPress(feed, { organization: { contacts: [{ name: 'Press Office' }] } }),
    rule: 'contact-way',
    where: '/_press/organization/contacts/0',
  },
  {
    name: 'the language of an organisation’s name',
    damage: (feed) =>
      feedPress(feed, { organization: { names: [{ language: 'Korean', name: '견본부' }] } }),
    rule: 'language-tag',
    where: '/_press/organization/names/0/language',
    likely: 'ko',
  },
  {
    name: 'the language of a narrower feed',
    damage: (feed) =>
      feedPress(feed, {
        variants: [{ url: 'https://publisher.example/ko.json', language: 'Korean' }],
      }),
    rule: 'language-tag',
    where: '/_press/variants/0/language',
  },
  {
    name: 'a feed of 300 kB',
    damage: (feed) => (feed.user_comment = 'word '.repeat(60_000)),
    rule: 'size',
    where: '',
  },
];
