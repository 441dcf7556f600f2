/* eslint no-script-url: off -- such addresses must be refused */
import { expect } from '@open-wc/testing';
import { feedAddress, requestUrl } from '../../src/feed/address.js';

const BASE = 'https://site.example/news/index.html';

describe('requestUrl', () => {
  const cases: [written: string, secure: boolean, expected: string][] = [
    ['https://publisher.example/feed.json', true, 'https://publisher.example/feed.json'],
    ['http://publisher.example/feed.json', false, 'http://publisher.example/feed.json'],
    ['feed.json', true, 'https://site.example/news/feed.json'],
    ['/feed.json?a=b', true, 'https://site.example/feed.json?a=b'],
    ['//publisher.example/feed.json', true, 'https://publisher.example/feed.json'],
    ['feed.json#part', true, 'https://site.example/news/feed.json'],
    ['feed.json#', true, 'https://site.example/news/feed.json'],
    ['http://publisher.example/feed.json', true, 'mixed-content'],
    ['http://localhost:8080/feed.json', true, 'http://localhost:8080/feed.json'],
    ['http://127.0.0.1/feed.json', true, 'http://127.0.0.1/feed.json'],
    ['http://127.1/feed.json', true, 'http://127.0.0.1/feed.json'],
    ['http://[::1]/feed.json', true, 'http://[::1]/feed.json'],
    ['http://127.0.0.1.publisher.example/feed.json', true, 'mixed-content'],
    ['http://127.publisher.example/feed.json', true, 'mixed-content'],
    ['http://localhost.publisher.example/', true, 'mixed-content'],
    ['ftp://publisher.example/feed.json', false, 'bad-url'],
    ['javascript:alert(1)', false, 'bad-url'],
    ['data:application/json,{}', false, 'bad-url'],
    ['blob:https://site.example/1', false, 'bad-url'],
    ['file:///feed.json', false, 'bad-url'],
    ['https://', false, 'bad-url'],
    ['https://publisher.example:99999/', false, 'bad-url'],
  ];
  for (const [written, secure, expected] of cases) {
    it(`reads ${written} on ${secure ? 'https' : 'http'} as ${expected}`, () => {
      expect(String(requestUrl(written, BASE, secure))).to.equal(expected);
    });
  }
});

describe('feedAddress', () => {
  const page = (head: string) => {
    const parsed = document.implementation.createHTMLDocument();
    for (const [, rel, type, href] of head.matchAll(/(.*) (.*) (.*)/g)) {
      const link = parsed.createElement('link');
      Object.assign(link, { rel, type, href });
      parsed.head.append(link);
    }
    const base = parsed.createElement('base');
    base.href = BASE;
    parsed.head.prepend(base);
    return {
      baseURI: BASE,
      location: new URL(BASE) as unknown as Location,
      querySelector: (selectors: string) => parsed.querySelector(selectors),
    };
  };
  const json = 'application/feed+json';

  const cases: [what: string, written: string | null, links: string, expected: string][] = [
    ['what is written', 'a.json', `alternate ${json} b.json`, 'https://site.example/news/a.json'],
    ['the first of several', ' a.json\n b.json', '', 'https://site.example/news/a.json'],
    ['the page’s own', null, `alternate ${json} b.json`, 'https://site.example/news/b.json'],
    ['the page’s own for an empty one', ' ', `alternate ${json} b`, 'https://site.example/news/b'],
    [
      'the first of the page’s own',
      null,
      `alternate ${json} b\nalternate ${json} c`,
      'https://site.example/news/b',
    ],
    ['no link of another type', null, 'alternate application/rss+xml b', 'no-feed'],
    ['no link of another kind', null, `preload ${json} b`, 'no-feed'],
    ['nothing where nothing is', null, '', 'no-feed'],
    ['no http feed on an https page', 'http://publisher.example/', '', 'mixed-content'],
  ];
  for (const [what, written, links, expected] of cases) {
    it(`takes ${what}`, () => {
      expect(String(feedAddress(written, page(links)))).to.equal(expected);
    });
  }
});
