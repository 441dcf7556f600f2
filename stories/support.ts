import type { NewsList } from 'akc-widgets/elements/news-list.js';
import { expect, waitFor, within } from 'storybook/test';

/** What plays need of an element: to find it, to look into it, to wait for it. */

/** The first list of a story, once it is defined and has rendered. */
export async function listIn(canvas: HTMLElement): Promise<NewsList> {
  await customElements.whenDefined('akc-news-list');
  const list = canvas.querySelector('akc-news-list');
  if (!list) throw new Error('The story shows no <akc-news-list>.');
  await list.updateComplete;
  return list;
}

export const shadowOf = (element: Element) => {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no open shadow root.`);
  return element.shadowRoot;
};

/** Queries of what stands in an element: Testing Library does not look into shadow roots. */
export const inside = (element: Element) => {
  const box = shadowOf(element).querySelector<HTMLElement>('[part=base]');
  if (!box) throw new Error(`<${element.localName}> has not rendered yet.`);
  return within(box);
};

export const partsOf = (element: Element, part: string) => [
  ...shadowOf(element).querySelectorAll<HTMLElement>(`[part~='${part}']`),
];

/** @param count of releases; without it at least one */
export async function releasesShown(element: Element, count?: number): Promise<HTMLElement[]> {
  await waitFor(
    () => {
      const { length } = partsOf(element, 'item');
      if (count === undefined) return expect(length).toBeGreaterThan(0);
      return expect(length).toBe(count);
    },
    { timeout: 5_000 },
  );
  return partsOf(element, 'item');
}
