import { expect } from '@open-wc/testing';
import { press } from '../support/acts.js';
import {
  publish,
  settled,
  shown,
  TAGS,
  until,
  type Attributes,
  type Tag,
} from '../support/component.js';
import { pressFeed } from '../support/press.js';

/** What a page can style by name: each part that is shown is documented, also of an element of ours inside another. */

const { modules } = (await (await fetch('/__manifest__')).json()) as {
  modules: { declarations: { tagName?: string; cssParts?: { name: string }[] }[] }[];
};
const documented = (tag: string): string[] =>
  modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName === tag)
    .flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name));

const shownIn = (root: ShadowRoot): string[] => [
  ...new Set([...root.querySelectorAll('[part]')].flatMap(({ part }) => [...part])),
];

const ATTRIBUTES: Partial<Record<Tag, Attributes>> = {
  'akc-news-list': { controls: 'search tags', limit: 1 },
  'akc-release-detail': { release: 'release-2' },
  'akc-share-bar': { release: 'release-2' },
};

/** Of an element inside another these are the outer one's own. */
const OF_EACH = ['base', 'heading', 'list', 'message'];

describe('the parts', () => {
  for (const tag of TAGS) {
    it(`of <${tag}> are all documented`, async () => {
      const { url } = await publish(pressFeed());
      const element = await shown(tag, { feed: url, heading: 'News', ...ATTRIBUTES[tag] });
      expect(documented(tag)).to.include.members(shownIn(element.shadowRoot!));
    });
  }

  it('of what stands in a release are those of the release, too', async () => {
    const { url } = await publish(pressFeed());
    // its contacts are the office's, which has an address
    const detail = await shown('akc-release-detail', { feed: url, release: 'release-1' });
    press(detail, 'Share');
    await until(detail, () => detail.shadowRoot!.querySelector('akc-share-bar'));
    await settled(detail);
    const inner = detail.shadowRoot!.querySelectorAll('akc-contact-card, akc-share-bar');
    expect(inner.length).to.equal(2);
    for (const element of inner) {
      const exported = element.getAttribute('exportparts')!.split(', ');
      const parts = shownIn(element.shadowRoot!).filter((part) => !OF_EACH.includes(part));
      expect(exported, element.localName).to.include.members(parts);
      expect(documented('akc-release-detail'), element.localName).to.include.members(exported);
    }
  });
});
