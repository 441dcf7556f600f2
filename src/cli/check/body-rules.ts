import { Parser } from 'htmlparser2';
import { DEEPEST_HTML, LONGEST_BODY, MOST_ELEMENTS } from '../../feed/limits.js';
import type { Findings } from './findings.js';
import { isObject, textIn } from './json.js';
import { addressFault, type AddressFault } from './web-address.js';

/** What stands in bodies of HTML that readers will miss. */

const EMBEDDED = ['iframe', 'object', 'embed', 'form'];

/** Elements that have no end, and so nothing in them. */
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** A tag of which a program has made text; where there are others it may be what a text speaks of. */
const ESCAPED =
  /&lt;\/?(p|div|br|a|b|i|strong|em|ul|ol|li|h[1-6]|img|span|table)\b.{0,40}?(&gt;|$)/i;

/** What a parser calls an element where an address, or an office program's tag, stands in angle brackets: HTML has no such name. */
const BRACKETED = /[:@]|^www\./;

/** @param items with slips mended */
export function checkBodies(items: readonly unknown[], findings: Findings): void {
  items.forEach((item, index) => {
    const html = isObject(item) ? textIn(item, 'content_html') : undefined;
    // of a longer one the reader tells
    if (html !== undefined && html.length <= LONGEST_BODY) {
      checkBody(html, `/items/${index}/content_html`, findings);
    }
  });
}

/** What is told of a body once, with the first that was found. */
interface Seen {
  unsized?: string;
  undescribed?: string;
  bracketed?: string;
  script?: string;
  embedded?: string;
  local?: string;
  insecure?: string;
  /** A host without its scheme, and the address that was likely meant. */
  formless?: { found: string; fault: AddressFault };
}

function checkBody(html: string, pointer: string, findings: Findings): void {
  const seen: Seen = {};
  const count = lookThrough(html, seen);
  const tell = findings.tell.bind(findings);
  const escaped = count.elements ? null : ESCAPED.exec(html);
  if (escaped) tell('body-escaped', pointer, { found: escaped[0], expected: 'HTML' });
  if (count.elements > MOST_ELEMENTS || count.depth > DEEPEST_HTML) {
    tell('body-bounds', pointer, {
      found: `${count.elements} elements, ${count.depth} within each other`,
      expected: `at most ${MOST_ELEMENTS}, ${DEEPEST_HTML} within each other`,
    });
  }
  if (seen.unsized !== undefined) {
    tell('body-image-size', pointer, { found: seen.unsized, expected: 'width and height' });
  }
  if (seen.undescribed !== undefined) {
    tell('body-image-alt', pointer, { found: seen.undescribed, expected: 'alt' });
  }
  if (seen.bracketed !== undefined) {
    tell('body-brackets', pointer, { found: seen.bracketed, expected: '&lt;, or HTML' });
  }
  if (seen.script !== undefined) {
    tell('body-script', pointer, { found: seen.script, expected: 'no script' });
  }
  if (seen.embedded !== undefined) {
    tell('body-embed', pointer, { found: seen.embedded, expected: 'a link' });
  }
  if (seen.insecure !== undefined) {
    tell('insecure-address', pointer, { found: seen.insecure, expected: 'https' });
  }
  if (seen.local !== undefined) {
    tell('local-link', pointer, { found: seen.local, expected: 'a public address' });
  }
  if (seen.formless !== undefined) {
    const { found, fault } = seen.formless;
    tell('link-form', pointer, { found, expected: fault.expected, likely: fault.likely });
  }
}

/** @returns how many elements there are, and how many stand within each other at most */
function lookThrough(html: string, seen: Seen): { elements: number; depth: number } {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      elements++;
      if (!VOID.test(name)) deepest = Math.max(deepest, ++depth);
      look(name, attributes, seen);
    },
    onclosetag(name) {
      if (!VOID.test(name)) depth--;
    },
  });
  parser.end(html);
  return { elements, depth: deepest };
}

function look(name: string, attributes: Record<string, string>, seen: Seen): void {
  const { src, alt, width, height, href } = attributes;
  if (name === 'img') {
    const shown = `<img src="${src ?? attributes['data-src'] ?? ''}">`;
    if (!width || !height) seen.unsized ??= shown;
    if (alt === undefined) seen.undescribed ??= shown;
  }
  if (BRACKETED.test(name)) seen.bracketed ??= `<${name}>`;
  if (name === 'script') seen.script ??= src ? `<script src="${src}">` : '<script>';
  const handler = Object.keys(attributes).find((attribute) => /^on[a-z]+$/.test(attribute));
  if (handler !== undefined) seen.script ??= `<${name} ${handler}="…">`;
  if (href !== undefined && /^\s*javascript:/i.test(href)) seen.script ??= `<a href="${href}">`;
  if (EMBEDDED.includes(name)) seen.embedded ??= src ? `<${name} src="${src}">` : `<${name}>`;
  if (src !== undefined) lookAtAddress(src, seen, name === 'img');
  if (href !== undefined) lookAtAddress(href, seen, false);
}

/** What is relative is a page's own. @param isShown whether a page over https must not load it over http */
function lookAtAddress(address: string, seen: Seen, isShown: boolean): void {
  const fault = addressFault(address);
  if (fault?.rule === 'local-address' || fault?.rule === 'file-address') seen.local ??= address;
  else if (fault?.rule === 'address-form') seen.formless ??= { found: address, fault };
  else if (fault?.rule === 'insecure-address' && isShown) seen.insecure ??= address;
}
