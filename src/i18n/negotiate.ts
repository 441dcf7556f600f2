import { memoise } from './intl-cache.js';
import { languageTags, type Language } from './languages.js';

/** What a page asked for, as far as we speak it. */
export interface Negotiated<Spoken extends string = Language> {
  /** Whose words. */
  language: Spoken;
  /** Canonical BCP 47 tag for dates and numbers, with the region and extensions that were asked for. */
  tag: string;
}

/**
 * Finds the language for a tag as a page has it: in any case, with underscores (`ko_KR`), by an old name
 * (`in` is `id`), with a region. A language in another script than ours is another language to its readers:
 * `ms-Arab` does not match `ms`, nor `zh-TW` `zh-Hans`.
 *
 * @param spoken canonical tags
 * @returns `undefined` for what is not spoken and for what is no tag; never throws
 */
export function negotiate<Spoken extends string = Language>(
  written: string,
  spoken: readonly Spoken[] = languageTags as readonly string[] as readonly Spoken[],
): Negotiated<Spoken> | undefined {
  // the most usual, without `Intl`
  const exact = spoken.find((tag) => tag === written);
  if (exact) return { language: exact, tag: exact };
  return memoise(`negotiated ${written} ${spoken.join()}`, () => {
    const wanted = parseTag(written);
    if (!wanted) return undefined;
    const language = spoken.find((tag) => fits(wanted, new Intl.Locale(tag)));
    return language && { language, tag: wanted.toString() };
  });
}

/**
 * Whether what is written in one language is what a reader of the other wants: by language and script, as `negotiate`
 * matches them. `ko-KR` is `ko`, and `zh-TW` is no `zh-Hans`; what is no tag, or says that nobody knows, matches nothing.
 */
export function isSameLanguage(one: string, other: string): boolean {
  const key = keyOf(one);
  return key !== undefined && key === keyOf(other);
}

/** A feed may name ever new languages, and a page's formatters need their own place. */
const MOST_KEYS = 500;
const keys = new Map<string, string | undefined>();

function keyOf(written: string): string | undefined {
  if (keys.has(written)) return keys.get(written);
  if (keys.size >= MOST_KEYS) keys.clear();
  const tag = parseTag(written);
  // engines differ in what they say of the language of that
  const isKnown = tag && !/^\s*und(?![a-z])/i.test(written);
  const key = isKnown ? `${tag.language}-${scriptOf(tag)}` : undefined;
  keys.set(written, key);
  return key;
}

/** Old and other names (https://www.iana.org/assignments/language-subtag-registry), which WebKit takes for languages of their own. */
const NAMED_ANEW = new Map([
  ['cmn', 'zh'],
  ['in', 'id'],
  ['iw', 'he'],
  ['tl', 'fil'],
  ['zsm', 'ms'],
]);

function parseTag(written: string): Intl.Locale | undefined {
  try {
    const [language = '', ...others] = written.trim().split(/[-_]/);
    const known = NAMED_ANEW.get(language.toLowerCase()) ?? language;
    return new Intl.Locale([known, ...others].join('-'));
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
