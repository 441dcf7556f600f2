/**
 * Making an `Intl` formatter costs more than using it a thousand times, so they are kept, up to a
 * bound: a page has few languages and styles.
 */

const MOST_KEPT = 50;
const kept = new Map<string, unknown>();

export function keep<T>(key: string, make: () => T): T {
  let value = kept.get(key) as T | undefined;
  if (!value) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, (value = make()));
  }
  return value;
}
