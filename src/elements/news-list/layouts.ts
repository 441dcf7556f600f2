/** How layouts other than the plain list differ from it: adopted by a list that has one. */
export const css = /* css */ `
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
  .compact [part='status'] {
    order: -1;
  }
  @container (min-width: 30em) {
    .compact .group {
      contain-intrinsic-block-size: auto 50em;
    }
    .compact .item {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: baseline;
    }
    .compact .meta {
      grid-area: 1 / 2;
    }
  }
`;
