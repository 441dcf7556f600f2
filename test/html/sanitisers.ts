import { safeHtml, type SafeHtml, type SafeHtmlOptions } from '../../src/html/safe-html.js';

/** The two sanitisers, and what the tests of this room share. */

export const options: SafeHtmlOptions = {
  base: 'https://publisher.example/news/1',
  headingLevel: 3,
  words: { table: 'Table', video: 'Video', audio: 'Audio' },
};

/** Chromium 105 to 118 have one of the first kind, which took other orders. */
export const hasNative =
  'setHTML' in Element.prototype &&
  'allowElement' in
    (globalThis as unknown as { Sanitizer: { prototype: object } }).Sanitizer.prototype;

/** Does something in a browser that has no sanitiser of its own. */
export async function withoutNative<T>(act: () => Promise<T> | T): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
  Reflect.deleteProperty(Element.prototype, 'setHTML');
  try {
    return await act();
  } finally {
    if (own) Object.defineProperty(Element.prototype, 'setHTML', own);
  }
}

export const withNative = <T>(act: () => Promise<T> | T): Promise<T> => Promise.resolve(act());

export const sanitisers: [name: string, run: typeof withNative][] = [
  ...(hasNative
    ? ([['the browser’s own sanitiser', withNative]] as [string, typeof withNative][])
    : []),
  ['DOMPurify', withoutNative],
];

/** What becomes of some HTML, with the sanitiser that is at hand. */
export async function result(html: string, more: Partial<SafeHtmlOptions> = {}): Promise<SafeHtml> {
  return await safeHtml(html, { ...options, ...more });
}

/** The same, written out. */
export async function rebuilt(html: string, more?: Partial<SafeHtmlOptions>): Promise<string> {
  const { fragment } = await result(html, more);
  return fragment ? written(fragment) : 'as text';
}

export function written(node: Node): string {
  const holder = document.createElement('div');
  holder.append(node.cloneNode(true));
  return holder.innerHTML;
}
