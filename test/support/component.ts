import { fixtureSync, oneEvent } from '@open-wc/testing';
import '../../src/define/channels.js';
import '../../src/define/contact-card.js';
import '../../src/define/news-list.js';
import '../../src/define/release-detail.js';
import '../../src/define/share-bar.js';
import { wire, type Reply, type Wire } from './wire.js';

/**
 * Elements that are rendered from the source, in a page, of a feed that comes over the wire. A test looks only
 * at what the contract speaks of: attributes, properties, events, states, parts, roles, names and text.
 */

export type Tag = Extract<keyof HTMLElementTagNameMap, `akc-${string}`>;
export type Ours = HTMLElementTagNameMap[Tag];

export const TAGS: readonly Tag[] = [
  'akc-news-list',
  'akc-release-detail',
  'akc-contact-card',
  'akc-share-bar',
  'akc-channels',
];
type EventName = Extract<keyof HTMLElementEventMap, `akc-${string}`>;

/** @param members of an attribute's name its value; `true` where it only has to be there */
export type Attributes = Record<string, string | number | true | undefined>;

const isOurs = (element: Element): element is Ours => element.localName.startsWith('akc-');

/** A publisher who answers with these, one after another, and with the last for good. */
export const publish = (...replies: (object | string)[]): Promise<Wire> =>
  wire(
    ...replies.map((reply) =>
      typeof reply === 'object' && 'items' in reply ? JSON.stringify(reply) : (reply as Reply),
    ),
  );

/** Markup of an element. */
export const markup = (tag: Tag, attributes: Attributes, inside = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) =>
      value === true ? name : `${name}="${String(value).replaceAll('"', '&quot;')}"`,
    );
  return `<${[tag, ...written].join(' ')}>${inside}</${tag}>`;
};

/** An element that has just been put into the page, and asks for its feed. */
export const put = <T extends Tag>(
  tag: T,
  attributes: Attributes = {},
  inside = '',
): HTMLElementTagNameMap[T] =>
  fixtureSync<HTMLElementTagNameMap[T]>(markup(tag, attributes, inside));

/** The detail of the next event of this name. */
export const hears = async <Name extends EventName>(
  target: EventTarget,
  name: Name,
): Promise<HTMLElementEventMap[Name]['detail']> => {
  const { detail } = await oneEvent<CustomEvent<HTMLElementEventMap[Name]['detail']>>(target, name);
  return detail;
};

/** An element, once it shows its feed and all that it has of it. */
export async function shown<T extends Tag>(
  tag: T,
  attributes: Attributes = {},
  inside = '',
): Promise<HTMLElementTagNameMap[T]> {
  const element = put(tag, attributes, inside);
  await hears(element, 'akc-load');
  await settled(element);
  return element;
}

/** Waits until an element, and those of ours in it, show what was set. */
export async function settled(element: Ours): Promise<void> {
  await element.updateComplete;
  for (const inner of element.shadowRoot!.querySelectorAll('*')) {
    if (isOurs(inner)) await settled(inner);
  }
}

/** Waits until something holds of what is shown, which is looked at again with each change in the element. */
export function until(element: Element, holds: () => unknown): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    const all = { attributes: true, characterData: true, childList: true, subtree: true };
    observer.observe(element, all);
    observer.observe(element.shadowRoot!, all);
    look();
  });
}

const STATES = ['loading', 'loaded', 'empty', 'stale', 'error'];

/** Whether it is in a state; Chromium before 125 writes them otherwise. */
export function isIn(element: Element, state: string): boolean {
  try {
    return element.matches(`:state(${state})`);
  } catch {
    return element.matches(`:--${state}`);
  }
}

export const statesOf = (element: Element): string[] =>
  STATES.filter((state) => isIn(element, state));

/** The elements with this part, those in elements of ours inside it left out. */
export const partsOf = (element: Element, part: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];

/** The first of them, which must be there. */
export function partOf(element: Element, part: string): HTMLElement {
  const [first] = partsOf(element, part);
  if (!first) throw new Error(`<${element.localName}> shows no part "${part}".`);
  return first;
}

export const clean = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

/** The texts of a part, in order. */
export const textsOf = (element: Element, part: string): string[] =>
  partsOf(element, part).map(({ textContent }) => clean(textContent));

/** All that an element says, in order; what elements of ours inside it say stands where they stand. */
export const wordsOf = (element: Element): string => clean(words(element.shadowRoot!));

function words(node: Node): string {
  if (node instanceof Text) return `${node.data} `;
  const root = node instanceof Element ? (node.shadowRoot ?? node) : node;
  return [...root.childNodes].map(words).join('');
}

/** What names an element: its label, what is written in it, or its title. */
export const nameOf = (element: Element): string =>
  clean(
    element.getAttribute('aria-label') ??
      (element.textContent.trim() || element.getAttribute('title')),
  );

/** How something looks is no part of what is compared; pictures come when they are about to be seen. */
const LEFT_OUT = /^(id|class|style|for|src|srcset|aria-labelledby)$/;

/** What a reader of an element has before them, one line for each thing. */
export function shownBy(element: Ours, properties: readonly string[] = []): string {
  const set = properties.map(
    (name) => `${name}: ${JSON.stringify((element as unknown as Record<string, unknown>)[name])}`,
  );
  return [
    `states: ${statesOf(element).join(' ')}`,
    `colours: ${getComputedStyle(element).colorScheme}`,
    ...set,
    ...[...element.children].flatMap((child) => linesOf(child, 0)),
    '--',
    ...inside(element.shadowRoot!, 0),
  ].join('\n');
}

const inside = (node: Node, deep: number): string[] => {
  const lines: string[] = [];
  let text = '';
  const end = () => {
    if (clean(text)) lines.push(`${' '.repeat(deep)}"${clean(text)}"`);
    text = '';
  };
  for (const child of node.childNodes) {
    if (child instanceof Text) text += child.data;
    if (!(child instanceof Element)) continue;
    end();
    lines.push(...linesOf(child, deep));
  }
  end();
  return lines;
};

function linesOf(element: Element, deep: number): string[] {
  const notShown = (name: string) =>
    LEFT_OUT.test(name) ||
    (name === 'hidden' && element.localName === 'img') ||
    // an element of ours inside another is told what to show, and shows it
    (isOurs(element) && !/^(part|role)$/.test(name));
  const attributes = [...element.attributes]
    .filter(({ name }) => !notShown(name))
    .map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
    .sort();
  const { value } = element as Partial<HTMLInputElement>;
  const chosen = element.matches('input, select') ? [`value: ${value}`] : [];
  return [
    ' '.repeat(deep) + [element.localName, ...attributes, ...chosen].join(' '),
    ...inside(element.shadowRoot ?? element, deep + 1),
  ];
}

/** The first line of what is shown that differs, as it should be and as it is; nothing where all is the same. */
export function difference(expected: string, found: string): string {
  const [one, other] = [expected, found].map((text) => [...text.split('\n'), 'the end']);
  const at = one!.findIndex((line, index) => line !== other![index]);
  return at < 0 ? '' : `expected ${one![at]?.trim()}, found ${other![at]?.trim()}`;
}
