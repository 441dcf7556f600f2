import { contenderOf } from '../contenders.js';
import { openTab, setCondition } from '../lab.js';
import { pageOf } from '../page.js';
import { conditions } from '../scenarios.js';
import { idle, LISTS, showsAll } from './in-page.js';

/** A reader searches a long list, one key after the other. */

const ITEMS = 1000;
/** Found in fewer headlines and summaries with each letter. */
const TYPED = 'harbou';

/** @param {import('../scenarios.js').Condition} condition @returns {import('../rounds.js').Act} */
const searchUnder = (condition) => ({
  name: `search/${condition.name}`,
  subjects: ['news-list.js', 'akc.js'],
  measure: (lab, subject) =>
    lab.asNewReader(async (context) => {
      const addresses = { feed: lab.feedOf(ITEMS), script: lab.script.origin };
      const wanted = { items: ITEMS, attributes: 'controls="search tags years"' };
      const html = pageOf(contenderOf(subject), addresses, wanted);
      const { tab, session } = await openTab(context);
      await tab.goto(lab.page.add(`/search/${subject}/page`, html));
      await tab.waitForFunction(showsAll, {}, LISTS, ITEMS);
      await tab.evaluate(focusSearch);
      await tab.evaluate(idle);
      await setCondition(session, condition);
      /** @type {number[]} */
      const times = [];
      for (const letter of TYPED) {
        await tab.evaluate(watchKey);
        await tab.keyboard.press(/** @type {'a'} */ (letter));
        times.push(await /** @type {Promise<number>} */ (tab.evaluate('benchKey')));
      }
      times.sort((a, b) => a - b);
      return {
        'key to paint, ms': ((times[2] ?? NaN) + (times[3] ?? NaN)) / 2,
        'worst key, ms': times.at(-1) ?? NaN,
      };
    }),
});

/** Runs in the page. */
function focusSearch() {
  const root = document.querySelector('akc-news-list')?.shadowRoot;
  /** @type {HTMLInputElement | null | undefined} */ (
    root?.querySelector('input[type=search]')
  )?.focus();
}

/** Runs in the page. The task after the frame that follows the key comes after its paint. */
function watchKey() {
  const key = new Promise((resolve) => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        addEventListener(
          'input',
          () => {
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - timeStamp);
              port2.postMessage(undefined);
            });
          },
          { capture: true, once: true },
        );
      },
      { capture: true, once: true },
    );
  });
  Object.assign(globalThis, { benchKey: key });
}

export const searching = [conditions.normal, conditions.slowProcessor].map(searchUnder);
