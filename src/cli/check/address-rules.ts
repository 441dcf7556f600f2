import { NOWHERE, type ReadDocument } from './document.js';
import type { Findings } from './findings.js';
import { isLoopback } from './standard-names.js';
import { walkTexts } from './walk.js';
import { addressFault } from './web-address.js';

/** Members that hold an address. */
const ADDRESS = /^(url|.*_url|image|banner_image|icon|favicon|avatar|logo|thumbnail)$/;

/**
 * Addresses that a feed names, wherever they stand.
 *
 * @param address at which the feed is served, where that is known
 */
export function checkAddresses(
  { json, base }: ReadDocument,
  address: string | undefined,
  findings: Findings,
): void {
  // a feed that is tried on one's own machine leads there
  const isAtHome = address !== undefined && isLoopback(new URL(address).hostname);
  walkTexts(json, (name, found, pointer) => {
    const fault = ADDRESS.test(name) ? addressFault(found) : undefined;
    if (!fault || (isAtHome && isOfHome(fault.rule, found))) return;
    const { rule, expected } = fault;
    const isCompleted = rule === 'relative-address' && fault.likely === undefined;
    if (isCompleted && base === NOWHERE) {
      return findings.tell('no-base', pointer, { found, expected });
    }
    const likely = isCompleted ? completed(found, base) : fault.likely;
    findings.tell(rule, pointer, { found, expected, likely });
  });
}

const completed = (address: string, base: string): string | undefined =>
  URL.canParse(address.trim(), base) ? new URL(address.trim(), base).href : undefined;

/** Whether only one's own machine is the reason. */
function isOfHome(rule: string, written: string): boolean {
  return rule === 'local-address' && /^https?:\/\//i.test(written.trim());
}
