import { expect } from '@open-wc/testing';
import type { FeedError } from '../../src/feed/errors.js';
import { parseFeed } from '../../src/feed/parse.js';
import { ADDRESS, numbers, text } from '../support/json-feed.js';

const codeOf = (document: string) =>
  parseFeed(document, ADDRESS, ADDRESS).then(
    () => 'a feed',
    (error: unknown) => (error as FeedError).code,
  );

describe('a document', () => {
  it('is a feed by what stands in it, after byte order marks too', async () => {
    const feed = await parseFeed(`\uFEFF\uFEFF${text([2, 1])}`, ADDRESS, 'https://cdn.example/');
    expect([numbers(feed), feed.feed]).to.eql(['2 1', ADDRESS]);
  });

  const none: [document: string, code: string][] = [
    ['', 'not-a-feed'],
    ['<html>', 'not-a-feed'],
    ['<rss version="2.0">', 'damaged'],
    ['<urlset><url></url></urlset>', 'unsupported-format'],
    ['<br><b>Warning</b>: Undefined variable', 'not-a-feed'],
    ['{}', 'not-a-feed'],
    ['[{"id": 1}]', 'unsupported-format'],
    ['{"code": "rest_no_route", "message": "No route", "data": {"status": 404}}', 'not-found'],
    ['{"code": "rest_disabled", "message": "Off", "data": {"status": 401}}', 'forbidden'],
    ['{"code": "rest_cannot_access", "message": "Off"}', 'http-error'],
    [text([1]).slice(0, 80), 'damaged'],
  ];
  for (const [document, code] of none) {
    it(`is none, and its failure says what it is: ${document.slice(0, 20)}`, async () => {
      expect(await codeOf(document)).to.equal(code);
    });
  }

  it('that is nested too deeply to be read has a failure with a name', async () => {
    expect(await codeOf('['.repeat(5_000_000))).to.equal('damaged');
  });
});
