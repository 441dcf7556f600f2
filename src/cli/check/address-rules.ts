import type { Findings } from './findings.js';
import { isObject, type Json } from './json.js';
import { isLocal, isLoopback } from './standard-names.js';

/** Addresses that a feed names, and letters that an encoding has spoilt: wherever they may stand. */

/** Members that hold an address of http. */
const ADDRESS = /^(url|.*_url|image|banner_image|icon|favicon|avatar|logo|thumbnail)$/;

/** UTF-8 that was read as Windows-1252. */
const MOJIBAKE = /Ã[\u0080-\u00bf¡-¿]|â€[™œ\u009d˜¦“”]|Â[\u00a0«»°©®]|\ufffd/;

/** As deep as a feed's own members are. */
const DEEPEST = 8;

/** @param address at which the feed is served, where that is known */
export function checkAddresses(json: Json, address: string | undefined, findings: Findings): void {
  // a feed that is tried on one's own machine leads there
  const isAtHome = address !== undefined && isLoopback(new URL(address).hostname);
  walk(json, '', 0, (name, value, pointer) => {
    if (MOJIBAKE.test(value)) {
      const found = value.slice(Math.max(0, value.search(MOJIBAKE) - 20)).slice(0, 60);
      findings.tell('mojibake', pointer, { found, expected: 'letters as they were written' });
    }
    if (!ADDRESS.test(name) || !/^https?:/i.test(value)) return;
    if (!isAtHome && isLocal(value)) {
      findings.tell('local-address', pointer, { found: value, expected: 'a public address' });
    } else if (/^http:/i.test(value) && !isLocal(value)) {
      findings.tell('insecure-address', pointer, { found: value, expected: 'https' });
    }
  });
}

function walk(
  value: unknown,
  pointer: string,
  depth: number,
  visit: (name: string, value: string, pointer: string) => void,
): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    value.forEach((entry, index) => {
      const at = `${pointer}/${index}`;
      if (typeof entry === 'string') visit('', entry, at);
      else walk(entry, at, depth + 1, visit);
    });
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      // another extension is its owner's
      if (name.startsWith('_') && name !== '_press') continue;
      const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (typeof member === 'string') visit(name, member, at);
      else walk(member, at, depth + 1, visit);
    }
  }
}
