/**
 * Milliseconds that a test of a hostile text may take. Where the time grows with the text it takes a moment, also on a busy
 * machine; where it grows with its square, minutes at the least.
 */
export const NO_FREEZE = 20_000;
