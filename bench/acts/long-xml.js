import { openTab } from '../lab.js';
import { pageWith, reserved } from '../page.js';
import { LISTS, showsAll } from './in-page.js';

/**
 * A reader opens a page with a feed of RSS that is nearly as long as a feed may be. Beside it one that only asks for as
 * much, and shows nothing of it: to hand over 4.9 MB takes a slow machine a task of its own.
 */

/** Bytes: below the bound of what is read at all. */
const LENGTH = 4_900_000;

/** Characters of a release's text. */
const BODY = 8_000;

const SHOWN = 10;

/** As a WordPress site writes it: in CDATA, with what HTML has of markup. */
function makeRss() {
  const words =
    '<p>A sample of a release &amp; of its <strong>text</strong>, caf&eacute; and all.</p>\n';
  const body = words.repeat(Math.ceil(BODY / words.length));
  /** @type {string[]} */
  const items = [];
  for (let size = 0; size < LENGTH - 2 * BODY; size += items.at(-1)?.length ?? 0) {
    const number = items.length;
    items.push(`<item><title>Sample ${number} &#8211; a release</title><link>https://publisher.example/${number}</link>
<guid isPermaLink="false">${number}</guid><pubDate>${new Date(Date.UTC(2026, 0, 31) - number * 3_600_000).toUTCString()}</pubDate>
<dc:creator><![CDATA[Press Office]]></dc:creator><category>Samples</category>
<description><![CDATA[What sample ${number} is about [&#8230;]]]></description>
<content:encoded><![CDATA[${body}]]></content:encoded></item>`);
  }
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Samples</title><language>en</language>${items.join('\n')}</channel></rss>`;
}

/** @type {string | undefined} */
let address;

/** @type {import('../rounds.js').Act} */
const longXml = {
  name: 'long-xml/normal',
  subjects: ['floor-plain', 'news-list.js', 'akc.js'],
  measure: (lab, subject) =>
    lab.asNewReader(async (context) => {
      address ??= lab.feed.add('/long.xml', makeRss());
      const isPlain = subject === 'floor-plain';
      const html = isPlain
        ? askingFor(address)
        : showing(address, `${lab.script.origin}/${subject}`);
      const { tab } = await openTab(context);
      await tab.evaluateOnNewDocument(watchTasks);
      await tab.goto(lab.page.add(`/long-xml/${subject}/page`, html));
      if (isPlain) await tab.waitForFunction('document.body.dataset.length');
      else await tab.waitForFunction(showsAll, {}, LISTS, SHOWN);
      const [longest, shown] = await tab.evaluate(readTasks);
      return { 'longest task, ms': longest, 'all shown, ms': shown };
    }),
};

/** @param {string} feed @param {string} script */
const showing = (feed, script) =>
  pageWith({
    scripts: [script],
    body: `<akc-news-list feed="${feed}" limit="${SHOWN}" ${reserved(SHOWN)}></akc-news-list>`,
  });

/** @param {string} feed */
const askingFor = (feed) => `<!doctype html>
  <title>${feed}</title>
  <script type="module">
    const answer = await fetch('${feed}');
    document.body.dataset.length = (await answer.text()).length;
  </script>`;

/** Runs in the page, before anything else in it. A task of less than 50 ms is told of by nobody. */
function watchTasks() {
  /** @type {number[]} */
  const tasks = [];
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask', buffered: true });
  Object.assign(globalThis, { benchTasks: tasks, benchObserver: observer });
}

/** Runs in the page. @returns {[longest: number, shown: number]} milliseconds */
function readTasks() {
  const { benchTasks: tasks, benchObserver: observer } =
    /** @type {{ benchTasks: number[], benchObserver: PerformanceObserver }} */ (
      /** @type {unknown} */ (globalThis)
    );
  const late = observer.takeRecords().map(({ duration }) => duration);
  return [Math.max(0, ...tasks, ...late), performance.now()];
}

export const longFeeds = [longXml];
