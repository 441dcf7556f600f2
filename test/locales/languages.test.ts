import { expect } from '@open-wc/testing';
import type { Dictionary } from '../../src/i18n/dictionary.js';
import { en } from '../../src/i18n/en.js';
import { dictionaries } from '../../src/i18n/languages.js';
import { Locale } from '../../src/i18n/locale.js';
import { useBrowser } from '../support/acts.js';
import { partOf, publish, shown } from '../support/component.js';
import { crowded, overflowing, saidIn, sliver } from '../support/interface-texts.js';
import { pressFeed } from '../support/press.js';
import { STATES, feedIn, type LanguageTag } from '../support/locale-states.js';
import { HEADLINES, STACKS, TEXTS } from '../support/locale-texts.js';
import { pseudoLanguage } from '../support/pseudo-language.js';

/**
 * Each language, each element, each state: nothing of another language, no text that is cut off or stands out of the
 * narrowest page. A sample that is another each day, or all (`AKC_WHOLE=1`).
 */

const { seed, whole } = (await (await fetch('/__sampling__')).json()) as {
  seed: number;
  whole: boolean;
};

/** States of a language that a day's sample has. */
const SAMPLE = 12;
const NARROWEST = 320;

/** Scripts whose letters in a font of their own, where it is installed, stand otherwise in a line than under a Latin one. */
const FONTS: Partial<Record<string, string>> = {
  th: 'Noto Sans Thai',
  lo: 'Noto Sans Lao',
  km: 'Noto Sans Khmer',
  my: 'Noto Sans Myanmar',
  ta: 'Noto Sans Tamil',
};

/** Another part of the states for each language and each day; together they have all. */
const statesFor = (index: number) =>
  whole
    ? STATES
    : Array.from(
        { length: SAMPLE },
        (_, nth) => STATES[(seed + index * SAMPLE + nth) % STATES.length]!,
      );

/** That a language is written in, where it is not Latin. */
const SCRIPTS: Record<LanguageTag, RegExp | undefined> = {
  en: undefined,
  fil: undefined,
  id: undefined,
  ms: undefined,
  pt: undefined,
  tet: undefined,
  vi: undefined,
  ko: /\p{sc=Hang}/u,
  'zh-Hans': /\p{sc=Han}/u,
  th: /\p{sc=Thai}/u,
  lo: /\p{sc=Laoo}/u,
  km: /\p{sc=Khmr}/u,
  my: /\p{sc=Mymr}/u,
  ta: /\p{sc=Taml}/u,
};

/** Names that no language translates, and what is no word: addresses, endings of files, numbers of releases. */
const NAMES =
  /\b(Facebook|YouTube|Instagram|LinkedIn|X|WhatsApp|Telegram|LINE|KakaoTalk|APA|Chicago|QR|RIS|HWPX?|PDF|SVG|PR|\d*[kM]B)\b/g;
const ADDRESS = /^\S+(@|:\/\/|\.example)\S*$|^\+[\d\s().a-z-]+$/;

const forms = (value: object): string[] =>
  Object.values(value).flatMap((entry: string | object) =>
    typeof entry === 'string' ? [entry] : forms(entry),
  );

/** Each English phrase that the language says otherwise, with anything in the place of what is filled in. */
function englishPhrases(words: Dictionary): RegExp[] {
  const own = new Set(forms(words).map((phrase) => phrase.toLowerCase()));
  return forms(en)
    .filter((phrase) => /\p{L}{2}/u.test(phrase.replace(/\{\w+\}/g, '')) && phrase !== 'en')
    .filter((phrase) => !own.has(phrase.toLowerCase()))
    .map((phrase) => {
      const literal = phrase
        .split(/\{\w+\}/)
        .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
      return new RegExp(`^${literal.join('.*')}$`, 'u');
    });
}

/** @returns what is said in a language that is not this one */
function foreign(element: Element, language: LanguageTag, words: Dictionary): string[] {
  const english = englishPhrases(words);
  const locale = new Locale(language, words);
  // which names of countries and languages there are is for the tests of `Locale` to say
  const written = ['ID', 'en', 'ko', 'id', language].flatMap((code) => [
    locale.country(code),
    locale.languageName(code),
    locale.ownLanguageName(code),
  ]);
  const script = SCRIPTS[language];
  return saidIn(element)
    .filter(({ text, of }) => {
      if (ADDRESS.test(text) || !/\p{L}/u.test(text.replace(NAMES, ''))) return false;
      if (written.some((name) => text.includes(name))) return false;
      // a citation, and what is said in a language of its own
      if (of.closest('[lang="en"]') && language !== 'en') return false;
      return (script && !script.test(text)) || english.some((phrase) => phrase.test(text));
    })
    .map(({ text }) => text);
}

for (const [index, language] of (Object.keys(TEXTS) as LanguageTag[]).entries()) {
  describe(`in ${language}`, () => {
    const browser = useBrowser();
    let words: Dictionary;

    before(async () => {
      words = await dictionaries.load(language);
    });

    for (const [nth, [name, play]] of statesFor(index).entries()) {
      it(`speaks no other language, and has room: ${name}`, async () => {
        const attributes = { lang: language, style: `inline-size:${NARROWEST}px` };
        const element = await play({ words, attributes, browser, feed: feedIn(language) });

        if (language !== 'en') expect(foreign(element, language, words).join('\n')).to.equal('');
        expect(overflowing(element).join('\n')).to.equal('');
        expect(crowded(element).join('\n')).to.equal('');
        // it takes as long as all else; `test/e2e/axe-all.test.js` has every state in two languages
        if (whole || !nth) await expect(element).to.be.accessible();
      }).timeout(20_000);
    }
  });
}

describe('letters that reach high and low', () => {
  const browser = useBrowser();

  for (const [language, stack] of Object.entries(STACKS)) {
    it(`are whole in the last line of a summary, with nothing of the next: ${language}`, async () => {
      const items = [{ id: '1', title: stack, summary: `${stack} `.repeat(60) }];
      const { url } = await publish(pressFeed(items, { language }));
      const list = await shown('akc-news-list', {
        feed: url,
        style: `inline-size:${NARROWEST}px; font-family: ${FONTS[language] ?? 'sans-serif'}`,
      });

      expect(sliver(partOf(list, 'summary'), stack)).to.equal('');
    });
  }

  for (const [language, stack] of Object.entries(STACKS)) {
    for (const declared of [language, undefined]) {
      for (const [tag, attributes] of [
        ['a list', { controls: 'search tags', heading: stack }],
        ['a compact list', { heading: stack }],
        ['a release', { heading: stack }],
        ['contacts', { heading: stack }],
        ['channels', { heading: stack }],
      ] as const) {
        it(`stay in their lines: ${language}, ${tag}, ${declared ? 'with' : 'without'} a language`, async () => {
          const text = JSON.stringify(feedIn(language as LanguageTag));
          const [headline, name] = HEADLINES[language as LanguageTag];
          const written = [headline, name, TEXTS[language as LanguageTag]]
            .reduce((all, part) => all.replaceAll(JSON.stringify(part).slice(1, -1), stack), text)
            .replaceAll(`"language":"${language}"`, declared ? '$&' : '"language":""');
          const play = STATES.find(([state]) => state === tag)![1];
          const element = await play({
            words: en,
            attributes,
            browser,
            feed: JSON.parse(written) as ReturnType<typeof feedIn>,
          });

          expect(crowded(element).join('\n')).to.equal('');
        });
      }
    }
  }
});

describe('a language that is longer by 40 %', () => {
  const browser = useBrowser();
  const words = pseudoLanguage(en);

  before(() => {
    dictionaries.set('en', words);
  });
  after(() => {
    dictionaries.set('en', en);
  });

  for (const [name, play] of STATES) {
    it(`has room, and no English left: ${name}`, async () => {
      const attributes = { lang: 'en', style: `inline-size:${NARROWEST}px` };
      const element = await play({ words, attributes, browser, feed: feedIn('ko') });

      expect(overflowing(element).join('\n')).to.equal('');
      const english = englishPhrases(words);
      const left = saidIn(element).filter(({ text }) =>
        english.some((phrase) => phrase.test(text)),
      );
      expect(left.map(({ text }) => text).join('\n')).to.equal('');
    });
  }
});
