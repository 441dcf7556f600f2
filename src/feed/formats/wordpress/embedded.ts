import type { JsonObject } from '../converted.js';
import { isObject } from '../problems.js';

/** What has been asked for beside the post; an error stands in place of what may not be seen. */
export function embedded(post: JsonObject, name: string): JsonObject[] {
  const all = post['_embedded'];
  const list: unknown[] = isObject(all) && Array.isArray(all[name]) ? (all[name] as unknown[]) : [];
  return list
    .flat()
    .filter(isObject)
    .filter((one) => !isObject(one['data']) || typeof one['code'] !== 'string');
}
