import type { StoryContext } from '@storybook/web-components-vite';
import 'akc-widgets/define/channels.js';
import 'akc-widgets/define/contact-card.js';
import 'akc-widgets/define/news-list.js';
import 'akc-widgets/define/release-detail.js';
import 'akc-widgets/define/share-bar.js';
import { expect, fn, waitFor, within } from 'storybook/test';

/** What stories and their plays need of an element: to find it, to look into it, to wait for it. */

type Tag = Extract<keyof HTMLElementTagNameMap, `akc-${string}`>;
type Language = 'en' | 'ko' | 'th' | 'my';

/** A failure is followed by three attempts, a second apart; each shows its part in the meantime. */
export const GIVES_UP_WITHIN = 30_000;
const TWO_DAYS = 172_800_000;

/** The sample feed in a language; without one, in that of the page. */
export const sample = (
  { globals }: StoryContext,
  language: Language = globals['language'] === 'ko' ? 'ko' : 'en',
) => (language === 'en' ? 'feeds/feed.json' : `feeds/feed.${language}.json`);

/** An address of its own for each visit of the page, so that nothing is remembered of the former. */
export const once = (name: string) => `feeds/${name}?visit=${Math.round(performance.timeOrigin)}`;

/** The first element of a kind in a story, once it is defined and has rendered. */
export async function elementIn<T extends Tag>(
  canvas: HTMLElement,
  tag: T,
): Promise<HTMLElementTagNameMap[T]> {
  await customElements.whenDefined(tag);
  const element = canvas.querySelector(tag);
  if (!element) throw new Error(`The story shows no <${tag}>.`);
  await element.updateComplete;
  return element;
}

export const listIn = (canvas: HTMLElement) => elementIn(canvas, 'akc-news-list');

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

/** The first of its kind, which must be there. */
export function partOf(element: Element, part: string): HTMLElement {
  const [first] = partsOf(element, part);
  if (!first) throw new Error(`<${element.localName}> has no part ${part}.`);
  return first;
}

/** @param count of releases; without it at least one */
export async function releasesShown(element: Element, count?: number): Promise<HTMLElement[]> {
  await waitFor(() => {
    const { length } = partsOf(element, 'item');
    if (count === undefined) return expect(length).toBeGreaterThan(0);
    return expect(length).toBe(count);
  });
  return partsOf(element, 'item');
}

/** The first element of a kind in a story, once it shows what it was asked for, in its language. */
export async function shownIn<T extends Tag>(
  canvas: HTMLElement,
  tag: T,
): Promise<HTMLElementTagNameMap[T]> {
  const element = await elementIn(canvas, tag);
  await waitFor(async () => {
    await expect(element.matches(':state(loaded)')).toBe(true);
    await expect(partOf(element, 'base')).toHaveAttribute('aria-busy', 'false');
    // where the browser has no sanitiser, the text of a release comes after its headline
    const body = element.shadowRoot?.querySelector('.body');
    if (body) await expect(body).not.toBeEmptyDOMElement();
    // files, contacts and the like have code of their own, which may come after the text
    await expect(element.shadowRoot?.querySelector('.waiting')).toBeNull();
  });
  return element;
}

/** What an element tells the page; what would follow, a file or another page, is held back. */
export function listenTo(element: Element, event: string) {
  const heard = fn((detail: unknown) => detail);
  element.addEventListener(event, (told) => {
    heard((told as CustomEvent).detail);
    told.preventDefault();
  });
  return heard;
}

/** A reader who was there two days ago, and has a copy of what there was. */
export async function visitTwoDaysAgo(tag: Tag, feed: string): Promise<void> {
  const { now } = Date;
  const element = document.createElement(tag);
  element.feed = feed;
  Date.now = () => now() - TWO_DAYS;
  try {
    await new Promise((resolve) => {
      element.addEventListener('akc-load', resolve);
      element.addEventListener('akc-error', resolve);
      document.body.append(element);
    });
  } finally {
    element.remove();
    Date.now = now;
  }
}

/** Puts something in place of what the browser has, for one story. */
export function replace(owner: object, name: string, value: unknown): () => void {
  Object.defineProperty(owner, name, { configurable: true, value });
  return () => Reflect.deleteProperty(owner, name);
}

const taken = () => Promise.resolve();
const refused = () => Promise.reject(new DOMException('Not here.', 'NotAllowedError'));

/** A clipboard that takes everything, or nothing: a browser that runs tests asks nobody. */
export const clipboard = (takes: boolean) => () => {
  const act = takes ? taken : refused;
  return replace(navigator, 'clipboard', { write: act, writeText: act });
};
