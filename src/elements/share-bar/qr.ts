import { generate } from 'lean-qr/nano';
import { ofDocument } from '../../page.js';

const SVG = 'http://www.w3.org/2000/svg';
/** Modules of quiet zone around a code (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/**
 * A code that a phone's camera reads, drawn here and by nobody's server.
 *
 * @returns `undefined` where the text is too long for any (ISO/IEC 18004, 7.4.10: 2,953 bytes)
 */
export function drawQr(text: string): SVGElement | undefined {
  const code = codeOf(text);
  if (!code) return undefined;
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  }
  const svg = ofDocument('createElementNS')(SVG, 'svg');
  const shape = ofDocument('createElementNS')(SVG, 'path');
  shape.setAttribute('d', path);
  shape.setAttribute('fill', 'currentColor');
  svg.append(shape);
  const side = code.size + 2 * QUIET;
  svg.setAttribute('viewBox', `${-QUIET} ${-QUIET} ${side} ${side}`);
  // without it the edges between modules show
  svg.setAttribute('shape-rendering', 'crispEdges');
  return svg;
}

function codeOf(text: string) {
  try {
    return generate(text);
  } catch {
    return undefined;
  }
}
