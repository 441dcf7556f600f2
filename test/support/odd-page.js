import { browserName, useBrowser } from './browser.js';
import { cdn } from './feeds.js';
import { hostPage } from './host-page.js';
import { fullFeed, GOOD_TITLES, ODD_TITLE, spoiltFeed } from './members.js';
import { showOdd, watchErrors } from './odd-in-page.js';
import { fakeClipboard, noteFiles } from './reading.js';

/**
 * A page with all elements, of which each shows the same feed: a good one, and then one after the other in
 * which one member is odd.
 *
 * @typedef {[pointer: string, value: readonly [name: string, json: string]]} Pair
 * @typedef {'anew' | 'as an update'} Way how the feed comes: at an address of its own; or the good one is
 *   shown, is asked for again, and has become it
 */

/** Milliseconds: what takes a fiftieth of a second has not come to an end in a minute. */
const FROZEN = 60_000;

/** After as many that nothing came of a page is given up. */
const MOST_IN_VAIN = 5;

/** Nothing that a feed names is had from anywhere but this machine. */
const POLICY =
  "default-src 'none'; script-src http://127.0.0.1:*; connect-src http://127.0.0.1:*; img-src http://127.0.0.1:*";

const TARGETS = 'copy email facebook x linkedin whatsapp telegram line kakaotalk qr';

/** @param {string} feed */
const body = (feed) => `
  <akc-news-list id="list" feed="${feed}" limit="20" controls="search tags countries kinds years" open-in="detail"></akc-news-list>
  <akc-release-detail id="detail" feed="${feed}" share-url="/share/{id}?number={number}&url={url}" json-ld></akc-release-detail>
  <akc-news-list id="linked" feed="${feed}" limit="20" layout="compact" date-style="relative" release-href="/news/{id}/{number}?url={url}"></akc-news-list>
  <akc-contact-card id="card" feed="${feed}" release="odd"></akc-contact-card>
  <akc-contact-card feed="${feed}"></akc-contact-card>
  <akc-share-bar id="bar" feed="${feed}" release="odd" url="/share/{id}?number={number}&url={url}" targets="${TARGETS}"></akc-share-bar>
  <akc-channels feed="${feed}"></akc-channels>
`;

/** What a browser has to say of what the page's policy forbids, or cannot be had, is no word of ours. */
const BROWSERS_OWN = /Failed to load resource|Content[- ]Security[- ]Policy|Cross-Origin Request/i;

export function useOddPages() {
  const { openPage, serve } = useBrowser();

  /**
   * @param {readonly Pair[]} pairs
   * @param {Way} way
   * @returns {Promise<string[]>} what was wrong, and with which pair
   */
  return async function faultsOf(pairs, way) {
    const good = JSON.stringify(fullFeed());
    let current = good;
    const publisher = await serve((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://localhost');
      const [, index] = /^\/odd-(\d+)\.json$/.exec(pathname) ?? [];
      const pair = index && pairs[Number(index)];
      const text = pair ? spoiltFeed(pair[0], pair[1][1]) : pathname === '/feed.json' && current;
      response.writeHead(text ? 200 : 404, { 'content-type': 'application/feed+json' });
      response.end(text || '');
    });
    const host = await serve({}, { folder: cdn });
    const feed = publisher.url('/feed.json');
    const { page, messages } = await openPage(
      hostPage(body(feed), { script: host.url('/akc.js') }),
      {
        headers: { 'content-security-policy': POLICY },
        prepare: async (opened) => {
          await noteFiles(opened);
          await fakeClipboard(opened);
          await opened.evaluateOnNewDocument(watchErrors);
        },
      },
    );

    /** @param {Partial<Parameters<typeof showOdd>[0]>} order @returns {Promise<string[]>} */
    const show = (order) => {
      const shown = page.evaluate(showOdd, {
        good: GOOD_TITLES,
        title: ODD_TITLE,
        rows: 3,
        release: 'odd',
        ...order,
      });
      /** @type {NodeJS.Timeout | undefined} */
      let timer;
      const frozen = new Promise((_, reject) => {
        timer = setTimeout(reject, FROZEN, new Error('The page is frozen.'));
      });
      return /** @type {Promise<string[]>} */ (Promise.race([shown, frozen])).finally(() =>
        clearTimeout(timer),
      );
    };

    // all that comes later is here then
    const faults = (await show({ url: `${feed}?first` })).map((fault) => `the good feed: ${fault}`);
    for (const [index, [pointer, [name, json]]] of pairs.entries()) {
      // it may be just what stands there
      if (spoiltFeed(pointer, json) === good) continue;
      const isItem = /^\/items\/\d+$/.test(pointer);
      const isId = /^\/items\/\d+\/id$/.test(pointer);
      const order = {
        rows: isItem ? 2 : 3,
        // by whichever of its names it still has
        release: isId ? 'PR/26-odd' : 'odd',
        // another is meant by this one
        anyOpens: isId && json === '"latest"',
      };
      if (way === 'as an update') {
        current = good;
        await show({ reload: true, justShow: true });
        current = spoiltFeed(pointer, json);
      }
      const how = way === 'anew' ? { url: publisher.url(`/odd-${index}.json`) } : { reload: true };
      const begun = messages.length;
      const found = await show({ ...order, ...how });
      const said = messages.slice(begun).filter(({ type }) => type === 'error');
      for (const { text } of said) if (!BROWSERS_OWN.test(text)) found.push(`said: ${text}`);
      faults.push(...found.map((fault) => `${pointer}, ${name}: ${fault}`));
      // each takes its time
      const inVain = faults.filter((fault) => fault.includes('in vain'));
      if (inVain.length >= MOST_IN_VAIN) return [...faults, 'the rest was not tried'];
    }
    return faults;
  };
}

/** Firefox takes several times as long. @param {number} count */
export const asMany = (count) => (browserName === 'chromium' ? count : Math.ceil(count / 4));
