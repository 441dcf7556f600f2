import { css } from 'lit';

export const styles = css`
  .item,
  .columns,
  .main,
  .side,
  .tools,
  .neighbours {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(6 * var(--space));
  }
  .item {
    margin-block-end: calc(8 * var(--space));
  }
  .waiting {
    min-block-size: 100vh;
  }
  .back {
    margin-block-end: calc(4 * var(--space));
  }
  .back a::before {
    content: '\\2190  ' / '';
  }
  .back a:dir(rtl)::before {
    content: '\\2192  ' / '';
  }
  .title {
    padding-inline-end: max(0px, 100% - 30ch);
    margin-block: var(--space) calc(2 * var(--space));
    font-size: 1.728em;
    line-height: var(--display);
    scroll-margin-block-start: 4em;
  }
  .title:not(:focus-visible) {
    outline: none;
  }
  .withdrawn .title {
    text-decoration: line-through;
  }
  .subtitle {
    padding-inline-end: max(0px, 100% - 60ch);
    margin-block-end: var(--space);
    color: var(--muted);
    font-size: 1.1em;
    text-wrap: pretty;
  }
  .plain {
    white-space: pre-line;
  }
  .body,
  .plain,
  figcaption {
    /* no narrower box, which would stand on the page's side where the text runs the other way */
    padding-inline-end: max(0px, 100% - 68ch);
    text-wrap: pretty;
  }
  /* where it is usual, and in running text alone */
  :is(.body, .plain):is(:lang(en), :lang(fil), :lang(id), :lang(ms), :lang(pt)) {
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
  }
  .body :is(a, code, kbd, pre, samp, table, h1, h2, h3, h4, h5, h6) {
    hyphens: manual;
  }
  :is(.body, .body :is(blockquote, div)) > * + * {
    margin-block-start: 0.8em;
  }
  .body :is(li + li, li > :is(ul, ol)) {
    margin-block-start: 0.25em;
  }
  .body :is(h1, h2, h3, h4, h5, h6):not(:first-child) {
    margin-block-start: 1.4em;
  }
  .body :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
    font-weight: 650;
    line-height: var(--leading);
  }
  .body :is(ul, ol, dd, blockquote) {
    padding-inline-start: 1.5em;
  }
  /* of numbered lists it would take back the form that \`type\` says */
  .body ul {
    list-style: revert;
  }
  .body blockquote {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--border);
  }
  .body a {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .body pre {
    padding-block: 0.2em;
    overflow: auto;
    white-space: pre-wrap;
  }
  [part='dateline'] {
    font-weight: 600;
  }
  .scroller {
    overflow-x: auto;
  }
  /* without a doctype a table inherits none of these */
  table {
    border-collapse: collapse;
    color: inherit;
    font-size: 0.9em;
    line-height: var(--akc-line-height, var(--line));
    font-variant-numeric: tabular-nums;
  }
  :is(th, td, caption) {
    padding: var(--space) calc(3 * var(--space));
    border-block-end: 1px solid var(--border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  :is(th, td, caption):first-child {
    padding-inline-start: 0;
  }
  /* of a table that is wider than what is seen of it the caption stays in sight */
  caption {
    position: sticky;
    inset-inline-start: 0;
    inline-size: min(100cqi, 68ch);
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    /* whatever is said of a picture, or turns out to be so */
    max-block-size: 300vh;
    object-fit: contain;
    border-radius: var(--radius);
  }
  .unsized {
    inline-size: 100%;
    aspect-ratio: var(--akc-image-ratio, 16 / 9);
    object-fit: contain;
    background: var(--tint);
  }
  figcaption {
    color: var(--muted);
    font-size: 0.875em;
    margin-block-start: calc(2 * var(--space));
  }
  section,
  .tools,
  .neighbours {
    padding-block-start: calc(3 * var(--space));
    border-block-start: 1px solid var(--border);
  }
  .tools,
  .neighbours {
    gap: calc(3 * var(--space));
  }
  /* on paper, and in columns of the page's */
  :is(section, figure, .tools, .neighbours, .side > *) {
    break-inside: avoid;
  }
  .neighbours span {
    display: block;
  }
  :is(akc-contact-card, akc-share-bar) {
    display: block;
    --akc-color-text: initial;
    --akc-color-surface: initial;
    --akc-font-size: initial;
  }
  @container (min-width: 46em) {
    .title {
      font-size: 2.25em;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr) 16em;
      column-gap: calc(12 * var(--space));
    }
    .neighbours {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(8 * var(--space));
    }
  }
  @media print {
    .back,
    .languages,
    .tools,
    .neighbours {
      display: none;
    }
    .columns {
      display: block;
    }
    :is(.body, .original) a[href^='http']:not([target='_self'])::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    section,
    figure,
    .side > * {
      margin-block-start: 1.5em;
    }
  }
`;
