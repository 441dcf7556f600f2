/** Of a name that nobody knows: the one that was likely meant. */

/** Letters in which two names that mean the same may differ: one in five, and one in any. */
const mostSlips = (name: string) => Math.max(1, Math.floor(name.length / 5));

/** Without what parts words, and in the singular. */
const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');

const wordsOf = (name: string) => name.split(/[^a-z\d]+/i).filter(Boolean);

/** Whether the words of one are the first words of the other. */
function isBegunBy(one: string, other: string): boolean {
  const [fewer, more] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return fewer!.length > 0 && fewer!.every((word, index) => bare(word) === bare(more![index]!));
}

/** How many letters must be put in, left out, changed or exchanged with the next to come from one to the other. */
function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isExchanged =
        one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] && row > 1;
      next.push(
        Math.min(
          last[column]! + 1,
          next[column - 1]! + 1,
          last[column - 1]! + (isSame ? 0 : 1),
          isExchanged && column > 1 ? before[column - 2]! + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[other.length]!;
}

/**
 * The one of these names that somebody who wrote another likely meant; `undefined` where none is near.
 *
 * @param written of a few dozen letters at most: anything longer is near to none
 */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const found = bare(written);
  if (!found || found.length > 40) return undefined;
  const [first] = names
    .map((name) => ({ name, slips: slipsBetween(found, bare(name)) }))
    .filter(({ name, slips }) => slips <= mostSlips(bare(name)))
    .sort((a, b) => a.slips - b.slips);
  if (first || found.length < 4) return first?.name;
  return names.find((name) => isBegunBy(name, written));
}
