import { existsSync, readFileSync } from 'node:fs';

import { OWN_VECTORS } from './own-vectors.js';
import { sampleOf, sampling } from '../support/sampling.js';

/**
 * The attacks: our own, and those that others collected, which lie beside the project where they are
 * at all. Nothing of the latter is in it.
 *
 * @typedef {import('./own-vectors.js').Vector} Vector
 *
 * @typedef {object} Recipe what is too long to be written down
 * @property {string} [prefix]
 * @property {string} [repeat]
 * @property {number} [times]
 * @property {string} [suffix]
 * @property {string} [mirror] repeated as often after it
 * @property {number} [tags]
 * @property {number} [attachments]
 * @property {number} [next_url_chain]
 *
 * @typedef {{ id: string, slot: string, recipe: Recipe }} Generated
 */

const file = new URL('../../../shared/xss/vectors.json', import.meta.url);

/** @type {(Vector & { generator?: boolean })[]} */
const collected = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];

/** Whether the collection of others is here. */
export const hasCollection = collected.length > 0;

/** What a collection leaves open is filled in as it would be used. @param {string} payload */
const fillIn = (payload) =>
  payload
    // eslint-disable-next-line no-script-url -- this is the attack
    .replace(/%js_uri_alert_(\d)%/g, 'javascript:alert($1)')
    .replace(/%js_alert_(\d)%/g, 'alert($1)')
    .replace(/%\w+_path%/g, '/nothing');

const all = [...OWN_VECTORS, ...collected];

const plain = all
  .filter((vector) => !('generator' in vector))
  .map((vector) => ({ ...vector, payload: fillIn(vector.payload) }));

/** @type {Map<string, Vector>} */
const byPayload = new Map();
for (const vector of plain.filter(({ slot }) => slot !== 'document')) {
  const known = byPayload.get(vector.payload);
  if (known) known.slot += ` ${vector.slot}`;
  else byPayload.set(vector.payload, vector);
}

/** What stands in a member of a feed, once each, however many places it was meant for. */
export const vectors = [...byPayload.values()];

/** What stands in place of a feed. */
export const documents = plain.filter(({ slot }) => slot === 'document');

/** @type {Generated[]} */
export const generated = [
  { id: 'ours deep', slot: 'content_html', recipe: { repeat: '<b><div>', times: 10_000 } },
  { id: 'ours many', slot: 'content_html', recipe: { tags: 1_000, attachments: 1_000 } },
  ...collected
    .filter(({ generator }) => generator)
    .map(({ id, slot, payload }) => ({ id, slot, recipe: JSON.parse(payload) })),
];

/** @param {Recipe} recipe */
export const cook = ({ prefix = '', repeat = '', times = 1, suffix = '', mirror = '' }) =>
  prefix + repeat.repeat(times) + mirror.repeat(times) + suffix;

/** Names that an attack may want to take from the page: those of its elements. */
export const names = [
  ...new Set(
    all.flatMap(({ payload }) =>
      [...payload.matchAll(/\b(?:id|name)\s*=\s*["']?([\w-]+)/gi)].map(([, name = '']) => name),
    ),
  ),
];

const shuffled = sampleOf(vectors, vectors.length);

let taken = 0;

/**
 * Those attacks that were meant for a place, and some others: each time the next, and in the end all.
 * All at once, where `AKC_WHOLE=1` says so.
 *
 * @param {RegExp} slot what the place is called
 * @param {number} [count] of the others
 */
export function some(slot, count = 0) {
  if (sampling.whole) return vectors;
  const chosen = new Set(vectors.filter((vector) => slot.test(vector.slot)));
  for (let more = 0; more < count; more++) {
    const next = shuffled[taken++ % shuffled.length];
    if (next) chosen.add(next);
  }
  return [...chosen];
}
