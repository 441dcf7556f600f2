import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/errors.js';
import { fetchFeed, REFERRER_POLICY } from '../../src/feed/fetch.js';
import { turn, until, useClock } from '../support/clock.js';
import { wire, type Reply, type Wire } from '../support/wire.js';

const never = () => ({ signal: new AbortController().signal });

const failure = async (promise: Promise<unknown>): Promise<FeedError> => {
  try {
    await promise;
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error('It did not fail.');
};

const asked = (server: Wire) =>
  until(async () => (await server.requests()).length, 'the request has come');

const left = (server: Wire) =>
  until(async () => (await server.requests())[0]?.left, 'the browser has left');

/** Bytes, each written in two hexadecimal digits. */
const bytes = (written: string) =>
  btoa(
    written.replace(/\s*(..)\s*/g, (_, byte: string) => String.fromCharCode(parseInt(byte, 16))),
  );

const hex = (text: string) =>
  Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join(' ');

const textOf = async (reply: Reply) => (await fetchFeed((await wire(reply)).url, never())).text;

describe('fetchFeed', () => {
  describe('asks', () => {
    it('once, without a preflight', async () => {
      const server = await wire('{}');
      await fetchFeed(server.url, never());
      const methods = (await server.requests()).map(({ method }) => method);
      expect(methods).to.eql(['GET']);
    });

    it('with no header of ours and without saying who asks', async () => {
      const server = await wire('{}');
      await fetchFeed(server.url, never());
      const [request] = await server.requests();
      const names = Object.keys(request!.headers).filter((name) =>
        /^(x-|if-|cookie|authorization|referer|content-type|cache-control|pragma)/.test(name),
      );
      expect([names, request!.headers['accept']]).to.eql([[], '*/*']);
    });

    it('past what the browser keeps, when it is told to', async () => {
      const headers = { 'cache-control': 'max-age=3600' };
      const server = await wire({ body: 'old', headers }, { body: 'new', headers });
      await fetchFeed(server.url, never());
      expect((await fetchFeed(server.url, { ...never(), cache: 'reload' })).text).to.equal('new');
    });

    it('for nothing again where a request is under way', async () => {
      const server = await wire('{}');
      const abort = new AbortController();
      const response = fetch(server.url, { signal: abort.signal, referrerPolicy: REFERRER_POLICY });
      const cancel = () => {
        abort.abort();
      };
      await fetchFeed(server.url, {
        ...never(),
        started: { url: server.url, response, cancel },
      });
      expect(await server.requests()).to.have.length(1);
    });
  });

  describe('says why a server has refused', () => {
    const refused = (body: string, type = 'application/json; charset=UTF-8') => ({
      status: 401,
      headers: { 'content-type': type },
      body,
    });
    const cases: [what: string, reply: Reply, found: string][] = [
      [
        'as WordPress does',
        refused(
          '{"code":"rest_disabled","message":"The API is <b>off</b>.","data":{"status":401}}',
        ),
        'found status 401, "The API is off." (rest_disabled); ',
      ],
      ['in another form', refused('{"error":"no"}'), 'found status 401; '],
      ['in JSON that is none', refused('{"code":'), 'found status 401; '],
      ['with nothing', refused(''), 'found status 401; '],
      ['in a page', refused('<html>{"code":"a","message":"b"}', 'text/html'), 'found status 401; '],
    ];
    for (const [what, reply, found] of cases) {
      it(what, async () => {
        const error = await failure(fetchFeed((await wire(reply)).url, never()));
        expect([error.code, error.message.slice(0, found.length)]).to.eql(['forbidden', found]);
      });
    }
  });

  describe('answers', () => {
    it('with the text and the address', async () => {
      const { url } = await wire('{"items": []}');
      const text = '{"items": []}';
      expect(await fetchFeed(url, never())).to.eql({ url, version: null, text, headers: {} });
    });

    it('with nothing where it is the version that is known already', async () => {
      const headers = { 'last-modified': 'Sat, 31 Jan 2026 00:00:00 GMT' };
      const { url } = await wire({ headers, body: '{"items": []}' });
      const { version } = await fetchFeed(url, never());

      expect(version).to.equal(headers['last-modified']);
      const again = await fetchFeed(url, { ...never(), cache: 'no-cache', knownVersion: version });
      expect(again).to.eql({ url });
    });

    it('whole where it is another version', async () => {
      const headers = { 'last-modified': 'Sat, 31 Jan 2026 00:00:00 GMT' };
      const { url } = await wire({ headers, body: '{}' });
      const knownVersion = 'Fri, 30 Jan 2026 00:00:00 GMT';

      const { text } = await fetchFeed(url, { ...never(), cache: 'no-cache', knownVersion });

      expect(text).to.equal('{}');
    });

    it('with the address that a redirect led to', async () => {
      const last = await wire('{}');
      const first = await wire({ status: 302, headers: { location: last.url } });
      expect((await fetchFeed(first.url, never())).url).to.equal(last.url);
    });

    it('with nothing for a 204', async () => {
      expect(await textOf({ status: 204 })).to.equal('');
    });

    it('with what comes by and by', async () => {
      expect(await textOf({ body: '{"items": []}', drip: { bytes: 5, every: 20 } })).to.equal(
        '{"items": []}',
      );
    });

    it('with a character that two pieces share', async () => {
      expect(await textOf({ body: '한국', drip: { bytes: 1, every: 10 } })).to.equal('한국');
    });
  });

  describe('fails', () => {
    const statuses: [status: number, code: string][] = [
      [401, 'forbidden'],
      [403, 'forbidden'],
      [404, 'not-found'],
      [410, 'gone'],
      [418, 'http-error'],
      [429, 'rate-limited'],
      [500, 'server-error'],
      [503, 'server-error'],
    ];
    for (const [status, code] of statuses) {
      it(`at a ${status}, with its status`, async () => {
        const { url } = await wire({ status, body: '<h1>No</h1>' });
        const error = await failure(fetchFeed(url, never()));
        expect([error.code, error.status, error.url]).to.eql([code, status, url]);
      });
    }

    it('with what the server says on when to come again', async () => {
      const headers = { 'retry-after': '120', 'access-control-expose-headers': 'Retry-After' };
      const { url } = await wire({ status: 429, headers });
      expect((await failure(fetchFeed(url, never()))).retryAfter).to.equal('120');
    });

    const broken: [what: string, reply: Reply][] = [
      ['a connection that ends', { fault: 'reset' }],
      ['an answer that breaks off', { fault: 'cut', body: '{"items": []}' }],
    ];
    for (const [what, reply] of broken) {
      it(`at ${what}`, async () => {
        const { url } = await wire(reply);
        expect((await failure(fetchFeed(url, never()))).code).to.equal('unreachable');
      });
    }

    it('where nobody listens', async () => {
      expect((await failure(fetchFeed('http://127.0.0.1:9/', never()))).code).to.equal(
        'unreachable',
      );
    });

    it('where the page may not read', async () => {
      const { url } = await wire({
        headers: { 'access-control-allow-origin': 'https://a.example' },
      });
      expect((await failure(fetchFeed(url, never()))).code).to.equal('unreachable');
    });

    it('at a redirect that leads to itself', async () => {
      const server = await wire();
      await server.answer({ status: 302, headers: { location: server.url } });
      expect((await failure(fetchFeed(server.url, never()))).code).to.equal('unreachable');
    });
  });

  describe('has a limit of size', () => {
    it('that 5 MB keep', async () => {
      expect(await textOf({ body: '0123456789', times: 500_000 })).to.have.length(5_000_000);
    });

    it('that one byte more breaks', async () => {
      const { url } = await wire({ body: 'x'.repeat(9), times: 555_556 });
      expect((await failure(fetchFeed(url, never()))).code).to.equal('too-large');
    });

    it('past which it waits for no more', async () => {
      const drip = { bytes: 5_000_001, every: 60_000 };
      const server = await wire({ body: 'x'.repeat(9), times: 555_557, drip });
      await failure(fetchFeed(server.url, never()));
      await left(server);
      expect((await server.requests())[0]!.left).to.equal(true);
    });
  });

  describe('is aborted', () => {
    for (const [when, reply] of [
      ['before the headers', { fault: 'hang' }],
      ['within the body', { body: 'xx', drip: { bytes: 1, every: 60_000 } }],
    ] as [string, Reply][]) {
      it(when, async () => {
        const server = await wire(reply);
        const abort = new AbortController();
        const failed = failure(fetchFeed(server.url, abort));
        await asked(server);
        abort.abort();
        await failed;
        await left(server);
        expect((await server.requests())[0]!.left).to.equal(true);
      });
    }

    it('with the request that it took over', async () => {
      const server = await wire({ fault: 'hang' });
      const started = new AbortController();
      const response = fetch(server.url, {
        signal: started.signal,
        referrerPolicy: REFERRER_POLICY,
      });
      const cancel = () => {
        started.abort();
      };
      const abort = new AbortController();
      const answer = fetchFeed(server.url, {
        signal: abort.signal,
        started: { url: server.url, response, cancel },
      });
      const failed = failure(answer);
      await asked(server);
      abort.abort();
      await failed;
      expect(started.signal.aborted).to.equal(true);
    });
  });

  describe('has limits of time', () => {
    const time = useClock();

    /** How a request stands after so many milliseconds. */
    const after = async (reply: Reply, milliseconds: number, meanwhile?: () => Promise<void>) => {
      const server = await wire(reply);
      let code = 'under way';
      const abort = new AbortController();
      const done = fetchFeed(server.url, abort).then(
        () => (code = 'answered'),
        (error: unknown) => (code = (error as FeedError).code),
      );
      await asked(server);
      await meanwhile?.();
      await time.clock.advance(milliseconds);
      const result = code;
      abort.abort();
      await done;
      return result;
    };

    const dripping: Reply = { body: 'xxx', drip: { bytes: 1, every: 60_000 } };
    /** Of the two limits that are watched, that of the headers is over. */
    const headers = () => until(() => time.clock.waiting === 1, 'the headers are here');

    it('waits for the headers', async () => {
      expect(await after({ fault: 'hang' }, 9_900)).to.equal('under way');
    });

    it('waits 10 s for them', async () => {
      expect(await after({ fault: 'hang' }, 10_100)).to.equal('timeout');
    });

    it('waits for a body that drips', async () => {
      expect(await after(dripping, 19_000, headers)).to.equal('under way');
    });

    it('waits 20 s in all for one', async () => {
      expect(await after(dripping, 20_100, headers)).to.equal('timeout');
    });

    /** So many bytes in each five seconds of the test's clock, for so many of them. */
    const flowing = async (flow: number, windows: number) => {
      const feed = new TransformStream<Uint8Array, Uint8Array>();
      const writer = feed.writable.getWriter();
      let code = 'under way';
      const answer = fetchFeed('https://publisher.example/', {
        ...never(),
        started: {
          url: 'https://publisher.example/',
          response: Promise.resolve(new Response(feed.readable)),
          cancel: () => void writer.abort().catch(() => undefined),
        },
      });
      const done = answer.then(
        () => (code = 'answered'),
        (error: unknown) => (code = (error as FeedError).code),
      );
      for (let window = 0; window < windows && code === 'under way'; window++) {
        void writer.write(new Uint8Array(flow)).catch(() => undefined);
        await turn();
        await time.clock.advance(5_000);
      }
      const result = [code, Date.now()];
      void writer.close().catch(() => undefined);
      await done;
      return result[0];
    };

    const flows: [flow: number, seconds: number, expected: string][] = [
      [8_000, 55, 'under way'],
      [8_000, 60, 'timeout'],
      [7_999, 15, 'under way'],
      [7_999, 20, 'timeout'],
    ];
    for (const [flow, seconds, expected] of flows) {
      it(`of a body of ${flow} bytes in 5 s: ${expected} after ${seconds} s`, async () => {
        expect(await flowing(flow, seconds / 5)).to.equal(expected);
      });
    }

    it('leaves no timer behind', async () => {
      await fetchFeed((await wire('{}')).url, never());
      expect(time.clock.waiting).to.equal(0);
    });

    it('leaves no timer behind a failure', async () => {
      await failure(fetchFeed((await wire({ status: 500 })).url, never()));
      expect(time.clock.waiting).to.equal(0);
    });
  });

  describe('decodes', () => {
    const cases: [what: string, type: string, written: string, expected: string][] = [
      ['UTF-8', 'application/json', 'ed 95 9c', '한'],
      ['UTF-8 with a mark', 'application/json', 'ef bb bf ed 95 9c', '한'],
      ['UTF-8 under another name', 'text/plain; charset=utf8', 'ed 95 9c', '한'],
      ['EUC-KR', 'text/html; charset=euc-kr', 'c7 d1 b1 b9', '한국'],
      ['EUC-KR in quotes', 'text/html; Charset="EUC-KR"', 'c7 d1 b1 b9', '한국'],
      ['EUC-KR in single quotes', "text/html; charset='euc-kr'", 'c7 d1 b1 b9', '한국'],
      ['EUC-KR between spaces', 'text/html; charset = euc-kr', 'c7 d1 b1 b9', '한국'],
      ['EUC-KR as Java calls it', 'text/html; charset=MS949', 'c7 d1 b1 b9', '한국'],
      ['TIS-620', 'text/html; charset=tis-620', 'e4 b7 c2', 'ไทย'],
      ['TIS-620 without its hyphen', 'text/html; charset=TIS620', 'e4 b7 c2', 'ไทย'],
      ['windows-1252', 'text/html; charset=windows-1252', '93 e9 94', '“é”'],
      ['UTF-16LE by its mark', 'application/json', 'ff fe 5c d5', '한'],
      ['UTF-16BE by its mark', 'application/json', 'fe ff d5 5c', '한'],
      ['UTF-16 by its mark, whatever the header', 'x/y; charset=utf-8', 'ff fe 5c d5', '한'],
      ['UTF-16BE by the header', 'x/y; charset=utf-16be', 'd5 5c', '한'],
      ['UTF-8 by its mark, whatever the header', 'x/y; charset=euc-kr', 'ef bb bf ed 95 9c', '한'],
      ['UTF-8 where the label is unknown', 'x/y; charset=klingon', 'ed 95 9c', '한'],
      ['UTF-8 where the label is refused', 'x/y; charset=iso-2022-kr', 'ed 95 9c', '한'],
      [
        'TIS-620 by XML’s declaration',
        'application/rss+xml',
        `${hex('<?xml version="1.0" encoding="tis-620"?>')} e4 b7 c2`,
        '<?xml version="1.0" encoding="tis-620"?>ไทย',
      ],
      [
        'EUC-KR by XML’s declaration, where the header says UTF-8',
        'text/xml; charset=utf-8',
        `${hex("<?xml version='1.0' encoding='EUC-KR' ?>")} c7 d1 b1 b9`,
        "<?xml version='1.0' encoding='EUC-KR' ?>한국",
      ],
      [
        'EUC-KR by XML’s declaration, where the header says what nobody knows',
        'text/xml; charset=klingon',
        `${hex('<?xml version="1.0" encoding="euc-kr"?>')} c7 d1 b1 b9`,
        '<?xml version="1.0" encoding="euc-kr"?>한국',
      ],
      [
        'EUC-KR by a declaration below an empty line, in capitals',
        'text/xml',
        `${hex('\n<?XML version="1.0" ENCODING="x-windows-949"?>')} c7 d1 b1 b9`,
        '\n<?XML version="1.0" ENCODING="x-windows-949"?>한국',
      ],
      [
        'by the header before XML’s declaration',
        'text/xml; charset=tis-620',
        `${hex('<?xml version="1.0" encoding="euc-kr"?>')} e4 b7 c2`,
        '<?xml version="1.0" encoding="euc-kr"?>ไทย',
      ],
      [
        'UTF-8 that XML calls TIS-620',
        'application/xml',
        `${hex('<?xml version="1.0" encoding="tis-620"?>')} e0 b9 84 e0 b8 97 e0 b8 a2`,
        '<?xml version="1.0" encoding="tis-620"?>ไทย',
      ],
      ['UTF-8 that the header calls windows-1252', 'x/y; charset=windows-1252', 'c3 a9', 'é'],
      [
        'an encoding that is no declaration',
        'text/plain',
        `${hex('a encoding="tis-620"')} e4`,
        'a encoding="tis-620"\uFFFD',
      ],
      ['what is invalid as U+FFFD', 'application/json', '61 ff 62', 'a\uFFFDb'],
      ['what is invalid in EUC-KR as U+FFFD', 'x/y; charset=euc-kr', '61 ff 62', 'a\uFFFDb'],
    ];
    for (const [what, type, written, expected] of cases) {
      it(what, async () => {
        const reply = { base64: bytes(written), headers: { 'content-type': type } };
        expect(await textOf(reply)).to.equal(expected);
      });
    }

    it('what it was read as, where letters are lost', async () => {
      for (const [type, written, encoding] of [
        ['application/json', '61 ff 62', 'utf-8'],
        ['x/y; charset=euc-kr', '61 ff 62', 'euc-kr'],
        ['x/y; charset=euc-kr', 'c7 d1 b1 b9', undefined],
        ['application/json', '61 62', undefined],
      ] as const) {
        const server = await wire({ base64: bytes(written), headers: { 'content-type': type } });
        const { lossyEncoding } = await fetchFeed(server.url, never());
        expect(lossyEncoding, `${type} ${written}`).to.equal(encoding);
      }
    });

    it('UTF-16 by its mark, byte by byte', async () => {
      const reply = { base64: bytes('fe ff d5 5c'), drip: { bytes: 1, every: 10 } };
      expect(await textOf(reply)).to.equal('한');
    });
  });
});
