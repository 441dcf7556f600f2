import { css } from 'lit';

/** The reader's controls. */
export const controlsStyles = css`
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
    gap: calc(2 * var(--space)) calc(4 * var(--space));
    align-items: end;
    padding-block-end: calc(2 * var(--space));
  }
  .field {
    display: grid;
    gap: var(--space);
  }
  .field span {
    color: var(--muted);
    font-size: 0.875em;
  }
  .search,
  .left {
    grid-column: 1 / -1;
  }
  .controls :is(input, select) {
    inline-size: 100%;
    min-block-size: max(2.5em, 24px);
    padding: 0 calc(2.5 * var(--space));
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  .controls option {
    background: Canvas;
    color: CanvasText;
  }
  .left {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(3 * var(--space));
    min-block-size: 2.25em;
    font-size: 0.875em;
  }
  .left button {
    min-block-size: max(2.25em, 24px);
  }
  /* it takes no colour of the page's, and there is a button to clear all */
  ::-webkit-search-cancel-button {
    display: none;
  }
  @container (min-width: 46em) {
    .search {
      grid-column: span 2;
    }
  }
  @media (pointer: coarse) {
    .controls :is(input, select) {
      min-block-size: max(2.5em, 44px);
      font-size: max(1em, 16px);
    }
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
