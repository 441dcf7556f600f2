import { css } from 'lit';

/** Of what stands around the text of a release: notices, events, files, photos, citations. */
export const sections = css`
  .label {
    margin-block-end: calc(2 * var(--space));
    font-weight: 650;
    line-height: var(--leading);
  }
  [part='file'] + [part='file'] {
    margin-block-start: calc(2 * var(--space));
  }
  [part='file'] .quiet {
    display: block;
  }
  .languages {
    align-items: center;
    gap: calc(2 * var(--space)) calc(3 * var(--space));
    margin-block-start: calc(2 * var(--space));
  }
  .languages button {
    font-size: 1em;
  }
  .notice {
    margin-block-start: calc(3 * var(--space));
    padding-inline-start: calc(3 * var(--space));
    border-inline-start: 3px solid currentColor;
  }
  .notice time {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .event + .event {
    margin-block-start: calc(4 * var(--space));
  }
  .event .name {
    font-weight: 600;
  }
  .event .row {
    margin-block-start: calc(2 * var(--space));
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    gap: calc(4 * var(--space));
  }
  @media print {
    .event .row,
    .photos figcaption p:last-child {
      display: none;
    }
  }
  .photos figure > a {
    display: block;
  }
  .photos img {
    aspect-ratio: var(--akc-image-ratio, 16 / 9);
    object-fit: cover;
  }
  .citations {
    display: grid;
    gap: calc(3 * var(--space));
    padding: calc(4 * var(--space));
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .citations button {
    margin-block-start: var(--space);
  }
  .citations p {
    overflow-wrap: anywhere;
    user-select: all;
  }
`;
