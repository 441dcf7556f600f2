import type { OwnDictionary } from '../i18n/dictionary.js';
import { canonicalTag } from '../i18n/names.js';
import { negotiate } from '../i18n/negotiate.js';
import { createElement, isServer, ofDocument } from '../page.js';

/**
 * Words of the page's own, which it keeps itself: every copy of our code reads the same ones, whoever has brought it
 * (docs/decisions/0022-words-of-the-page.md).
 */

/** In the page's own markup, or from `registerLanguage`. */
const SELECTOR =
  'script[type="application/json"][data-akc-language], meta[name="akc-language"][data-akc-language]';

/** Of the document, once the page has written another. */
export const WRITTEN = 'akc-language';

export interface PageDictionary {
  /** One of ours, else a canonical tag. */
  language: string;
  /** JSON. */
  text: string;
}

/** In the order of the page; what names no language is none. */
export function pageDictionaries(): PageDictionary[] {
  const found = ofDocument('querySelectorAll')<HTMLScriptElement | HTMLMetaElement>(SELECTOR);
  return [...found].flatMap((element) => {
    const tag = element.getAttribute('data-akc-language') ?? '';
    const language = negotiate(tag)?.language ?? canonicalTag(tag.trim());
    if (!language) return [];
    return [{ language, text: element.getAttribute('content') ?? element.textContent }];
  });
}

/**
 * Adds a language, or phrases in place of those of one that is spoken, to all elements of the page, whichever copy of
 * our code they run. What it holds becomes text and nothing else; what is wrong in it is left out, and told in the console.
 * On a server it does nothing.
 *
 * @param dictionary whole for a language that is not spoken yet
 */
export function registerLanguage(dictionary: OwnDictionary): void {
  if (isServer) return;
  const meta = createElement('meta');
  meta.name = 'akc-language';
  meta.setAttribute('data-akc-language', dictionary.language);
  meta.content = JSON.stringify(dictionary);
  ofDocument('head').append(meta);
  ofDocument('dispatchEvent')(new Event(WRITTEN));
}
