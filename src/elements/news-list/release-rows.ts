import type { ReactiveControllerHost } from 'lit';
import { ExactDateController } from '../../controllers/exact-date-controller.js';
import { MinuteController } from '../../controllers/minute-controller.js';
import { RowsController, type Row, type RowsView } from '../../controllers/rows-controller.js';
import type { Release } from '../../feed/model.js';
import { dateOf } from '../../feed/query.js';
import type { KeyedView } from './row-view.js';
import { fillRow, markIfOpen, refreshDate, showPicture, type RowView } from './row.js';

interface RowsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  /** What is shown. */
  readonly visible: readonly Release[];
}

/** The rows of a list: filled once, anew where what they are made of has changed, and their dates kept true. */
export class ReleaseRows {
  readonly #rows: RowsController;
  readonly #minutes: MinuteController;
  #view?: RowView;
  /** What the rows were filled with: another makes them be filled anew. */
  #key: readonly unknown[] = [];

  /** @param approached called with every row that is about to be seen */
  constructor(
    private readonly host: RowsHost,
    approached: (row: Row) => void,
  ) {
    this.#rows = new RowsController(host, (row) => {
      approached(row);
      showPicture(row);
    });
    new ExactDateController(host);
    this.#minutes = new MinuteController(
      host,
      () => this.#hasRelative,
      () => {
        for (const row of this.#rows.standing) refreshDate(row, this.#view!);
      },
    );
  }

  show({ view, key }: KeyedView, rows: Omit<RowsView, 'fillRow' | 'refill'>): void {
    const refill = key.some((part, index) => part !== this.#key[index]);
    const isOther = view.open !== this.#view?.open;
    if (isOther) for (const row of this.#rows.standing) markIfOpen(row, view);
    this.#view = view;
    this.#key = key;
    this.#rows.show({
      ...rows,
      fillRow: (row, release) => {
        fillRow(row, release, view);
      },
      refill,
    });
    this.#minutes.schedule();
  }

  /** Whether a date says how long ago something was. */
  get #hasRelative(): boolean {
    const view = this.#view;
    if (view?.dateStyle !== 'relative' || view.hides('dates')) return false;
    return this.host.visible.some((release) => {
      const date = dateOf(release);
      return date && view.locale.relative(date) !== undefined;
    });
  }
}
