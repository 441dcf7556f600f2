import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserName, isBaseline, untilQuiet, useBrowser } from '../support/browser.js';
import { until } from '../support/fault-page.js';
import { tap } from '../support/fault-server.js';
import { cdn, feedOf } from '../support/feeds.js';
import { countHeld, heardOf, heldBy } from '../support/held.js';
import { appears, hostPage, shows } from '../support/host-page.js';
import { advance, stopClock, waits } from '../support/page-clock.js';
import { FILES, plainRelease, pressFeed, richRelease } from '../support/press.js';
import { press, says, showsRelease } from '../support/reading.js';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../support/server.js').Answer} Answer
 *
 * @typedef {object} Kind what is put in and taken out
 * @property {string} what
 * @property {string} tag
 * @property {Record<string, string>} attributes
 * @property {string} [feed] path of it
 * @property {string} [event] that says that it is shown, or that it cannot be
 * @property {string} [opener] a button that is pressed then
 * @property {string} [opens] what the button brings
 * @property {string} [type] what is searched for
 * @property {boolean} [link] whether it is written as a link
 */

const HOUR = 3_600_000;
/** What an element keeps for good it keeps in each round. How much memory that is, `bench/` tells. */
const ROUNDS = 56;
/** Rounds after which everything that is kept once has been kept: each moment of an element's life comes once. */
const WARM = 8;
/** Elements that may be remembered: an engine holds on to some of the last, a leak to each. */
const REMEMBERED = ROUNDS / 4;

const chromium = browserName === 'chromium';
/** Whether the browser lets go of a picture that it has not loaded yet. */
const forgets = chromium && !isBaseline;

/** As a page's own code has it. */
const LIST = { tag: 'akc-news-list' };
const RELEASE = { release: 'release-2' };

/** @type {Kind[]} */
const kinds = [
  { ...LIST, what: 'akc-news-list', attributes: {} },
  { what: 'akc-release-detail', tag: 'akc-release-detail', attributes: RELEASE },
  { what: 'akc-contact-card', tag: 'akc-contact-card', attributes: RELEASE },
  { what: 'akc-share-bar', tag: 'akc-share-bar', attributes: RELEASE },
  { what: 'akc-channels', tag: 'akc-channels', attributes: {} },
  { ...LIST, what: 'a list of more rows than are filled at once', attributes: { limit: '30' } },
  {
    ...LIST,
    what: 'a list that is searched',
    attributes: { controls: 'search tags', since: '2020-01-01', layout: 'compact', limit: '3' },
    type: 'Release',
  },
  { ...LIST, what: 'a list that is polled', attributes: { 'refresh-every': '30', lang: 'ko' } },
  { ...LIST, what: 'a list whose releases open on the page', attributes: { 'open-in': 'detail' } },
  {
    ...LIST,
    what: 'a list without a feed',
    attributes: {},
    feed: '/missing.json',
    event: 'akc-error',
  },
  { ...LIST, what: 'a link that becomes a list', attributes: {}, link: true },
  {
    what: 'a release that is shared',
    tag: 'akc-release-detail',
    attributes: { ...RELEASE, 'json-ld': '' },
    opener: 'Share',
    opens: 'akc-share-bar',
  },
];

/** The detail that stands on the page all the time. @param {Kind} kind */
const standing = ({ tag }) => (tag === 'akc-release-detail' ? 1 : 0);

/** Puts it in and takes it out again, at whatever moment of its life. @param {Page} page @param {Kind & { url: string }} kind @param {number} rounds */
const putInAndTakeOut = (page, kind, rounds) =>
  page.evaluate(
    async (asked, count) => {
      const { tag, attributes, url, event = 'akc-load', opener, opens, type, link } = asked;
      const main = document.querySelector('main');
      const aside = document.querySelector('aside');
      if (!main || !aside) throw new Error('The page is not as it should be.');
      const turn = () => new Promise((resolve) => setTimeout(resolve));
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let round = 0; round < count; round++) {
        const element = document.createElement(link ? 'a' : tag);
        const all = Object.entries({ ...attributes, feed: url });
        for (const [name, value] of all)
          element.setAttribute(link ? `data-akc-${name}` : name, value);
        if (link) element.setAttribute('data-akc', tag.replace('akc-', ''));
        const shown = new Promise((resolve) =>
          main.addEventListener(event, resolve, { once: true }),
        );
        main.append(element);
        // at once; before it is first drawn; and, most often, once it shows something
        const moment = round % 8;
        if (moment === 1) await Promise.resolve();
        if (moment > 1 || link) await shown;
        else main.dispatchEvent(new Event(event));
        const shownIn = main.firstElementChild;
        const root = shownIn?.shadowRoot;
        if (moment > 1 && opener) {
          const buttons = [...(root?.querySelectorAll('button') ?? [])];
          buttons.find((button) => button.textContent.trim() === opener)?.click();
          while (!root?.querySelector(opens ?? '')?.shadowRoot) await turn();
        }
        if (moment > 1 && type) {
          const input = root?.querySelector('input');
          if (!input) throw new Error('There is nothing to search in.');
          input.value = type;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        // with all that comes of having been seen
        if (round % 20 === 2) await frame().then(turn);
        if (moment === 5 && shownIn) aside.append(shownIn);
        if (moment === 6) main.append(...main.childNodes);
        main.replaceChildren();
        aside.replaceChildren();
      }
      await frame().then(turn);
    },
    kind,
    rounds,
  );

/**
 * How many of the elements that were put in are still somewhere: the engine looks at all that can be reached.
 *
 * @param {Page} page
 * @param {string} tag
 */
async function countAlive(page, tag) {
  // a collection that had begun before counts as alive all that has come since: this one ends it
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const prototype = await page.evaluateHandle(
    (name) => /** @type {object} */ (customElements.get(name)?.prototype),
    tag,
  );
  const all = await page.queryObjects(prototype);
  const count = await all.evaluate((elements) => elements.length);
  await all.dispose();
  await prototype.dispose();
  return count;
}

/** Waits until all of it is over that is over soon. @param {Page} page */
const settle = (page) =>
  page.waitForFunction(() => {
    const { frames, requests } = Reflect.get(window, 'held');
    return !frames && !requests;
  });

/**
 * Lets a list's interval pass so often, and waits for each answer.
 *
 * @param {Page} page
 * @param {number} times
 */
const pollTimes = (page, times) =>
  page.evaluate(async (count) => {
    const clock = Reflect.get(window, 'clock');
    for (let time = 0; time < count; time++) {
      await clock.advance(30_000);
      // the next time is settled only once the answer has been read, a while after it has come
      while (clock.asks() || !clock.waits().includes(30_000)) {
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
  }, times);

/** @param {Page} page @returns {Promise<number[]>} milliseconds until each timer */
const timersOf = (page) => page.evaluate(() => Reflect.get(window, 'clock').waits());

describe('what leaves a page takes all of its own along', () => {
  const { openPage, serve } = useBrowser();

  /** @param {{ body?: (feed: string) => string, answer?: Answer, head?: string }} [options] */
  const open = async ({ body = () => '', answer, head = '' } = {}) => {
    const many = feedOf(40).items.slice(3);
    const release = richRelease();
    // Firefox 153 and Chromium 112 (this one on a page without us too) hold on to what leaves before a
    // picture in it has come that is loaded lazily
    const attachments = release.attachments.filter(({ url }) => forgets || url !== '/photo.svg');
    const rich = { ...release, attachments, ...(!forgets && { image: undefined }) };
    const feed = pressFeed([plainRelease(3), rich, plainRelease(1), ...many]);
    const publisher = await serve({ ...FILES, '/feed.json': answer ?? { body: feed } });
    const host = await serve({}, { folder: cdn });
    const html = `${body(publisher.url('/feed.json'))}<main></main><aside></aside>`;
    const opened = await openPage(hostPage(html, { script: host.url('/akc.js'), head }), {
      prepare: async (page) => {
        await stopClock(page);
        await countHeld(page);
      },
    });
    await untilQuiet(opened.page);
    return { ...opened, publisher, host };
  };

  for (const kind of kinds) {
    it(`${kind.what}, ${ROUNDS} times`, async () => {
      const detail = '<akc-release-detail id="detail"></akc-release-detail>';
      const { page, publisher, errors } = await open({ body: () => detail });
      const { feed = '/feed.json' } = kind;
      const put = { ...kind, url: publisher.url(feed) };
      await putInAndTakeOut(page, put, WARM);
      await settle(page);
      const before = await heldBy(page);

      await putInAndTakeOut(page, put, ROUNDS - WARM);

      await settle(page);
      assert.deepEqual(await heldBy(page), before);
      assert.deepEqual(await timersOf(page), []);
      if (chromium) {
        const alive = await countAlive(page, kind.tag);
        assert.ok(alive <= REMEMBERED + standing(kind), `${alive} elements are still there`);
      }
      if (!kind.event) assert.equal(publisher.count(feed), 1);
      assert.deepEqual(errors, []);
    });
  }

  /** @type {[what: string, attributes: string, next: (items: any[], poll: number) => any[]][]} */
  const polls = [
    ['that never changes', '', (items) => items],
    [
      'whose newest release is corrected each time',
      '',
      ([first, ...others], poll) => [{ ...first, title: `Correction ${poll}` }, ...others],
    ],
    [
      'that has another release each time, and one less',
      'limit="20"',
      (items, poll) =>
        items.map((item, index) => {
          const number = 20 + poll - index;
          return { ...item, id: `release-${number}`, title: `Release ${number}` };
        }),
    ],
  ];
  for (const [what, attributes, next] of polls) {
    it(`a list of a feed ${what}, polled ${ROUNDS} times`, async () => {
      const { items } = feedOf(20);
      let poll = 0;
      const { page, publisher, errors } = await open({
        body: (feed) =>
          `<akc-news-list refresh-every="30" ${attributes} feed="${feed}"></akc-news-list>`,
        answer: (_, response) => {
          response.writeHead(200, { 'content-type': 'application/feed+json' });
          response.end(JSON.stringify(feedOf(0, { items: next(items, poll++) })));
        },
      });
      await appears(page, '[part~=item]');
      // a reader has touched it: what is new waits
      await page.$eval('akc-news-list', (list) => list.dispatchEvent(new Event('pointerdown')));
      await page.waitForFunction(() => Reflect.get(window, 'clock').waits().includes(30_000));
      await pollTimes(page, WARM);
      await settle(page);
      const before = await heldBy(page);

      await pollTimes(page, ROUNDS - WARM);

      assert.equal(publisher.count('/feed.json'), 1 + ROUNDS);
      await settle(page);
      assert.deepEqual(await heldBy(page), before);
      assert.deepEqual(await waits(page), [30_000]);
      assert.deepEqual(errors, []);
    });
  }

  for (const tag of ['akc-news-list', 'akc-release-detail', 'akc-contact-card', 'akc-channels']) {
    it(`${tag}, taken out before its feed has come: the request is ended`, async () => {
      const flow = tap();
      const { page, publisher, errors } = await open({ answer: flow.answer });
      const before = await heldBy(page);

      for (let time = 1; time <= 5; time++) {
        await page.evaluate(
          (name, feed) => {
            const element = document.createElement(name);
            element.setAttribute('feed', feed);
            element.setAttribute('release', 'latest');
            document.querySelector('main')?.append(element);
          },
          tag,
          publisher.url('/feed.json'),
        );
        await until(() => publisher.count('/feed.json') === time, 'the feed was asked for');
        await flow.pour('{"version":');
        await appears(page, '[part=base]', tag);
        await page.evaluate(() => document.querySelector('main')?.replaceChildren());
        let left = false;
        void flow.left().then(() => (left = true));
        await until(() => left, 'the browser hung up');
      }

      await settle(page);
      assert.deepEqual(await timersOf(page), []);
      assert.deepEqual(await heldBy(page), before);
      assert.deepEqual(errors, []);
    });
  }

  for (const [tag, attributes] of Object.entries({
    'akc-news-list': 'refresh-every="30" controls="search" limit="30"',
    'akc-release-detail': 'release="release-2"',
    'akc-contact-card': 'release="release-2"',
    'akc-share-bar': 'release="release-2"',
    'akc-channels': '',
  })) {
    it(`${tag}, taken out and kept by the page, does nothing until it is put in again`, async () => {
      const { page, publisher, errors } = await open();
      const put = { url: publisher.url('/feed.json'), tag, attributes, what: tag };
      await putInAndTakeOut(page, { ...put, attributes: { release: 'release-2' } }, 3);
      await settle(page);
      const before = await heldBy(page);

      await page.evaluate(
        async (name, written, feed) => {
          const [main, aside] = [document.querySelector('main'), document.querySelector('aside')];
          const shown = new Promise((resolve) => main?.addEventListener('akc-load', resolve));
          if (main) main.innerHTML = `<${name} ${written} feed="${feed}"></${name}>`;
          await shown;
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const kept = main?.firstElementChild;
          Object.assign(window, { kept });
          // moved, and out before it has followed
          if (kept) aside?.append(kept);
          kept?.remove();
        },
        tag,
        attributes,
        put.url,
      );
      await settle(page);

      assert.deepEqual(await heldBy(page), before);
      assert.deepEqual(await timersOf(page), []);
      await advance(page, HOUR);
      assert.equal(publisher.count('/feed.json'), 1);

      await page.evaluate(() =>
        document.querySelector('main')?.append(Reflect.get(window, 'kept')),
      );
      await until(() => publisher.count('/feed.json') === 2, 'it asked anew');
      await appears(page, 'ul, [part~=item], [part=body]', tag);
      assert.deepEqual(errors, []);
    });
  }

  it('a file that a reader took is let go after a minute', async () => {
    const { page, errors } = await open({
      body: (feed) => `<akc-contact-card feed="${feed}"></akc-contact-card>`,
    });
    await page.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => undefined;
    });

    await press(page, 'Save contact of Ministry of Samples', 'akc-contact-card');
    await page.waitForFunction(() => Reflect.get(window, 'held').files === 1);
    await page.evaluate(() => document.querySelector('akc-contact-card')?.remove());
    await advance(page, 60_000);

    assert.equal((await heldBy(page)).files, 0);
    assert.deepEqual(await timersOf(page), []);
    assert.deepEqual(errors, []);
  });
});

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>} what of a page keeps it out of the back-forward cache, by Chromium's own words, and not the
 *   machine's state; filled when it comes back
 */
async function whatKeepsOut(page) {
  /** @type {string[]} */
  const faults = [];
  const client = await page.createCDPSession();
  await client.send('Page.enable');
  client.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
    const ofPage = notRestoredExplanations.filter(({ type }) => type !== 'Circumstantial');
    faults.push(...ofPage.map(({ reason }) => reason));
  });
  return faults;
}

describe('an application of a single page', () => {
  const { openPage, serve } = useBrowser();

  it('mounts and unmounts 50 times, and stays fit for the back-forward cache', async () => {
    const publisher = await serve({ '/feed.json': { body: feedOf(3) } });
    const host = await serve({}, { folder: cdn });
    const { page, site, errors } = await openPage(
      hostPage('<main></main>', { script: host.url('/akc.js') }),
      {
        prepare: async (opened) => {
          await stopClock(opened);
          await countHeld(opened);
          await opened.evaluateOnNewDocument(() => {
            addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
          });
        },
      },
    );
    site.answer('/elsewhere', '<!doctype html><title>Elsewhere</title>');
    await page.evaluate(async (feed) => {
      const main = document.querySelector('main');
      if (!main) throw new Error('The page is not as it should be.');
      for (let view = 0; view < 50; view++) {
        history.pushState({ view }, '', `?view=${view}`);
        const shown = new Promise((resolve) =>
          main.addEventListener('akc-load', resolve, { once: true }),
        );
        main.innerHTML = `<akc-news-list feed="${feed}" open-in="detail"></akc-news-list>
          <akc-release-detail id="detail"></akc-release-detail>
          <akc-share-bar></akc-share-bar><akc-channels feed="${feed}"></akc-channels>`;
        await shown;
      }
    }, publisher.url('/feed.json'));
    await shows(page, 3);
    assert.equal(publisher.count('/feed.json'), 1);
    const ends = (await heardOf(page)).filter((type) => /unload|pagehide|freeze/.test(type));
    assert.deepEqual(ends, []);
    assert.equal(await page.evaluate(() => onunload ?? onbeforeunload), null);
    await page.$eval('akc-news-list', (list) => list.dispatchEvent(new Event('pointerdown')));
    await advance(page, 2 * HOUR);
    publisher.answer('/feed.json', { body: feedOf(4) });

    const leaveAndReturn = async () => {
      await page.goto(site.url('/elsewhere'));
      // in a turn of its own: the page that goes answers first
      await page.evaluate(() => void setTimeout(() => history.back()));
      // the page that is left knows of its own coming, too
      const returned = await page.waitForFunction(() => {
        const kept = Reflect.get(window, 'persisted');
        const back = location.pathname !== '/elsewhere' && kept !== undefined;
        return back ? { kept } : undefined;
      });
      return (await returned.jsonValue())?.kept;
    };
    const faults = chromium ? await whatKeepsOut(page) : undefined;
    if (!(await leaveAndReturn())) {
      const ours = faults && [...faults];
      site.answer('/plain', '<!doctype html><title>Nothing of ours</title>');
      await page.goto(site.url('/plain'));
      // there are browsers without windows that keep no page at all
      const keepsOthers = await leaveAndReturn();
      // and Chromium on a busy machine gives up a page that takes three seconds to leave
      if (keepsOthers) assert.deepEqual(ours, []);
      return;
    }
    // old by now: asked for anew, and what is new waits
    await says(page, '1 new release', 'akc-news-list');
    assert.equal(publisher.count('/feed.json'), 2);
    await press(page, '1 new release', 'akc-news-list');
    await shows(page, 4);
    await press(page, 'Release 4', 'akc-news-list');
    await showsRelease(page, 'Release 4');
    assert.deepEqual(errors, []);
  });
});
