import { placeAfter, placeBefore } from '../../clusters.js';
import type { Attachment } from '../../feed/model.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { isolate, oneLine } from '../../feed/plain-string.js';
import { distinctNames } from '../shared/distinct-names.js';

/** Files that are one thing in several formats. */
export interface FileRow {
  title: string;
  files: Attachment[];
}

export const isPhoto = ({ kind, mime_type = '' }: Attachment): boolean =>
  kind ? kind === 'photo' : mime_type.startsWith('image/');

/**
 * Those of one title are formats of one thing (JSON Feed 1.1, attachments), unless their languages
 * differ: then they are translations.
 */
export function groupFiles(attachments: readonly Attachment[]): FileRow[] {
  const rows = new Map<string, FileRow>();
  for (const file of attachments) {
    const { title, language, url } = file;
    const key = title ? `${title}\n${language}` : url;
    const row = rows.get(key);
    if (row) row.files.push(file);
    else rows.set(key, { title: title ?? nameOf(url), files: [file] });
  }
  return [...rows.values()];
}

/** Characters of a name that is shown, and of those the last that stay where it is cut. */
const LONGEST_NAME = 80;
const LAST = 20;
/** Characters of an ending: `settingcontent-ms` is one that systems run. */
const LONGEST_ENDING = 20;

/** Format characters that are not seen, some of which turn the writing, and blanks that are no spaces. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cn}\p{DI}]/gu;
const BLANK = /\u2800/g;

/**
 * The last part of a URL's path, as it was before it was percent-encoded, without what is not seen. All that
 * looks at it looks at this, so that what is hidden from the reader hides nothing from us.
 */
function fileIn(url: string): { stem: string; ending: string } {
  const [path] = url.split(/[?#]/, 1);
  let name = path!.slice(path!.lastIndexOf('/') + 1);
  try {
    name = decodeURIComponent(name);
  } catch {
    // it stands as it is written
  }
  name = oneLine(name.replace(UNSEEN, '').replace(BLANK, ' '));
  // as systems do that save it
  let end = name.length;
  while (end && '. '.includes(name[end - 1]!)) end--;
  name = name.slice(0, end);
  const dot = name.lastIndexOf('.');
  const ending = name.slice(dot + 1);
  return dot < 0 || ending.length > LONGEST_ENDING || !/^[\p{L}\p{M}\p{N}_+~-]+$/u.test(ending)
    ? { stem: name, ending: '' }
    : { stem: name.slice(0, dot).trim(), ending };
}

/** What a file without a title is called: its ending is always seen. */
function nameOf(url: string): string {
  const { stem, ending } = fileIn(url);
  const { length } = stem;
  const cut =
    length > LONGEST_NAME - LAST
      ? `${stem.slice(0, placeBefore(stem, LONGEST_NAME - 2 * LAST))}…${stem.slice(placeAfter(stem, length - LAST))}`
      : stem;
  return isolate(cut) + (ending && `.${isolate(ending)}`) || url;
}

/** Endings that are not said in capitals. */
const ENDINGS: Record<string, string> = {
  doc: 'Word',
  docx: 'Word',
  xls: 'Excel',
  xlsx: 'Excel',
  ppt: 'PowerPoint',
  pptx: 'PowerPoint',
  jpg: 'JPEG',
  webp: 'WebP',
};

/** Of the page that hands a file out, not of the file. */
const PAGES = /^(php|do|jspx?|aspx?|ashx|cgi)$/i;

/** Media types, without `application/`, `image/` and the like, and the ending that they go with. */
const MEDIA: Record<string, string> = {
  msword: 'doc',
  'vnd.openxmlformats-officedocument.wordprocessingml.document': 'doc',
  'vnd.ms-excel': 'xls',
  'vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xls',
  'vnd.ms-powerpoint': 'ppt',
  'vnd.openxmlformats-officedocument.presentationml.presentation': 'ppt',
  'hwp+zip': 'hwpx',
  'vnd.hancom.hwpx': 'hwpx',
  haansofthwp: 'hwp',
  'vnd.hancom.hwp': 'hwp',
  'x-hwp': 'hwp',
  'epub+zip': 'epub',
  'svg+xml': 'svg',
  mpeg: 'mp3',
};
for (const same of 'pdf hwp hwpx csv zip jpeg png webp gif mp4'.split(' ')) MEDIA[same] = same;

/** Its ending, whatever is claimed of it; where it has none, what its media type says. */
function typeOf({ url, mime_type = '' }: Attachment): string {
  const { ending } = fileIn(url);
  const [media] = mime_type.split(';', 1);
  const claimed =
    wordFor(
      MEDIA,
      media!
        .slice(media!.indexOf('/') + 1)
        .trim()
        .toLowerCase(),
    ) ?? '';
  const said = ending && !(claimed && PAGES.test(ending)) ? ending : claimed;
  return wordFor(ENDINGS, said.toLowerCase()) ?? said.toUpperCase();
}

/** @returns type, size and language, in words: a plain string that nothing in it turns */
export const describeFile = (file: Attachment, locale: Locale): string =>
  factsOf(file, locale).join(', ');

/**
 * What the links to files are called, each told from the others.
 *
 * @param showsFacts whether the link to a file shows its facts, and no title
 */
export function downloadNames(
  files: readonly Attachment[],
  locale: Locale,
  showsFacts: (file: Attachment) => boolean = () => false,
): ReadonlyMap<Attachment, string> {
  const { downloadFile, downloadFileWith, downloadFormat } = locale.words.sections;
  const names = distinctNames(
    files.map((file) => {
      const own = nameOf(file.url);
      const title = isolate(titleOf(file)) || own;
      const facts = describeFile(file, locale);
      const withFacts = showsFacts(file) ? downloadFormat : downloadFileWith;
      return [title, `${title}, ${own}`].map((name) =>
        locale.fill(facts ? withFacts : downloadFile, { name, facts }),
      );
    }),
  );
  return new Map(files.map((file, at) => [file, names[at]!]));
}

/** What photos are called, each told from the others. */
export function photoNames(photos: readonly Attachment[]): string[] {
  return distinctNames(
    photos.map(({ url, alt, caption, title }) => {
      const own = nameOf(url);
      const name = isolate(alt ?? caption ?? title) || own;
      return [name, `${name}, ${own}`];
    }),
  );
}

/** Only of a photo stands what is seen on it, or beside it, for a title. */
const titleOf = (file: Attachment) =>
  file.title ?? (isPhoto(file) ? (file.caption ?? file.alt) : undefined);

function factsOf(file: Attachment, locale: Locale): string[] {
  const { size_in_bytes, language } = file;
  const type = typeOf(file);
  return [
    type.startsWith('HWP')
      ? locale.fill(locale.words.sections.hangulDocument, { type })
      : isolate(type),
    size_in_bytes ? locale.fileSize(size_in_bytes) : '',
    // what is no language could say anything
    language && /^[a-z\d-]{2,35}$/i.test(language) ? locale.languageName(language) : '',
  ].filter(Boolean);
}
