import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: calc(5 * var(--space)) calc(8 * var(--space));
  }
  .contact {
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  .name {
    font-weight: 600;
  }
  .contact button {
    margin-block-start: var(--space);
  }
  .list ~ p:not(:empty) {
    margin-block-start: calc(3 * var(--space));
    font-variant-numeric: tabular-nums;
  }
  @media print {
    /* Chromium 112 may print nothing of a container inside another, and nothing here asks for its width */
    .box {
      container-type: normal;
    }
    [part='time'] {
      display: none;
    }
  }
`;
