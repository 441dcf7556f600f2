import { expect } from '@open-wc/testing';
import type { DocumentFault, JsonObject } from '../../../../src/feed/formats/converted.js';
import { nextPage } from '../../../../src/feed/formats/wordpress/next-page.js';
import { wordpressToJsonFeed } from '../../../../src/feed/formats/wordpress/wordpress-to-json-feed.js';
import { NO_FREEZE } from '../../../support/no-freeze.js';

/** Posts as WordPress's REST interface has them, member by member. */

const ADDRESS = 'https://publisher.example/wp-json/wp/v2/posts';

const post = (members: JsonObject = {}): JsonObject => ({
  id: 7,
  date: '2026-02-12T09:00:00',
  date_gmt: '2026-02-12T00:00:00',
  modified_gmt: '2026-02-12T00:00:00',
  link: 'https://publisher.example/a/',
  title: { rendered: 'A' },
  ...members,
});

const convert = (json: unknown, base = ADDRESS, headers?: Record<string, string>) => {
  const found = wordpressToJsonFeed(json, base, headers);
  if (!found) throw new Error('no posts');
  return found;
};

const readOne = (members: JsonObject): JsonObject => {
  const [item] = convert([post(members)]).json['items'] as [JsonObject];
  return item;
};

const embed = (members: JsonObject) => ({ _embedded: members });
const size = (name: string, width: number, height: number) => ({
  [name]: {
    source_url: `https://publisher.example/${name}.jpg`,
    width,
    height,
    mime_type: 'image/jpeg',
  },
});
const media = (members: JsonObject = {}) =>
  embed({
    'wp:featuredmedia': [
      {
        source_url: 'https://publisher.example/full.jpg',
        media_type: 'image',
        mime_type: 'image/jpeg',
        alt_text: 'Alt &amp; text',
        caption: { rendered: '<p>A caption</p>\n' },
        media_details: {
          width: 1200,
          height: 800,
          sizes: {
            ...size('large', 1024, 683),
            ...size('thumbnail', 150, 150),
            ...size('medium', 300, 200),
          },
        },
        ...members,
      },
    ],
  });

const IMAGE = 'https://publisher.example/full.jpg';
const REFUSED = { code: 'rest_forbidden', message: 'Sorry', data: { status: 401 } };

type Case = [what: string, members: JsonObject, expected: JsonObject];

const groups: Record<string, Case[]> = {
  texts: [
    [
      'entities',
      { title: { rendered: 'A &#8211; B &amp; C&nbsp;D' } },
      { title: 'A – B & C\u00a0D' },
    ],
    ['tags in a title', { title: { rendered: 'A <em>B</em><br />C' } }, { title: 'A B C' }],
    [
      'a title without an object',
      { title: 'A', content: { rendered: '<p>B</p>' } },
      { title: 'A', content_html: '<p>B</p>' },
    ],
    ['no title', { title: { rendered: '' } }, { title: undefined }],
    [
      'a body',
      { content: { rendered: '<p>B</p>\n', protected: false } },
      { content_html: '<p>B</p>' },
    ],
    [
      'a body that is protected',
      {
        content: { rendered: '<form>Password</form>', protected: true },
        excerpt: { rendered: 'There is no excerpt', protected: true },
      },
      { content_html: undefined, summary: undefined },
    ],
    [
      'a body without tags',
      { content: { rendered: 'Text &amp; more' } },
      { content_html: '<p>Text &amp; more</p>' },
    ],
    ['an excerpt', { excerpt: { rendered: '<p>A &amp; B</p>\n' } }, { summary: 'A & B' }],
    ['an excerpt that is cut', { excerpt: { rendered: '<p>A [&hellip;]</p>' } }, { summary: 'A…' }],
    [
      'an excerpt that is cut otherwise',
      { excerpt: { rendered: '<p>A [...]</p>' } },
      { summary: 'A…' },
    ],
    [
      'an excerpt with a link to the rest',
      {
        excerpt: {
          rendered:
            '<p>A &hellip; <a class="more-link" href="/a/">Continue <span class="x">reading</span></a></p>',
        },
      },
      { summary: 'A …' },
    ],
  ],
  dates: [
    [
      'UTC without a word',
      {},
      { date_published: '2026-02-12T00:00:00Z', date_modified: undefined },
    ],
    [
      'UTC that says so',
      { date_gmt: '2026-02-12T00:00:00Z' },
      { date_published: '2026-02-12T00:00:00Z' },
    ],
    [
      'with an offset',
      { date_gmt: '2026-02-12T09:00:00+09:00' },
      { date_published: '2026-02-12T09:00:00+09:00' },
    ],
    [
      'with a space',
      { date_gmt: '2026-02-12 00:00:00' },
      { date_published: '2026-02-12T00:00:00Z' },
    ],
    ['of nothing', { date_gmt: '0000-00-00T00:00:00' }, { date_published: '2026-02-12' }],
    ['on the site’s clock alone', { date_gmt: undefined }, { date_published: '2026-02-12' }],
    ['that is none', { date_gmt: 'soon', date: null }, { date_published: undefined }],
    [
      'changed later',
      { modified_gmt: '2026-02-13T00:00:00' },
      { date_modified: '2026-02-13T00:00:00Z' },
    ],
    [
      'written before it was published',
      { modified_gmt: '2026-02-11T00:00:00' },
      { date_modified: undefined },
    ],
  ],
  'what it is and where': [
    ['a number', {}, { id: '7', url: 'https://publisher.example/a/' }],
    ['no number', { id: undefined }, { id: 'https://publisher.example/a/' }],
    [
      'no link',
      { link: undefined, guid: { rendered: 'https://publisher.example/?p=7' } },
      { url: 'https://publisher.example/?p=7' },
    ],
    ['a type of the site’s own', { type: 'press_release' }, { _press: { kind: 'press-release' } }],
    ['a type in plural', { type: 'events' }, { _press: { kind: 'event' } }],
    ['the usual type', { type: 'post' }, { _press: undefined }],
  ],
  'a picture': [
    [
      'in several sizes',
      media(),
      {
        image: IMAGE,
        _press: {
          image: {
            width: 1200,
            height: 800,
            alt: 'Alt & text',
            caption: 'A caption',
            sources: [
              { url: 'https://publisher.example/medium.jpg', width: 300, type: 'image/jpeg' },
              { url: 'https://publisher.example/large.jpg', width: 1024, type: 'image/jpeg' },
            ],
          },
        },
      },
    ],
    [
      'without sizes',
      media({ media_details: {}, alt_text: '', caption: {} }),
      { image: IMAGE, _press: undefined },
    ],
    [
      'with sizes in a list',
      media({
        media_details: { width: '1200', height: '800', sizes: [] },
        alt_text: '',
        caption: '',
      }),
      { image: IMAGE, _press: { image: { width: 1200, height: 800 } } },
    ],
    ['that nobody may see', embed({ 'wp:featuredmedia': [REFUSED] }), { image: undefined }],
    [
      'that is a file',
      media({ media_type: 'file', mime_type: 'application/pdf' }),
      { image: undefined },
    ],
    ['that is none', embed({ 'wp:featuredmedia': {} }), { image: undefined }],
    ['of Jetpack', { jetpack_featured_media_url: IMAGE }, { image: IMAGE }],
    ['of no Jetpack', { jetpack_featured_media_url: '' }, { image: undefined }],
  ],
  terms: [
    [
      'of both kinds',
      embed({
        'wp:term': [
          [{ name: 'A &amp; B', taxonomy: 'category' }],
          [{ name: 'C', taxonomy: 'post_tag' }],
        ],
      }),
      { tags: ['A & B', 'C'] },
    ],
    [
      'the same twice',
      embed({
        'wp:term': [[{ name: 'A', taxonomy: 'category' }], [{ name: 'a', taxonomy: 'post_tag' }]],
      }),
      { tags: ['A'] },
    ],
    [
      'that say nothing',
      embed({
        'wp:term': [
          [
            { name: 'Uncategorized', slug: 'uncategorized', taxonomy: 'category' },
            { name: 'English', taxonomy: 'language' },
          ],
        ],
      }),
      { tags: undefined },
    ],
    ['that nobody may see', embed({ 'wp:term': [REFUSED] }), { tags: undefined }],
  ],
  people: [
    [
      'a name',
      embed({
        author: [
          {
            name: 'Press Office',
            link: 'https://publisher.example/author/a/',
            avatar_urls: { 96: 'https://other.example/a' },
          },
        ],
      }),
      { authors: [{ name: 'Press Office', url: 'https://publisher.example/author/a/' }] },
    ],
    [
      'whom nobody may see',
      embed({
        author: [{ code: 'rest_user_cannot_view', message: 'Sorry', data: { status: 401 } }],
      }),
      { authors: undefined },
    ],
    ['nobody', embed({ author: [{ name: '' }] }), { authors: undefined }],
  ],
  languages: [
    [
      'Polylang',
      { lang: 'en', translations: { en: 7, th: 8 } },
      { language: 'en', _press: { translations: [{ language: 'th', id: '8' }] } },
    ],
    [
      'WPML',
      {
        wpml_current_locale: 'en_US',
        wpml_translations: [
          { locale: 'th_TH', id: 8, post_title: 'ก', href: 'https://publisher.example/th/' },
        ],
      },
      {
        language: 'en-US',
        _press: {
          translations: [
            { language: 'th-TH', id: '8', title: 'ก', url: 'https://publisher.example/th/' },
          ],
        },
      },
    ],
    ['none', { lang: '', translations: [] }, { language: undefined, _press: undefined }],
    [
      'what is none',
      { lang: 'https://publisher.example', translations: { a: 1 } },
      { language: undefined, _press: undefined },
    ],
  ],
};

describe('a post of WordPress', () => {
  for (const [group, cases] of Object.entries(groups)) {
    describe(group, () => {
      for (const [what, members, expected] of cases) {
        it(what, () => {
          const item = readOne(members);
          const found = Object.fromEntries(Object.keys(expected).map((name) => [name, item[name]]));
          expect(found).to.eql(expected);
        });
      }
    });
  }

  const bombs: [what: string, members: JsonObject][] = [
    ['an excerpt of spaces', { excerpt: { rendered: `a${'\u00a0'.repeat(500_000)}b` } }],
    [
      'a link to the rest that is all classes',
      { excerpt: { rendered: `<a class="${'more-link '.repeat(120_000)}<` } },
    ],
    [
      'an address that is all question marks',
      { _links: { self: [{ href: `https://a${'?'.repeat(500_000)}` }] } },
    ],
  ];
  for (const [what, members] of bombs) {
    it(`is read in a moment: ${what}`, () => {
      expect(readOne(members)['id']).to.equal('7');
    }).timeout(NO_FREEZE);
  }

  for (const status of ['draft', 'private', 'future']) {
    it(`that is ${status} is not shown, and told`, () => {
      const { json, problems, locate } = convert([post({ status }), post({ id: 8 })]);
      const items = json['items'] as JsonObject[];
      expect([items.map(({ id }) => id), problems.length, locate('/items/0/title')]).to.eql([
        ['8'],
        1,
        '/1/title/rendered',
      ]);
    });
  }
});

describe('an answer of WordPress', () => {
  const isRead: [what: string, json: unknown, base: string, expected: number | undefined][] = [
    ['posts', [post()], ADDRESS, 1],
    ['posts, whatever the address', [post()], 'https://cdn.example/posts.json', 1],
    ['a single post', post(), `${ADDRESS}/7`, 1],
    [
      'posts of few fields',
      [{ id: 1, link: 'https://publisher.example/a/', slug: 'a' }],
      ADDRESS,
      1,
    ],
    ['nothing', [], ADDRESS, 0],
    ['nothing, by another address', [], 'https://publisher.example/?rest_route=/wp/v2/posts', 0],
    ['nothing of something else', [], 'https://publisher.example/feed.json', undefined],
    ['an array of others', [{ id: 1, title: 'A' }], ADDRESS, undefined],
    ['an array of texts', ['a'], ADDRESS, undefined],
    ['an object', { a: 1 }, ADDRESS, undefined],
    ['nothing at all', null, ADDRESS, undefined],
    ['posts and what is none', [post(), null], ADDRESS, 2],
  ];
  for (const [what, json, base, expected] of isRead) {
    it(`${what}: ${expected ?? 'no posts'}`, () => {
      const found = wordpressToJsonFeed(json, base)?.json['items'] as unknown[] | undefined;
      expect(found?.length).to.equal(expected);
    });
  }

  const refusals: [json: JsonObject, code: string, status: number | undefined][] = [
    [
      { code: 'rest_no_route', message: 'No route was found', data: { status: 404 } },
      'http-error',
      404,
    ],
    [
      { code: 'rest_disabled', message: 'The REST API is <b>off</b>.', data: { status: 401 } },
      'http-error',
      401,
    ],
    [{ code: 'rest_login_required', message: 'Log in' }, 'http-error', undefined],
    [
      { code: 'internal_server_error', message: 'Critical error', data: { status: 500 } },
      'http-error',
      500,
    ],
  ];
  for (const [json, code, status] of refusals) {
    it(`that refuses is told: ${String(json['code'])}`, () => {
      let fault: Partial<DocumentFault> = {};
      try {
        convert(json);
      } catch (error) {
        fault = error as DocumentFault;
      }
      expect([fault.code, fault.status, fault.found?.includes(String(json['code']))]).to.eql([
        code,
        status,
        true,
      ]);
    });
  }

  const homes: [self: string | undefined, base: string, expected: string | undefined][] = [
    [undefined, ADDRESS, 'https://publisher.example/'],
    [
      undefined,
      'https://publisher.example/blog/index.php/wp-json/wp/v2/posts',
      'https://publisher.example/blog/',
    ],
    [
      undefined,
      'https://publisher.example/blog/?rest_route=/wp/v2/posts',
      'https://publisher.example/blog/',
    ],
    [
      'https://publisher.example/wp-json/wp/v2/posts/7',
      'https://relay.example/?url=x',
      'https://publisher.example/',
    ],
    [undefined, 'https://cdn.example/posts.json', undefined],
  ];
  for (const [self, base, expected] of homes) {
    it(`is of ${expected ?? 'nobody knows which site'}: ${self ?? base}`, () => {
      const links = self ? { _links: { self: [{ href: self }] } } : {};
      expect(convert([post(links)], base).json['home_page_url']).to.equal(expected);
    });
  }

  const places: [pointer: string, isList: boolean, expected: string | undefined][] = [
    ['/items/1/title', true, '/1/title/rendered'],
    ['/items/0/date_published', true, '/0/date_gmt'],
    ['/items/0/_press/image/width', true, '/0/_embedded/wp:featuredmedia/0'],
    ['/items/0/id', true, '/0/id'],
    ['/items/0', true, '/0'],
    ['/items/0/content_html', false, '/content/rendered'],
    ['/items', true, ''],
    ['/items/9/title', true, undefined],
  ];
  for (const [pointer, isList, expected] of places) {
    it(`says where ${pointer} stands${isList ? '' : ' in a single post'}`, () => {
      const { locate } = convert(isList ? [post(), post({ id: 8 })] : post());
      expect(locate(pointer)).to.equal(expected);
    });
  }
});

describe('the way to older posts', () => {
  const link = (page: number, host = 'publisher.example') =>
    `<https://${host}/wp-json/wp/v2/posts?page=${page - 2}>; rel="prev", <https://${host}/wp-json/wp/v2/posts?_embed=a,b&page=${page}>; rel="next"`;
  const cases: [
    what: string,
    base: string,
    headers: Record<string, string>,
    expected: string | undefined,
  ][] = [
    ['by a link', ADDRESS, { link: link(2) }, `${ADDRESS}?_embed=a,b&page=2`],
    [
      'by a link without quotation marks',
      ADDRESS,
      { link: `<${ADDRESS}?page=2>; rel=next` },
      `${ADDRESS}?page=2`,
    ],
    [
      'by a link and more',
      ADDRESS,
      { link: `<${ADDRESS}?page=2>; title="x"; rel="next"` },
      `${ADDRESS}?page=2`,
    ],
    ['by a number', ADDRESS, { 'x-wp-totalpages': '3' }, `${ADDRESS}?page=2`],
    [
      'by a number, further on',
      `${ADDRESS}?page=2&per_page=5`,
      { 'x-wp-totalpages': '3' },
      `${ADDRESS}?page=3&per_page=5`,
    ],
    [
      'by a number, by another address',
      'https://publisher.example/?rest_route=/wp/v2/posts',
      { 'x-wp-totalpages': '2' },
      'https://publisher.example/?rest_route=%2Fwp%2Fv2%2Fposts&page=2',
    ],
    [
      'by a number, where the link leads to another host',
      'https://cdn.example/wp-json/wp/v2/posts',
      { link: link(2), 'x-wp-totalpages': '2' },
      'https://cdn.example/wp-json/wp/v2/posts?page=2',
    ],
    [
      'at the end',
      `${ADDRESS}?page=3`,
      { 'x-wp-totalpages': '3', link: `<${ADDRESS}?page=2>; rel="prev"` },
      undefined,
    ],
    ['of one page', ADDRESS, { 'x-wp-totalpages': '1' }, undefined],
    ['of nothing', ADDRESS, { 'x-wp-totalpages': '0' }, undefined],
    ['of a part of its own', `${ADDRESS}?offset=10`, { 'x-wp-totalpages': '3' }, undefined],
    ['where nobody tells', ADDRESS, {}, undefined],
    [
      'to the interface itself',
      ADDRESS,
      { link: '<https://publisher.example/wp-json/>; rel="https://api.w.org/"' },
      undefined,
    ],
  ];
  for (const [what, base, headers, expected] of cases) {
    it(what, () => {
      expect(nextPage(base, headers).next_url).to.equal(expected);
    });
  }

  it('is no matter of a single post', () => {
    expect(convert(post(), `${ADDRESS}/7`, { 'x-wp-totalpages': '3' }).json['next_url']).to.equal(
      undefined,
    );
  });
});
