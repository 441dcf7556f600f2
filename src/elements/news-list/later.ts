import type { html as Html, TemplateResult } from 'lit';
import type { Feed, Release } from '../../feed/model.js';
import { ANY, narrow, parseBound, type Choice } from '../../feed/query.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { warnOnce } from '../../warn.js';
import { button } from '../base/messages.js';
import type { FeedElement } from '../base/feed-element.js';
import { isolate } from '../../feed/plain-string.js';

/**
 * What a list says when there is more to say than its releases: that some are new, that there are
 * none, that they are old, that they could not be had. Loaded when the first of these happens.
 * Like the controls it is handed `html`, and imports nothing that runs of Lit.
 */

export { css } from './later.css.js';

/** What a list shows and why: what the files that come later look at and change. */
export interface ListView {
  feed?: Feed;
  /** What the webmaster's filters leave. */
  fixed: readonly Release[];
  /** What the reader's leave of that. */
  matching: readonly Release[];
  visible: readonly Release[];
  /** How many may be visible. */
  shown: number;
  /** New releases that wait for the reader to ask for them. */
  held: Set<string>;
  /** Whether older releases are on their way. */
  busy: boolean;
  /** How many pages of them were fetched unasked. */
  unasked: number;
  /** For those who hear it. */
  said: string;
}

/** The list, as far as these files know it. */
export interface ListHost extends FeedElement {
  limit: number;
  tags?: string;
  countries?: string;
  kinds?: string;
  since?: string;
  until?: string;
  releaseHref?: string;
  openIn?: string;
  view: ListView;
  /** What the webmaster's filters leave. */
  filter: (releases: readonly Release[]) => readonly Release[];
  /** What the reader chose, by control. */
  choice: Partial<Choice>;
  clearChoice: () => void;
}

/** Pages of older releases that are fetched unasked, or for one press of the button. */
const MOST_PAGES = 3;

/** What was looked for, and how to widen it. */
export function renderEmpty(html: typeof Html, list: ListHost, locale: Locale): TemplateResult {
  const { choice } = list;
  const words = locale.words.list;
  tellNoneFits(list);
  const what = locale.list(lookedFor(list, locale).map(isolate), 'unit');
  const said = what ? locale.fill(words.noMatch, { what }) : words.empty;
  const chosen = Object.values(choice).some(Boolean);
  return html`
    <slot name="empty">
      <div class="line" part="message">
        <p>${said} ${chosen ? words.widen : ''}</p>
        ${chosen ? button(html, words.clearFilters, list.clearChoice) : ''}
      </div>
    </slot>
  `;
}

const FILTERS = ['tags', 'countries', 'kinds', 'since', 'until'] as const;

/** What is neither a date nor a duration was left out, and told. */
const isBound = (value = '') => parseBound(value, false) !== undefined;

/** It may be so; it may also be a value that the feed does not know. */
function tellNoneFits(list: ListHost): void {
  const set = FILTERS.filter((name) =>
    name === 'since' || name === 'until' ? isBound(list[name]) : list[name],
  ).map((name) => `${name}="${list[name]}"`);
  const { feed, fixed } = list.view;
  if (set.length && feed?.items.length && !fixed.length) {
    warnOnce('noneFits', list.localName, set.join(' '));
  }
}

/** By webmaster and reader, in words. */
function lookedFor(
  { tags, countries, kinds, since, until, choice }: ListHost,
  locale: Locale,
): string[] {
  const names = locale.words.release.kinds;
  const split = (...lists: (string | undefined)[]) =>
    lists.flatMap((list) => (list ?? '').split(',')).map((entry) => entry.trim());
  return [
    choice.search ?? '',
    ...split(tags, choice.tags),
    ...split(countries, choice.countries).map((code) => locale.country(code)),
    ...split(kinds, choice.kinds).map((kind) => wordFor(names, kind) ?? kind),
    ...split(choice.years, ...[since, until].filter(isBound)),
  ].filter(Boolean);
}

/**
 * New releases above what a reader may be reading wait: those are announced.
 *
 * @param feed as it has come; the list still shows the former
 */
export function hold(list: ListHost, feed: Feed): void {
  const { visible, held, feed: before } = list.view;
  const known = new Set(before?.items.map(({ id }) => id));
  const last = visible.at(-1)?.id;
  const end = feed.items.findIndex(({ id }) => id === last);
  for (const { id } of list.filter(feed.items.slice(0, Math.max(end, 0)))) {
    if (!known.has(id)) held.add(id);
  }
  const here = new Set(feed.items.map(({ id }) => id));
  for (const id of held) if (!here.has(id)) held.delete(id);
}

/**
 * New releases wait until the reader asks for them, so that nothing moves under a reader's eyes. Told of
 * are those that the reader's choice lets through.
 */
export function renderNew(
  html: typeof Html,
  list: ListHost,
  locale: Locale,
): TemplateResult | string {
  const { held, feed } = list.view;
  const items = feed!.items.filter(({ id }) => held.has(id));
  const waiting = narrow(items, { ...ANY, ...list.choice }).length;
  if (!waiting) return '';
  const text = locale.plural(locale.words.list.newReleases, waiting);
  return button(html, text, () => void showNew(list));
}

async function showNew(list: ListHost): Promise<void> {
  list.view.shown += list.view.held.size;
  list.view.held.clear();
  await updated(list);
  focusRow(list, 0);
}

/** Shows as many more as the list has at a time, older pages fetched for it where there are some. */
export async function showMore(list: ListHost): Promise<void> {
  const { view } = list;
  if (view.busy) return;
  const before = view.visible.length;
  const wanted = before + list.limit;
  view.said = '';
  for (let page = 0; view.matching.length < wanted && page < MOST_PAGES; page++) {
    if (!view.feed?.next_url || !(await fetchOlder(list))) break;
  }
  view.shown = wanted;
  await updated(list);
  const added = view.visible.length - before;
  const locale = list.locale!;
  if (added) view.said = locale.plural(locale.words.list.added, added);
  list.requestUpdate();
  // a button that is gone takes the focus with it
  if (!list.renderRoot.querySelector('.more')) focusRow(list, before);
  list.emit('akc-more', {
    filters: Object.fromEntries(Object.entries(list.choice).filter(([, value]) => value)),
    shown: view.visible.length,
    total: view.matching.length,
  });
}

/** A fixed filter may leave few of the first page: the next are looked through, within bounds. */
export async function fillFilters(list: ListHost): Promise<void> {
  const { view } = list;
  const { tags, countries, kinds, since, until } = list;
  const filtered = tags || countries || kinds || since || until;
  const full = view.fixed.length >= list.limit || !view.feed?.next_url;
  if (!filtered || full || view.busy || view.unasked >= MOST_PAGES) return;
  view.unasked++;
  await fetchOlder(list);
}

/** @returns whether older releases came */
async function fetchOlder(list: ListHost): Promise<boolean> {
  const { view } = list;
  view.busy = true;
  list.requestUpdate();
  try {
    return await list.live.source!.loadMore();
  } catch {
    view.said = list.locale!.words.feed.unreachable;
    return false;
  } finally {
    view.busy = false;
    await updated(list);
  }
}

async function updated(list: ListHost): Promise<void> {
  list.requestUpdate();
  await list.updateComplete;
}

function focusRow(list: ListHost, index: number): void {
  list.renderRoot
    .querySelectorAll('.rows > .group > .item')
    [index]?.querySelector<HTMLElement>('a[href]')
    ?.focus();
}
