/**
 * Tells which line of a text something is in, counted from 1. The text is read through once, when a line is first asked
 * for: who checks a feed asks for one with each thing that is found.
 *
 * @returns a function of a place in the text, in characters
 */
export function lineFinder(text: string): (offset: number) => number {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= startsOfLines(text);
    let line = 0;
    for (let end = starts.length; line < end;) {
      const middle = (line + end) >> 1;
      if (starts[middle]! <= offset) line = middle + 1;
      else end = middle;
    }
    return line;
  };
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}
