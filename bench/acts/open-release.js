import { openTab, setCondition } from '../lab.js';
import { pageWith, reserved } from '../page.js';
import { conditions } from '../scenarios.js';
import { idle, LISTS, showsAll } from './in-page.js';

/** A reader opens a release where it is to be read on the same page. */

const ITEMS = 10;

/** @type {Record<string, readonly string[]>} */
const SCRIPTS = {
  'news-list.js': ['/news-list.js', '/release-detail.js'],
  'akc.js': ['/akc.js'],
};

/** @param {import('../scenarios.js').Condition} condition @returns {import('../rounds.js').Act} */
const openUnder = (condition) => ({
  name: `open-release/${condition.name}`,
  subjects: Object.keys(SCRIPTS),
  measure: (lab, subject) =>
    lab.asNewReader(async (context) => {
      const feed = lab.feedOf(ITEMS);
      const html = pageWith({
        preload: feed,
        scripts: SCRIPTS[subject]?.map((script) => lab.script.origin + script),
        body: `<akc-news-list feed="${feed}" open-in="release" ${reserved(ITEMS)}></akc-news-list>
    <akc-release-detail id="release" feed="${feed}"></akc-release-detail>`,
      });
      const { tab, session } = await openTab(context);
      await tab.goto(lab.page.add(`/open/${subject}/page`, html));
      await tab.waitForFunction(showsAll, {}, LISTS, ITEMS);
      await tab.waitForFunction(opensHere);
      await tab.evaluate(idle);
      await setCondition(session, condition);
      return { 'click to headline, ms': await tab.evaluate(openFirst) };
    }),
});

/** Runs in the page: whether the list's links lead to the element on this page. */
function opensHere() {
  const root = document.querySelector('akc-news-list')?.shadowRoot;
  const link = /** @type {HTMLAnchorElement | null | undefined} */ (
    root?.querySelector('[part=link]')
  );
  return link?.href.startsWith(location.origin);
}

/** Runs in the page. */
async function openFirst() {
  const link = document.querySelector('akc-news-list')?.shadowRoot?.querySelector('[part=link]');
  const root = document.querySelector('akc-release-detail')?.shadowRoot;
  if (!(link instanceof HTMLElement) || !root) throw new Error('There is nothing to open.');
  const headline = link.textContent;
  const shown = new Promise((resolve) => {
    const look = () => {
      if (!root.querySelector('[part=title]')?.textContent.includes(headline)) return;
      mutations.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    };
    const mutations = new MutationObserver(look);
    mutations.observe(root, { childList: true, subtree: true, characterData: true });
  });
  const begun = performance.now();
  link.click();
  await shown;
  return performance.now() - begun;
}

export const opening = [conditions.normal, conditions.slowProcessor].map(openUnder);
