import { LONGEST_SUMMARY } from '../../limits.js';
import { isObject } from '../problems.js';
import { decodeReferences } from './character-references.js';

/** Lists that programs write in another form. */

/**
 * PHP writes an array from which something was taken as an object: `{"0": …, "2": …}`.
 *
 * @returns entries; `undefined` for what is neither that nor an array
 */
export function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (!isObject(value)) return undefined;
  const keys = Object.keys(value);
  return keys.length && keys.every((key) => /^\d{1,9}$/.test(key))
    ? Object.values(value)
    : undefined;
}

/** @returns entries that stand in one text; `undefined` where it is a single one */
export function splitEntries(value: unknown): string[] | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_SUMMARY) return undefined;
  const entries = decodeReferences(value).split(/[,;|，、،；]/);
  if (entries.length < 2) return undefined;
  return entries.map((entry) => entry.trim()).filter(Boolean);
}
