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
    min-block-size: 2em;
  }
  .mark {
    block-size: 1.25em;
  }
  a .quiet {
    grid-column: 2;
  }
  a:is(:hover, :focus-visible) .brand {
    color: var(--brand);
  }
  @media (pointer: coarse) {
    a {
      min-block-size: 44px;
    }
  }
`;
