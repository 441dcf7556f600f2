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
  .new {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    display: grid;
    justify-items: center;
    block-size: 0;
  }
  .new button {
    min-block-size: 2em;
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
      min-block-size: 44px;
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
`;
