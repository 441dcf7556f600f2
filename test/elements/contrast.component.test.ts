import { expect } from '@open-wc/testing';
import { press } from '../support/acts.js';
import { contrast, seen } from '../support/colours.js';
import { publish, settled, shown, TAGS, until, type Ours, type Tag } from '../support/component.js';
import { pressFeed } from '../support/press.js';

/**
 * Whatever colours a page has: where its own text has 5:1, ours has 4.5:1, and the edges of controls and what tells a link
 * have 3:1 (WCAG 2.2, 1.4.1, 1.4.3, 1.4.11).
 */

const TEXTS = [
  ...['#000', '#111', '#1a1a1a', '#222', '#333', '#444', '#555', '#666', '#6b6b6b', '#6f6f6f'],
  ...['#fff', '#eee', '#ddd', '#ccc', '#bbb', '#aaa', '#999', '#888', '#7d7d7d'],
  ...['#00e', '#c00', '#060', '#551a8b', '#8a2be2', '#7a4b00', '#0ff', '#ff0', '#f9c', '#ffb86c'],
];
const GROUNDS = [
  ...['#fff', '#000', '#f5f5f0', '#eef', '#fff8dc', '#123', '#0b3d2e', '#1e1e1e', '#282a36'],
  // what a band, a card or a footer of a brand may be
  ...['#0050b3', '#0066cc', '#ffc107', '#ff8800', '#777', '#808080', '#c8102e', '#b2dfdb'],
];

const PAIRS = GROUNDS.flatMap((ground) =>
  TEXTS.map((text) => ({ text, ground })).filter(
    ({ text }) => contrast(seen(text, ground), seen(ground)) >= 5,
  ),
);

function allIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allIn(element.shadowRoot) : []),
  ]);
}

const hasText = ({ childNodes }: Element) =>
  [...childNodes].some((node) => node instanceof Text && node.data.trim());

const isShown = (element: Element) =>
  !element.closest('.unseen, [hidden], option, .qr, style, svg') && element.getClientRects().length;

/** What of an element falls short of its ratio, on this ground. */
function short(element: Ours, ground: string): string[] {
  const below: string[] = [];
  const behind = seen(ground);
  const known = new Map<string, number>();
  const look = (what: Element, colour: string, least: number, kind: string) => {
    const found = known.get(colour) ?? contrast(seen(colour, ground), behind);
    known.set(colour, found);
    if (found >= least) return;
    below.push(`${kind} of ${what.localName}.${what.className}: ${found.toFixed(2)}`);
  };
  for (const one of allIn(element.shadowRoot!).filter(isShown)) {
    const style = getComputedStyle(one);
    if (hasText(one)) look(one, style.color, 4.5, 'text');
    if (one.matches('button, input, select, .button')) {
      look(one, style.borderTopColor, 3, 'edge');
    }
    if (one.matches('a') && style.textDecorationLine.includes('underline')) {
      look(one, style.textDecorationColor, 3, 'underline');
    }
  }
  return below;
}

const ATTRIBUTES: Partial<Record<Tag, Record<string, string>>> = {
  'akc-news-list': { controls: 'search tags countries kinds years', heading: 'News', limit: '1' },
  'akc-release-detail': { release: 'release-2' },
  'akc-contact-card': { release: 'release-2' },
  'akc-share-bar': { release: 'release-2' },
};

describe('the contrast of what is shown', () => {
  for (const tag of TAGS) {
    it(`suffices on ${PAIRS.length} pages: <${tag}>`, async function () {
      // every text of an element in every pair of colours
      this.timeout(60_000);
      const { url } = await publish(pressFeed());
      const element = await shown(tag, { feed: url, ...ATTRIBUTES[tag] });
      if (tag === 'akc-release-detail') {
        press(element, 'Cite');
        await until(element, () => element.shadowRoot!.querySelector('.citations'));
      }
      await settled(element);
      const around = element.parentElement!;
      const found = new Map<string, string[]>();
      for (const { text, ground } of PAIRS) {
        Object.assign(around.style, { color: text, background: ground });
        const below = short(element, ground);
        if (below.length) found.set(`${text} on ${ground}`, below.slice(0, 3));
      }
      expect(Object.fromEntries(found)).to.eql({});
    });
  }

  it('tells muted text from other text where the engine can, on a page in black', async () => {
    const { url } = await publish(pressFeed());
    const element = await shown('akc-news-list', { feed: url });
    Object.assign(element.parentElement!.style, { color: '#000', background: '#fff' });
    const time = element.shadowRoot!.querySelector('[part=date]')!;
    if (!CSS.supports('color', 'oklch(from currentColor l c h)')) return;
    expect(seen(getComputedStyle(time).color, '#fff')).not.to.eql([0, 0, 0]);
  });
});
