import type { ReactiveControllerHost } from 'lit';
import { keepFocus } from '../../controllers/keep-focus.js';
import { isolate } from '../../feed/plain-string.js';
import { createElement } from '../../page.js';
import { warnOnce } from '../../warn.js';
import { plainText } from '../../feed/query.js';
import { langOf } from '../shared/text-language.js';
import { makeBody, type Body } from './body.js';
import { BodyTables } from './body-tables.js';
import { sectionLevel, type ReleaseView } from './release-view.js';

/** The first words of the text, in its language. */
function datelineOf({ release: { dateline }, language, locale, timeZone }: ReleaseView): string {
  const { place, date } = dateline ?? {};
  const written = date && locale.inContentLanguage(language).date(date, { timeZone });
  return [isolate(place), written].filter(Boolean).join(', ');
}

/** As `lang` says it. */
const bodyLanguage = ({ release, language }: ReleaseView): string => {
  const { content_html, content_text } = release;
  return langOf(language ? '' : (content_text ?? plainText(content_html ?? '')), language);
};

/** All that the text is made of. */
const sourceOf = (view: ReleaseView): readonly unknown[] => {
  const { id, content_html, content_text, url } = view.release;
  return [
    id,
    content_html,
    content_text,
    url,
    datelineOf(view),
    view.level,
    view.locale.tag,
    view.language,
  ];
};

/**
 * The element that holds the text of a release. The text is made only when it has changed: a reader may
 * have marked some of it, or play a film in it.
 */
export class BodyController {
  readonly element = createElement('div');
  /** What the text was made of. */
  #source: readonly unknown[] = [];
  #isPending = false;
  #hasEmbedded = false;
  #placeOf: Body['placeOf'];
  readonly #tables: BodyTables;

  /** @param onProblem called with what was expected of the text of a release that is beyond a bound */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly onProblem: (expected: string) => void,
  ) {
    this.#tables = new BodyTables(host);
    Object.assign(this.element, { className: 'body', part: 'body', dir: 'auto' });
    this.element.addEventListener('click', (event) => {
      this.#jump(event);
    });
  }

  /** Whether the text is still to come. */
  get isPending(): boolean {
    return this.#isPending;
  }

  /** Whether the text has embedded media, which are not shown. */
  get hasEmbedded(): boolean {
    return this.#hasEmbedded;
  }

  /**
   * For the beginning of an update.
   *
   * @param view absent: no release is shown
   * @returns a promise only where a sanitiser has to be loaded, or what mends the text: else nothing moves
   */
  show(view?: ReleaseView): Promise<void> | undefined {
    this.element.lang = view ? bodyLanguage(view) : '';
    const source = view ? sourceOf(view) : [];
    const isSame = source.every((value, index) => value === this.#source[index]);
    if (isSame && source.length === this.#source.length) return undefined;
    this.#source = source;
    this.#isPending = false;
    try {
      const body = view && makeBody(view.release, this.#optionsFor(view, source), datelineOf(view));
      if (body instanceof Promise) {
        this.#fill();
        this.#isPending = true;
        return this.#fillLater(body, source, view);
      }
      this.#fill(body, view);
    } catch (error) {
      this.#fill();
      this.#warn(error);
    }
    return undefined;
  }

  #optionsFor(view: ReleaseView, source: readonly unknown[]) {
    const { release, locale } = view;
    return {
      base: release.base,
      headingLevel: sectionLevel(view),
      words: locale.words.release.body,
      language: bodyLanguage(view),
      wordsLanguage: locale.language,
      tell: (expected: string) => {
        if (source === this.#source) this.onProblem(expected);
      },
    };
  }

  async #fillLater(
    pending: Promise<Body>,
    source: readonly unknown[],
    view: ReleaseView | undefined,
  ): Promise<void> {
    try {
      const body = await pending;
      // another release may have been asked for meanwhile
      if (source !== this.#source) return;
      keepFocus(this.host.shadowRoot, () => {
        this.#fill(body, view);
      });
    } catch (error) {
      this.#warn(error);
    }
    if (source !== this.#source) return;
    this.#isPending = false;
    this.host.requestUpdate();
  }

  #fill(body?: Body, view?: ReleaseView): void {
    this.element.replaceChildren(...(body ? [body.fragment] : []));
    this.#tables.take(this.element, view?.locale.words.release.body.table ?? '');
    this.#hasEmbedded = !!body?.hasEmbedded;
    this.#placeOf = body?.placeOf;
    // wherever else links open, these lead nowhere but here
    for (const link of this.element.querySelectorAll('a')) {
      if (this.#placeOf?.(link)) link.target = '_self';
    }
  }

  /** A browser finds no place in a shadow tree by its name. One that is to be opened elsewhere is on the publisher's page. */
  #jump(event: MouseEvent): void {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link = (target as Element).closest('a');
    const place = link ? this.#placeOf?.(link) : undefined;
    if (!place || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    // what a page keeps at its edges covers nothing there
    place.scrollIntoView({ block: 'center' });
  }

  #warn(error: unknown): void {
    warnOnce('update', this.host.localName, String(error));
  }
}
