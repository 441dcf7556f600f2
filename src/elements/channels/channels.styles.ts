import { css } from 'lit';

export const styles = css`
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    align-items: start;
    gap: calc(2 * var(--space)) calc(6 * var(--space));
  }
  a:not(:hover, :focus-visible) {
    text-decoration: none;
  }
  a {
    display: grid;
    grid-template-columns: 1.25em minmax(0, auto);
    column-gap: calc(2 * var(--space));
    align-items: center;
    align-content: start;
    min-block-size: max(2em, 24px);
  }
  .mark {
    block-size: 1.25em;
  }
  a .quiet {
    grid-column: 2;
  }
  @media (forced-colors: none) {
    a:is(:hover, :focus-visible) .brand {
      color: var(--brand);
    }
  }
  @media (pointer: coarse) {
    a {
      min-block-size: max(2em, 44px);
    }
  }
`;
