import { css } from 'lit';

/** Of headings, sentences and small print: the same in every panel. */
export const panel = css`
  ul {
    list-style: none;
  }
  a:not(.button) {
    text-decoration: underline 1px var(--edge);
    text-underline-offset: 0.2em;
  }
  a:is(:hover, :focus-visible) {
    text-decoration-color: currentColor;
  }
  .row {
    align-items: center;
    gap: calc(2 * var(--space));
  }
  a .quiet {
    color: inherit;
  }
  .small {
    min-block-size: max(2.15em, 24px);
    padding-inline: calc(3 * var(--space));
    font-size: 0.875em;
  }
  @media (pointer: coarse) {
    .small {
      min-block-size: max(2.15em, 44px);
    }
    :is(.contact, [part='file'], .original, .meta, figcaption, .event) a {
      display: inline-block;
      padding-block: 0.4em;
    }
  }
`;
