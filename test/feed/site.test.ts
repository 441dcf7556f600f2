/* eslint no-script-url: off -- such addresses must be refused */
import { expect } from '@open-wc/testing';
import { requestAddress } from '../../src/feed/address.js';
import type { FeedErrorCode } from '../../src/feed/errors.js';
import { feedInPage, findFeed, type Failure } from '../../src/feed/site.js';

const SITE = 'https://publisher.example';
const POSTS = `${SITE}/wp-json/wp/v2/posts`;

const page = (head: string) =>
  `<!doctype html><html><head>${head}</head><body><p>News</p></body></html>`;
const alternate = (type: string, href: string) =>
  `<link rel="alternate" type="application/${type}" href="${href}">`;

/** What a site has: by address the failure of a request, or a feed. */
type Web = Record<string, 'feed' | Failure>;

async function search(site: string, failure: Failure, web: Web) {
  const asked: string[] = [];
  let found: string | undefined;
  let tried = '';
  const read = findFeed({
    site,
    failure,
    ask: (address, isPage) => {
      asked.push(isPage ? `page ${address}` : address);
      const there = web[address] ?? { code: 'not-found' as FeedErrorCode };
      if (there === 'feed') return Promise.resolve({ url: address, text: '' });
      return Promise.reject(Object.assign(new Error(), there));
    },
  });
  await read.then(
    (one) => ([found, tried] = [one.url, one.tried]),
    (error: unknown) => (tried = (error as { found?: string }).found ?? ''),
  );
  return { found, asked, tried };
}

const missing: Failure = { code: 'not-found' };

describe('the feed of a site', () => {
  const bare: [what: string, web: Web, found: string | undefined, asked: string[]][] = [
    [
      'is its JSON Feed',
      { [`${SITE}/feed.json`]: 'feed' },
      `${SITE}/feed.json`,
      [`${SITE}/feed.json`],
    ],
    [
      'is what its page names',
      {
        [`${SITE}/`]: { code: 'not-a-feed', page: page(alternate('rss+xml', '/rss')) },
        [`${SITE}/rss`]: 'feed',
      },
      `${SITE}/rss`,
      [`${SITE}/feed.json`, `page ${SITE}/`, `${SITE}/rss`],
    ],
    [
      'stands at its own address',
      { [`${SITE}/`]: 'feed' },
      `${SITE}/`,
      [`${SITE}/feed.json`, `page ${SITE}/`],
    ],
    ['is nowhere', {}, undefined, [`${SITE}/feed.json`, `page ${SITE}/`]],
    [
      'is on a page that names none',
      { [`${SITE}/`]: { code: 'not-a-feed', page: page('') } },
      undefined,
      [`${SITE}/feed.json`, `page ${SITE}/`],
    ],
  ];
  for (const [what, web, found, asked] of bare) {
    it(`${what}, after its posts were asked for`, async () => {
      const result = await search(`${SITE}/`, missing, web);
      expect([result.found, result.asked]).to.eql([found, asked]);
    });
  }

  it('says what was tried', async () => {
    const { tried } = await search(
      `${SITE}/`,
      { code: 'unreachable' },
      { [`${SITE}/`]: { code: 'not-a-feed', page: '' } },
    );
    expect(tried).to.equal(
      'no feed of this site at /wp-json/wp/v2/posts (unreachable), /feed.json (not-found), / (not-a-feed)',
    );
  });

  const pages: [
    what: string,
    site: string,
    html: string,
    web: Web,
    found: string | undefined,
    asked: string[],
  ][] = [
    [
      'that a page names',
      `${SITE}/news/`,
      page(alternate('feed+json', 'a.json')),
      { [`${SITE}/news/a.json`]: 'feed' },
      `${SITE}/news/a.json`,
      [`${SITE}/news/a.json`],
    ],
    ['of WordPress', `${SITE}/news`, page(''), { [POSTS]: 'feed' }, POSTS, [POSTS]],
    [
      'that is a JSON Feed',
      `${SITE}/news/index.html`,
      page(''),
      { [`${SITE}/feed.json`]: 'feed' },
      `${SITE}/feed.json`,
      [POSTS, `${SITE}/feed.json`],
    ],
    [
      'that a page names and cannot be had',
      `${SITE}/news`,
      page(alternate('rss+xml', '/rss')),
      { [POSTS]: 'feed' },
      POSTS,
      [`${SITE}/rss`, POSTS],
    ],
    ['that is nowhere', `${SITE}/news`, page(''), {}, undefined, [POSTS, `${SITE}/feed.json`]],
  ];
  for (const [what, site, html, web, found, asked] of pages) {
    it(`${what}, at the address of a page`, async () => {
      const result = await search(site, { code: 'not-a-feed', page: html }, web);
      expect([result.found, result.asked]).to.eql([found, asked]);
      expect(result.asked.length).to.be.at.most(2);
    });
  }

  const addresses = [
    'feed.json',
    'feed/',
    'news/feed',
    'feed.xml',
    'rss',
    'news.xml',
    'api/news',
    'news?format=x',
    'wp-json/wp/v2/posts',
    'a.json',
  ];
  for (const address of addresses) {
    it(`is not looked for where the address is a feed's: ${address}`, async () => {
      const result = await search(`${SITE}/${address}`, { code: 'not-a-feed', page: page('') }, {});
      expect([result.asked, result.tried]).to.eql([[], '']);
    });
  }
});

describe('the feed that a page names', () => {
  const cases: [what: string, head: string, expected: string | undefined][] = [
    ['JSON Feed', alternate('feed+json', '/a.json'), `${SITE}/a.json`],
    ['RSS', alternate('rss+xml', 'a.xml'), `${SITE}/news/a.xml`],
    ['Atom', alternate('atom+xml', 'https://cdn.example/a'), 'https://cdn.example/a'],
    [
      'JSON Feed before RSS',
      `${alternate('rss+xml', '/a')}${alternate('feed+json', '/b')}`,
      `${SITE}/b`,
    ],
    [
      'WordPress’s interface before RSS',
      `${alternate('rss+xml', '/feed/')}<link rel='https://api.w.org/' href='${SITE}/wp-json/' />`,
      POSTS,
    ],
    [
      'in other letters',
      `<LINK HREF=/a TYPE='Application/RSS+XML' REL="Alternate Home">`,
      `${SITE}/a`,
    ],
    ['with references', alternate('rss+xml', '/?a=1&amp;feed=rss2'), `${SITE}/?a=1&feed=rss2`],
    [
      'a comment feed second',
      `${alternate('rss+xml', '/feed/')}${alternate('rss+xml', '/comments/feed/')}`,
      `${SITE}/feed/`,
    ],
    ['a style sheet', '<link rel="alternate stylesheet" type="text/css" href="/a.css">', undefined],
    ['another language', '<link rel="alternate" hreflang="th" href="/th/">', undefined],
    ['a script’s address', alternate('rss+xml', 'javascript:alert(1)'), undefined],
    ['nothing', '', undefined],
  ];
  for (const [what, head, expected] of cases) {
    it(what, () => {
      expect(feedInPage(page(head), `${SITE}/news/`)).to.equal(expected);
    });
  }
});

describe('the address that a request goes to', () => {
  const isWhole = (url: string) => /[?&]_embed=/.test(url) && /[?&]_fields=/.test(url);
  const cases: [written: string, begins: string, isWhole: boolean][] = [
    [`${SITE}/`, `${POSTS}?_embed=`, true],
    [POSTS, `${POSTS}?_embed=`, true],
    [`${POSTS}?per_page=5`, `${POSTS}?per_page=5&_embed=`, true],
    [`${POSTS}/7`, `${POSTS}/7?_embed=`, true],
    [
      `${SITE}/index.php/wp-json/wp/v2/pages`,
      `${SITE}/index.php/wp-json/wp/v2/pages?_embed=`,
      true,
    ],
    [`${SITE}/?rest_route=/wp/v2/posts`, `${SITE}/?rest_route=/wp/v2/posts&_embed=`, true],
    [
      `${SITE}/?rest_route=%2Fwp%2Fv2%2Fpress`,
      `${SITE}/?rest_route=%2Fwp%2Fv2%2Fpress&_embed=`,
      true,
    ],
    [`${POSTS}?_embed&_fields=id,title`, `${POSTS}?_embed&_fields=id,title`, false],
    [`${POSTS}?_fields=id`, `${POSTS}?_fields=id&_embed=`, true],
    [`${SITE}/feed.json`, `${SITE}/feed.json`, false],
    [`${SITE}/?a=1`, `${SITE}/?a=1`, false],
    [`${SITE}/news/`, `${SITE}/news/`, false],
  ];
  for (const [written, begins, whole] of cases) {
    it(written, async () => {
      const url = await requestAddress(written);
      expect([url.startsWith(begins), isWhole(url) || url === written]).to.eql([true, true]);
      expect(isWhole(url)).to.equal(whole);
      // asked for once more it is the same
      expect(await requestAddress(url)).to.equal(url);
    });
  }
});
