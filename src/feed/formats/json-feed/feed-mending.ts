import { MOST_ITEMS } from '../../limits.js';
import type { Problem } from '../../model.js';
import type { FeedDocument } from '../format.js';
import { parseExactly } from '../mending/exact-ids.js';
import { listOf } from '../mending/lists.js';
import { mendMember, mendObject, type Place } from '../mending/mender.js';
import { isObject, report } from '../problems.js';
import { isRounded, type Known } from '../slips.js';

/**
 * What publishers get wrong in a JSON Feed and can mean one thing alone, put right. It takes data and gives data, and is
 * loaded where it is needed alone: what reads a feed knows nothing of it.
 */

type Json = Record<string, unknown>;

/**
 * @param document a JSON Feed
 * @param known what may stand in a feed and in an item
 * @returns the document as it is meant, and what had to be mended
 */
export function mendFeed(
  { json, text }: FeedDocument,
  known: { feed: Known; item: Known },
): { json: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  if (!isObject(json)) return { json, problems };
  const place = { pointer: '', name: '', isPress: false, problems };
  const head = mendObject(json, known.feed, place);
  const items = listOf(json['items']);
  if (!items) return { json: head, problems };
  if (items !== json['items']) report(place, '/items', json['items'], 'an array');
  const mended = items.map((item: unknown, index) =>
    isObject(item) && index < MOST_ITEMS
      ? mendItem(item, known.item, { ...place, pointer: `/items/${index}` })
      : item,
  );
  return { json: { ...head, items: withExactIds(mended, text, place) }, problems };
}

function mendItem(item: Json, known: Known, place: Place): Json {
  const mended = mendObject(item, known, { ...place, name: 'items' });
  const press = mended['_press'];
  const files = isObject(press) ? press['attachments'] : undefined;
  const expected = known.get('attachments');
  if (!files || !expected || (mended['attachments'] ?? undefined) !== undefined) return mended;
  const pointer = `${place.pointer}/attachments`;
  report(place, pointer, undefined, 'the files that _press tells of');
  return { ...mended, attachments: mendMember(files, expected, { ...place, problems: [] }) };
}

/** Of a number that was rounded its digits are the id. */
function withExactIds(items: readonly unknown[], text: string, place: Place): readonly unknown[] {
  const isWanted = (item: unknown): item is Json => isObject(item) && isRounded(item);
  if (!items.some(isWanted)) return items;
  const exact = parseExactly(text);
  const written = isObject(exact) ? (exact['items'] as readonly unknown[]) : [];
  return items.map((item, index) => {
    const same = written[index];
    if (!isWanted(item) || !isObject(same) || typeof same['id'] !== 'string') return item;
    const expected = 'a string: so long a number is rounded by most readers';
    report(place, `/items/${index}/id`, item['id'], expected);
    return { ...item, id: same['id'] };
  });
}
