/**
 * What publishers' programs get wrong, done to a feed, and the rule that names it. Each is done to every real feed.
 *
 * @typedef {object} Damage
 * @property {string} name
 * @property {(feed: any) => unknown} damage changes the feed, or gives another document in its place
 * @property {string} rule
 * @property {string | RegExp} [where] JSON pointer to it
 * @property {string} [likely] name that is meant
 */

/** The first item. @param {any} feed */
const first = (feed) => feed.items[0];

/** The extension of the first item. @param {any} feed @param {object} members */
const press = (feed, members) => {
  first(feed)._press = { ...first(feed)._press, ...members };
};

/** @param {any} feed @param {object} members */
const feedPress = (feed, members) => {
  feed._press = { ...feed._press, ...members };
};

/** @param {string} html */
const body = (html) => (/** @type {any} */ feed) => {
  first(feed).content_html = html;
};

const PRESS = '/items/0/_press';
const BODY = '/items/0/content_html';

/** @type {Damage[]} */
export const DAMAGES = [
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
  ...['english', 'e', 'ko_KR', 'xx-', 'jp'].map((tag) => ({
    name: `the language ${tag}`,
    damage: (/** @type {any} */ feed) => (feed.language = tag),
    rule: 'language-tag',
    where: '/language',
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
    name: 'neither id nor url',
    damage: (feed) => {
      delete first(feed).id;
      delete first(feed).url;
    },
    rule: 'no-identity',
    where: '/items/0/id',
  },
  {
    name: 'no id',
    damage: (feed) => {
      delete first(feed).id;
      first(feed).url = 'https://publisher.example/1';
    },
    rule: 'missing-id',
    where: '/items/0/id',
  },
  {
    name: 'one id twice',
    damage: (feed) => {
      first(feed).id = 'twice';
      feed.items.splice(1, 0, { ...first(feed) });
    },
    rule: 'duplicate-id',
    where: '/items/1/id',
  },
  {
    name: 'one id as a text and as a number',
    damage: (feed) => {
      first(feed).id = '7';
      feed.items.splice(1, 0, { ...first(feed), id: 7 });
    },
    rule: 'duplicate-id',
    where: '/items/1/id',
  },
  ...['undefined/news/1', 'mailto:a@publisher.example', 'ftp://publisher.example/1'].map((url) => ({
    name: `the address ${url}`,
    damage: (/** @type {any} */ feed) => (first(feed).url = url),
    rule: 'malformed',
    where: '/items/0/url',
  })),
  ...[
    'http://localhost:3000/1',
    'http://192.168.0.7/1',
    'https://cms.internal/1',
    'http://10.0.0.1',
    'localhost/1',
    'localhost:3000/1',
    '192.168.0.7/1',
    '//localhost/1',
    'http://[::1]/1',
    'https://[fd00::1]/1',
    'http://100.64.0.1/1',
  ].map((url) => ({
    name: `the address ${url}`,
    damage: (/** @type {any} */ feed) => (first(feed).url = url),
    rule: 'local-address',
    where: '/items/0/url',
  })),
  ...[
    ['www.publisher.example/1', 'https://www.publisher.example/1'],
    ['publisher.example/news/1', 'https://publisher.example/news/1'],
    ['publisher.example:8080/1', 'https://publisher.example:8080/1'],
    ['publisher.example', 'https://publisher.example'],
    ['http:/publisher.example/1', 'https://publisher.example/1'],
    ['https//publisher.example/1', 'https://publisher.example/1'],
    ['htps://publisher.example/1', 'https://publisher.example/1'],
    ['https:\\\\publisher.example\\1', 'https://publisher.example/1'],
    ['https:publisher.example/1', 'https://publisher.example/1'],
  ].map(([url, likely]) => ({
    name: `the address ${url}`,
    damage: (/** @type {any} */ feed) => (first(feed).url = url),
    rule: 'address-form',
    where: '/items/0/url',
    likely,
  })),
  ...['/news/1', 'news/1.html', '1.pdf', '?id=1', '../1', '//publisher.example/1'].map((url) => ({
    name: `the address ${url}`,
    damage: (/** @type {any} */ feed) => (first(feed).url = url),
    rule: 'relative-address',
    where: '/items/0/url',
  })),
  ...[
    '\\\\server\\share\\1.html',
    'C:\\Users\\press\\1.html',
    'd:/news/1.html',
    'file:///C:/1.html',
    'smb://server/1',
  ].map((url) => ({
    name: `the address ${url}`,
    damage: (/** @type {any} */ feed) => (first(feed).url = url),
    rule: 'file-address',
    where: '/items/0/url',
  })),
  {
    name: 'a picture on a disk',
    damage: (feed) => (first(feed).image = 'C:\\lead.jpg'),
    rule: 'file-address',
    where: '/items/0/image',
  },
  {
    name: 'a file of the house',
    damage: (feed) => (first(feed).attachments = [{ url: '\\\\server\\a.pdf' }]),
    rule: 'file-address',
    where: '/items/0/attachments/0/url',
  },
  {
    name: 'an organisation without a scheme',
    damage: (feed) =>
      feedPress(feed, { organization: { name: 'A', url: 'www.publisher.example' } }),
    rule: 'address-form',
    where: '/_press/organization/url',
  },
  {
    name: 'no address of a page',
    damage: (feed) => {
      first(feed).id = 'no-url';
      delete first(feed).url;
      delete first(feed).external_url;
    },
    rule: 'no-url',
    where: '/items/0/url',
  },
  ...['2026-02-12T09:00:00', '2026-02-12 09:00', '12 February 2026 09:00'].map((date) => ({
    name: `the date ${date}`,
    damage: (/** @type {any} */ feed) => (first(feed).date_published = date),
    rule: 'date-zone',
    where: '/items/0/date_published',
  })),
  ...['next week', '12/02/2026', '2026-02-30', '28046-28-09T449:2828:00-04:00'].map((date) => ({
    name: `the date ${date}`,
    damage: (/** @type {any} */ feed) => (first(feed).date_published = date),
    rule: 'date-unreadable',
    where: '/items/0/date_published',
  })),
  ...['Thu, 12 Feb 2026 09:00:00 +0900', '2026. 2. 12.', '2026-02-12T09:00+0900'].map((date) => ({
    name: `the date ${date}`,
    damage: (/** @type {any} */ feed) => (first(feed).date_published = date),
    rule: 'date-form',
    where: '/items/0/date_published',
  })),
  ...['2999-01-01', '2999-01-01T09:00:00+07:00', '2999-01-01T00:00:00Z'].map((date) => ({
    name: `the date ${date}`,
    damage: (/** @type {any} */ feed) => (first(feed).date_published = date),
    rule: 'embargo',
    where: '/items/0/date_published',
  })),
  {
    name: 'false for no date',
    damage: (feed) => (first(feed).date_published = false),
    rule: 'false-for-absent',
    where: '/items/0/date_published',
  },
  ...[
    '0001-01-01T00:00:00Z',
    'Mon, 01 Jan 0001 00:00:00 +0000',
    '1970-01-01',
    '1900-01-01T00:00:00Z',
  ].map((date) => ({
    name: `the date ${date}`,
    damage: (/** @type {any} */ feed) => (first(feed).date_published = date),
    rule: 'date-zero',
    where: '/items/0/date_published',
  })),
  {
    name: 'no date',
    damage: (feed) => {
      delete first(feed).date_published;
      delete first(feed).date_modified;
    },
    rule: 'no-date',
  },
  {
    name: 'changed before it was published',
    damage: (feed) => {
      first(feed).date_published = '2026-02-12T09:00:00+09:00';
      first(feed).date_modified = '2025-02-12T09:00:00+09:00';
    },
    rule: 'date-order',
    where: '/items/0/date_modified',
  },
  ...['<b>Forum</b> opens', 'Food &amp; water', 'Forum<br>opens', 'A &#8220;sample&#8221;'].map(
    (title) => ({
      name: `the title ${title}`,
      damage: (/** @type {any} */ feed) => (first(feed).title = title),
      rule: 'text-markup',
      where: '/items/0/title',
    }),
  ),
  ...[['a', 'b'], true, { a: 1 }].map((title) => ({
    name: `the title ${JSON.stringify(title)}`,
    damage: (/** @type {any} */ feed) => (first(feed).title = title),
    rule: 'malformed',
    where: '/items/0/title',
  })),
  {
    name: 'a title without end',
    damage: (feed) => (first(feed).title = 'long '.repeat(300)),
    rule: 'too-much',
    where: '/items/0/title',
  },
  {
    name: 'nothing to show',
    damage: (feed) => (feed.items[0] = { id: 'empty', url: 'https://publisher.example/e' }),
    rule: 'nothing-to-show',
    where: '/items/0',
  },
  {
    name: 'no title of an item',
    damage: (feed) => {
      delete first(feed).title;
      first(feed).content_text = 'A text.';
    },
    rule: 'no-title',
    where: '/items/0/title',
  },
  {
    name: 'no text',
    damage: (feed) => {
      for (const name of ['summary', 'content_html', 'content_text']) delete first(feed)[name];
      first(feed).title = 'A headline';
    },
    rule: 'no-text',
    where: '/items/0',
  },
  ...[
    ['contcts', 'contacts'],
    ['subtitel', 'subtitles'],
    ['organizaton', 'organizations'],
    ['datline', 'dateline'],
  ].map(([written = '', likely = '']) => ({
    name: `_press with ${written}`,
    damage: (/** @type {any} */ feed) => press(feed, { [written]: [] }),
    rule: 'misspelt-member',
    where: `${PRESS}/${written}`,
    likely,
  })),
  {
    name: '_press with a name of its own',
    damage: (feed) => press(feed, { zzqq: 1 }),
    rule: 'unknown-member',
    where: `${PRESS}/zzqq`,
  },
  {
    name: 'a name of another format',
    damage: (feed) => {
      first(feed).headline = 'A headline';
      delete first(feed).title;
    },
    rule: 'other-name',
    where: '/items/0/headline',
  },
  {
    name: 'tags in one text',
    damage: (feed) => (first(feed).tags = 'Culture, Trade'),
    rule: 'mended',
    where: '/items/0/tags',
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
    name: 'a picture over http',
    damage: (feed) => (first(feed).image = 'http://publisher.example/a.jpg'),
    rule: 'insecure-address',
    where: '/items/0/image',
  },
  {
    name: 'a file over http',
    damage: (feed) =>
      (first(feed).attachments = [
        { url: 'http://publisher.example/a.pdf', mime_type: 'application/pdf' },
      ]),
    rule: 'insecure-address',
    where: '/items/0/attachments/0/url',
  },
  {
    name: 'a page over http',
    damage: (feed) => (first(feed).url = 'http://publisher.example/1'),
    rule: 'insecure-address',
    where: '/items/0/url',
  },
  {
    name: 'a picture of a body over http',
    damage: body('<p><img src="http://publisher.example/a.jpg" alt="" width="1" height="1"></p>'),
    rule: 'insecure-address',
    where: BODY,
  },
  {
    name: 'a feed that is its own next page',
    damage: (feed) => {
      feed.feed_url = 'https://publisher.example/feed.json';
      feed.next_url = 'https://publisher.example/feed.json';
    },
    rule: 'next-url',
    where: '/next_url',
  },
  {
    name: 'an event without a zone',
    damage: (feed) => press(feed, { events: [{ name: 'A', start_date: '2026-02-12T09:00:00' }] }),
    rule: 'date-zone',
    where: `${PRESS}/events/0/start_date`,
  },
  {
    name: 'the next page over http',
    damage: (feed) => (feed.next_url = 'http://publisher.example/2.json'),
    rule: 'insecure-address',
    where: '/next_url',
  },
  ...[{}, { width: 800 }, { height: 600, alt: '' }].map((image) => ({
    name: `a picture with ${JSON.stringify(image)}`,
    damage: (/** @type {any} */ feed) => {
      first(feed).image = 'https://publisher.example/a.jpg';
      press(feed, { image });
    },
    rule: 'image-size',
    where: `${PRESS}/image`,
  })),
  {
    name: 'a picture without words',
    damage: (feed) => {
      first(feed).image = 'https://publisher.example/a.jpg';
      press(feed, { image: { width: 1, height: 1 } });
    },
    rule: 'image-alt',
    where: `${PRESS}/image/alt`,
  },
  {
    name: 'a file of no type',
    damage: (feed) => (first(feed).attachments = [{ url: 'https://publisher.example/a.pdf' }]),
    rule: 'attachment-type',
    where: '/items/0/attachments/0/mime_type',
  },
  {
    name: 'a file of no size',
    damage: (feed) =>
      (first(feed).attachments = [
        { url: 'https://publisher.example/a.pdf', mime_type: 'application/pdf' },
      ]),
    rule: 'attachment-size',
    where: '/items/0/attachments/0/size_in_bytes',
  },
  ...[
    ['UK', 'GB'],
    ['XQ', undefined],
    ['EN', undefined],
  ].map(([code, likely]) => ({
    name: `the country ${code}`,
    damage: (/** @type {any} */ feed) => press(feed, { countries: ['ID', code] }),
    rule: 'country',
    where: `${PRESS}/countries/1`,
    ...(likely && { likely }),
  })),
  {
    name: 'a country in words',
    damage: (feed) => press(feed, { countries: ['Indonesia'] }),
    rule: 'malformed',
    where: `${PRESS}/countries/0`,
  },
  {
    name: 'nobody to reach',
    damage: (feed) => press(feed, { contacts: [{ name: 'Media Officer' }] }),
    rule: 'contact-way',
    where: `${PRESS}/contacts/0`,
  },
  ...[
    'media at publisher.example',
    'media@',
    'media@publisher',
    `media@${'.'.repeat(100_000)}`,
  ].map((email) => ({
    name: `the e-mail address ${email.slice(0, 30)}`,
    damage: (/** @type {any} */ feed) => press(feed, { contacts: [{ email }] }),
    rule: 'email',
    where: `${PRESS}/contacts/0/email`,
  })),
  {
    name: 'an event that ends before it begins',
    damage: (feed) =>
      press(feed, { events: [{ name: 'A', start_date: '2026-02-12', end_date: '2026-02-11' }] }),
    rule: 'event-order',
    where: `${PRESS}/events/0/end_date`,
  },
  {
    name: 'corrected, and nobody knows what',
    damage: (feed) => press(feed, { status: 'corrected', corrections: [] }),
    rule: 'no-correction',
    where: `${PRESS}/corrections`,
  },
  {
    name: 'a translation of nothing',
    damage: (feed) => press(feed, { translations: [{ language: 'ko' }] }),
    rule: 'translation-empty',
    where: `${PRESS}/translations/0`,
  },
  ...[
    '<p>A</p><script src="https://w.example/a.js"></script>',
    '<p onclick="go()">A</p>',
    '<a href="javascript:go()">A</a>',
  ].map((html) => ({ name: html, damage: body(html), rule: 'body-script', where: BODY })),
  ...[
    '<iframe src="https://video.example/1"></iframe>',
    '<form><input></form>',
    '<object data="a.swf"></object>',
  ].map((html) => ({ name: html, damage: body(html), rule: 'body-embed', where: BODY })),
  {
    name: 'a picture of no size',
    damage: body('<img src="a.jpg" alt="">'),
    rule: 'body-image-size',
    where: BODY,
  },
  {
    name: 'a picture in a body without words',
    damage: body('<img src="a.jpg" width="1" height="1">'),
    rule: 'body-image-alt',
    where: BODY,
  },
  {
    name: 'a link to one’s own machine',
    damage: body('<a href="http://localhost/a">A</a>'),
    rule: 'local-link',
    where: BODY,
  },
  ...['<img src="file:///C:/a.jpg">', '<a href="\\\\server\\a.pdf">A</a>'].map((html) => ({
    name: html,
    damage: body(html),
    rule: 'local-link',
    where: BODY,
  })),
  ...['<a href="www.publisher.example">A</a>', '<a href="http:/publisher.example/a">A</a>'].map(
    (html) => ({ name: html, damage: body(html), rule: 'link-form', where: BODY }),
  ),
  {
    name: 'elements without end',
    damage: body('<i>a</i>'.repeat(5_001)),
    rule: 'body-bounds',
    where: BODY,
  },
  {
    name: 'elements within each other',
    damage: body('<b>'.repeat(300)),
    rule: 'body-bounds',
    where: BODY,
  },
  {
    name: 'a body of 300 kB',
    damage: body('word '.repeat(60_000)),
    rule: 'too-much',
    where: BODY,
  },
  {
    name: 'a feed of 300 kB',
    damage: (feed) => (feed.user_comment = 'word '.repeat(60_000)),
    rule: 'size',
    where: '',
  },
  ...['SÃ£o Paulo', 'donâ€™t', 'The \ufffd mark'].map((title) => ({
    name: `letters as in ${title}`,
    damage: (/** @type {any} */ feed) => (first(feed).title = title),
    rule: 'mojibake',
    where: '/items/0/title',
  })),
];

/**
 * Documents that are no feed any more, made of one.
 *
 * @type {{ name: string, damage: (text: string) => string, found: RegExp, rule?: string }[]}
 */
export const RUINS = [
  {
    name: 'broken off',
    damage: (text) => text.slice(0, -20),
    found: /JSON that breaks off/,
    rule: 'damaged',
  },
  {
    name: 'a comma too many',
    damage: (text) => text.replace(/}\s*$/, ',}'),
    found: /malformed/,
    rule: 'damaged',
  },
  {
    name: 'a page',
    damage: () => '<!doctype html><title>A</title>',
    found: /an HTML page/,
    rule: 'html-page',
  },
  { name: 'nothing', damage: () => ' ', found: /an empty answer/ },
  {
    name: 'PHP’s words before it',
    damage: (text) => `Warning: x in y\n${text}`,
    found: /PHP/,
    rule: 'php-message',
  },
  { name: 'a prefix', damage: (text) => `)]}'\n${text}`, found: /prefix/ },
  { name: 'another JSON', damage: () => '{"data": []}', found: /without a list of "items"/ },
];
