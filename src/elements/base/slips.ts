import { nearest } from '../../nearest.js';

/** What a webmaster writes who means something else, and an element can only leave aside. Loaded by one that has such. */

/** As a word processor, a CMS or a copied page writes them. */
const QUOTE = '["\'`´“”„‟″‴‘’‚‛′«»‹›「」『』〝〞＂＇]';
const AROUND = new RegExp(`^${QUOTE}+|${QUOTE}+$`, 'g');
const HAS_QUOTE = new RegExp(QUOTE);

/** Texts for readers may well stand in quotation marks. */
const TEXTS = ['heading', 'text'];

/** As ours are written: a framework's own hold other signs. */
const NAME = /^[a-z][a-z_-]*$/;

/** What other elements name an address by. */
const ADDRESSES = ['href', 'src', 'url'];

/** For an attribute of a link. */
const PREFIX = 'data-akc-';

interface Slip {
  /** In `messages.ts`. */
  cause: 'quotes' | 'unknownAttribute';
  name: string;
  value: string;
  /** The value, or the name, that was likely meant. */
  meant: string;
}

/**
 * Values in quotation marks that HTML does not know as such; where there are none, attributes that the element does not
 * have, where it has one that was likely meant.
 *
 * @param known every attribute that it has
 */
export function slipsOf(element: Element, known: readonly string[]): Slip[] {
  const attributes = [...element.attributes];
  // a value with a space in it has become several attributes, with the quotation mark in the last
  const isTorn = attributes.some(({ name }) => HAS_QUOTE.test(name));
  const quoted = attributes
    .filter(({ name }) => known.includes(name) && (isTorn || !TEXTS.includes(name)))
    .map(({ name, value }) => ({ name, value, meant: value.replace(AROUND, '') }))
    .find(({ value, meant }) => value !== meant);
  if (quoted) return [{ cause: 'quotes', ...quoted }];
  return attributes.flatMap(({ name, value }): Slip[] => {
    const own = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
    if (known.includes(name) || !NAME.test(own)) return [];
    const isFeed = ADDRESSES.includes(name) && !element.hasAttribute('feed');
    const isPrefixed = name !== own && known.includes(own);
    const meant = isFeed ? 'feed' : isPrefixed ? own : nearest(own, known);
    return meant ? [{ cause: 'unknownAttribute', name, value, meant }] : [];
  });
}
