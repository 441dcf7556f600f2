import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dictionary } from '../i18n/dictionary.js';
import { en } from '../i18n/en.js';
import type { Names } from '../i18n/formatters.js';
import { dictionaries, type Language } from '../i18n/languages.js';
import { Locale } from '../i18n/locale.js';
import { negotiate, type Negotiated } from '../i18n/negotiate.js';
import { isOnline, ofNode } from '../page.js';
import { warnOnce } from '../warn.js';

const ENGLISH: Negotiated = { language: 'en', tag: 'en' };

/** What the controller needs of the element that it works for. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    /** For Thai: `buddhist` or `gregory`. */
    calendar?: string;
  };

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
  /** Tag that was negotiated last: a dictionary that comes late may be of one before. */
  #tag?: string;
  /** What was written last. */
  #written?: string;
  #languages: readonly string[] = [];
  /** Whose names have been asked for. */
  #namesOf?: Dictionary;
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
    this.#observer = new MutationObserver(() => {
      this.#update();
    });
    for (const element of hosts(this.host)) {
      const options = { subtree: true, attributeFilter: ['lang'] };
      this.#observer.observe(element.getRootNode(), options);
    }
    this.#update();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #update(): void {
    const written = this.#nearestLang();
    const negotiated = negotiate(written);
    if (written && !negotiated) warnOnce('language', written);
    const { language, tag } = negotiated ?? ENGLISH;
    if (written === this.#written) return;
    this.#written = written;
    const languages = [...new Set([written.trim(), tag].filter(Boolean))];
    // with the first words comes what is written in their language; later both change at once
    if (!this.#spoken || tag === this.#tag) this.#languages = languages;
    if (tag === this.#tag) return this.host.requestUpdate();
    this.#tag = tag;
    this.#ready = this.#use(language, tag, languages);
  }

  async #use(language: Language, tag: string, languages: readonly string[]): Promise<void> {
    let spoken: Spoken;
    try {
      // without a pause where it is here already
      const words = dictionaries.get(language) ?? (await dictionaries.load(language));
      spoken = { tag, words };
    } catch {
      warnOnce('texts', language);
      spoken = { tag: 'en', words: en };
    }
    // another language may have been asked for meanwhile
    if (this.#tag !== tag) return;
    this.#languages = languages;
    this.#speak(spoken);
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
