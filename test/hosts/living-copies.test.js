import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { untilQuiet, untilTold, useBrowser } from '../support/browser.js';
import { inVersion, toldBy, version, versionsOf } from '../support/copies.js';
import { until } from '../support/fault-page.js';
import { cdn, feedOf } from '../support/feeds.js';
import { appears, hostPage, noteEvents, notedEvents, shows } from '../support/host-page.js';
import { FILES, pressFeed } from '../support/press.js';
import { press, says, showsRelease, visibleText } from '../support/reading.js';

/** @typedef {import('puppeteer-core').Page} Page */

const TAGS = [
  'akc-news-list',
  'akc-release-detail',
  'akc-contact-card',
  'akc-share-bar',
  'akc-channels',
];
const OTHER = '9.8.7';

/** @param {string} feed */
const allFive = (feed) =>
  TAGS.map(
    (tag) =>
      `<${tag} feed="${feed}" ${/list|channels/.test(tag) ? '' : 'release="release-2"'}><a href="/">News</a></${tag}>`,
  ).join('\n');

/** Waits until each of the five shows what it has. @param {Page} page @param {readonly string[]} [tags] */
const allShow = (page, tags = TAGS) =>
  page.waitForFunction(
    (names) =>
      names.every((name) =>
        document
          .querySelector(name)
          ?.shadowRoot?.querySelector('ul[part=list], [part~=item], [part=body]'),
      ),
    { timeout: 15_000 },
    tags,
  );

/** As a tag manager puts in a script. @param {Page} page @param {string} src */
const addScript = (page, src) =>
  page.evaluate(
    (address) =>
      new Promise((resolve, reject) => {
        const script = document.createElement('script');
        Object.assign(script, { type: 'module', src: address, onload: resolve, onerror: reject });
        document.head.append(script);
      }),
    src,
  );

describe('two copies on one page', () => {
  const { openPage, serve } = useBrowser();

  const start = async () => ({
    publisher: await serve({ ...FILES, '/feed.json': { body: pressFeed() } }),
    ours: await serve({}, { folder: cdn }),
    other: await serve(inVersion(OTHER)),
  });

  /** @param {string} html @param {string | string[]} script */
  const open = async (html, script) => {
    const opened = await openPage(hostPage(html, { script }), {
      prepare: (page) => noteEvents(page, 'akc-load', 'akc-error'),
    });
    const failures = async () =>
      (await notedEvents(opened.page)).filter(({ type }) => type === 'akc-error');
    return { ...opened, failures };
  };

  for (const file of ['akc.js', 'akc.bundle.js']) {
    for (const newerFirst of [false, true]) {
      const what = newerFirst ? 'an older one after a newer' : 'a newer one after an older';
      it(`${file}, ${what}: the first has every tag, and one warning names both`, async () => {
        const { publisher, ours, other } = await start();
        const [first, second] = newerFirst ? [other, ours] : [ours, other];
        const [winner, loser] = newerFirst ? [OTHER, version] : [version, OTHER];
        const html = allFive(publisher.url('/feed.json'));
        const { page, errors, messages, failures } = await open(html, first.url(`/${file}`));
        await allShow(page);

        await addScript(page, second.url(`/${file}`));
        await untilTold(page, messages);

        assert.deepEqual(
          await versionsOf(page, TAGS),
          TAGS.map(() => winner),
        );
        assert.deepEqual(toldBy(messages), [
          `[akc-widgets] version ${winner} of akc-widgets came first and stays; ` +
            `version ${loser} leaves its elements alone.`,
        ]);
        assert.equal(publisher.count('/feed.json'), 1);
        assert.deepEqual(await failures(), []);
        assert.deepEqual(errors, []);
      });
    }
  }

  it('at the same moment: every element shows its news, whoever brings it', async () => {
    const { publisher, ours, other } = await start();
    const scripts = [ours.url('/akc.js'), other.url('/akc.js')];
    const html = allFive(publisher.url('/feed.json'));

    const { page, errors, messages, failures } = await open(html, scripts);
    await allShow(page);
    const versions = new Set(await versionsOf(page, TAGS));
    await until(() => toldBy(messages).length >= versions.size, 'it is told');
    await untilQuiet(page);

    assert.deepEqual(await failures(), []);
    assert.deepEqual(errors, []);
    assert.equal(toldBy(messages).length, versions.size);
    // each copy that shows something has a store of its own
    assert.ok(publisher.count('/feed.json') <= versions.size);
  });

  it('of one version under two addresses: the feed is asked for once', async () => {
    const { publisher, ours } = await start();
    const list = `<akc-news-list feed="${publisher.url('/feed.json')}"></akc-news-list>`;

    const { page, errors, failures } = await open(list, [
      ours.url('/akc.js'),
      ours.url('/akc.js?ver=2'),
    ]);
    await shows(page, 3);
    await untilQuiet(page);

    assert.equal(publisher.count('/feed.json'), 1);
    assert.deepEqual(await failures(), []);
    assert.deepEqual(errors, []);
  });

  it('at one address: it runs once, and says nothing', async () => {
    const { publisher, ours } = await start();
    const script = ours.url('/akc.js');

    const { page, errors, messages } = await open(allFive(publisher.url('/feed.json')), [
      script,
      script,
    ]);
    await allShow(page);
    await addScript(page, script);
    await untilQuiet(page);

    assert.deepEqual(messages, []);
    assert.deepEqual(errors, []);
    assert.equal(publisher.count('/feed.json'), 1);
    assert.equal(ours.count('/akc.js'), 1);
  });

  for (const files of [
    ['akc.js', 'news-list.js'],
    ['news-list.js', 'akc.js'],
    ['news-list.js', 'akc.js', 'akc.bundle.js'],
    ['akc.bundle.js', 'release-detail.js', 'akc.js'],
  ]) {
    it(`${files.join(', then ')}: none takes what another has begun`, async () => {
      const { publisher, ours } = await start();
      const scripts = files.map((file) => ours.url(`/${file}`));

      const { page, errors, messages, failures } = await open(
        allFive(publisher.url('/feed.json')),
        scripts,
      );
      await allShow(page);
      await untilQuiet(page);

      assert.deepEqual(await failures(), []);
      assert.deepEqual(errors, []);
      for (const words of toldBy(messages)) assert.match(words, /came first and stays/);
      assert.ok(toldBy(messages).length < files.length);
      assert.ok(publisher.count('/feed.json') <= files.length);
    });
  }
});

describe("somebody else's element of our name", () => {
  const { openPage, serve } = useBrowser();

  /** @param {string[]} tags */
  const squat = (tags) =>
    `<script>for (const tag of ${JSON.stringify(tags)}) customElements.define(tag, class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Mine</p>'; } });</script>`;

  for (const tag of TAGS) {
    it(`${tag}: it is left alone and told once, and the others work`, async () => {
      const publisher = await serve({ ...FILES, '/feed.json': { body: pressFeed() } });
      const host = await serve({}, { folder: cdn });
      const feed = publisher.url('/feed.json');
      const html = `${allFive(feed)}<${tag} feed="${feed}"></${tag}>`;

      const { page, errors, messages } = await openPage(
        hostPage(html, { script: host.url('/akc.js'), head: squat([tag]) }),
      );
      await allShow(
        page,
        TAGS.filter((name) => name !== tag),
      );
      await untilTold(page, messages);

      const texts = await page.$$eval(tag, (found) =>
        found.map(({ shadowRoot }) => shadowRoot?.textContent),
      );
      assert.ok(texts.length >= 2);
      assert.ok(texts.every((text) => text === 'Mine'));
      assert.deepEqual(toldBy(messages), [
        `[akc-widgets] <${tag}>: somebody else has defined this tag; ` +
          `version ${version} of akc-widgets leaves it alone.`,
      ]);
      assert.equal(publisher.count('/feed.json'), 1);
      assert.deepEqual(errors, []);
    });
  }

  it('inside a release: the release is whole around it', async () => {
    const publisher = await serve({ ...FILES, '/feed.json': { body: pressFeed() } });
    const host = await serve({}, { folder: cdn });
    const html = `<akc-release-detail release="release-2" feed="${publisher.url('/feed.json')}"></akc-release-detail>`;
    const taken = ['akc-contact-card', 'akc-share-bar'];

    const { page, errors, messages } = await openPage(
      hostPage(html, { script: host.url('/akc.js'), head: squat(taken) }),
    );
    await showsRelease(page, 'Forum on “Samples” opens');
    await appears(page, 'akc-contact-card', 'akc-release-detail');
    await press(page, 'Share');
    await appears(page, 'akc-share-bar', 'akc-release-detail');
    await until(() => toldBy(messages).length === 2, 'both were told');
    // a browser without a sanitiser loads one first
    await says(page, 'The forum opens on 13 February', 'akc-release-detail');

    const text = await visibleText(page, 'akc-release-detail');
    assert.equal(text.match(/Mine/g)?.length, 2);
    assert.match(text, /The forum opens on 13 February/);
    assert.deepEqual(errors, []);
  });

  it('defined before one of ours was ever needed: it is told when one is', async () => {
    const publisher = await serve({ '/feed.json': { body: feedOf(3) } });
    const host = await serve({}, { folder: cdn });
    const feed = publisher.url('/feed.json');
    const list = `<akc-news-list feed="${feed}"></akc-news-list>`;
    const { page, errors, messages } = await openPage(
      hostPage(list, { script: host.url('/akc.js') }),
    );
    await shows(page, 3);

    await page.evaluate(() => {
      customElements.define('akc-channels', class extends HTMLElement {});
      document.body.append(document.createElement('akc-channels'));
    });
    await until(() => toldBy(messages).length, 'it was told');

    assert.match(toldBy(messages)[0] ?? '', /<akc-channels>: somebody else has defined this tag/);
    assert.deepEqual(errors, []);
  });
});
