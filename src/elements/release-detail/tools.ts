import type { html as Html, TemplateResult } from 'lit';
import type { Contact, Release } from '../../feed/model.js';
import { htmlOf, textOf } from '../../html/serialise.js';
import { wordFor, type ContactWords } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { copyText, select } from '../shared/copy.js';
import { detailOf } from '../base/events.js';
import { isolate } from '../../feed/plain-string.js';
import { saveFile } from '../shared/save-file.js';
import { citations, risName, type Citations } from './cite.js';
import { printAlone } from './print.js';
import type { DetailHost } from './host.js';
import { ofDocument } from '../../page.js';

/** What a reader does with a release: copies its text, cites it, prints it. Loaded when one does. */

export const css = /* css */ `
  .citations {
    display: grid;
    gap: calc(3 * var(--space));
    padding: calc(4 * var(--space));
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .citations button {
    margin-block-start: var(--space);
  }
  .citations p {
    overflow-wrap: anywhere;
    user-select: all;
  }
`;

type Host = HTMLElement &
  Pick<DetailHost, 'locale' | 'found' | 'emit' | 'renderRoot' | 'requestUpdate' | 'zone'>;

export class Tools {
  #said = '';
  #citing = false;
  /** Id of the release that this was said of. */
  #about: string;

  constructor(
    private readonly html: typeof Html,
    private readonly host: Host,
  ) {
    this.#about = host.found.release!.id;
  }

  async copy(): Promise<void> {
    const { release } = this.host.found;
    const page = this.#wholeText(release!, this.host.locale!);
    const copied = await copyText(textOf(page), htmlOf(page));
    const { renderRoot } = this.host;
    if (!copied) select(renderRoot.querySelector('.title')!, renderRoot.querySelector('.body')!);
    this.#say(copied ? this.#words.textCopied : this.#words.copyFailed);
  }

  cite(): void {
    this.#citing = !this.#citing;
    this.#say('');
  }

  /** What was said is over when something else is done. */
  close(): void {
    this.#citing = false;
    this.#say('');
  }

  print(): void {
    printAlone(this.host);
  }

  /** For each update: what was said of another release is over. */
  turnTo({ id }: Release): void {
    if (id === this.#about) return;
    this.#said = '';
    this.#citing = false;
    this.#about = id;
  }

  render(release: Release, locale: Locale): TemplateResult {
    const { html } = this;
    // last, so that nothing moves under the reader's hand
    return html`
      ${this.#citing ? this.#renderCitations(release, locale) : ''}
      <p class="quiet" part="message" role="status">${this.#said}</p>
    `;
  }

  get #words() {
    return this.host.locale!.words.tools;
  }

  #say(words: string): void {
    this.#said = words;
    this.host.requestUpdate();
  }

  #renderCitations(release: Release, locale: Locale): TemplateResult {
    const { html } = this;
    const { publisher } = this.host.found;
    const words = locale.words.tools;
    const cited = citations(release, publisher, this.host.zone);
    const styles: [string, string][] = [
      ['APA', cited.apa],
      ['Chicago', cited.chicago],
    ];
    return html`<div class="citations">
      ${styles.map(
        ([name, text]) =>
          html`<div>
            <p class="quiet">${name}</p>
            <p dir="ltr" lang="en">${text}</p>
            <button
              type="button"
              class="small"
              part="button"
              aria-label=${locale.fill(words.copyStyle, { style: name })}
              @click=${() => void this.#copyCitation(text)}
            >
              ${words.copy}
            </button>
          </div>`,
      )}
      <div>
        <button
          type="button"
          class="small"
          part="button"
          @click=${() => {
            this.#saveRis(release, cited);
          }}
        >
          ${words.risFile}
        </button>
      </div>
    </div>`;
  }

  async #copyCitation(text: string): Promise<void> {
    this.#say('');
    const copied = await copyText(text);
    this.#say(copied ? this.#words.citationCopied : this.#words.copyFailed);
  }

  #saveRis(release: Release, { ris }: Citations): void {
    const about = { release: detailOf(release), kind: 'ris' };
    if (!this.host.emit('akc-download', about, true)) return;
    saveFile(risName(release), 'application/x-research-info-systems', ris);
  }

  /** Headline, number, date, text, contacts and address: what a journalist takes along. */
  #wholeText(release: Release, locale: Locale): DocumentFragment {
    const { title, subtitles = [], number, date_published, contacts = [] } = release;
    const { words } = locale;
    const page = new DocumentFragment();
    const add = (tag: string, text: string | undefined) => {
      if (!text) return;
      const element = ofDocument('createElement')(tag);
      element.textContent = text;
      page.append(element);
    };
    add('h1', title);
    for (const line of subtitles) add('p', line);
    const date = date_published && locale.date(date_published, { timeZone: this.host.zone });
    add('p', [isolate(number), date].filter(Boolean).join(' · '));
    const body = this.host.renderRoot.querySelector('.body');
    // one by one, for a text may have more of them than a call takes
    const copy = body?.cloneNode(true);
    while (copy?.firstChild) page.append(copy.firstChild);
    if (contacts.length) add('h2', words.tools.contacts);
    for (const contact of contacts) add('p', inOneLine(contact, words.contact));
    const url = release.url ?? release.external_url;
    if (url) {
      const link = ofDocument('createElement')('a');
      link.href = url;
      link.textContent = url;
      const paragraph = ofDocument('createElement')('p');
      paragraph.append(link);
      page.append(paragraph);
    }
    return page;
  }
}

function inOneLine(contact: Contact, { roles }: ContactWords): string {
  const { role, label, name, title, unit, organization, tel, email } = contact;
  const printed = label ?? wordFor(roles, role) ?? role;
  const join = (texts: (string | undefined)[]) => texts.map(isolate).filter(Boolean).join(', ');
  const who = join([name, title, unit, organization]);
  const how = join([tel, email]);
  return [printed && `${isolate(printed)}:`, who, how && `(${how})`].filter(Boolean).join(' ');
}
