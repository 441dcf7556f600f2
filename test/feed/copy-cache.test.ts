import { expect } from '@open-wc/testing';
import { dropCopy, readCopy, writeCopy } from '../../src/feed/copy-cache.js';

const DAY = 86_400_000;
const NAME = 'akc-widgets-1';
const feed = (number: number) => `https://publisher.example/${number}.json?a=ü`;
const LINKS = { link: '<https://cdn.example/?page=2>; rel="next"', 'x-wp-totalpages': '2' };
const copyOf = (text: string, time = Date.now()) => ({
  text,
  time,
  url: 'https://cdn.example/ü',
  headers: LINKS,
});

describe('the last good copy', () => {
  beforeEach(() => caches.delete(NAME));
  after(() => caches.delete(NAME));

  it('comes back as it was', async () => {
    const copy = copyOf('{"title": "한국"}');
    await writeCopy(feed(1), copy);
    expect(await readCopy(feed(1))).to.eql(copy);
  });

  it('is that of its own feed', async () => {
    await writeCopy(feed(1), copyOf('{}'));
    expect(await readCopy(feed(2))).to.equal(undefined);
  });

  it('gives way to a newer one', async () => {
    await writeCopy(feed(1), copyOf('old'));
    await writeCopy(feed(1), copyOf('new'));
    expect((await readCopy(feed(1)))?.text).to.equal('new');
  });

  it('is gone when it is dropped', async () => {
    await writeCopy(feed(1), copyOf('{}'));
    await dropCopy(feed(1));
    expect(await readCopy(feed(1))).to.equal(undefined);
  });

  const ages: [days: number, expected: string | undefined][] = [
    [29.9, 'text'],
    [30.1, undefined],
  ];
  for (const [days, expected] of ages) {
    it(`of ${days} days is ${expected ? 'shown' : 'not shown'}`, async () => {
      await writeCopy(feed(1), copyOf('text', Date.now() - days * DAY));
      expect((await readCopy(feed(1)))?.text).to.equal(expected);
    });
  }

  it('from the future is as old as when it was first found', async () => {
    const before = Date.now();
    await writeCopy(feed(1), copyOf('text', before + 365 * DAY));
    const found = await readCopy(feed(1));
    const again = await readCopy(feed(1));

    expect(found?.text).to.equal('text');
    expect(found!.time).to.be.within(before, Date.now());
    expect(again!.time).to.equal(found!.time);
  });

  it('of more than 30 days leaves the device', async () => {
    await writeCopy(feed(1), copyOf('text', Date.now() - 31 * DAY));
    await readCopy(feed(1));
    expect(await (await caches.open(NAME)).keys()).to.eql([]);
  });

  it('is kept of the 20 feeds that came last', async () => {
    for (let number = 0; number < 21; number++) await writeCopy(feed(number), copyOf('{}'));
    await writeCopy(feed(1), copyOf('{}'));
    await writeCopy(feed(21), copyOf('{}'));
    const kept = await Promise.all([0, 1, 2, 3, 20, 21].map((number) => readCopy(feed(number))));
    const { length } = await (await caches.open(NAME)).keys();
    expect([kept.map(Boolean), length]).to.eql([[false, true, false, true, true, true], 20]);
  });

  it('lies where no real address leads', async () => {
    await writeCopy(feed(1), copyOf('{}'));
    const [key] = await (await caches.open(NAME)).keys();
    expect(new URL(key!.url).hostname).to.match(/\.invalid$/);
  });

  it('cannot be had by the feed’s own address', async () => {
    await writeCopy(feed(1), copyOf('{}'));
    expect(await caches.match(feed(1))).to.equal(undefined);
  });

  describe('where the page may keep nothing', () => {
    const pretend = (value: unknown) => {
      Object.defineProperty(window, 'caches', { configurable: true, get: () => value });
    };
    const original = Object.getOwnPropertyDescriptor(window, 'caches')!;
    afterEach(() => {
      Object.defineProperty(window, 'caches', original);
    });

    const broken: [what: string, value: unknown][] = [
      ['without a cache', undefined],
      [
        'with one that throws',
        {
          open: () => {
            throw new DOMException('', 'SecurityError');
          },
        },
      ],
      [
        'with one that refuses',
        { open: () => Promise.reject(new DOMException('', 'SecurityError')) },
      ],
      [
        'with one that is full',
        {
          open: () => ({
            match: () => Promise.resolve(undefined),
            delete: () => Promise.resolve(false),
            put: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
          }),
        },
      ],
    ];
    for (const [what, value] of broken) {
      it(`is no matter: ${what}`, async () => {
        pretend(value);
        await writeCopy(feed(1), copyOf('{}'));
        await dropCopy('https://publisher.example/other.json');
        expect(await readCopy(feed(1))).to.equal(undefined);
      });
    }
  });

  it('that somebody else has spoilt is none', async () => {
    await writeCopy(feed(1), copyOf('{}'));
    const cache = await caches.open(NAME);
    const [key] = await cache.keys();
    await cache.put(key!, new Response('{}'));
    expect(await readCopy(feed(1))).to.equal(undefined);
  });
});
