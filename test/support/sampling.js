/**
 * How much of what a generator can make is tried: a sample that is always the same, unless `AKC_SEED` names
 * another; or all, where `AKC_WHOLE` says so. For Node; a test inside a browser asks `/__sampling__`.
 */

export const sampling = {
  seed: Number(process.env['AKC_SEED'] ?? 20_261_128),
  whole: (process.env['AKC_WHOLE'] ?? '') !== '',
};
