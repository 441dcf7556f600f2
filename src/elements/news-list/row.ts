import type { FeedDate, Release } from '../../feed/model.js';
import { pageLanguage, summaryLanguage, titleLanguage } from '../../feed/in-language.js';
import { dateOf, identityOf, plainText } from '../../feed/query.js';
import type { DateStyle } from '../../i18n/dates.js';
import type { Locale } from '../../i18n/locale.js';
import { scriptClass } from '../../i18n/scripts.js';
import type { Row } from '../../controllers/rows-controller.js';
import { createElement } from '../../page.js';
import { kindLabel, statusLabel, type Label } from '../shared/release-labels.js';
import { secureUrl } from '../shared/secure-url.js';
import { langOf } from '../shared/text-language.js';

/**
 * One row of a list. Made by plain calls of the DOM, for a list may have a thousand: with templates all of them take
 * twice the time and thrice the memory (docs/decisions/0005-rows.md).
 */

/** Characters of a body that stand in for a headline, and for a summary. */
const LONGEST_TITLE = 100;
const LONGEST_EXCERPT = 300;

/** How a list wants its releases shown. */
export interface RowView {
  locale: Locale;
  /** BCP 47, of the feed. */
  language?: string;
  /** Where a headline leads. */
  hrefOf: (release: Release) => string | undefined;
  /** Which release is open beside the list, as `identityOf` tells it. */
  open: string | undefined;
  dateStyle: DateStyle;
  /** IANA name of the zone that a release's moments are shown in. */
  zoneOf: (release: Release) => string | undefined;
  hides: (what: string) => boolean;
  /** Of the headline in the page's outline. */
  level: number;
}

/** Fills the row of one release, anew; the focus stays where it was. */
export function fillRow(row: HTMLElement, release: Release, view: RowView): void {
  const isPictured = !!release.image && !view.hides('images');
  const text = bodyOf(release);
  row.className = `item ${scriptClass(release.title, text)}`.trim();
  row.classList.toggle('pictured', isPictured);
  row.classList.toggle('withdrawn', release.status === 'withdrawn');
  row.lang = langOf(release.title ?? release.summary, ownLanguage(release, view));
  const link = makeLink(release, text, view);
  const hadFocus = row.firstChild && row.querySelector(':focus');
  row.textContent = '';
  append(row, [
    makeMeta(release, view),
    make('div', {}, [
      make(
        'div',
        {
          class: 'title',
          part: 'title',
          role: 'heading',
          'aria-level': String(view.level),
          // and not of the link in it: what has a direction of its own does not tell that of what holds it
          ...AUTO,
        },
        [link],
      ),
      makeSummary(release, text, view),
      makeTags(release, view),
    ]),
    isPictured && makePicture(release),
  ]);
  if (hadFocus) link.focus({ preventScroll: true });
}

/** For a row that stands already, while another release is opened beside the list. */
export function markIfOpen(row: Row, view: RowView): void {
  const link = row.querySelector('a');
  if (link && row.release) markLink(link, row.release, view);
}

function markLink(link: HTMLAnchorElement, release: Release, { open }: RowView): void {
  if (identityOf(release) === open) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

/** For a row that is about to be seen: to begin a picture takes a browser as long as all else of a row. */
export function showPicture(row: Row): void {
  const { image } = row.release ?? {};
  const img = row.querySelector('img');
  if (!img || !image || img.src) return;
  // its place stays, so that nothing moves
  img.onerror = () => img.parentElement?.classList.add('missing');
  img.src = secureUrl(image.url);
}

/** What a date was last written as: a page's translator may have put other words in its place. */
const writtenDates = new WeakMap<HTMLElement, string>();

/** For a row that has stood for a while: the date says how long ago something was. */
export function refreshDate({ release, firstElementChild: meta }: Row, view: RowView): void {
  const time = meta?.querySelector('time');
  const date = release && dateOf(release);
  if (time && date) writeDate(time, release, date, view);
}

function writeDate(
  time: HTMLElement,
  release: Release,
  date: FeedDate,
  { locale, dateStyle: style, zoneOf }: RowView,
): void {
  const timeZone = zoneOf(release);
  const written = locale.date(date, { style, timeZone });
  if (written === writtenDates.get(time)) return;
  writtenDates.set(time, written);
  time.textContent = written;
  const exact = locale.exactDate(date, { style, timeZone });
  if (exact === undefined) time.removeAttribute('title');
  // a minute later it is the same
  else if (exact !== time.title) time.title = exact;
}

function makeTime(release: Release, date: FeedDate, view: RowView) {
  const time = make('time', { part: 'date', datetime: date.text });
  writeDate(time, release, date, view);
  return time.firstChild ? time : undefined;
}

function makeMeta(release: Release, view: RowView) {
  const { locale, hides } = view;
  const own = ownLanguage(release, view);
  const words = locale.words.release;
  const { number, source } = release;
  const from = source?.name;
  const date = hides('dates') ? undefined : dateOf(release);
  const kind = hides('kinds') ? undefined : kindLabel(release, words);
  const status = statusLabel(release, words);
  const marks = ({ text, isOurs }: Label) => (isOurs ? AUTO : theirs(text, own));
  return make('div', { class: 'meta', lang: locale.language }, [
    date && makeTime(release, date, view),
    from && make('span', { part: 'source', ...theirs(from, own) }, [from]),
    kind && make('span', { part: 'kind', ...marks(kind) }, [kind.text]),
    !hides('numbers') &&
      number &&
      make('span', { part: 'number', ...theirs(number, own) }, [number]),
    status && make('strong', { part: 'status', ...marks(status) }, [status.text]),
  ]);
}

function makeLink(release: Release, text: string, view: RowView): HTMLAnchorElement {
  const { locale, hrefOf } = view;
  const headline = release.title || locale.excerpt(text, LONGEST_TITLE);
  const known = release.title ? titleLanguage(release) : summaryLanguage(release);
  const lang = headline ? langOf(headline, known ?? view.language) : locale.language;
  const link = make('a', { part: 'link', lang }, [headline || locale.words.release.untitled]);
  const href = hrefOf(release);
  if (href) link.href = href;
  const page = pageLanguage(release) ?? view.language;
  if (href && page) link.hreflang = page;
  markLink(link, release, view);
  return link;
}

function makeSummary(release: Release, text: string, view: RowView) {
  // where there is no headline, its words stand in for one
  const lines =
    release.title && !view.hides('summaries') && view.locale.excerpt(text, LONGEST_EXCERPT);
  const known = summaryLanguage(release) ?? view.language;
  return (
    lines && make('p', { class: 'summary', part: 'summary', ...theirs(lines, known) }, [lines])
  );
}

function makeTags(release: Release, view: RowView) {
  const { tags } = release;
  if (!tags || view.hides('tags')) return undefined;
  const own = ownLanguage(release, view);
  const items = tags.map((tag) => make('li', { part: 'tag', ...theirs(tag, own) }, [tag]));
  return make('ul', { class: 'tags' }, items);
}

function makePicture({ image }: Release) {
  const img = make('img', {
    part: 'image',
    loading: 'lazy',
    decoding: 'async',
    referrerpolicy: 'no-referrer',
    alt: image?.alt ?? '',
  });
  return make('div', { class: 'picture' }, [img]);
}

/** What is said of a release below its headline. */
const bodyOf = ({ summary, content_html, content_text }: Release) =>
  summary || plainText(content_html ?? '') || content_text || '';

/** What a release says but for its translated words is in this. */
const ownLanguage = ({ language }: Release, view: RowView) => language ?? view.language;

const AUTO = { dir: 'auto' };

/** What is said of a text of the publisher's. */
const theirs = (text: string, known: string | undefined) => ({
  ...AUTO,
  lang: langOf(text, known),
});

type Inside = Node | string | false | undefined;

/** @param inside in this order; what is nothing is left out, and text stays text */
function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  inside: readonly Inside[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = createElement(tag);
  // own keys alone: some pages add to what every object has
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]!);
  append(element, inside);
  return element;
}

/** One by one: several at once would be gathered in a fragment first. */
function append(element: HTMLElement, inside: readonly Inside[]): void {
  for (const part of inside) if (part) element.append(part);
}
