import type { messages } from './messages.js';

type Messages = typeof messages;

const said = new Set<string>();
/** A page that feeds us ever new mistakes must not fill the memory. */
const MOST = 200;
/** Characters of one value: a feed may say a million. */
const LONGEST = 200;

/**
 * Tells the webmaster, once for each cause. The words come when there is something to say: a page
 * without mistakes pays nothing for them.
 */
export function warnOnce<Cause extends keyof Messages>(
  cause: Cause,
  ...found: Parameters<Messages[Cause]>
): void {
  const values = found.map((value: unknown) =>
    typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
  );
  const key = [cause, ...values].join();
  if (said.has(key) || said.size >= MOST) return;
  said.add(key);
  // a page may have silenced its console
  const say = (...words: unknown[]) => globalThis.console?.warn?.('[akc-widgets]', ...words);
  import('./messages.js').then(
    ({ messages }) => say((messages[cause] as (...values: unknown[]) => string)(...values)),
    () => say(cause, ...values),
  );
}
