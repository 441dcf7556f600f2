import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FirstDictionary } from '../locale/dictionary.js';
import { dictionaryNow, english, loadDictionary, supported } from '../locale/languages.js';
import { ofNode } from '../page.js';
import { warnOnce } from '../warn.js';

/** The element's language: its own `lang`, else the nearest above it, across shadow hosts. */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag that dates and numbers are written in: the page's, with its region. */
  locale = 'en';
  /** Absent until the first is here: nothing is shown in a wrong language meanwhile. */
  dictionary?: FirstDictionary;
  #wanted?: string;
  #observer?: MutationObserver;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => void this.#find());
    for (const element of hosts(this.host)) {
      const options = { subtree: true, attributeFilter: ['lang'] };
      this.#observer.observe(element.getRootNode(), options);
    }
    void this.#find();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  async #find(): Promise<void> {
    const written = hosts(this.host).map((element) => element.closest('[lang]'));
    const nearest = written.find(Boolean);
    const tag = (nearest && ofNode(nearest, 'getAttribute')('lang')?.replaceAll('_', '-')) ?? '';
    const language = supported(tag);
    if (tag && !language) warnOnce('language', tag);
    const locale = language ? tag : 'en';
    if (locale === this.#wanted) return;
    this.#wanted = locale;
    // without a pause where it is here already
    let dictionary = dictionaryNow(language ?? 'en');
    dictionary ??= await loadDictionary(language!).catch(() => {
      warnOnce('texts', language!);
      return english;
    });
    // another language may have been asked for meanwhile
    if (this.#wanted !== locale) return;
    this.locale = locale.startsWith(dictionary.language) ? locale : 'en';
    this.dictionary = dictionary;
    this.host.requestUpdate();
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
