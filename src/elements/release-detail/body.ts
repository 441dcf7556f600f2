import { LONGEST_BODY } from '../../feed/limits.js';
import type { Release } from '../../feed/model.js';
import { plainText } from '../../feed/query.js';
import { breakRuns } from '../../feed/text.js';
import { appendLinked } from '../../html/linked-text.js';
import { safeHtml, type SafeHtml, type SafeHtmlOptions } from '../../html/safe-html.js';
import { createElement } from '../../page.js';

export interface Body {
  fragment: DocumentFragment;
  /** Whether it has embedded media, which are not shown. */
  hasEmbedded: boolean;
  /** From a link in it to a place in it, such as a footnote, that place. */
  placeOf?: SafeHtml['placeOf'];
}

/**
 * The text of a release, as nodes.
 *
 * @param dateline runs into the first paragraph; a place in a script of another direction is isolated in it
 * @returns a promise only where a sanitiser has to be loaded, or what mends the text
 */
export function makeBody(
  release: Release,
  options: SafeHtmlOptions,
  dateline: string,
): Body | Promise<Body> {
  const { content_html, content_text } = release;
  const finish = ({ fragment, embedded, placeOf }: SafeHtml): Body => {
    const text = content_text ?? breakRuns(plainText(content_html ?? '', LONGEST_BODY));
    const body = fragment ?? paragraphs(text);
    if (dateline) runIn(body, dateline);
    return { fragment: body, hasEmbedded: embedded, placeOf };
  };
  const safe = content_html ? safeHtml(content_html, options) : { embedded: false };
  return safe instanceof Promise ? safe.then(finish) : finish(safe);
}

function paragraphs(text: string): DocumentFragment {
  const fragment = new DocumentFragment();
  for (const words of text.split(/\n\s*\n/)) {
    const paragraph = createElement('p');
    paragraph.className = 'plain';
    appendLinked(paragraph, words);
    fragment.append(paragraph);
  }
  return fragment;
}

function runIn(body: DocumentFragment, dateline: string): void {
  const span = createElement('span');
  span.part = 'dateline';
  // a place in another script does not say how the whole text runs: `dir="auto"` looks past a `<bdi>`
  const end = dateline.indexOf('\u2069') + 1;
  if (end) span.append(createElement('bdi'));
  span.firstElementChild?.append(dateline.slice(0, end));
  span.append(`${dateline.slice(end)} — `);
  let first = body.firstElementChild;
  if (first?.localName !== 'p') {
    first = createElement('p');
    body.prepend(first);
  }
  first.prepend(span);
}
