import { html, nothing, type TemplateResult } from 'lit';
import { ReleaseController } from '../../controllers/release-controller.js';
import type { Contact } from '../../feed/model.js';
import { wordFor, type ContactWords } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { base } from '../../theme/base.js';
import { ofDocument } from '../../page.js';
import { warnOnce } from '../../warn.js';
import { attributes, someOf, text } from '../base/attributes.js';
import { detailOf } from '../base/events.js';
import { FeedElement } from '../base/feed-element.js';
import { PanelElement } from '../base/panel-element.js';
import { panel } from '../base/panel.styles.js';
import { mailtoOf, telOf } from '../shared/contact-links.js';
import { isolate } from '../../feed/plain-string.js';
import { saveFile } from '../shared/save-file.js';
import { timeZoneOf } from '../shared/time-zone.js';
import { styles } from './contact-card.styles.js';

/** Milliseconds. */
const MINUTE = 60_000;

/**
 * Who answers for a release, or for the organisation.
 *
 * @tagname akc-contact-card
 *
 * @fires {CustomEvent<LoadDetail>} akc-load - A feed was shown for the first time or anew.
 * @fires {CustomEvent<ErrorDetail>} akc-error - The feed could not be had.
 * @fires {CustomEvent<ContactDetail>} akc-contact - A reader calls or writes; cancelable.
 * @fires {CustomEvent<DownloadDetail>} akc-download - A reader takes a contact as a file (`vcard`); cancelable.
 *
 * @slot - The fallback: shown before the contacts are here, and when none can be had.
 * @slot heading - Stands in for the heading.
 * @slot empty - Stands in for the words that nobody is named.
 * @slot error - Stands in for the words that the feed could not be loaded.
 * @slot footer - Below the contacts.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart contact - One person or office.
 * @csspart role - What somebody answers for.
 * @csspart name - Of the person or office.
 * @csspart unit - Title, unit and organisation.
 * @csspart link - A telephone number or an e-mail address.
 * @csspart button - Any button.
 * @csspart time - The time at the office.
 * @csspart message - A sentence in place of the contacts.
 *
 * @cssprop --akc-color-text - Text; default: the page's.
 * @cssprop --akc-color-muted - What is said beside; default: mixed from the text's.
 * @cssprop --akc-color-accent - What can be acted on; default: the text's.
 * @cssprop --akc-color-on-accent - Text on the accent.
 * @cssprop --akc-color-surface - Background; default: none.
 * @cssprop --akc-color-border - Hairlines and the edges of controls; default: mixed from the text's.
 * @cssprop --akc-color-focus - Focus ring; default: the text's.
 * @cssprop --akc-font-family - Default: the page's.
 * @cssprop --akc-font-size - Default: the page's.
 * @cssprop --akc-line-height - Default: 1.5, more for Thai, Khmer, Lao, Burmese and Tamil.
 * @cssprop --akc-space - The unit that spaces everything; default 0.25em.
 * @cssprop --akc-radius - Corners; default 2px.
 * @cssprop --akc-image-ratio - Of pictures; default 16 / 9.
 *
 * @cssState loading - Nothing to show yet.
 * @cssState loaded - Somebody is shown.
 * @cssState empty - Nobody is named.
 * @cssState stale - What is shown is old and could not be refreshed.
 * @cssState error - The last request failed.
 */
export class ContactCard extends PanelElement {
  static override styles = [base, panel, styles];

  static override properties = attributes({
    ...FeedElement.properties,
    release: text,
    contactRole: text,
    hide: someOf('vcard', 'local-time'),
  });

  /** Release whose contacts are shown: its id, its number, or `latest`; without it the organisation's.
   * @attr release */
  declare release?: string;

  /** Shows only contacts of this role, as the feed has it: `press`, `content`, …
   * @attr contact-role */
  declare contactRole?: string;

  readonly #found = new ReleaseController(this);
  /** Who is shown. */
  #contacts: readonly Contact[] = [];
  /** The organisation itself, where it can be reached. */
  #house?: Contact;
  #isOpen?: (hours: readonly string[], timeZone: string, now: number) => boolean | undefined;
  #clock?: ReturnType<typeof setTimeout>;
  constructor() {
    super();
    Object.assign(this.parts, {
      hours: async () => {
        this.#isOpen = (await import('./opening-hours.js')).isOpen;
      },
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    ofDocument('addEventListener')('visibilitychange', this.#tick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    ofDocument('removeEventListener')('visibilitychange', this.#tick);
    clearTimeout(this.#clock);
  }

  readonly #tick = (): void => {
    this.requestUpdate();
  };

  protected override willUpdate(): void {
    this.live.join();
    this.#found.find(this.release);
    this.#found.tellUnknown();
    this.#gather();
    this.follow(this.#shown);
    if (this.#found.publisher?.opening_hours) void this.load('hours');
  }

  protected override updated(): void {
    const { feed } = this.#found;
    const { length } = this.#contacts;
    if (feed) this.tellLoad(feed, length, length);
    clearTimeout(this.#clock);
    // the office's clock goes on, while somebody can see it
    if (this.#timeZone && this.isConnected && !ofDocument('hidden')) {
      this.#clock = setTimeout(this.#tick, MINUTE - (Date.now() % MINUTE));
    }
  }

  /** Whether it is known who answers. */
  get #known(): boolean {
    const { feed, release, unknown } = this.#found;
    return !!feed && (!!release || unknown || !this.release);
  }

  /** `undefined` while it is not known who answers. */
  get #shown(): boolean | undefined {
    return this.#known ? !!this.#contacts.length : undefined;
  }

  /** Those of the release; where it names nobody, of its publisher. */
  #gather(): void {
    const { release, publisher } = this.#found;
    const role = this.contactRole?.toLowerCase();
    const named = [release?.contacts, publisher?.contacts]
      .map((contacts = []) =>
        contacts.filter((contact) => !role || contact.role?.toLowerCase() === role),
      )
      .find(({ length }) => length);
    if (role && !named && this.#known) {
      const known = [...(release?.contacts ?? []), ...(publisher?.contacts ?? [])];
      const roles = [...new Set(known.map((contact) => contact.role).filter(Boolean))];
      warnOnce('role', this.localName, role, roles.join(', '));
    }
    const { name, tel, email } = publisher ?? {};
    this.#house = tel || email ? { organization: name, tel, email } : undefined;
    const house = this.#house ? [this.#house] : [];
    this.#contacts = this.release || role ? (named ?? house) : [...house, ...(named ?? [])];
  }

  get #timeZone(): string | undefined {
    return this.hides('local-time') || !this.#contacts.length
      ? undefined
      : timeZoneOf(this.#found.publisher);
  }

  async #save(contact: Contact): Promise<void> {
    const { release, publisher } = this.#found;
    const about = { release: release && detailOf(release) };
    if (!this.emit('akc-download', { ...about, kind: 'vcard' }, true)) return;
    const { vcard, vcardName } = await import('./vcard.js');
    const whom = contact === this.#house ? undefined : contact;
    saveFile(vcardName(whom, publisher), 'text/vcard', vcard(whom, publisher));
  }

  #reach(event: Event, kind: 'tel' | 'email', url: string): void {
    const { release } = this.#found;
    const about = { release: release && detailOf(release) };
    if (!this.emit('akc-contact', { ...about, kind, url }, true)) event.preventDefault();
  }

  protected override render(): TemplateResult {
    return this.renderPanel(
      this.#shown,
      (locale) =>
        html`<ul class="list" part="list">
            ${this.#contacts.map((contact) => this.#renderContact(contact, locale.words.contact))}
          </ul>
          ${this.#renderTime(locale)}`,
      ({ words }) => words.contact.none,
    );
  }

  #renderContact(contact: Contact, words: ContactWords) {
    const { role = '', label, name, title, unit, organization, tel, email } = contact;
    const printed = label ?? wordFor(words.roles, role) ?? role;
    const about = [title, unit, name || unit ? organization : undefined]
      .map(isolate)
      .filter(Boolean)
      .join(', ');
    const address = contact === this.#house ? this.#found.publisher?.address : undefined;
    return html`
      <li class="contact" part="contact" lang=${this.#found.release?.language ?? nothing}>
        ${printed ? html`<p class="quiet" part="role" dir="auto">${printed}</p>` : nothing}
        <p class="name" part="name" dir="auto">${name ?? organization ?? unit ?? email ?? tel}</p>
        ${about ? html`<p class="quiet" part="unit" dir="auto">${about}</p>` : nothing}
        ${address ? html`<p class="quiet" part="address" dir="auto">${address}</p>` : nothing}
        ${this.#renderReach('tel', words.tel, tel, telOf(tel))}
        ${this.#renderReach('email', words.email, email, mailtoOf(email))}
        ${
          this.hides('vcard')
            ? nothing
            : html`<button
                type="button"
                class="small"
                part="button"
                @click=${() => void this.#save(contact)}
              >
                ${words.saveCard}
              </button>`
        }
      </li>
    `;
  }

  #renderReach(
    kind: 'tel' | 'email',
    word: string,
    written: string | undefined,
    url: string | undefined,
  ) {
    if (!written) return nothing;
    return html`<p>
      <span class="unseen">${word}</span>
      ${
        url
          ? html`<a
              part="link"
              dir="ltr"
              href=${url}
              @click=${(event: Event) => {
                this.#reach(event, kind, url);
              }}
              >${written}</a
            >`
          : html`<bdi>${written}</bdi>`
      }
    </p>`;
  }

  #renderTime(locale: Locale) {
    const timeZone = this.#timeZone;
    if (!timeZone) return nothing;
    const words = locale.words.contact;
    const now = Date.now();
    const hours = this.#found.publisher?.opening_hours;
    const open = hours && this.#isOpen?.(hours, timeZone, now);
    const time = locale.clock(now, timeZone);
    if (!time) return nothing;
    const phrase =
      open === undefined ? words.officeTime : open ? words.officeTimeOpen : words.officeTimeClosed;
    return html`<p class="quiet" part="time">${locale.fill(phrase, { time })}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'akc-contact-card': ContactCard;
  }
}

export type * from '../base/events.js';
