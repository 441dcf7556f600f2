/** Styles of what comes later, adopted by the list beside its own. */
export const css = /* css */ `
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(3 * var(--space)) calc(6 * var(--space));
  }
  .line p {
    max-inline-size: 68ch;
  }
  .quiet {
    color: var(--muted);
    font-size: 0.875em;
  }
  .new {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    display: grid;
    justify-items: center;
    block-size: 0;
  }
  .new button {
    block-size: 2.25em;
    min-block-size: 0;
    font-size: 0.875em;
    background: Canvas;
    color: CanvasText;
    transform: translateY(-50%);
    animation: appear 180ms ease-out;
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
`;
