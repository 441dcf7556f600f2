import { css } from 'lit';

export const styles = css`
  :is(.row button, .button) {
    display: grid;
    grid-auto-flow: column;
    place-content: center;
    align-items: center;
    gap: calc(2 * var(--space));
    min-inline-size: max(2.5em, 24px);
    min-block-size: max(2.5em, 24px);
    padding: 0 calc(2 * var(--space));
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    color: var(--akc-color-accent, inherit);
    font-weight: 500;
  }
  :is(.row button, .button):is(:hover, :focus-visible) {
    border-color: currentColor;
    background: var(--tint);
    text-decoration: none;
  }
  .named {
    font-size: 0.875em;
  }
  [part='message']:not(:empty) {
    margin-block-start: calc(2 * var(--space));
  }
  .address {
    padding: calc(2 * var(--space));
    border: 1px solid var(--border);
    user-select: all;
  }
  .qr {
    inline-size: min(12em, 100%);
    margin-block-start: calc(3 * var(--space));
    background: #fff;
    color: #000;
    forced-color-adjust: none;
  }
  .qr svg {
    display: block;
  }
  @media (pointer: coarse) {
    :is(button, .button) {
      min-inline-size: max(2.5em, 44px);
      min-block-size: max(2.5em, 44px);
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
