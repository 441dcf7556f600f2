import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import pc from 'picocolors';

/** What commands write to: a terminal, a pipe or a test. */
export interface Terminal {
  /** What was asked for. */
  out: (text: string) => void;
  /** What goes wrong, and what is going on. */
  err: (text: string) => void;
  /** Columns: a letter of East Asia takes two. `Infinity` where lines are not to be broken. */
  width: number;
  hasColours: boolean;
}

/** Columns of a terminal that does not say how many it has. */
const USUAL_WIDTH = 80;
const NARROWEST = 40;
const WIDEST = 120;

/** The process's own. Colour is for a terminal alone, and not where NO_COLOR is set (https://no-color.org/). */
export function terminalOf({ stdout, stderr, env }: NodeJS.Process): Terminal {
  // a program or a file that reads on finds a sentence on one line
  const usual = stdout.isTTY ? USUAL_WIDTH : Infinity;
  const columns = Number(env['COLUMNS']) || stdout.columns || usual;
  return {
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${text}\n`),
    width: columns === Infinity ? columns : Math.min(WIDEST, Math.max(NARROWEST, columns)),
    hasColours: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  };
}

export type Colours = ReturnType<typeof pc.createColors>;

export const coloursOf = ({ hasColours }: Terminal): Colours => pc.createColors(hasColours);

/** What a feed says must not move the cursor, or be a command to the terminal. */
export const harmless = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are what is taken out
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();

/**
 * Lines no wider than the terminal.
 *
 * @param first what stands before the first line; the others are moved in as far
 */
export function wrap({ width }: Terminal, first: string, text: string): string {
  if (width === Infinity) return first + text;
  const indent = stringWidth(first);
  const lines = wrapAnsi(text, width - indent, { hard: true }).split('\n');
  return lines.map((line, index) => (index ? ' '.repeat(indent) : first) + line).join('\n');
}
