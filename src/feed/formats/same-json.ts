import { DEEPEST_JSON } from '../limits.js';

/**
 * Whether two JSON values are equal. Without recursion, for a feed may nest more deeply than a stack does; what lies
 * deeper than `DEEPEST_JSON` counts as changed.
 */
export function isSameJson(a: unknown, b: unknown): boolean {
  const pending: [a: unknown, b: unknown, depth: number][] = [[a, b, 0]];
  for (let next; (next = pending.pop());) {
    const [one, other, depth] = next;
    if (one === other) continue;
    if (!(one instanceof Object && other instanceof Object) || depth > DEEPEST_JSON) return false;
    if (Array.isArray(one) !== Array.isArray(other)) return false;
    const names = Object.keys(one);
    if (names.length !== Object.keys(other).length) return false;
    for (const name of names) {
      if (!Object.hasOwn(other, name)) return false;
      pending.push([one[name as keyof object], other[name as keyof object], depth + 1]);
    }
  }
  return true;
}
