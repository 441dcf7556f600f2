import fc from 'fast-check';

/**
 * Pairs of which each says of one thing what another is to do to it: a member and a value, say.
 *
 * @template A, B
 * @param {readonly A[]} firsts
 * @param {readonly B[]} seconds
 * @param {{ seed: number, count: number }} options `count`: how many at most
 * @returns {[A, B][]} all there are; else as many, and as far as they go each of the one and each of the
 *   other
 */
export function pairs(firsts, seconds, { seed, count }) {
  if (firsts.length * seconds.length <= count) {
    return firsts.flatMap((first) =>
      seconds.map((second) => /** @type {[A, B]} */ ([first, second])),
    );
  }
  /** @template T @param {readonly T[]} all @param {number} shift @returns {T[]} in another order each time */
  const shuffled = (all, shift) =>
    fc.sample(fc.shuffledSubarray([...all], { minLength: all.length }), {
      seed: seed + shift,
      numRuns: 1,
    })[0] ?? [];
  /** @type {Map<string, [A, B]>} */
  const found = new Map();
  for (let round = 0; found.size < count; round++) {
    const [some, others] = [shuffled(firsts, 2 * round), shuffled(seconds, 2 * round + 1)];
    for (let index = 0; index < Math.max(some.length, others.length); index++) {
      const first = /** @type {A} */ (some[index % some.length]);
      const second = /** @type {B} */ (others[index % others.length]);
      if (found.size < count) {
        found.set(`${firsts.indexOf(first)} ${seconds.indexOf(second)}`, [first, second]);
      }
    }
  }
  return [...found.values()];
}
