import { DEEPEST_HTML, MOST_ELEMENTS } from '../feed/limits.js';
import { attributes, elements } from './allowed.js';
import type * as BodyMending from './body-mending.js';
import { count } from './count.js';
import type { SafeHtmlOptions } from './options.js';
import { rebuild } from './rebuild.js';
import { ofDocument } from '../page.js';

/**
 * The only way from markup from outside to nodes on the page: counted as text, then through the
 * browser's own sanitiser, or DOMPurify where there is none, then through a walk of our own. Either
 * of the two alone keeps anything from running.
 */

export type { SafeHtmlOptions };

export interface SafeHtml {
  /** Absent when there is too much to parse, or nothing could parse it safely: it is shown as text. */
  fragment?: DocumentFragment;
  /** Whether there was an `iframe`, `object` or `embed`. */
  embedded: boolean;
  /** From a link in it to a place in it, such as a footnote, that place; `undefined` for any other link. */
  placeOf?: (link: Node) => HTMLElement | undefined;
}

/** As TypeScript does not know it yet. */
interface Sanitising {
  setHTML: (
    html: string,
    options: { sanitizer: { elements: string[]; attributes: string[] } },
  ) => void;
}

/** More than two for each tag: a parser has opened again and again what nobody closed. */
const MOST_PARSED = 2 * MOST_ELEMENTS;

/**
 * What is left to a script that never comes here, a picture's or an e-mail address; a link to a place in a text; an address or
 * an office program's tag in angle brackets.
 */
const TO_BE_MENDED =
  /<noscript|<\/?[a-z][^\s<>/]*[:@]|<www\.|<(?:img|source)(?=\s)[^<>]*\s(?:data-|nitro-)[\w-]*(?:src|set|lazy|load|original|breeze|echo|url|image)\s*=|<img(?![^<>]*\ssrc\s*=(?!\s*["']?data:))|data-cfemail|\shref\s*=\s*["']?[^\s"'<>]*#[^\s"'<>]/i;

/** Synchronous where the browser has a sanitiser and nothing has to be mended, else a promise that never rejects. */
export function safeHtml(html: string, options: SafeHtmlOptions): SafeHtml | Promise<SafeHtml> {
  if (!TO_BE_MENDED.test(html) || count(html).tooMuch) return sanitised(html, options);
  return import('./body-mending.js').then(
    (mending) => sanitised(mending.mendText(html, options), options, mending),
    () => sanitised(html, options),
  );
}

/** @param mending puts what is left to scripts where it is seen, and finds places */
function sanitised(
  html: string,
  options: SafeHtmlOptions,
  mending?: typeof BodyMending,
): SafeHtml | Promise<SafeHtml> {
  const { tooMuch, embedded } = count(html);
  const asText = () => {
    options.tell?.(`at most ${MOST_ELEMENTS} tags, ${DEEPEST_HTML} within each other`);
    return { embedded };
  };
  if (tooMuch) return asText();
  const names = [...elements.keys()];
  const kept = [...attributes, ...(mending?.attributes ?? [])];
  const finish = (root?: ParentNode & Node): SafeHtml => {
    if (!root) return { embedded };
    if (root.querySelectorAll('*').length > MOST_PARSED) return asText();
    if (!mending) return { fragment: rebuild(root, options), embedded };
    mending.mendTree(root, options);
    const copies = new Map<Node, Node>();
    const fragment = rebuild(root, options, undefined, copies);
    return { fragment, embedded, placeOf: mending.placesIn(root, options, copies) };
  };
  // in the page's own document images would load at once
  const { body } = ofDocument('implementation').createHTMLDocument('');
  try {
    (body as unknown as Sanitising).setHTML(html, {
      sanitizer: { elements: names, attributes: kept },
    });
  } catch {
    // it is missing, or of the first kind, which took other orders (Chromium 105 to 118)
    return import('./dompurify.js')
      .then(({ sanitise }) => finish(sanitise(html, names, kept)))
      .catch(() => ({ embedded }));
  }
  return finish(body);
}
