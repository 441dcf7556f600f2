import type { FilterController } from '../../controllers/filter-controller.js';
import type { PagingController } from '../../controllers/paging-controller.js';
import { PlaceController, type PlaceHost } from '../../controllers/place-controller.js';
import type { Row } from '../../controllers/rows-controller.js';

/** Where a reader is in a list: how far it was unfolded, what was chosen, which release was seen. */
export class ListPlace {
  readonly #place: PlaceController;

  constructor(
    private readonly host: PlaceHost,
    private readonly filter: FilterController,
    private readonly paging: PagingController,
  ) {
    this.#place = new PlaceController(host, {
      state: () => ({ extra: paging.extra, choice: filter.chosenFilters }),
      anchors: (top) => this.#rowsBelow(top),
      idOf: (inside) => inside.closest<Row>('.item')?.release?.id,
      find: (id) => this.#rows.find(({ release }) => release?.id === id),
    });
  }

  /** Whether the reader has come back, and not all is shown yet as it was. */
  get isReturning(): boolean {
    return this.#place.isReturning;
  }

  /** For the beginning of an update that shows the feed: what the reader had chosen, and how many were shown. */
  restoreState(): void {
    const { choice, extra } = this.#place.take() ?? {};
    if (choice) this.filter.restore(choice);
    if (typeof extra === 'number') this.paging.restore(extra);
  }

  /** For the end of an update. */
  restore(): void {
    this.#place.restore(!this.paging.isLoading && !this.paging.isLooking);
  }

  get #rows(): Row[] {
    return [...(this.host.shadowRoot?.querySelectorAll<Row>('.rows .item') ?? [])];
  }

  /** A group that is out of sight is not laid out for it. */
  *#rowsBelow(top: number): Generator<Element> {
    for (const group of this.host.shadowRoot?.querySelectorAll('.group') ?? []) {
      if (group.getBoundingClientRect().bottom > top) yield* group.children;
    }
  }
}
