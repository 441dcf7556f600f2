import { contenderOf } from '../contenders.js';
import { kept, openTab, setCondition } from '../lab.js';
import { feedRequestsOf } from '../measure.js';
import { observe } from '../observe.js';
import { pageOf, pageWith } from '../page.js';
import { conditions } from '../scenarios.js';

/**
 * A reader follows a link and comes back: to a page that the browser has kept as it was, or to one
 * that it loads anew. All on a slowed processor.
 */

const ITEMS = 10;
const SUBJECTS = ['floor-first', 'plain-lit', 'news-list.js', 'akc.js'];

/** @param {boolean} keeps whether the browser may keep the page @returns {import('../rounds.js').Act} */
const comingBackTo = (keeps) => ({
  name: `come-back/${keeps ? 'kept' : 'loaded-anew'}`,
  subjects: SUBJECTS,
  measure: (lab, subject) =>
    lab.asNewReader(async (context) => {
      const addresses = { feed: lab.feedOf(ITEMS), script: lab.script.origin };
      const html = pageOf(contenderOf(subject), addresses, { items: ITEMS });
      const path = `/come-back/${keeps}/${subject}/page`;
      const address = lab.page.add(path, html, { headers: kept });
      const elsewhere = lab.page.add('/elsewhere', pageWith({ body: '' }));
      const { tab, session } = await openTab(context);
      await tab.evaluateOnNewDocument(observe, ITEMS);
      await tab.evaluateOnNewDocument(watchReturn, keeps);
      await tab.goto(address);
      await tab.evaluate('benchSettled');
      await setCondition(session, conditions.slowProcessor);
      await tab.goto(elsewhere);
      lab.log.length = 0;
      await tab.goBack();
      const painted = /** @type {number | undefined} */ (await tab.evaluate('benchReturned'));
      const noted = /** @type {import('../observe.js').Noted} */ (
        await tab.evaluate('benchSettled')
      );
      return {
        'items painted, ms': painted ?? noted.first,
        kept: Number(painted !== undefined),
        'feed requests': feedRequestsOf(lab.log),
      };
    }),
});

/**
 * Runs in the page. What is set while it stands is there again when it comes back.
 *
 * @param {boolean} keeps
 */
function watchReturn(keeps) {
  // no page with such a listener is kept
  if (!keeps) addEventListener('unload', () => undefined);
  Object.assign(globalThis, { benchReturned: undefined });
  addEventListener('pageshow', ({ persisted, timeStamp }) => {
    if (!persisted) return;
    const painted = new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    });
    Object.assign(globalThis, { benchReturned: painted });
  });
}

export const comingBack = [true, false].map(comingBackTo);
