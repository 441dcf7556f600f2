import { emailBehind, EMAILS, PLACEHOLDER, readHiddenEmail } from '../feed/hidden-email.js';
import { LONGEST_URL } from '../feed/limits.js';
import type { SafeHtmlOptions } from './options.js';

/**
 * What a page leaves to scripts in a body of HTML: pictures that load late, e-mail addresses that are hidden from robots;
 * and to the browser: links to a place in it. Here no script of the publisher's is to come, and no browser looks for a place in
 * a shadow tree, so it is put where a reader sees it. And what parsers take for an element that nobody knows, which
 * sanitisers drop with all that follows in it. Loaded where there is such, and
 * alone; whatever comes of it goes through the same two layers as any body.
 */

/** Where scripts that load pictures late keep their addresses, in the order in which they are taken. */
const LAZY_ADDRESSES = (
  'data-src data-lazy-src data-original data-lazy data-lazyload data-original-src data-orig-src data-real-src ' +
  'data-actualsrc data-src-large data-full-src data-cfsrc data-ezsrc data-breeze data-opt-src data-echo ' +
  'data-wpfc-original-src data-hi-res-src nitro-lazy-src'
).split(' ');

/** Where they keep several, with widths. */
const LAZY_SETS =
  'data-srcset data-lazy-srcset data-original-set data-cfsrcset data-wpfc-original-srcset nitro-lazy-srcset'.split(
    ' ',
  );

/** Where others keep something else, so that it counts where there is no address besides. */
const LAST_ADDRESSES = ['data-url', 'data-image', 'data-flickity-lazyload'];

/** Marks a picture that stood in a `noscript`. */
const FREED = 'data-noscript';

/** Attributes that are looked at and have to come through a sanitiser; none is taken over. */
export const attributes: readonly string[] = [
  ...LAZY_ADDRESSES,
  ...LAZY_SETS,
  ...LAST_ADDRESSES,
  'srcset',
  FREED,
  'data-cfemail',
  'id',
  'name',
];

/**
 * An address as mail programs write it: for a parser a tag. In a text, not in an attribute, where the bracket before it begins
 * a tag. A name before the host serves to mislead, and becomes no link.
 */
const BRACKETED =
  /<(?<=(?:^|>)[^<>]*<)((?:https?:\/\/|www\.)[^\s<>"'@/]*(?:\/[^\s<>"']*)?|mailto:[^\s<>"']*|[^\s<>"'@/:]+@[^\s<>"'@]+)>/gi;

/** A tag of an office program's, such as `<o:p>` or `<st1:City w:st="on">`; of a drawing's script what it holds is no text. */
const OFFICE_TAG = /<(\/?)[a-z]\w*:(?!script|style)[^<>]*>/gi;

/** Pixels: the narrowest of several pictures that fills the column of a text. */
const WIDE_ENOUGH = 800;

const START = /(<noscript(?=[\s/>])[^<>]*>)/i;
const END = /<\/noscript(?:[\s/][^<>]*)?>/i;
/** With each attribute whole: a `>` in an `alt` ends no tag. */
const IMG = /<img((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'<>]+))?)*\s*\/?>)/gi;
/** Such pictures count readers. */
const UNSEEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|\s(?:width|height)\s*=\s*["']?[01]["'\s/>]/i;

/**
 * Some HTML as it was meant, before a parser sees it.
 *
 * @returns what goes through the sanitiser, and is then given to `mendTree()`
 */
export function mendText(html: string, { tell }: SafeHtmlOptions): string {
  const escaped = html.replace(
    BRACKETED,
    (_, address: string) => `&lt;<a href="${hrefOf(address)}">${address}</a>&gt;`,
  );
  if (escaped !== html) tell?.('addresses in angle brackets with &lt; and &gt;');
  // a tag stays a tag, so that what is around it cannot become another
  const plain = escaped.replace(OFFICE_TAG, (tag, slash: string) =>
    tag.endsWith('/>') ? '<span></span>' : `<${slash}span>`,
  );
  if (plain !== escaped) tell?.('elements of HTML, and none of an office program');
  return freePictures(plain);
}

/** What has no scheme is a host, reached over https, or an e-mail address. */
function hrefOf(address: string): string {
  if (/^(https?|mailto):/i.test(address)) return address;
  return /^www\./i.test(address) ? `https://${address}` : `mailto:${address}`;
}

/**
 * Some HTML, in which of each `noscript` the pictures stand in its place, marked, and nothing else. On the string, for
 * parsers disagree about what is in a `noscript`; in linear time.
 */
function freePictures(html: string): string {
  const [before = '', ...pieces] = html.split(START);
  let freed = before;
  for (let index = 0; index < pieces.length; index += 2) {
    const [start, piece] = [pieces[index]!, pieces[index + 1]!];
    const end = END.exec(piece);
    if (!end) {
      freed += start + piece;
      continue;
    }
    const pictures = [...piece.slice(0, end.index).matchAll(IMG)]
      .filter(([img]) => !UNSEEN.test(img))
      .map(([, rest]) => `<img ${FREED}${rest}`);
    freed += pictures.join('') + piece.slice(end.index + end[0].length);
  }
  return freed;
}

/** @param root what a sanitiser has made, in an inert document: no picture in it loads */
export function mendTree(root: ParentNode, { base, tell }: SafeHtmlOptions): void {
  const found = new Set<string>();
  const pictures = [...root.querySelectorAll('img')];
  for (const img of pictures) {
    if (!img.hasAttribute(FREED) && mendPicture(img, base)) {
      found.add('pictures with their address in src');
    }
  }
  const twins = new Set<Element>();
  for (const img of pictures) {
    if (!img.hasAttribute(FREED)) continue;
    found.add('pictures outside of noscript');
    mendPicture(img, base);
    showOne(img, twins, base);
  }
  if (mendEmails(root)) found.add(EMAILS);
  for (const expected of found) tell?.(expected);
}

/** @returns whether its address stood elsewhere */
function mendPicture(img: Element, base: string): boolean {
  const src = img.getAttribute('src');
  const address = addressesOf(img).find((written) => leadsSomewhere(written, base));
  if (address === undefined || address === src) return false;
  img.setAttribute('src', address);
  return true;
}

/** As they are written, in the order in which they are tried: what a script would put there comes first. */
function addressesOf(img: Element): string[] {
  const { parentElement } = img;
  const sources = parentElement?.localName === 'picture' ? [...parentElement.children] : [];
  const read = (names: readonly string[], of = img) => names.map((name) => of.getAttribute(name));
  return [
    ...read(LAZY_ADDRESSES).filter(isAddress),
    ...read(LAZY_SETS).map(fromSet),
    img.getAttribute('src'),
    fromSet(img.getAttribute('srcset')),
    ...sources.flatMap((source) => read([...LAZY_SETS, 'srcset'], source)).map(fromSet),
    ...read(LAST_ADDRESSES).filter(isAddress),
  ].filter((written) => written !== null && written !== undefined);
}

/** `data-lazy="true"` is none. */
const isAddress = (written: string | null) => !!written && /[/.]/.test(written);

/** The one of a `srcset` that suits a text, or the widest. */
function fromSet(set: string | null): string | undefined {
  const entries = (set ?? '')
    .trim()
    .split(/,\s+|\s+,/)
    .map((entry) => {
      const [address = '', width = ''] = entry.trim().split(/\s+/);
      return { address, width: parseFloat(width) * (width.endsWith('x') ? WIDE_ENOUGH : 1) || 0 };
    })
    .sort((a, b) => a.width - b.width);
  return (entries.find(({ width }) => width >= WIDE_ENOUGH) ?? entries.at(-1))?.address;
}

/** Roughly: who builds the picture looks again. */
function leadsSomewhere(written: string, base: string): boolean {
  // `undefined/…` is what a publisher's template wrote, not a path
  if (!written.trim() || written.length > LONGEST_URL || /^\s*(undefined|null)\//.test(written)) {
    return false;
  }
  try {
    return /^https?:$/.test(new URL(written, base).protocol);
  } catch {
    return false;
  }
}

/**
 * Of a picture that waits for a script and the same in a `noscript` beside it one is shown: the one that is whole.
 *
 * @param freed the one in the `noscript`
 * @param twins those before it that had one already
 */
function showOne(freed: Element, twins: Set<Element>, base: string): void {
  const isShown = leadsSomewhere(freed.getAttribute('src') ?? '', base);
  const twin = [freed.previousElementSibling, freed.nextElementSibling].find((beside) => {
    const img = beside?.localName === 'picture' ? beside.querySelector('img') : beside;
    return (
      img?.localName === 'img' &&
      !img.hasAttribute(FREED) &&
      !twins.has(beside!) &&
      isTwin(img, freed, base)
    );
  });
  if (!twin) return;
  twins.add(twin);
  (isShown ? twin : freed).remove();
}

function isTwin(img: Element, freed: Element, base: string): boolean {
  const src = img.getAttribute('src') ?? '';
  const isLazy = [...LAZY_ADDRESSES, ...LAZY_SETS].some((name) => img.hasAttribute(name));
  return isLazy || src === freed.getAttribute('src') || !leadsSomewhere(src, base);
}

/** @returns whether there were any */
function mendEmails(root: ParentNode): boolean {
  let hasFound = false;
  for (const element of root.querySelectorAll('[data-cfemail]')) {
    const email = readHiddenEmail(element.getAttribute('data-cfemail'));
    if (!email) continue;
    hasFound = true;
    const around = element.closest('a');
    const link = around ?? element.ownerDocument.createElement('a');
    if (link !== around || link === element || isHidden(link)) link.href = `mailto:${email}`;
    if (link === around && link !== element) {
      element.replaceWith(email);
      continue;
    }
    link.textContent = email;
    if (link !== element) element.replaceWith(link);
  }
  for (const link of root.querySelectorAll('a')) {
    const email = isHidden(link) ? emailBehind(link.getAttribute('href')) : undefined;
    if (!email) continue;
    hasFound = true;
    link.href = `mailto:${email}`;
    if (PLACEHOLDER.test(link.textContent)) link.textContent = email;
  }
  return hasFound;
}

const isHidden = (link: Element) =>
  !!link.getAttribute('href')?.includes('/cdn-cgi/l/email-protection');

/**
 * Links to a place in the text, such as footnotes and the way back from them. The places are found in what a sanitiser has
 * made, for the walk that builds anew leaves out what marks them.
 *
 * @param copies of each node what its children have gone into
 * @returns from a link that was built anew the place that it leads to, if it is in the text
 */
export function placesIn(
  root: ParentNode,
  { base }: SafeHtmlOptions,
  copies: ReadonlyMap<Node, Node>,
): (link: Node) => HTMLElement | undefined {
  const places = new Map<string, Element>();
  for (const place of root.querySelectorAll('[id], a[name]')) {
    for (const name of ['id', 'name'].map((key) => place.getAttribute(key))) {
      if (name && !places.has(name)) places.set(name, place);
    }
  }
  const targets = new Map<Node, Element>();
  for (const link of root.querySelectorAll('a')) {
    const place = places.get(placeNamed(link.getAttribute('href') ?? '', base) ?? '');
    const copy = copies.get(link);
    if (place && copy) targets.set(copy, place);
  }
  return (link) => {
    const place = targets.get(link);
    return place && shownFor(place, copies);
  };
}

/** @returns the name of a place, where the address is one in the text itself */
function placeNamed(href: string, base: string): string | undefined {
  try {
    const url = new URL(href, base);
    const name = decodeURIComponent(url.hash.slice(1));
    const page = new URL(base);
    url.hash = page.hash = '';
    return url.href === page.href ? name : undefined;
  } catch {
    return undefined;
  }
}

/** What shows nothing itself is left out: then what is behind it is shown, or what it stood in. */
function shownFor(place: Element, copies: ReadonlyMap<Node, Node>): HTMLElement | undefined {
  for (let at: Element | null = place; at; at = at.parentElement) {
    for (const one of [at, at.nextElementSibling]) {
      const copy = one ? copies.get(one) : undefined;
      if (copy?.isConnected && copy.nodeType === copy.ELEMENT_NODE) return copy as HTMLElement;
    }
  }
  return undefined;
}
