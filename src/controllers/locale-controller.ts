import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { english } from '../i18n/english.js';
import { dictionaries, type Language } from '../i18n/languages.js';
import { Locale } from '../i18n/locale.js';
import { negotiate, type Negotiated } from '../i18n/negotiate.js';
import { ofNode } from '../page.js';
import { warnOnce } from '../warn.js';

const ENGLISH: Negotiated = { language: 'en', tag: 'en' };

/** The element's language: its own `lang`, else the nearest above it, across shadow hosts. */
export class LocaleController implements ReactiveController {
  #locale?: Locale;
  /** Tag that was negotiated last: a dictionary that comes late may be of one before. */
  #tag?: string;
  /** What was written last. */
  #written?: string;
  #languages: readonly string[] = [];
  #observer?: MutationObserver;
  #ready: Promise<void> = Promise.resolve();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** `undefined` until the first is here: nothing is shown in a wrong language meanwhile. */
  get locale(): Locale | undefined {
    return this.#locale;
  }

  /** BCP 47 tags of what a reader reads: as the page says, and what we speak in its place. */
  get languages(): readonly string[] {
    return this.#languages;
  }

  /** Settles when the words that were asked for last are here. */
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
    if (!this.#locale || tag === this.#tag) this.#languages = languages;
    if (tag === this.#tag) return this.host.requestUpdate();
    this.#tag = tag;
    this.#ready = this.#use(language, tag, languages);
  }

  async #use(language: Language, tag: string, languages: readonly string[]): Promise<void> {
    let locale: Locale;
    try {
      // without a pause where it is here already
      const words = dictionaries.get(language) ?? (await dictionaries.load(language));
      locale = new Locale(tag, words);
    } catch {
      warnOnce('texts', language);
      locale = english;
    }
    // another language may have been asked for meanwhile
    if (this.#tag !== tag) return;
    this.#locale = locale;
    this.#languages = languages;
    this.host.requestUpdate();
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
