import { isObject, report, type JsonNode } from '../problems.js';
import { readMembers, type Member } from '../shape.js';

/**
 * The `_press` extension's object on a feed or an item.
 *
 * @returns `undefined` where there is none; anything else in its place is reported
 */
export function findPress({ json, pointer, context }: JsonNode): JsonNode | undefined {
  const press = json['_press'];
  // many generators write null for "absent"
  if (press === undefined || press === null) return undefined;
  const at = `${pointer}/_press`;
  if (!isObject(press)) return report(context, at, press, 'an object');
  return { json: press, pointer: at, context };
}

/** What is well-formed of an object in a feed. */
export const readNode = <T>(
  members: readonly Member[],
  node: JsonNode | undefined,
): Partial<T> | undefined =>
  node && readMembers<Partial<T>>(members, node.json, node.pointer, node.context);
