import { expect } from '@open-wc/testing';
import { messages } from '../src/messages.js';

/** What a webmaster is told of a feed that cannot be had, besides what was found. */
describe('the message of an address that brings no feed', () => {
  const COMMAS = 'Several addresses are separated by spaces.';
  const HOST = 'If it is on publisher.example, https:// is missing before it.';
  const RELAY =
    'Where the publisher sends none, your own site can relay the feed: see docs/relay.md of akc-widgets.';
  const cases: [url: string, code: string, hint: string | undefined][] = [
    ['https://a.example/feed.json,https://b.example/feed.json', 'not-found', COMMAS],
    ['https://a.example/feed.json,', 'not-found', COMMAS],
    ['https://a.example/feed,1.json', 'not-found', undefined],
    ['https://a.example/publisher.example/feed.json', 'not-found', HOST],
    ['https://a.example/news/publisher.example/feed.json', 'not-found', HOST],
    ['https://a.example/publisher.example/feed.json', 'timeout', undefined],
    ['https://a.example/v1.2/feed.json', 'not-found', undefined],
    ['https://a.example/feed.json', 'not-found', undefined],
    ['https://a.example/feed.json', 'unreachable', RELAY],
  ];
  for (const [url, code, hint] of cases) {
    it(`${hint ? `ends with "${hint}"` : 'ends with its code'}: ${url} (${code})`, () => {
      expect(messages.feed('akc-news-list', url, code, 'words')).to.equal(
        `<akc-news-list> feed="${url}": words (${code}).${hint ? ` ${hint}` : ''}`,
      );
    });
  }
});
