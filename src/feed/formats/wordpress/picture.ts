import type { JsonObject } from '../converted.js';
import { plainLine } from '../plain.js';
import { isObject } from '../problems.js';
import { embedded } from './embedded.js';

/** How far the sides of the same picture in another size may be from its own. */
const SAME_RATIO = 0.02;

/** The picture of a post, and what is known of it. */
export interface Picture {
  image?: string | undefined;
  facts?: JsonObject | undefined;
}

export function pictureOf(post: JsonObject): Picture {
  const [media] = embedded(post, 'wp:featuredmedia');
  const { jetpack_featured_media_url: jetpack } = post;
  const url = media?.['source_url'];
  const types = [media?.['mime_type'], media?.['media_type']];
  const type = types.find((one) => typeof one === 'string') ?? 'image';
  if (!media || typeof url !== 'string' || !url || !type.startsWith('image')) {
    return typeof jetpack === 'string' && jetpack ? { image: jetpack } : {};
  }
  const details = isObject(media['media_details']) ? media['media_details'] : {};
  const [width, height] = [positive(details['width']), positive(details['height'])];
  const alt = textOf(media['alt_text']);
  const caption = textOf(media['caption']);
  const sources = width && height ? sourcesOf(details['sizes'], width / height) : [];
  const facts: JsonObject = {
    ...(width && height && { width, height }),
    ...(alt && { alt }),
    ...(caption && { caption }),
    ...(sources.length && { sources }),
  };
  return { image: url, facts: Object.keys(facts).length ? facts : undefined };
}

const positive = (value: unknown): number | undefined => {
  // an object may refuse to become a number
  const number = typeof value === 'object' ? NaN : Number(value);
  return number > 0 && Number.isFinite(number) ? number : undefined;
};

function textOf(value: unknown): string {
  const text = isObject(value) ? value['rendered'] : value;
  return typeof text === 'string' ? plainLine(text) : '';
}

/** The whole picture in other sizes, the narrowest first; of what WordPress has cut out of it nothing. */
function sourcesOf(sizes: unknown, ratio: number): JsonObject[] {
  const sources = new Map<number, JsonObject>();
  for (const size of isObject(sizes) ? Object.values(sizes) : []) {
    if (!isObject(size) || typeof size['source_url'] !== 'string') continue;
    const [width, height] = [positive(size['width']), positive(size['height'])];
    if (!width || !height || Math.abs(width / height / ratio - 1) > SAME_RATIO) continue;
    const type = size['mime_type'];
    sources.set(width, {
      url: size['source_url'],
      width,
      ...(typeof type === 'string' && type && { type }),
    });
  }
  return [...sources.values()].sort((one, other) => Number(one['width']) - Number(other['width']));
}
