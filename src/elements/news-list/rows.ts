import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Release } from '../../feed/model.js';
import { make } from './make.js';

/** Rows that are laid out, or skipped while unseen, together. */
const GROUP = 20;
/** Rows of a short list: all are made before the first paint. */
const SHORT = 10;
/** Changes of a longer one that are made before it. */
const FIRST = 6;
/** Rows that a tall window shows of a list in compact lines: while a reader types they change at once. */
const MOST_SEEN = 40;
/** Groups that those are looked for in: to take out more rows than that costs more than to move others up. */
const MOST_GROUPS = 8;
/** Milliseconds that filling rows may take before the reader has a turn. */
const SLICE = 24;

/** What shows a release, and which. */
export type Row = HTMLElement & { release?: Release };

/** `near`: whether its rows are about to be seen, or have been. */
type Group = Element & { near?: boolean };

/**
 * One node for each release, kept as long as the release is shown, so that focus, selection and what
 * is being read stay where they are. Of many changes those that may be seen at first are made at once,
 * and the others in slices after they have been painted.
 */
export class Rows implements ReactiveController {
  /** By the release's id. */
  readonly #rows = new Map<string, Row>();
  /** Which of the calls of `show` is the last. */
  #turn = 0;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        this.#observer.unobserve(target);
        (target as Group).near = true;
        for (const row of target.children) this.near(row as Row);
      }
    },
    // a screenful above and below
    { rootMargin: '100%' },
  );

  /** @param near called with every row that is about to be seen */
  constructor(
    host: ReactiveControllerHost,
    private readonly near: (row: Row) => void,
  ) {
    host.addController(this);
  }

  /** On paper all are seen. */
  readonly #approachAll = (): void => {
    this.#rows.forEach(this.near);
  };

  hostConnected(): void {
    addEventListener('beforeprint', this.#approachAll);
  }

  /** What is shown when the host comes back is watched anew. */
  hostDisconnected(): void {
    this.#observer.disconnect();
    removeEventListener('beforeprint', this.#approachAll);
  }

  /**
   * @param list the node that holds the groups of rows
   * @param fillRow called when a row's release has changed
   * @param all whether every row is to be filled anew
   * @param typing whether the choice changes with every key: what is not seen then waits for the call that
   *   comes when it does so no more
   */
  show(
    list: HTMLElement,
    releases: readonly Release[],
    fillRow: (row: HTMLElement, release: Release) => void,
    all: boolean,
    typing?: boolean,
  ): void {
    const rows = this.#rows;
    const wanted = new Set<Element | undefined>(releases.map(({ id }) => rows.get(id)));
    for (const [id, row] of rows) {
      if (all) row.release = undefined;
      if (!wanted.has(row)) rows.delete(id);
    }
    const turn = ++this.#turn;
    let index = 0;
    /** @returns whether all that may be seen stands already, once the rows that leave have left */
    const stand = () => {
      let standing = 0;
      for (const group of [...list.children].slice(0, MOST_GROUPS)) {
        for (const row of [...group.children] as Row[]) {
          if (!wanted.has(row)) row.remove();
          else if (row.release !== releases[standing++]) return false;
        }
        if (standing >= MOST_SEEN) return true;
      }
      return false;
    };
    /**
     * @param most changes that are made
     * @param end milliseconds on the page's clock; absent: only `most` ends it
     * @returns whether there is more to do
     */
    const fill = (most: number, end = NaN) => {
      for (let count = 0; index < releases.length; index++) {
        const release = releases[index]!;
        const at = index % GROUP;
        const group: Group =
          list.children[(index - at) / GROUP] ?? list.appendChild(make('div class=group'));
        // what has left meanwhile is watched when it comes back
        if (!at && !group.near && list.isConnected) this.#observer.observe(group);
        let row = rows.get(release.id);
        let place;
        // first, so that what stays need not be moved
        while ((place = group.children[at]) && !wanted.has(place)) place.remove();
        if (!row || row !== place || row.release !== release) {
          if (count++ >= most || performance.now() > end) return true;
          if (!row) rows.set(release.id, (row = make('div part=item role=listitem')));
          wanted.add(row);
          if (row.release !== release) fillRow(row, release);
          row.release = release;
          if (row !== place) group.insertBefore(row, place ?? null);
        }
        if (group.near) this.near(row);
      }
      while ((list.children.length - 1) * GROUP >= index) list.lastElementChild!.remove();
      for (const row of list.querySelectorAll('.item')) if (!wanted.has(row)) row.remove();
      return false;
    };
    const narrower = typing && !wanted.has(undefined);
    if (narrower && stand()) return;
    const most = narrower ? MOST_SEEN : releases.length > SHORT ? FIRST : SHORT;
    if (!fill(most)) return;
    const go = () => {
      // an element that has left is shown anew when it comes back
      const here = turn === this.#turn && list.isConnected;
      if (here && fill(Infinity, performance.now() + SLICE)) setTimeout(go);
    };
    requestAnimationFrame(() => setTimeout(go));
  }
}
