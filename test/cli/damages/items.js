import { first, press, feedPress, body, PRESS, BODY } from './damage.js';

/** What items say, damaged. */

const windows1252 = new TextDecoder('windows-1252');

/** What who takes UTF-8 for Windows-1252 sees. @param {string} words */
const readAsWindows1252 = (words) =>
  // as a stream, for Node 20 takes it for Latin-1 elsewhere
  windows1252.decode(Buffer.from(words), { stream: true });

/** @type {import('./damage.js').Damage[]} */
export const ITEMS = [
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
  {
    name: 'an organisation without a scheme',
    damage: (feed) =>
      feedPress(feed, { organization: { name: 'A', url: 'www.publisher.example' } }),
    rule: 'address-form',
    where: '/_press/organization/url',
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
  ...['pdf', 'PDF document', '/pdf'].map((type) => ({
    name: `a file of the type ${type}`,
    damage: (/** @type {any} */ feed) =>
      (first(feed).attachments = [{ url: 'https://publisher.example/a.pdf', mime_type: type }]),
    rule: 'attachment-type',
    where: '/items/0/attachments/0/mime_type',
  })),
  ...[
    ['press-relaese', 'press-release'],
    ['statment', 'statement'],
  ].map(([kind, likely]) => ({
    name: `the kind ${kind}`,
    damage: (/** @type {any} */ feed) => press(feed, { kind }),
    rule: 'kind',
    where: `${PRESS}/kind`,
    likely,
  })),
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
    name: 'the country of an event, UK',
    damage: (feed) => press(feed, { events: [{ name: 'A', country: 'UK' }] }),
    rule: 'country',
    where: `${PRESS}/events/0/country`,
    likely: 'GB',
  },
  {
    name: 'the time zone of an event, WIB',
    damage: (feed) => press(feed, { events: [{ name: 'A', time_zone: 'WIB' }] }),
    rule: 'time-zone-name',
    where: `${PRESS}/events/0/time_zone`,
  },
  {
    name: 'the language of a file',
    damage: (feed) =>
      press(feed, {
        attachments: [{ url: 'https://publisher.example/a.pdf', language: 'Korean' }],
      }),
    rule: 'language-tag',
    where: `${PRESS}/attachments/0/language`,
    likely: 'ko',
  },
  ...['_Press', '_pres'].map((name) => ({
    name: `${name} in place of _press`,
    damage: (/** @type {any} */ feed) => {
      const item = first(feed);
      item[name] = { number: 'A' };
      delete item._press;
    },
    rule: name === '_Press' ? 'other-name' : 'misspelt-member',
    where: `/items/0/${name}`,
  })),
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
    'mailto:media@publisher.example',
    `media@${'.'.repeat(100_000)}`,
  ].map((email) => ({
    name: `the e-mail address ${email.slice(0, 30)}`,
    damage: (/** @type {any} */ feed) => press(feed, { contacts: [{ email }] }),
    rule: 'email',
    where: `${PRESS}/contacts/0/email`,
  })),
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
  ...['<a href="www.publisher.example">A</a>', '<a href="http:/publisher.example/a">A</a>'].map(
    (html) => ({ name: html, damage: body(html), rule: 'link-form', where: BODY }),
  ),
  ...[
    'SÃ£o Paulo',
    'donâ€™t',
    'The \ufffd mark',
    'The minister\u0092s words',
    // Korean, Thai, Chinese and Burmese of UTF-8, read as Latin-1 and as Windows-1252
    ...['견본 보도자료', 'ตัวอย่าง', '样本', 'နမူနာ'].flatMap((words) => [
      Buffer.from(words).toString('latin1'),
      readAsWindows1252(words),
    ]),
    '?? ????',
  ].map((title) => ({
    name: `letters as in ${title}`,
    damage: (/** @type {any} */ feed) => (first(feed).title = title),
    rule: 'mojibake',
    where: '/items/0/title',
  })),
];
