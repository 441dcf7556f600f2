import type { JsonObject } from '../converted.js';
import { plainLine } from '../plain.js';
import type { Draft } from './draft.js';
import { addressOf, childrenOf, hasElements, textIn, textOf, type XmlElement } from './element.js';

/**
 * Pictures and files of a release: enclosures, Media RSS (https://www.rssboard.org/media-rss), iTunes. Each file stands
 * once, whoever names it.
 */

const IMAGE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;
const DURATION = /^(?:(?:(\d+):)?(\d+):)?(\d+(?:\.\d+)?)$/;

interface File {
  url: string;
  element: XmlElement;
  type?: string | undefined;
  isImage: boolean;
  isEnclosure: boolean;
  isDefault: boolean;
  /** What is said of it: by its own element, then by those that it stands in. */
  words: readonly Words[];
  /** Others of its group are the same in other sizes. */
  group?: XmlElement | undefined;
}

/** What an element says of the files in it, the item's own of all. */
interface Words {
  title: string;
  caption: string;
  credit: string;
  copyright: string;
  thumbnail: XmlElement | undefined;
}

/** Read once of each element: an item may have thousands of files, and each asks what it says. */
function wordsIn(element: XmlElement): Words {
  const line = (name: string) => plainLine(textIn(element, name));
  return {
    title: line('media:title'),
    caption: line('media:description'),
    credit: line('media:credit'),
    copyright: line('media:copyright'),
    thumbnail: childrenOf(element, 'media:thumbnail')[0],
  };
}

/** A whole number above 0. */
function numberOf(written: string | undefined): number | undefined {
  const number = Number(written?.trim() || NaN);
  return number > 0 && Number.isFinite(number) ? Math.round(number) : undefined;
}

/** Seconds of `1:02:03`, `02:03`, `123`. */
function secondsOf(written: string | undefined): number | undefined {
  const [, hours = '0', minutes = '0', seconds] = DURATION.exec(written?.trim() ?? '') ?? [];
  return seconds
    ? numberOf(String(Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)))
    : undefined;
}

function fileOf(
  element: XmlElement,
  around: readonly Words[],
  group?: XmlElement,
): File | undefined {
  const { url, href, type, medium, isdefault } = element.attributes;
  const address = addressOf(element, url ?? href);
  if (!address) return undefined;
  const isSaid = !!(type ?? medium);
  return {
    url: address,
    element,
    type: type?.trim().toLowerCase() || undefined,
    isImage: medium === 'image' || !!type?.startsWith('image/') || (!isSaid && IMAGE.test(address)),
    isEnclosure: !element.name.startsWith('media:'),
    isDefault: isdefault === 'true',
    words: [wordsIn(element), ...around],
    group,
  };
}

/** In the order in which they stand, of Media RSS first, for it says more. */
function filesOf(item: XmlElement): File[] {
  const ofItem = wordsIn(item);
  const single = childrenOf(item, 'media:content').map((one) => fileOf(one, [ofItem]));
  const grouped = childrenOf(item, 'media:group').flatMap((group) => {
    const around = [wordsIn(group), ofItem];
    return childrenOf(group, 'media:content').map((one) => fileOf(one, around, group));
  });
  const enclosed = [
    ...childrenOf(item, 'enclosure'),
    ...childrenOf(item, 'atom:link', 'link').filter(
      ({ attributes }) => attributes['rel'] === 'enclosure',
    ),
  ].map((one) => fileOf(one, [ofItem]));
  return [...single, ...grouped, ...enclosed].filter((file) => file !== undefined);
}

const said = (
  words: readonly Words[],
  name: 'title' | 'caption' | 'credit' | 'copyright',
): string => words.find((one) => one[name])?.[name] ?? '';

/** The item's own title would make one thing of all its files. */
const titleOf = ({ words }: File) => said(words.slice(0, -1), 'title');
const captionOf = ({ words }: File) => said(words, 'caption');
const creditOf = ({ words }: File) => said(words, 'credit') || said(words, 'copyright');

/** What has a value. */
const only = (members: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && value !== ''),
  );

/** Sets a release's `image` and `attachments`. */
export function setMedia(item: XmlElement, draft: Draft): void {
  const files = filesOf(item);
  const picture = setImage(item, draft, files);
  const isExtra = (file: File) =>
    file.isEnclosure || !file.isImage || !isSamePicture(file, picture);
  const byUrl = new Map<string, File[]>();
  for (const file of files.filter(isExtra)) {
    const same = byUrl.get(file.url);
    if (same) same.push(file);
    else byUrl.set(file.url, [file]);
  }
  // what Media RSS says of an enclosure is said of the same file
  for (const file of files) if (!isExtra(file)) byUrl.get(file.url)?.push(file);
  const duration = secondsOf(textIn(item, 'itunes:duration'));
  const all = [...byUrl.values()];
  draft.set(
    'attachments',
    all.map((same) => attachmentOf(same, duration)),
    files[0]?.element,
  );
  draft.press(
    'attachments',
    all.map(moreOf).filter((more) => Object.keys(more).length > 1),
    files[0]?.element,
  );
}

const isSamePicture = (file: File, picture: File | undefined): boolean =>
  !!picture && (file.url === picture.url || (!!file.group && file.group === picture.group));

/** @param duration what the item says of all that is played, in seconds */
function attachmentOf(same: readonly File[], duration: number | undefined): JsonObject {
  const attribute = (name: string) =>
    same.map(({ element }) => element.attributes[name]).find(Boolean);
  const [file] = same as [File];
  const type = same.map((one) => one.type).find(Boolean);
  const isPlayed = /^(?:audio|video)\//.test(type ?? '');
  return only({
    url: file.url,
    mime_type: type,
    title: titleOf(file) || attribute('title')?.trim(),
    size_in_bytes: numberOf(attribute('length')) ?? numberOf(attribute('filesize')),
    duration_in_seconds: secondsOf(attribute('duration')) ?? (isPlayed ? duration : undefined),
  });
}

function moreOf(same: readonly File[]): JsonObject {
  const file = same.find(({ isEnclosure }) => !isEnclosure) ?? same[0]!;
  const { attributes } = file.element;
  const thumbnail = file.words.find((one) => one.thumbnail)?.thumbnail;
  const isMedia = !file.isEnclosure;
  return only({
    url: file.url,
    language: attributes['lang'] ?? attributes['hreflang'],
    kind: file.isImage ? 'photo' : undefined,
    caption: isMedia ? captionOf(file) : undefined,
    credit: isMedia ? creditOf(file) : undefined,
    width: numberOf(attributes['width']),
    height: numberOf(attributes['height']),
    thumbnail:
      isMedia && !file.isImage && thumbnail
        ? addressOf(thumbnail, thumbnail.attributes['url'])
        : undefined,
  });
}

const widthOf = (file: File) => numberOf(file.element.attributes['width']) ?? 0;

/** @returns the file that the picture is, if it is one */
function setImage(item: XmlElement, draft: Draft, files: readonly File[]): File | undefined {
  const pictures = files.filter(({ isImage }) => isImage);
  const first = pictures.find(({ isDefault }) => isDefault) ?? pictures[0];
  const group = first?.group ? pictures.filter((file) => file.group === first.group) : [];
  const picture = group.reduce(
    (best, file) => (widthOf(file) > widthOf(best) ? file : best),
    first!,
  );
  if (picture && !picture.isEnclosure) {
    describeImage(draft, picture, group);
    return picture;
  }
  const [thumbnail] = [item, ...childrenOf(item, 'media:group', 'media:content')]
    .flatMap((element) => childrenOf(element, 'media:thumbnail'))
    .sort(
      (one, other) =>
        (numberOf(other.attributes['width']) ?? 0) - (numberOf(one.attributes['width']) ?? 0),
    );
  const others = [thumbnail, ...childrenOf(item, 'itunes:image', 'image')];
  for (const element of others) {
    if (!element || 'image' in draft.json) continue;
    const { url, href } = element.attributes;
    const written =
      (url ?? href) || textIn(element, 'url') || (hasElements(element) ? '' : textOf(element));
    draft.set('image', addressOf(element, written), element);
    if (element === thumbnail && 'image' in draft.json) setSize(draft, element);
  }
  if (picture && !('image' in draft.json)) draft.set('image', picture.url, picture.element);
  return picture;
}

function setSize(draft: Draft, element: XmlElement): void {
  const [width, height] = [
    numberOf(element.attributes['width']),
    numberOf(element.attributes['height']),
  ];
  if (width && height) draft.press('image', { width, height }, element);
}

function describeImage(draft: Draft, picture: File, group: readonly File[]): void {
  const { attributes } = picture.element;
  draft.set('image', picture.url, picture.element);
  const sources = group
    .filter((file) => widthOf(file))
    .map((file) => only({ url: file.url, width: widthOf(file), type: file.type }));
  const image = only({
    width: numberOf(attributes['width']),
    height: numberOf(attributes['height']),
    alt: titleOf(picture),
    caption: captionOf(picture),
    credit: creditOf(picture),
    sources: sources.length > 1 ? sources : undefined,
  });
  if (Object.keys(image).length) draft.press('image', image, picture.element);
}
