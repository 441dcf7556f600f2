import type { Release } from '../../feed/model.js';

/** Rows that are laid out, or skipped while unseen, together. */
const GROUP = 20;

/**
 * One node for each release, kept as long as the release is shown, so that focus, selection and what
 * is being read stay where they are.
 */
export class Rows {
  readonly #rows = new Map<string, { row: HTMLElement; release: Release }>();

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
    const former = new Map(this.#rows);
    this.#rows.clear();
    for (const release of releases) {
      const kept = former.get(release.id);
      const row = kept?.row ?? document.createElement('div');
      if (all || kept?.release !== release) renderRow(row, release);
      this.#rows.set(release.id, { row, release });
      former.delete(release.id);
    }
    for (const { row } of former.values()) row.remove();
    let at = 0;
    for (const { row } of this.#rows.values()) {
      const group = list.children[Math.floor(at / GROUP)] ?? addGroup(list);
      const place = group.children[at++ % GROUP] ?? null;
      if (place !== row) group.insertBefore(row, place);
    }
    while (list.children.length > Math.ceil(at / GROUP)) list.lastElementChild!.remove();
  }
}

function addGroup(list: HTMLElement): Element {
  const group = document.createElement('div');
  group.className = 'group';
  group.role = 'none';
  list.append(group);
  return group;
}
