import type { Findings } from './findings.js';
import type { Json } from './json.js';
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
export function checkAddresses(json: Json, address: string | undefined, findings: Findings): void {
  // a feed that is tried on one's own machine leads there
  const isAtHome = address !== undefined && isLoopback(new URL(address).hostname);
  walkTexts(json, (name, found, pointer) => {
    const fault = ADDRESS.test(name) ? addressFault(found) : undefined;
    if (!fault || (isAtHome && isOfHome(fault.rule, found))) return;
    const { rule, expected, likely } = fault;
    findings.tell(rule, pointer, { found, expected, likely });
  });
}

/** Whether only one's own machine is the reason. */
function isOfHome(rule: string, written: string): boolean {
  return rule === 'local-address' && /^https?:\/\//i.test(written.trim());
}
