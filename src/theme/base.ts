import { css } from 'lit';

/**
 * The ground that every element stands on. It takes the page's font, size and colour and adds order:
 * all other colours are mixed from the text's own, so they hold on any background. Whatever else a
 * page may have set on an ancestor (spacing, capitals, breaks) ends at the box; what is set for us is
 * read there too, for a page's `*` has its way with the element itself (docs/hosts.md).
 */
export const base = css`
  :host {
    display: block;
    --surface: var(--akc-color-surface, none);
    background: var(--surface);
    /* on whatever background the text itself has 5:1 this has 4.5:1; where it is not known, the text's own */
    --muted: var(--akc-color-muted, oklch(from currentColor l c h / min(0.965, 0.87 + 0.3 * l)));
    --border: var(--akc-color-border, color-mix(in oklch, currentColor 22%, transparent));
    /* likewise 3:1: edges of controls, and what tells a link */
    --edge: color-mix(in oklch, currentColor 78%, transparent);
    --tint: color-mix(in oklch, currentColor 7%, transparent);
    --space: var(--akc-space, 0.25em);
    --radius: var(--akc-radius, 2px);
    border-radius: var(--radius);
  }
  :host([hidden]) {
    display: none;
  }
  :host([color-scheme='light']),
  :host([color-scheme='dark']) {
    color-scheme: light;
    padding: calc(4 * var(--space));
    background: var(--akc-color-surface, Canvas);
    color: CanvasText;
  }
  :host([color-scheme='dark']) {
    color-scheme: dark;
  }
  .outer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  /* a surface needs an edge; an element of ours in another has neither (unknown to Firefox before 151) */
  @supports (color: oklch(from red l c h)) {
    /* in Chromium 112, which does not know such a colour, printing would freeze a page with two of ours */
    @container not style(--surface: none) {
      :host(:not([color-scheme='light'], [color-scheme='dark'])) .outer {
        padding: calc(4 * var(--space));
      }
    }
  }
  .box {
    all: initial;
    display: block;
    position: relative;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    overflow-wrap: anywhere;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    color: var(--akc-color-text, inherit);
    /* the page's; 1rem where a layout has set it to nothing, to close the gaps between inline blocks */
    font-size: var(--akc-font-size, max(1em, min(1rem, (1px - 1em) * 1000)));
    font-family: var(--akc-font-family, inherit);
    line-height: var(--akc-line-height, var(--line));
  }
  /* Lines of text, of headings, of the one headline of a release; and what is drawn beyond a line that is cut off.
     Measured from the lowest to the highest of its letters, in bold: Latin takes 1.19 of the size, Vietnamese capitals
     1.31, Thai 1.49, Burmese 1.75. What says nothing of its language has a class by its script, and what stands in it is set alike. */
  .box,
  :where([lang]:not([lang=''])) {
    --line: 1.5;
    --leading: 1.3;
    --display: 1.2;
    --overshoot: 0em;
    word-break: normal;
    line-break: auto;
  }
  :is(.box, [lang]):lang(vi),
  .stacked {
    --leading: 1.42;
    --display: 1.4;
  }
  :is(.box, [lang]):is(:lang(th), :lang(km), :lang(lo), :lang(my), :lang(ta)),
  .tall {
    --line: 1.8;
    --leading: 1.75;
    --display: 1.7;
    --overshoot: 0.06em;
  }
  :where([lang], .tall) {
    line-height: var(--akc-line-height, var(--line));
  }
  :lang(ko),
  .hangul {
    word-break: keep-all;
  }
  :is(:lang(zh), :lang(ja)) {
    line-break: strict;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  a {
    color: var(--akc-color-accent, inherit);
    text-decoration: none;
  }
  a:is(:hover, :focus-visible) {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .heading,
  .title {
    font-weight: 650;
    line-height: var(--leading);
    text-wrap: balance;
  }
  .heading {
    margin-block-end: calc(3 * var(--space));
    font-size: 1.5em;
  }
  /* words of ours, and a page's heading, run as their own letters do, whichever way the page runs */
  :is(
    button,
    .heading,
    .label,
    .quiet,
    .field span,
    .left span,
    [part='message'],
    [part='message'] p
  ) {
    unicode-bidi: plaintext;
  }
  .quiet,
  .meta,
  .tags {
    color: var(--muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .meta,
  .tags,
  .row,
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--space));
    list-style: none;
  }
  /* scripts have lines of different heights */
  .meta {
    align-items: baseline;
  }
  .line {
    align-items: center;
    row-gap: calc(2 * var(--space));
    padding-block: calc(3 * var(--space));
  }
  /* which is the page's own, and keeps no room below itself */
  .below-fallback {
    margin-block-start: calc(3 * var(--space));
  }
  /* above the line, where nothing else is written; by pointer the browser shows it */
  time[title] {
    position: relative;
  }
  :is(.rows .item:focus-within time, time:focus)[title]:not([data-dismissed] *)::after {
    content: attr(title);
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: 0;
    inline-size: max-content;
    font-size: 0.9em;
    line-height: 1.2;
  }
  .bone {
    inline-size: 80%;
    /* seen where colours are forced, and backgrounds are not */
    outline: 1px solid transparent;
    margin-block-end: var(--space);
    border-radius: var(--radius);
    background: var(--tint);
  }
  :focus-visible {
    outline: 2px solid var(--akc-color-focus, currentColor);
    outline-offset: 2px;
  }
  /* targets, at any font size (WCAG 2.2, 2.5.8) */
  :where(a[part~='link']) {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    align-content: center;
  }
  button {
    min-inline-size: 24px;
    min-block-size: max(2.5em, 24px);
    padding: 0.2em calc(4 * var(--space));
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: none;
    color: var(--akc-color-accent, inherit);
    font: inherit;
    font-weight: 600;
    line-height: var(--akc-line-height, var(--line));
    cursor: pointer;
  }
  button:hover {
    background: var(--tint);
  }
  [hidden] {
    display: none;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (prefers-contrast: more) {
    :host {
      --muted: var(--akc-color-muted, currentColor);
      --border: var(--akc-color-border, currentColor);
      --edge: currentColor;
    }
  }
  @media (pointer: coarse) {
    button {
      min-block-size: max(2.5em, 44px);
    }
  }
  @media print {
    button {
      display: none;
    }
    :focus-visible {
      outline: none;
    }
  }
`;
