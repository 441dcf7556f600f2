import { ofDocument } from '../page.js';

/**
 * To which page a reader has come back, and what was kept of it for that: in `sessionStorage`, under one name of ours, so that
 * it lasts as long as the tab. Why there, and not in the history's own state: `docs/decisions/0020-coming-back.md`.
 */

/** Name of what is kept. */
const NAME = 'akc-widgets';
/** Places that are kept: about as many pages as anybody goes back. */
const MOST_KEPT = 30;

/** What is kept of one element on one page. No arrays: old libraries write them in another way. */
export interface Kept {
  /** Left and top of every ancestor, in CSS pixels: `0 0,0 700`. */
  scroll?: string;
  /** Id of the release at the upper edge of what was seen, */
  anchor?: string;
  /** and where it stood, in CSS pixels below the window's upper edge. */
  top?: number;
  /** Id of the release whose link had the focus. */
  focus?: string;
  /** How many releases might be shown beyond the list's limit. */
  extra?: number;
  /** What the reader had chosen, by control. */
  choice?: Readonly<Record<string, string>>;
}

/** The Navigation API, which names the entries of the history; not every browser has it. */
declare const navigation: { currentEntry?: { key?: unknown } | null } | undefined;

/** Address of the page that the reader has come back to, as far as it is known. */
let returnedTo: string | undefined;
let isLoadKnown = false;

/** What follows the `#` leads about in the same page. */
const withoutHash = (address: string): string => address.replace(/#.*/s, '');

/** Address of the page, to tell it from others. */
const pageAddress = (): string => withoutHash(location.href);

/** For an element that comes: whether it does so because the reader has gone back or forward. */
export function noteArrival(): void {
  // a router of the page's may put another view in place before we are told
  const happening: unknown = Reflect.get(window, 'event');
  if ((happening as Event | undefined)?.type === 'popstate') noteReturn();
  if (isLoadKnown) return;
  isLoadKnown = true;
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isReturn = load?.type === 'back_forward' || load?.type === 'reload';
  if (isReturn) returnedTo = withoutHash(load.name);
}

/** The page is the one that the reader has come back to, or has never left. */
function noteReturn(): void {
  returnedTo = pageAddress();
}

/** From the first on that there is something to come back to. */
export const expectReturn = (): void => addEventListener('popstate', noteReturn, { capture: true });

/** Whether the reader has come back to this page, and did not open it anew. */
export const hasReturned = (): boolean => returnedTo === pageAddress();

/**
 * An element has left. Where the page still has the same address it is made anew in its place, and what comes after the
 * element goes on where that was; else the reader goes elsewhere.
 *
 * @param place that it had, of `placeName`
 */
export function noteLeaving(place: string): void {
  if (place.startsWith(`${entryName()} `)) noteReturn();
  else if (!hasReturned()) returnedTo = undefined;
}

/** The entry in the history, as the browser names it where it does, and the page's address. */
function entryName(): string {
  let key: unknown;
  try {
    key = navigation?.currentEntry?.key;
  } catch {
    // it is missing, or a variable of the page's has its name
  }
  return `${typeof key === 'string' ? key : ''} ${pageAddress()}`;
}

/** Which element, on which page, of which entry: its feed, and which of several alike it is. */
export function placeName(element: HTMLElement & { feed?: string }): string {
  const { localName, feed = '' } = element;
  const all = [...ofDocument('querySelectorAll')<typeof element>(localName)];
  const index = all.filter((other) => other.feed === element.feed).indexOf(element);
  return `${entryName()} ${localName} ${index} ${feed}`;
}

/** @returns all that is kept, by place; nothing where a page may keep nothing */
function readAll(): Record<string, Kept> {
  try {
    const all: unknown = JSON.parse(sessionStorage.getItem(NAME) ?? '{}');
    return all && typeof all === 'object' ? (all as Record<string, Kept>) : {};
  } catch {
    return {};
  }
}

export const readKept = (place: string): Kept | undefined => readAll()[place];

/** @param kept without it nothing stays of this place */
export function writeKept(place: string, kept?: Kept): void {
  const { [place]: former, ...others } = readAll();
  if (!kept && !former) return;
  // the last that was kept stands last
  const all = Object.entries(kept ? { ...others, [place]: kept } : others).slice(-MOST_KEPT);
  try {
    if (all.length) sessionStorage.setItem(NAME, JSON.stringify(Object.fromEntries(all)));
    else sessionStorage.removeItem(NAME);
  } catch {
    // what cannot be kept is not
  }
}
