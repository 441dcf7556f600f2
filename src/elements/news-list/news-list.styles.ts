import { css } from 'lit';

export const styles = css`
  .title {
    font-size: 1.2em;
  }
  /* of several lines the date stands on the first */
  .title a {
    vertical-align: top;
  }
  /* the release that is open beside the list */
  a[aria-current] {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  /* rather too low: where groups turn out lower than guessed, whoever goes to the end stops short of it */
  .group {
    contain-intrinsic-block-size: auto 200em;
  }
  .group + .group {
    content-visibility: auto;
    overflow-clip-margin: 1em;
  }
  /* the last, which would be held as high as a full one */
  .group + .partial {
    content-visibility: visible;
  }
  .item,
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    column-gap: calc(6 * var(--space));
    padding-block: calc(3 * var(--space));
    border-block-start: 1px solid var(--border);
    break-inside: avoid;
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
    /* no narrower box, which would stand on the page's side where the text runs the other way */
    padding: var(--overshoot) 0;
    padding-inline-end: max(0px, 100% - 68ch);
    margin-block: calc(var(--space) - var(--overshoot));
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
    position: relative;
    overflow: hidden;
  }
  /* its words are heard, as they stand for it */
  .missing {
    opacity: 0;
  }
  img {
    /* or the words of one that is missing may be as high as they like */
    position: absolute;
    inset: 0;
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
      align-items: baseline;
    }
    .list .meta {
      flex-direction: column;
      /* a kind in another script keeps to the column's own side */
      align-items: start;
    }
    .list .pictured {
      grid-template-columns: 10em minmax(0, 1fr) 12em;
    }
    .list .picture {
      grid-area: 1 / 3;
    }
  }
  /* sentences, and what is new */
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--space)) calc(6 * var(--space));
  }
  .line p {
    max-inline-size: 68ch;
  }
  /* on the hairline above the first release: it moves nothing, and covers no text */
  .new {
    position: relative;
    z-index: 1;
    display: grid;
    justify-items: center;
    block-size: 0;
  }
  .new button {
    position: relative;
    min-block-size: max(2em, 24px);
    font-size: 0.875em;
    background: var(--akc-color-surface, Canvas);
    color: var(--akc-color-text, CanvasText);
    transform: translateY(-50%);
    animation: appear 180ms ease-out;
  }
  /* on a dark page that says nothing of its scheme, Canvas would be a white box */
  @supports (color: oklch(from red l c h)) {
    .new button {
      background: var(
        --akc-color-surface,
        oklch(from currentColor clamp(0, (0.6 - l) * 1000, 1) 0 0)
      );
      color: var(--akc-color-accent, var(--akc-color-text, inherit));
    }
  }
  @media (pointer: coarse) {
    .new button {
      min-block-size: max(2em, 24px);
    }
    /* a finger needs 44 pixels, which would cover what stands below */
    .new button::after {
      content: '';
      position: absolute;
      inset: min(0px, calc((2em - 44px) / 2)) 0;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .new button {
      animation: none;
    }
  }
  /* layout="compact" */
  .compact .item {
    padding-block: calc(2 * var(--space));
  }
  .compact .group {
    contain-intrinsic-block-size: auto 80em;
  }
  .compact .title {
    font-size: 1em;
    font-weight: 500;
  }
  .compact .meta {
    padding: 0;
  }
  @container (min-width: 30em) {
    .compact .group {
      contain-intrinsic-block-size: auto 50em;
    }
    .compact .item {
      /* a source with a long name leaves the headline half of the line */
      grid-template-columns: minmax(0, 1fr) fit-content(50%);
      align-items: baseline;
    }
    .compact .meta {
      grid-area: 1 / 2;
      justify-content: end;
      text-align: end;
    }
    .compact :is([part='source'], [part='status']) {
      order: -1;
    }
    /* the date stands at the end of the line */
    .compact time::after {
      inset-inline: auto 0;
    }
  }
`;
