import { css } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ofDocument } from '../page.js';

/** A drawing of 24 × 24. */
export interface Icon {
  path: string;
  /** Of a brand mark: its own, for when it is pointed at. */
  color?: string;
}

export const icons = css`
  .icon {
    display: block;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .brand {
    fill: currentColor;
    stroke: none;
  }
`;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Decoration: what it stands for is said beside it. Drawn once where it stands: a button whose icon is replaced while it
 * is pressed gets no click.
 */
export const renderIcon = (icon: Icon): unknown => guard([icon], () => drawIcon(icon));

function drawIcon({ path, color }: Icon): SVGElement {
  const svg = ofDocument('createElementNS')(SVG, 'svg');
  const shape = ofDocument('createElementNS')(SVG, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', color ? 'icon brand' : 'icon');
  if (color) svg.style.setProperty('--brand', color);
  return svg;
}
