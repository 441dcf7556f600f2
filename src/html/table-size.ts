import { PLAIN } from './allowed.js';

/** How large a table becomes once its spans are spread out, found before anything lays it out. */

export const SPANS = ['colspan', 'rowspan'];

export interface TableSize {
  /** How a table that is too large is to be shown; absent: as it is. */
  size?: 'without spans' | 'lines';
  /** Columns times rows of what is shown. */
  cells: number;
}

/** @param most columns times rows */
export function measure(table: HTMLTableElement, most: number): TableSize {
  const cells = spread(table, spanOf);
  if (cells <= most) return { cells };
  const plain = spread(table, () => 1);
  return plain <= most ? { size: 'without spans', cells: plain } : { size: 'lines', cells: 0 };
}

type Spans = (cell: HTMLTableCellElement, name: string) => number;

/** In one pass: a cell that goes on in rows below widens each of them, until it ends. */
function spread({ rows }: HTMLTableElement, spans: Spans): number {
  /** How many columns end above each row. */
  const ends = new Map<number, number>();
  let columns = 0;
  let height = rows.length;
  let goingOn = 0;
  [...rows].forEach((row, index) => {
    goingOn -= ends.get(index) ?? 0;
    for (const cell of row.cells) {
      const width = spans(cell, 'colspan');
      const end = index + spans(cell, 'rowspan');
      goingOn += width;
      ends.set(end, (ends.get(end) ?? 0) + width);
      height = Math.max(height, end);
    }
    columns = Math.max(columns, goingOn);
  });
  return columns * height;
}

/** As it would be taken over. */
function spanOf(cell: HTMLTableCellElement, name: string): number {
  const value = cell.getAttribute(name) ?? '';
  return PLAIN.test(`td ${name}=${value}`) ? Number(value) : 1;
}
