import type { Release } from '../../feed/model.js';
import { dateOf, plainText } from '../../feed/query.js';
import type { FirstDictionary } from '../../locale/dictionary.js';
import { formatDate } from '../../locale/dates.js';
import { nameIn } from '../../locale/name-in.js';
import { make } from './make.js';
import { secureUrl } from '../secure-url.js';
import type { Options } from './options.js';

/** Characters of a body that stand in for a headline, and for a summary. */
const LONGEST_TITLE = 100;
const LONGEST_EXCERPT = 300;

/** How a list wants its releases shown. */
export interface ItemView {
  dictionary: FirstDictionary;
  /** BCP 47, of dates. */
  locale: string;
  /** BCP 47, of the feed. */
  language?: string;
  /** What the webmaster asked for beyond the usual. */
  options?: Options;
  timeZone?: string;
  hides: (what: string) => boolean;
  /** Of the headline in the page's outline. */
  level: number;
}

/** Fills the row of one release, anew; the focus stays where it was. */
export function fillRow(row: HTMLElement, release: Release, view: ItemView): void {
  const { dictionary, hides } = view;
  const { status, image, summary, title } = release;
  const tags = hides('tags') ? undefined : release.tags;
  const pictured = image && !hides('images');
  row.className = `item${pictured ? ' pictured' : ''}${status === 'withdrawn' ? ' withdrawn' : ''}`;
  row.part = 'item';
  row.role = 'listitem';
  row.lang = release.language ?? view.language ?? '';
  const body = summary || plainText(release.content_html ?? '') || release.content_text || '';
  const headline = title || shorten(body, LONGEST_TITLE) || dictionary.untitled;
  const lines = title && !hides('summaries') && shorten(body, LONGEST_EXCERPT);
  const href = view.options ? view.options.hrefOf(release) : (release.url ?? release.external_url);
  const link = make('a', { part: 'link', dir: 'auto', href }, headline);
  const heading = { class: 'title', part: 'title', role: 'heading', 'aria-level': view.level };
  const focused = row.firstChild && row.querySelector(':focus');
  row.replaceChildren(
    make('div', { class: 'meta', lang: dictionary.language }, ...makeMeta(release, view)),
    make(
      'div',
      {},
      make('div', heading, link),
      lines ? make('p', { class: 'summary', part: 'summary', dir: 'auto' }, lines) : '',
      tags
        ? make('ul', { class: 'tags' }, ...tags.map((tag) => make('li', { part: 'tag' }, tag)))
        : '',
    ),
    pictured ? makePicture(image) : '',
  );
  if (focused) link.focus({ preventScroll: true });
}

function makeMeta(release: Release, view: ItemView): Node[] {
  const { dictionary, hides, locale, options, timeZone } = view;
  const { kind, kind_label, number, status } = release;
  const date = hides('dates') ? undefined : dateOf(release);
  const written =
    date && (options ? options.formatDate(date, timeZone) : formatDate(date, locale, timeZone));
  const parts = [
    ['time', 'date', written],
    ['span', 'kind', !hides('kinds') && (kind_label ?? nameIn(dictionary.kinds, kind) ?? kind)],
    ['span', 'number', !hides('numbers') && number],
    ['strong', 'status', nameIn(dictionary.statuses, status)],
  ] as const;
  return parts.flatMap(([name, part, text]) =>
    text ? make(name, { part, datetime: name === 'time' ? date?.text : undefined }, text) : [],
  );
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')}…` : text;
}

/** The place stays as it is, whatever becomes of the picture. */
const makePicture = ({ url, alt = '' }: NonNullable<Release['image']>) =>
  make(
    'div',
    { class: 'picture' },
    make('img', {
      part: 'image',
      alt,
      loading: 'lazy',
      decoding: 'async',
      referrerpolicy: 'no-referrer',
      // the last: with it loading begins
      src: secureUrl(url),
    }),
  );
