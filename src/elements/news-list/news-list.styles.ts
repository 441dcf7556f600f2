import { css } from 'lit';

export const styles = css`
  .title {
    font-size: 1.2em;
  }
  /* rather too low: where groups turn out lower than guessed, whoever goes to the end stops short of it */
  .group {
    contain-intrinsic-block-size: auto 200em;
  }
  .group + .group {
    content-visibility: auto;
    overflow-clip-margin: 1em;
  }
  .item,
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    column-gap: calc(6 * var(--space));
    padding-block: calc(3 * var(--space));
    border-block-start: 1px solid var(--border);
  }
  .meta,
  .tags {
    padding-block-end: var(--space);
  }
  .withdrawn .title {
    text-decoration: line-through;
  }
  .summary {
    display: -webkit-box;
    max-inline-size: 68ch;
    margin-block: var(--space);
    color: var(--muted);
    text-wrap: pretty;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .picture {
    display: none;
    grid-area: 1 / 2 / 3;
    inline-size: 100%;
    align-self: start;
    border-radius: var(--radius);
    background: var(--tint);
    aspect-ratio: var(--akc-image-ratio, 16 / 9);
    overflow: hidden;
  }
  img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  @container (min-width: 30em) {
    .group {
      contain-intrinsic-block-size: auto 160em;
    }
    .pictured {
      grid-template-columns: minmax(0, 1fr) 9em;
    }
    .picture {
      display: block;
    }
  }
  @container (min-width: 46em) {
    .list .item {
      grid-template-columns: 10em minmax(0, 1fr);
    }
    .list .meta {
      flex-direction: column;
      /* a kind in another script keeps to the column's own side */
      align-items: start;
      padding-block-start: 0.35em;
    }
    .list .pictured {
      grid-template-columns: 10em minmax(0, 1fr) 12em;
    }
    .list .picture {
      grid-area: 1 / 3;
    }
  }
`;
