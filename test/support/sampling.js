import fc from 'fast-check';

/**
 * How much of what could be tried is tried: a sample that is another each day, drawn by a seed that is printed
 * (`AKC_SEED` names one, to see a failure again); or all, where `AKC_WHOLE=1` says so. For Node; a test inside a
 * browser asks `/__sampling__`.
 */

export const sampling = {
  seed: Number(
    process.env['AKC_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
  ),
  whole: (process.env['AKC_WHOLE'] ?? '') !== '',
};

/**
 * So many of them, in an order of chance; all, in their own, where all are wanted.
 *
 * @template T
 * @param {readonly T[]} all
 * @param {number} count
 * @returns {readonly T[]}
 */
export function sampleOf(all, count) {
  if (sampling.whole) return all;
  const length = Math.min(count, all.length);
  const some = fc.shuffledSubarray([...all], { minLength: length, maxLength: length });
  return fc.sample(some, { seed: sampling.seed, numRuns: 1 })[0] ?? [];
}
