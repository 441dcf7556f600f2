import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dictionary } from '../i18n/dictionary.js';
import { en } from '../i18n/en.js';
import type { Names } from '../i18n/formatters.js';
import { dictionaries, languageTags, type Language } from '../i18n/languages.js';
import { Locale } from '../i18n/locale.js';
import { negotiate } from '../i18n/negotiate.js';
import { isOnline, ofDocument, ofNode } from '../page.js';
import { warnOnce } from '../warn.js';
import { pageDictionaries, WRITTEN } from './page-dictionaries.js';

const ENGLISH = { language: 'en', tag: 'en' };

/** What the controller needs of the element that it works for. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    /** For Thai: `buddhist` or `gregory`. */
    calendar?: string;
  };

/** What is asked for. */
interface Wanted {
  /** Tells it from others: the tag, and the page's own words. */
  wanted: string;
  language: string;
  tag: string;
  /** The page's own words, in JSON. */
  texts: string[];
  /** BCP 47 tags of what the reader reads. */
  languages: readonly string[];
}

/** What a `Locale` is made of. */
interface Spoken {
  tag: string;
  words: Dictionary;
  names?: Names;
}

/** The element's language: its own `lang`, else the nearest above it, across shadow hosts. */
export class LocaleController implements ReactiveController {
  #spoken?: Spoken;
  /** Made of what is spoken, and of this calendar. */
  #locale?: Locale | undefined;
  #calendar?: string | undefined;
  /** What was asked for last, tag and words of the page's own: a dictionary that comes late may be of one before. */
  #wanted?: string;
  /** What was written last. */
  #written?: string;
  #languages: readonly string[] = [];
  /** Whose names have been asked for. */
  #namesOf?: Dictionary | undefined;
  #observer?: MutationObserver;
  #ready: Promise<void> = Promise.resolve();

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** `undefined` until the first is here: nothing is shown in a wrong language meanwhile. */
  get locale(): Locale | undefined {
    const { calendar } = this.host;
    if (!this.#spoken) return undefined;
    if (!this.#locale || calendar !== this.#calendar) {
      const { tag, words, names } = this.#spoken;
      const needNames = () => {
        this.#bringNames(words);
      };
      this.#calendar = calendar;
      this.#locale = new Locale(tag, words, {
        ...(calendar && { calendar }),
        ...(names && { names }),
        needNames,
      });
    }
    return this.#locale;
  }

  /** BCP 47 tags of what a reader reads: as the page says, and what we speak in its place. */
  get languages(): readonly string[] {
    return this.#languages;
  }

  /** Settles when the words that were asked for last are here, and the names that they needed. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#update);
    for (const element of hosts(this.host)) {
      const options = { subtree: true, attributeFilter: ['lang'] };
      this.#observer.observe(element.getRootNode(), options);
    }
    for (const event of WRITING) ofDocument('addEventListener')(event, this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    for (const event of WRITING) ofDocument('removeEventListener')(event, this.#update);
  }

  readonly #update = (): void => {
    const written = this.#nearestLang();
    const own = pageDictionaries();
    const spoken = [...new Set<string>([...languageTags, ...own.map(({ language }) => language)])];
    const negotiated = negotiate(written, spoken);
    if (written && !negotiated) warnOnce('language', written);
    const { language, tag } = negotiated ?? ENGLISH;
    const texts = own.filter((one) => one.language === language).map(({ text }) => text);
    const wanted = [tag, ...texts].join('\n');
    if (written === this.#written && wanted === this.#wanted) return;
    this.#written = written;
    const languages = [...new Set([written.trim(), tag].filter(Boolean))];
    // with the first words comes what is written in their language; later both change at once
    if (!this.#spoken || wanted === this.#wanted) this.#languages = languages;
    if (wanted === this.#wanted) return this.host.requestUpdate();
    this.#wanted = wanted;
    this.#ready = this.#use({ wanted, language, tag, texts, languages });
  };

  async #use({ wanted, language, tag, texts, languages }: Wanted): Promise<void> {
    let spoken: Spoken | undefined;
    try {
      // without a pause where it is here already
      const known = texts.length ? undefined : dictionaries.get(language as Language);
      const words = known ?? (await wordsOf(language, texts));
      if (words) spoken = { tag, words };
    } catch {
      warnOnce('texts', language);
    }
    // another language may have been asked for meanwhile
    if (this.#wanted !== wanted) return;
    this.#languages = languages;
    this.#namesOf = undefined;
    this.#speak(spoken ?? { tag: 'en', words: en });
  }

  #speak(spoken: Spoken): void {
    this.#spoken = spoken;
    this.#locale = undefined;
    this.host.requestUpdate();
  }

  /** Names of countries and languages, where not every engine has them: the element has shown English ones meanwhile. */
  #bringNames(words: Dictionary): void {
    const { loadNames } = words;
    if (!loadNames || this.#namesOf === words) return;
    this.#namesOf = words;
    const bring = async () => {
      try {
        const names = await loadNames();
        const { words: current, tag } = this.#spoken!;
        if (current === words) this.#speak({ tag, words, names });
      } catch {
        // who needs them next asks again
        this.#namesOf = undefined;
        // offline there is one cause, and it is told
        if (isOnline()) warnOnce('file', `names in ${words.language}`);
      }
    };
    this.#ready = Promise.all([this.#ready, bring()]).then(() => undefined);
  }

  #nearestLang(): string {
    const found = hosts(this.host).map((element) => element.closest('[lang]'));
    const nearest = found.find(Boolean);
    return (nearest && ofNode(nearest, 'getAttribute')('lang')) ?? '';
  }
}

/** After these the page may have words of its own that were not there before. */
const WRITING = [WRITTEN, 'DOMContentLoaded'];

/**
 * @param texts the page's own, in JSON
 * @returns `undefined` where the language is the page's own, and not whole
 */
async function wordsOf(language: string, texts: string[]): Promise<Dictionary | undefined> {
  const isOurs = (languageTags as string[]).includes(language);
  const usual = isOurs ? await dictionaries.load(language as Language) : undefined;
  if (!texts.length) return usual;
  const { readOwn } = await import('../i18n/own-dictionary.js');
  const { words, slips, missing } = readOwn(language, usual, en, texts);
  for (const [path, found, expected] of slips) {
    warnOnce('ownWords', language, path, found, expected);
  }
  if (!missing.length) return words;
  warnOnce('notWhole', language, missing.length, missing[0]!);
  return undefined;
}

/** The element, and the shadow hosts that it stands in, from the inside out. */
function hosts(element: Element): Element[] {
  const found: Element[] = [];
  for (
    let at: Element | undefined = element;
    at;
    at = (at.getRootNode() as Partial<ShadowRoot>).host
  ) {
    found.push(at);
  }
  return found;
}
