/**
 * What to call controls that stand several times, so that each is told from the others by its name alone: by the first of
 * its descriptions that no other shares, and where all are shared, by its number among those of the same.
 *
 * @param descriptions of each control, from the shortest to the longest
 */
export function distinctNames(descriptions: readonly (readonly string[])[]): string[] {
  const uses = new Map<string, number>();
  for (const own of descriptions) {
    for (const text of new Set(own)) uses.set(text, (uses.get(text) ?? 0) + 1);
  }
  const numbers = new Map<string, number>();
  return descriptions.map((own) => {
    const distinct = own.find((text) => uses.get(text) === 1);
    if (distinct !== undefined) return distinct;
    const last = own.at(-1) ?? '';
    const number = (numbers.get(last) ?? 0) + 1;
    numbers.set(last, number);
    return number > 1 ? `${last} (${number})` : last;
  });
}
