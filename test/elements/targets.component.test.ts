import { expect } from '@open-wc/testing';
import { press } from '../support/acts.js';
import { publish, settled, shown, TAGS, until, type Tag } from '../support/component.js';
import { pressFeed } from '../support/press.js';

/**
 * What can be pressed is 24 pixels high and wide at any font size, with no space around it counted in (WCAG 2.2, 2.5.8).
 * Links within a sentence of the publisher's are as high as its lines.
 */

function targetsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches('a[href], button, input, select, summary') && !element.closest('.body')
      ? [element]
      : []),
    ...(element.shadowRoot ? targetsIn(element.shadowRoot) : []),
  ]);
}

const ATTRIBUTES: Partial<Record<Tag, Record<string, string>>> = {
  'akc-news-list': { controls: 'search tags countries kinds years', limit: '2' },
  'akc-release-detail': { release: 'release-2' },
  'akc-contact-card': { release: 'release-2' },
  'akc-share-bar': { release: 'release-2' },
};

/** Of the root, and of what stands around the element, in pixels; the root's zoom. */
const SIZES: [root: number, parent: number, zoom: number][] = [
  [16, 16, 1],
  [8, 8, 1],
  [16, 8, 1],
  [10, 10, 1],
  [16, 11, 1],
  [16, 12.8, 1],
  [32, 32, 1],
  [32, 8, 1],
  [8, 32, 1],
  [16, 16, 2],
];

describe('targets', () => {
  const { documentElement: root } = document;
  afterEach(() => {
    root.removeAttribute('style');
  });

  for (const layout of ['list', 'compact', undefined] as const) {
    for (const tag of layout ? (['akc-news-list'] as const) : TAGS.slice(1)) {
      it(`are 24 pixels at least: <${tag}> ${layout ?? ''}`, async () => {
        const { url } = await publish(pressFeed());
        const element = await shown(tag, { feed: url, layout, ...ATTRIBUTES[tag] });
        if (tag === 'akc-release-detail') {
          press(element, 'Cite');
          await until(element, () => element.shadowRoot!.querySelector('.citations'));
        }
        await settled(element);
        const targets = targetsIn(element.shadowRoot!).filter((one) => one.getClientRects().length);
        expect(targets.length).to.be.above(2);
        const small: string[] = [];
        for (const [rem, parent, zoom] of SIZES) {
          root.style.fontSize = `${rem}px`;
          root.style.setProperty('zoom', String(zoom));
          element.parentElement!.style.fontSize = `${parent}px`;
          for (const target of targets) {
            const { width, height } = target.getBoundingClientRect();
            if (Math.min(width, height) >= 24 - 0.01) continue;
            const what = target.textContent.trim() || target.localName;
            small.push(`${what} at ${rem}/${parent}: ${width.toFixed(1)} × ${height.toFixed(1)}`);
          }
        }
        expect(small).to.eql([]);
      });
    }
  }
});
