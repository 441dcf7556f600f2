import type { Release } from '../../feed/model.js';
import { dateOf, plainText } from '../../feed/query.js';
import type { DateStyle } from '../../i18n/dates.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { make, put } from './make.js';
import { secureUrl } from '../shared/secure-url.js';
import type { Options } from './options.js';
import type { Row } from './rows.js';

/** Characters of a body that stand in for a headline, and for a summary. */
const LONGEST_TITLE = 100;
const LONGEST_EXCERPT = 300;

/** How a list wants its releases shown. */
export interface ItemView {
  locale: Locale;
  /** BCP 47, of the feed. */
  language?: string;
  /** What the webmaster asked for beyond the usual. */
  options?: Options;
  dateStyle: DateStyle;
  timeZone?: string;
  hides: (what: string) => boolean;
  /** Of the headline in the page's outline. */
  level: number;
}

/** Fills the row of one release, anew; the focus stays where it was. */
export function fillRow(row: HTMLElement, release: Release, view: ItemView): void {
  const { hides, locale, options, dateStyle, timeZone } = view;
  const words = locale.words.release;
  const { status, image, summary, title, kind, kind_label, number } = release;
  const tags = hides('tags') ? undefined : release.tags;
  const pictured = image && !hides('images');
  row.className = `item${pictured ? ' pictured' : ''}${status === 'withdrawn' ? ' withdrawn' : ''}`;
  row.lang = release.language ?? view.language ?? '';
  const body = summary || plainText(release.content_html ?? '') || release.content_text || '';
  const headline = title || shorten(body, LONGEST_TITLE) || words.untitled;
  const lines = title && !hides('summaries') && shorten(body, LONGEST_EXCERPT);
  const href = options ? options.hrefOf(release) : (release.url ?? release.external_url);
  const date = hides('dates') ? undefined : dateOf(release);
  const written = date && locale.date(date, { style: dateStyle, timeZone });

  const link = make('a part=link dir=auto', headline) as HTMLAnchorElement;
  if (href) link.href = href;
  const time = makeOf('time part=date', written) as HTMLTimeElement | undefined;
  if (time) time.dateTime = date!.text;
  let picture: Node | undefined;
  if (pictured) {
    const img = make('img part=image loading=lazy decoding=async referrerpolicy=no-referrer');
    (img as HTMLImageElement).alt = image.alt ?? '';
    picture = make('div class=picture', img);
  }
  const focused = row.firstChild && row.querySelector(':focus');
  row.textContent = '';
  put(row, [
    make(
      `div class=meta lang=${locale.language}`,
      time,
      makeOf(
        'span part=kind dir=auto',
        !hides('kinds') && (kind_label ?? wordFor(words.kinds, kind) ?? kind),
      ),
      makeOf('span part=number dir=auto', !hides('numbers') && number),
      makeOf('strong part=status', wordFor(words.statuses, status)),
    ),
    make(
      'div',
      make(`div class=title part=title role=heading aria-level=${view.level}`, link),
      makeOf('p class=summary part=summary dir=auto', lines),
      tags &&
        put(
          make('ul class=tags'),
          tags.map((tag) => make('li part=tag dir=auto', tag)),
        ),
    ),
    picture,
  ]);
  if (focused) link.focus({ preventScroll: true });
}

/** For a row that is about to be seen: to begin a picture takes a browser as long as all else of a row. */
export function showPicture(row: Row): void {
  const { image } = row.release ?? {};
  const img = row.querySelector('img');
  if (!img || !image || img.src) return;
  img.onerror = () => (img.hidden = true);
  img.src = secureUrl(image.url);
}

const makeOf = (written: string, text: string | false | undefined) => text && make(written, text);

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')}…` : text;
}
