import { LONGEST_BODY } from '../../feed/limits.js';
import type { Release } from '../../feed/model.js';
import { plainText } from '../../feed/query.js';
import { breakRuns } from '../../feed/text.js';
import { safeHtml, type SafeHtml, type SafeHtmlOptions } from '../../html/safe-html.js';
import { ofDocument } from '../../page.js';

export interface Body {
  fragment: DocumentFragment;
  /** Whether it has embedded media, which are not shown. */
  embedded: boolean;
}

/** Where and when a release speaks from, in words; what is not known is empty. */
export interface Dateline {
  place: string;
  date: string;
}

/**
 * The text of a release, as nodes.
 *
 * @param dateline that runs into the first paragraph
 * @returns a promise only where a sanitiser has to be loaded
 */
export function makeBody(
  release: Release,
  options: SafeHtmlOptions,
  dateline: Dateline,
): Body | Promise<Body> {
  const { content_html, content_text } = release;
  const finish = ({ fragment, embedded }: SafeHtml): Body => {
    const text = content_text ?? breakRuns(plainText(content_html ?? '', LONGEST_BODY));
    const body = fragment ?? paragraphs(text);
    if (dateline.place || dateline.date) runIn(body, dateline);
    return { fragment: body, embedded };
  };
  const safe = content_html ? safeHtml(content_html, options) : { embedded: false };
  return safe instanceof Promise ? safe.then(finish) : finish(safe);
}

function paragraphs(text: string): DocumentFragment {
  const fragment = new DocumentFragment();
  for (const words of text.split(/\n\s*\n/)) {
    const paragraph = ofDocument('createElement')('p');
    paragraph.className = 'plain';
    paragraph.textContent = words;
    fragment.append(paragraph);
  }
  return fragment;
}

function runIn(body: DocumentFragment, { place, date }: Dateline): void {
  const span = ofDocument('createElement')('span');
  span.part = 'dateline';
  // the place by itself, so that it turns neither the date nor the text
  const name = ofDocument('createElement')('bdi');
  name.textContent = place;
  if (place) span.append(name);
  span.append(`${place && date ? ', ' : ''}${date} — `);
  let first = body.firstElementChild;
  if (first?.localName !== 'p') {
    first = ofDocument('createElement')('p');
    body.prepend(first);
  }
  first.prepend(span);
}
