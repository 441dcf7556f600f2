import { STEEPEST_RATIO } from '../feed/limits.js';

/** Pixels; a browser keeps the ratio of a picture that is smaller than said. */
const LONGEST_SIDE = 20_000;

/**
 * `width` and `height` for an `<img>`, so that its place is kept until it is here. What is said may be anything:
 * a place is never steeper than `STEEPEST_RATIO`, in which the shorter side grows, and in whole pixels.
 *
 * @param width in pixels, as it is said
 * @param height likewise
 * @returns both or none
 */
export function picturePlace(width = 0, height = 0): { width?: number; height?: number } {
  if (!(width > 0 && height > 0 && width + height < Infinity)) return {};
  const longer = Math.max(width, height);
  const shrunk = Math.min(1, LONGEST_SIDE / longer);
  const sideOf = (side: number) => Math.ceil(Math.max(side, longer / STEEPEST_RATIO) * shrunk);
  return { width: sideOf(width), height: sideOf(height) };
}
