import { isObject } from '../../feed/formats/problems.js';

/** Members of JSON of which anything may stand. */

export type Json = Record<string, unknown>;

export { isObject };

/** @returns what is written there; `undefined` where nothing is */
export function textIn(object: Json | undefined, name: string): string | undefined {
  const value = object?.[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

export function objectIn(object: Json | undefined, name: string): Json | undefined {
  const value = object?.[name];
  return isObject(value) ? value : undefined;
}

/** @returns a list; of a single value, as the reader of feeds takes it, a list of one */
export function listIn(object: Json | undefined, name: string): unknown[] {
  const value = object?.[name] ?? undefined;
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** What a JSON pointer (RFC 6901) leads to. */
export function valueAt(json: unknown, pointer: string): unknown {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let value = json;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Json)[step];
  }
  return value;
}
