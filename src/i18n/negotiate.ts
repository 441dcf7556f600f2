import { memoise } from './intl-cache.js';
import { languageTags, type Language } from './languages.js';

/** What a page asked for, as far as we speak it. */
export interface Negotiated {
  /** Whose words. */
  language: Language;
  /** Canonical BCP 47 tag for dates and numbers, with the region and extensions that were asked for. */
  tag: string;
}

/**
 * Finds the language for a tag as a page has it: in any case, with underscores (`ko_KR`), by an old name
 * (`in` is `id`), with a region. A language in another script than ours is another language to its readers:
 * `ms-Arab` does not match `ms`, nor `zh-TW` `zh-Hans`.
 *
 * @returns `undefined` for what we do not speak and for what is no tag; never throws
 */
export function negotiate(written: string): Negotiated | undefined {
  // the most usual, without `Intl`
  const exact = languageTags.find((tag) => tag === written);
  if (exact) return { language: exact, tag: exact };
  return memoise(`negotiated ${written}`, () => {
    const wanted = parseTag(written);
    if (!wanted) return undefined;
    const language = languageTags.find((tag) => fits(wanted, new Intl.Locale(tag)));
    return language && { language, tag: wanted.toString() };
  });
}

function parseTag(written: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(written.trim().replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

const fits = (wanted: Intl.Locale, ours: Intl.Locale) =>
  wanted.language === ours.language && scriptOf(wanted) === scriptOf(ours);

/** As written, else the usual one of the language in that region. */
function scriptOf(locale: Intl.Locale): string | undefined {
  const { script } = locale.maximize();
  // Korean is Hangul, with or without Chinese characters (ISO 15924: Kore = Hang + Hani)
  return script === 'Hang' ? 'Kore' : script;
}
