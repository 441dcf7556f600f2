import type { Release } from '../../feed/model.js';
import { make } from './make.js';

/** Rows that are laid out, or skipped while unseen, together. */
const GROUP = 20;
/** Rows that may be seen at first. */
const SCREENFUL = 10;
/** Milliseconds that filling rows may take before the reader has a turn. */
const SLICE = 36;

/** What shows a release, and which. */
export type Row = HTMLElement & { release?: Release };

/**
 * One node for each release, kept as long as the release is shown, so that focus, selection and what
 * is being read stay where they are. Of many rows those that may be seen at first are filled at once,
 * and the others in slices after they have been painted.
 */
export class Rows {
  /** By the release's id. */
  readonly #rows = new Map<string, Row>();
  /** Which of the calls of `show` is the last. */
  #turn = 0;

  /**
   * @param list the node that holds the groups of rows
   * @param fillRow called when a row's release has changed
   * @param all whether every row is to be filled anew
   * @param watch called with every row once all are filled
   */
  show(
    list: HTMLElement,
    releases: readonly Release[],
    fillRow: (row: HTMLElement, release: Release) => void,
    all: boolean,
    watch: (row: Row) => void,
  ): void {
    const rows = this.#rows;
    const wanted = new Set(releases.map(({ id }) => id));
    // first, so that what stays need not be moved
    for (const [id, row] of rows) {
      if (all) row.release = undefined;
      if (!wanted.has(id) && rows.delete(id)) row.remove();
    }
    const turn = ++this.#turn;
    let index = 0;
    /** @returns whether there is more to fill */
    const fill = (most: number, end: number) => {
      for (let count = 0; index < releases.length; index++) {
        const release = releases[index]!;
        let row = rows.get(release.id);
        if (row?.release !== release) {
          if (count++ >= most || performance.now() > end) return true;
          if (!row) rows.set(release.id, (row = make('div part=item role=listitem')));
          fillRow(row, release);
          row.release = release;
        }
        const group =
          list.children[Math.floor(index / GROUP)] ?? list.appendChild(make('div class=group'));
        const place = group.children[index % GROUP] ?? null;
        if (place !== row) group.insertBefore(row, place);
      }
      while (list.children.length > Math.ceil(index / GROUP)) list.lastElementChild!.remove();
      rows.forEach(watch);
      return false;
    };
    if (!fill(SCREENFUL, Infinity)) return;
    // sooner than a timer would be
    const { port1, port2 } = new MessageChannel();
    const go = () => {
      port2.postMessage(0);
    };
    port1.onmessage = () => {
      // an element that has left is shown anew when it comes back
      const here = turn === this.#turn && list.isConnected;
      if (here && fill(Infinity, performance.now() + SLICE)) go();
      // an open port keeps the list for as long as the page stands
      else port1.close();
    };
    requestAnimationFrame(go);
  }
}
