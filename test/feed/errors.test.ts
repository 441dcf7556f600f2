import { expect } from '@open-wc/testing';
import { FeedError, type Answer, type FeedErrorCode } from '../../src/feed/errors.js';
import { inspect } from '../../src/feed/formats/other.js';
import { documentOf, toFeedError } from '../../src/feed/parse.js';
import { NO_FREEZE } from '../support/no-freeze.js';

const URL = 'https://publisher.example/feed.json';

const failure = (answer: Answer, code: FeedErrorCode = 'not-a-feed') =>
  new FeedError(code, URL, answer);

/** A document that is of no format that is read. */
const failureOf = (text: string) => toFeedError(inspect(documentOf(text, URL, URL)), URL);

describe('a feed that could not be had', () => {
  for (const name of ['name', 'name:word', ':word']) {
    it(`names an address that no browser asks for (${name}@)`, () => {
      const error = new FeedError('unreachable', `https://${name}@publisher.example/`);
      expect([error.code, error.isTransient]).to.eql(['bad-url', false]);
    });
  }

  describe('of a document', () => {
    const cases: [what: string, text: string, code: FeedErrorCode, found: string][] = [
      ['an HTML page', '<!DOCTYPE html><title>Sign in</title>', 'not-a-feed', 'an HTML page'],
      ['an HTML page after a mark and space', '\uFEFF\n <html>', 'not-a-feed', 'an HTML page'],
      ['an XHTML page', '<?xml version="1.0"?>\n<html xmlns="x">', 'not-a-feed', 'an HTML page'],
      ['a fragment of HTML', '<p>There has been a critical error', 'not-a-feed', 'an HTML page'],
      [
        'a PHP warning',
        '<br />\n<b>Warning</b>: Undefined variable $x in <b>/a.php</b>\n{"items": []}',
        'not-a-feed',
        'a PHP message',
      ],
      ['a PHP notice', '<b>Notice</b>: Undefined index', 'not-a-feed', 'a PHP message'],
      [
        'a PHP warning as plain text',
        'Warning: Undefined variable $x in /a.php on line 3\n{"items": []}',
        'not-a-feed',
        'a PHP message',
      ],
      ['JSON with a prefix', ')]}\'\n{"items": []}', 'not-a-feed', 'JSON behind a prefix'],
      ['nothing', '', 'not-a-feed', 'an empty answer'],
      ['nothing but space', '\uFEFF \n', 'not-a-feed', 'an empty answer'],
      ['plain text', 'Service unavailable', 'not-a-feed', 'plain text'],
      ['null', 'null', 'not-a-feed', 'plain text'],
      [
        'truncated JSON',
        '{"version": "x", "items": [{"id": "1", "ti',
        'damaged',
        'JSON that breaks off',
      ],
      ['a truncated array', '[{"id": 1},', 'damaged', 'JSON that breaks off'],
      ['malformed JSON', "{'items': []}", 'damaged', 'JSON that breaks off or is malformed'],
      ['an array', '[{"id": 1}]', 'unsupported-format', 'an array'],
      ['an empty array', '[]', 'not-a-feed', 'an empty array'],
      ['an empty object', '{}', 'not-a-feed', 'JSON without a list of "items"'],
      ['items that are no list', '{"items": {}}', 'not-a-feed', 'JSON without a list of "items"'],
    ];
    for (const [what, text, code, found] of cases) {
      it(`names ${what}`, () => {
        const error = failureOf(text);
        expect([error.code, error.message.includes(`found ${found}`) || error.message]).to.eql([
          code,
          true,
        ]);
      });
    }

    it('names what was expected', () => {
      expect(failureOf('').message).to.equal(
        'found an empty answer; expected a JSON Feed, RSS, Atom or WordPress’s REST answer',
      );
    });

    it('asks for none of them again', () => {
      expect(cases.filter(([, text]) => failureOf(text).isTransient)).to.eql([]);
    });

    it('is quick with a page of 5 MB', () => {
      failureOf('<br />'.repeat(800_000));
    }).timeout(NO_FREEZE);
  });

  describe('of a status', () => {
    const cases: [status: number, code: FeedErrorCode, isTransient: boolean][] = [
      [400, 'http-error', false],
      [401, 'forbidden', false],
      [402, 'http-error', false],
      [403, 'forbidden', false],
      [404, 'not-found', false],
      [405, 'http-error', false],
      [408, 'server-error', true],
      [410, 'gone', false],
      [418, 'http-error', false],
      [425, 'server-error', true],
      [429, 'rate-limited', true],
      [451, 'http-error', false],
      [500, 'server-error', true],
      [502, 'server-error', true],
      [503, 'server-error', true],
      [504, 'server-error', true],
      [599, 'server-error', true],
    ];
    for (const [status, code, isTransient] of cases) {
      it(`${status} is ${code}, and ${isTransient ? 'may pass' : 'stays'}`, () => {
        const error = failure({ status }, 'http-error');
        expect([error.code, error.isTransient]).to.eql([code, isTransient]);
      });
    }

    it('says which it was', () => {
      expect(failure({ status: 404 }, 'http-error').message).to.equal(
        'found status 404; there is no feed at this address',
      );
    });
  });

  describe('of what else can be', () => {
    const cases: [code: FeedErrorCode, isTransient: boolean][] = [
      ['no-feed', false],
      ['bad-url', false],
      ['mixed-content', false],
      ['offline', true],
      ['unreachable', true],
      ['timeout', true],
      ['too-large', false],
      ['damaged', false],
    ];
    for (const [code, isTransient] of cases) {
      it(`${code} ${isTransient ? 'may pass' : 'stays'}`, () => {
        const error = failure({}, code);
        expect([error.code, error.isTransient, error.message.length > 10]).to.eql([
          code,
          isTransient,
          true,
        ]);
      });
    }

    it('names CORS where the cause cannot be told apart', () => {
      expect(failure({}, 'unreachable').message).to.include('Access-Control-Allow-Origin: *');
    });

    it('says what was found, where that is known', () => {
      expect(failure({ found: 'the feed of https://other.example' }).message).to.include(
        'found the feed of https://other.example; ',
      );
    });
  });
});
