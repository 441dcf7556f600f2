import type { Release } from '../../feed/model.js';

/** Rows that are laid out, or skipped while unseen, together. */
const GROUP = 20;
/** Milliseconds that filling rows may take before the reader has a turn. */
const SLICE = 12;

/** What shows a release, and which. */
type Row = HTMLElement & { release?: Release };

/**
 * One node for each release, kept as long as the release is shown, so that focus, selection and what
 * is being read stay where they are. Of many rows the first are filled at once, and the others in
 * slices, between which the browser paints.
 */
export class Rows {
  /** By the release's id. */
  #rows = new Map<string, Row>();
  #rest?: ReturnType<typeof setTimeout>;

  /**
   * @param list the node that holds the groups of rows
   * @param renderRow fills one row; called when its release has changed
   * @param all whether every row is to be filled anew
   */
  show(
    list: HTMLElement,
    releases: readonly Release[],
    renderRow: (row: HTMLElement, release: Release) => void,
    all: boolean,
  ): void {
    const former = this.#rows;
    this.#rows = new Map();
    for (const { id } of releases) {
      this.#rows.set(id, former.get(id) ?? document.createElement('div'));
    }
    // first, so that what stays need not be moved
    for (const [id, row] of former) {
      if (!this.#rows.has(id)) row.remove();
      if (all) row.release = undefined;
    }
    let index = 0;
    const fill = (least: number) => {
      // it is shown anew when it comes back
      if (!list.isConnected) return;
      const begun = performance.now();
      for (let filled = 0; index < releases.length; index++) {
        if (filled >= least && performance.now() - begun > SLICE) {
          this.#rest = setTimeout(fill, 0, 1);
          return;
        }
        const release = releases[index]!;
        const row = this.#rows.get(release.id)!;
        if (row.release !== release) {
          renderRow(row, release);
          filled++;
        }
        row.release = release;
        const group = list.children[Math.floor(index / GROUP)] ?? addGroup(list);
        const place = group.children[index % GROUP] ?? null;
        if (place !== row) group.insertBefore(row, place);
      }
      while (list.children.length > Math.ceil(releases.length / GROUP))
        list.lastElementChild!.remove();
    };
    clearTimeout(this.#rest);
    fill(GROUP);
  }
}

function addGroup(list: HTMLElement): Element {
  const group = document.createElement('div');
  group.className = 'group';
  group.role = 'none';
  list.append(group);
  return group;
}
