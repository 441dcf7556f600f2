import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { untilTold, useBrowser } from '../support/browser.js';
import { cdn, feedOf } from '../support/feeds.js';
import { hostPage, noteEvents, notedEvents, shows } from '../support/host-page.js';

/** What the webmaster reads, and what the reader sees, when something is wrong. */
describe('mistakes of a page', () => {
  const { openPage, serve } = useBrowser();

  /** @param {(publisher: import('../support/server.js').Server) => string} list @param {Record<string, any>} [answers] */
  const open = async (list, answers = {}) => {
    const publisher = await serve({ '/feed.json': { body: feedOf(3) }, ...answers });
    const host = await serve({}, { folder: cdn });
    const opened = await openPage(hostPage(list(publisher), { script: host.url('/akc.js') }), {
      prepare: (page) => noteEvents(page, 'akc-error'),
    });
    await untilTold(opened.page, opened.messages);
    const ours = opened.messages.filter(({ text }) => text.includes('[akc-widgets]'));
    return { ...opened, publisher, ours };
  };

  /** @param {import('puppeteer-core').Page} page */
  const readerSees = (page) =>
    page.$eval('akc-news-list', (list) =>
      list.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim(),
    );

  it('a wrong attribute is told once for many elements, and the default stands in', async () => {
    const { page, ours } = await open((publisher) =>
      `<akc-news-list layout="grid" feed="${publisher.url('/feed.json')}"></akc-news-list>`.repeat(
        3,
      ),
    );
    await shows(page, 3);

    assert.equal(ours.length, 1);
    assert.match(ours[0]?.text ?? '', /layout="grid": expected one of list, compact; using list/);
    assert.equal(await page.$eval('akc-news-list', (list) => Reflect.get(list, 'layout')), 'list');
  });

  it('a time zone that there is not is told once, and counts as none', async () => {
    const items = feedOf(1).items.map((item) => ({
      ...item,
      date_published: '2026-01-31T23:30:00-11:00',
    }));
    const body = {
      ...feedOf(1),
      items,
      _press: { organization: { time_zone: 'Asia/Seoul' } },
    };
    const { page, ours } = await open(
      (publisher) =>
        `<akc-news-list time-zone="Bangkok" feed="${publisher.url('/feed.json')}"></akc-news-list>`.repeat(
          2,
        ),
      { '/feed.json': { body } },
    );
    await shows(page, 1);

    assert.equal(ours.length, 1);
    assert.match(
      ours[0]?.text ?? '',
      /time-zone="Bangkok": expected an IANA name such as Asia\/Seoul; leaving it out/,
    );
    // the organisation's own stands in
    const dates = await page.$$eval('akc-news-list >>> time', (found) =>
      found.map(({ textContent }) => textContent),
    );
    assert.deepEqual(dates, ['Feb 1, 2026', 'Feb 1, 2026']);
  });

  it('a time zone of an organisation that there is not is told once, and counts as none', async () => {
    const items = feedOf(1).items.map((item) => ({
      ...item,
      date_published: '2026-01-31T23:30:00-11:00',
    }));
    const body = { ...feedOf(1), items, _press: { organization: { time_zone: 'Bangkok' } } };
    const { page, ours } = await open(
      (publisher) =>
        ['news-list', 'contact-card', 'release-detail release="latest"']
          .map(
            (element) =>
              `<akc-${element} feed="${publisher.url('/feed.json')}"></akc-${element.split(' ')[0]}>`,
          )
          .join(''),
      { '/feed.json': { body } },
    );
    await shows(page, 1);

    assert.equal(ours.length, 1);
    assert.match(ours[0]?.text ?? '', /time zone "Bangkok": expected an IANA name/);
    const date = await page.$eval('akc-news-list >>> time', ({ textContent }) => textContent);
    assert.equal(date, 'Jan 31, 2026');
  });

  it('an unknown word in a list is left out, the others stand', async () => {
    const { page, ours } = await open(
      (publisher) =>
        `<akc-news-list hide="dates, emoji" feed="${publisher.url('/feed.json')}"></akc-news-list>`,
    );
    await shows(page, 3);

    assert.equal((await page.$$('akc-news-list >>> time')).length, 0);
    assert.match(ours[0]?.text ?? '', /hide="dates, emoji": expected one of images/);
  });

  /** @type {[string, RegExp][]} */
  const settings = [
    [
      'kinds="publicaton"',
      /kinds="publicaton": none of the releases that were looked through fits/,
    ],
    ['open-in="nowhere"', /open-in="nowhere": expected the id of an akc-release-detail/],
    ['since="last week"', /since="last week": expected a date/],
  ];
  for (const [attributes, expected] of settings) {
    it(`${attributes} is told`, async () => {
      const { ours } = await open(
        (publisher) =>
          `<akc-news-list ${attributes} feed="${publisher.url('/feed.json')}"></akc-news-list>`,
      );

      assert.equal(ours.length, 1);
      assert.match(ours[0]?.text ?? '', expected);
    });
  }

  /** @type {[string, string, RegExp][]} */
  const addresses = [
    ['a feed that is no URL', 'feed="https://"', /no address of a feed; expected an http/],
    ['a feed of another scheme', 'feed="ftp://a.example/feed"', /expected an http or https URL/],
    ['no feed at all', '', /no feed is named; expected feed=/],
  ];
  for (const [what, attributes, expected] of addresses) {
    it(`${what}: the console says what was expected, the reader reads a sentence`, async () => {
      const { page, ours, errors } = await open(
        () => `<akc-news-list ${attributes}></akc-news-list>`,
      );

      assert.equal(ours.length, 1);
      assert.match(ours[0]?.text ?? '', expected);
      assert.match((await readerSees(page)) ?? '', /^Nothing can be shown here at the moment\.$/);
      assert.deepEqual(errors, []);
    });
  }

  it('a feed that is an HTML page: nothing of it is shown', async () => {
    const { page, ours, errors } = await open(
      (publisher) =>
        `<akc-news-list feed="${publisher.url('/news.json')}"></akc-news-list>`.repeat(2),
      { '/news.json': '<!doctype html><title>Oops</title><script>boom()</script><h1>Oops</h1>' },
    );

    assert.equal(ours.length, 1);
    assert.match(
      ours[0]?.text ?? '',
      /found an HTML page; expected a JSON Feed, RSS, Atom or .+ answer \(not-a-feed\)/,
    );
    assert.match((await readerSees(page)) ?? '', /^Nothing can be shown here/);
    assert.deepEqual(errors, []);
    const [event] = await notedEvents(page);
    assert.equal(event?.detail.code, 'not-a-feed');
    assert.equal(event?.detail.willRetry, false);
  });

  it('where there is a fallback, it stays', async () => {
    const { page } = await open(
      (publisher) =>
        `<akc-news-list feed="${publisher.url('/none.json')}"><a href="/news">All news</a></akc-news-list>`,
    );

    assert.equal(await (await page.$('akc-news-list > a'))?.isVisible(), true);
    assert.equal(await readerSees(page), '');
  });
});
