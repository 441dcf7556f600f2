import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Release } from '../feed/model.js';
import { afterPaint, createElement } from '../page.js';
import { keepFocus } from './keep-focus.js';

/** Rows that are laid out, or skipped while unseen, together. */
const GROUP = 20;
/** Rows of a short list: all are made before the first paint. */
const SHORT = 10;
/** Changes of a longer one that are made before it. */
const FIRST = 6;
/** Rows that a tall window shows of a list in compact lines: while a reader types they change at once. */
const MOST_SEEN = 40;
/** How many groups are searched for rows that leave while a reader types: beyond that, to move rows up is cheaper. */
const MOST_GROUPS = 8;
/** Milliseconds that filling rows may take before the reader has a turn. */
const SLICE = 24;

/** What shows a release, and which. */
export type Row = HTMLElement & { release?: Release };

/** What is to be shown, and how. */
export interface RowsView {
  /** The node that holds the groups of rows. */
  list: HTMLElement;
  releases: readonly Release[];
  /**
   * What is shown of a release, the same object as long as it is to be shown alike. Asked for when its row's turn comes: a
   * release is read whole for it, which all of a long list are not before the first is seen.
   */
  shownAs: (release: Release) => Release;
  /** Called for a row that is new, whose release is another object, or with `refill`; not when it only moves. */
  fillRow: (row: HTMLElement, release: Release) => void;
  /** Whether every row is to be filled anew. */
  refill: boolean;
  /**
   * Whether the choice changes with every key: rows out of sight then wait for the `show` that follows when typing
   * has stopped.
   */
  isTyping?: boolean;
  /** Whether the reader has come back to a place among them: all must stand before it can be found. */
  isReturning?: boolean;
}

/** One showing of releases: which rows stay, and how far it has come. */
interface Pass extends RowsView {
  wanted: Set<Element | undefined>;
  index: number;
}

/** `isNear`: whether its rows are about to be seen, or have been. */
type Group = Element & { isNear?: boolean };

/**
 * One node for each release, kept as long as the release is shown, so that focus, selection and what
 * is being read stay where they are. Of many changes those that may be seen at first are made at once,
 * and the others in slices after they have been painted.
 */
export class RowsController implements ReactiveController {
  /** By the release's id. */
  readonly #rows = new Map<string, Row>();
  /** The last of all: it ends those before. */
  #pass?: Pass;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        this.#observer.unobserve(target);
        (target as Group).isNear = true;
        for (const row of target.children) this.approached(row as Row);
      }
    },
    // a screenful above and below
    { rootMargin: '100%' },
  );

  /** @param approached called with every row that is about to be seen */
  constructor(
    host: ReactiveControllerHost,
    private readonly approached: (row: Row) => void,
  ) {
    host.addController(this);
  }

  /** On paper all are seen. */
  readonly #approachAll = (): void => {
    this.#rows.forEach(this.approached);
  };

  hostConnected(): void {
    addEventListener('beforeprint', this.#approachAll);
  }

  /** What is shown when the host comes back is watched anew. */
  hostDisconnected(): void {
    this.#observer.disconnect();
    removeEventListener('beforeprint', this.#approachAll);
  }

  /** The rows that are filled, in no order. */
  get standing(): Iterable<Row> {
    return this.#rows.values();
  }

  show(view: RowsView): void {
    const pass = this.#begin(view);
    // while a reader types, releases only leave: what stands where it may be seen stays
    const isNarrower = !!view.isTyping && !pass.wanted.has(undefined);
    if (isNarrower && this.#keepStanding(pass)) return;
    if (!this.#fill(pass, changesAtOnce(view, isNarrower))) return;
    const goOn = () => {
      // an element that has left is shown anew when it comes back
      const isCurrent = pass === this.#pass && view.list.isConnected;
      if (!isCurrent) return;
      keepFocus(view.list.getRootNode() as ShadowRoot, () => {
        if (this.#fill(pass, Infinity, performance.now() + SLICE)) setTimeout(goOn);
      });
    };
    afterPaint(goOn);
  }

  #begin(view: RowsView): Pass {
    const rows = this.#rows;
    const wanted = new Set<Element | undefined>(view.releases.map(({ id }) => rows.get(id)));
    for (const [id, row] of rows) {
      if (view.refill) row.release = undefined;
      if (!wanted.has(row)) rows.delete(id);
    }
    return (this.#pass = { ...view, wanted, index: 0 });
  }

  /** @returns whether all that may be seen stands already, once the rows that leave have left */
  #keepStanding({ list, releases, wanted, shownAs }: Pass): boolean {
    let standing = 0;
    for (const group of [...list.children].slice(0, MOST_GROUPS)) {
      for (const row of [...group.children] as Row[]) {
        if (!wanted.has(row)) row.remove();
        else if (row.release !== shownAs(releases[standing++]!)) return false;
      }
      if (standing >= MOST_SEEN) return true;
    }
    return false;
  }

  /**
   * @param most changes that are made
   * @param end milliseconds on the page's clock; absent: only `most` ends it
   * @returns whether there is more to do
   */
  #fill(pass: Pass, most: number, end = Infinity): boolean {
    const { list, releases, wanted, shownAs } = pass;
    for (let changes = 0; pass.index < releases.length; pass.index++) {
      const group = this.#groupOf(pass);
      const at = pass.index % GROUP;
      // first, so that what stays need not be moved
      while (group.children[at] && !wanted.has(group.children[at])) group.children[at].remove();
      const release = shownAs(releases[pass.index]!);
      const row = group.children[at] as Row | undefined;
      if (!row || row.release !== release || row !== this.#rows.get(release.id)) {
        if (changes++ >= most || performance.now() > end) return true;
        this.#change(pass, release, group, row);
      }
      if (group.isNear) this.approached(group.children[at] as Row);
    }
    while ((list.children.length - 1) * GROUP >= pass.index) list.lastElementChild!.remove();
    for (const row of list.querySelectorAll('.item')) if (!wanted.has(row)) row.remove();
    for (const group of list.children) {
      group.classList.toggle('partial', group.children.length < GROUP);
    }
    return false;
  }

  #groupOf({ list, index }: Pass): Group {
    const isFirst = index % GROUP === 0;
    const group: Group = list.children[Math.floor(index / GROUP)] ?? list.appendChild(makeGroup());
    // what has left meanwhile is watched when it comes back
    if (isFirst && !group.isNear && list.isConnected) this.#observer.observe(group);
    return group;
  }

  /** @param before the row that stands where this release belongs */
  #change({ wanted, fillRow }: Pass, release: Release, group: Group, before?: Row): void {
    let row = this.#rows.get(release.id);
    if (!row) this.#rows.set(release.id, (row = makeRow()));
    wanted.add(row);
    if (row.release !== release) fillRow(row, release);
    row.release = release;
    if (row !== before) group.insertBefore(row, before ?? null);
  }
}

/** How many changes are made before the first paint. @param isNarrower whether releases only leave */
function changesAtOnce({ releases, isReturning }: RowsView, isNarrower: boolean): number {
  if (isReturning) return Infinity;
  if (isNarrower) return MOST_SEEN;
  return releases.length > SHORT ? FIRST : SHORT;
}

function makeGroup(): HTMLElement {
  const group = createElement('div');
  group.className = 'group';
  return group;
}

function makeRow(): HTMLElement {
  const row = createElement('div');
  row.setAttribute('part', 'item');
  row.setAttribute('role', 'listitem');
  return row;
}
