import type { Attachment } from '../../feed/model.js';
import type { SectionsDictionary } from '../../locale/dictionary.js';
import { keep } from '../../locale/keep.js';

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

/** The last part of its path, as it was before it was percent-encoded. */
function nameOf(url: string): string {
  const name = url.replace(/[?#].*/, '').replace(/.*\//, '');
  try {
    return decodeURIComponent(name) || url;
  } catch {
    return name;
  }
}

/** What is looked for in a media type and an extension, and what it is called. */
const TYPES =
  'hwpx|hwp.zip HWPX hwp HWP pdf PDF docx?|word Word xlsx?|excel|sheet Excel pptx?|presentation|powerpoint PowerPoint csv CSV zip ZIP jpe?g JPEG png PNG webp WebP gif GIF svg SVG mp4 MP4 mp3|mpeg MP3 epub EPUB';

/** @returns type, size and language, in words */
export function describeFile(
  { url, mime_type = '', size_in_bytes, language }: Attachment,
  locale: string,
  words: SectionsDictionary,
): string {
  const type = typeOf(`${mime_type} ${nameOf(url).replace(/.*\./, '')}`);
  return [
    type?.startsWith('HWP') ? words.hwp.replace('{type}', type) : type,
    size_in_bytes ? formatSize(size_in_bytes, locale) : '',
    language ? languageName(language, locale) : '',
  ]
    .filter(Boolean)
    .join('\u00a0· ');
}

function typeOf(found: string): string | undefined {
  const types = TYPES.split(' ');
  const at = types.findIndex(
    (pattern, index) => index % 2 === 0 && new RegExp(`\\b(${pattern})`, 'i').test(found),
  );
  return types[at + 1];
}

function formatSize(bytes: number, locale: string): string {
  const small = bytes < 1e6;
  const unit = small ? 'kilobyte' : 'megabyte';
  const options = { style: 'unit', unit, maximumFractionDigits: small ? 0 : 1 } as const;
  const format = keep(`${unit}${locale}`, () => new Intl.NumberFormat(locale, options));
  return format.format(small ? Math.max(bytes / 1e3, 1) : bytes / 1e6);
}

/** The tag itself where it is none, or the engine has no name for it. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
