import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { MinuteController } from '../../controllers/minute-controller.js';
import { ReleaseController } from '../../controllers/release-controller.js';
import { isolate } from '../../feed/plain-string.js';
import type { Contact, Publisher } from '../../feed/model.js';
import { wordFor, type ContactWords, type FeedSubject } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { scriptClass } from '../../i18n/scripts.js';
import { base } from '../../theme/base.js';
import { warnOnce } from '../../warn.js';
import { attribute, someOf, text } from '../base/attributes.js';
import { FeedElement } from '../base/feed-element.js';
import { panel } from '../base/panel.styles.js';
import { mailtoOf, telOf } from '../shared/contact-links.js';
import { distinctNames } from '../shared/distinct-names.js';
import { saveFile } from '../shared/save-file.js';
import { langOf } from '../shared/text-language.js';
import { timeZoneOf } from '../shared/time-zone.js';
import { styles } from './contact-card.styles.js';
import { join, nameOf, namedContacts, officeOf, positionOf, rolesIn } from './contacts.js';
import { isOpen } from './opening-hours.js';

const roleOf = ({ role = '', label }: Contact, { roles }: ContactWords) =>
  label ?? wordFor(roles, role) ?? role;

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
 * @csspart list - The list of contacts.
 * @csspart contact - One person or office.
 * @csspart role - What somebody answers for.
 * @csspart name - Of the person or office.
 * @csspart unit - Title, unit and organisation.
 * @csspart address - Where the office is.
 * @csspart link - A telephone number or an e-mail address.
 * @csspart button - Any button.
 * @csspart time - The time at the office.
 * @csspart message - A sentence in place of the contacts, or below them where one cannot be saved.
 *
 * @cssprop --akc-color-text - Text; default: the page's.
 * @cssprop --akc-color-muted - What is said beside; default: mixed from the text's.
 * @cssprop --akc-color-accent - What can be acted on; default: the text's.
 * @cssprop --akc-color-on-accent - Text on the accent.
 * @cssprop --akc-color-surface - Background, which brings its padding; default: none.
 * @cssprop --akc-color-border - Hairlines; default: mixed from the text's, as the edges of controls always are.
 * @cssprop --akc-color-focus - Focus ring; default: the text's.
 * @cssprop --akc-font-family - Default: the page's.
 * @cssprop --akc-font-size - Default: the page's.
 * @cssprop --akc-line-height - Default: 1.5, more for Thai, Khmer, Lao, Burmese and Tamil.
 * @cssprop --akc-space - The unit that spaces everything; default 0.25em.
 * @cssprop --akc-radius - Corners of controls, pictures and the surface; default 2px.
 * @cssprop --akc-image-ratio - Of pictures; default 16 / 9.
 *
 * @cssState loading - Nothing to show yet.
 * @cssState loaded - Somebody is shown.
 * @cssState empty - Nobody is named.
 * @cssState stale - What is shown is old and could not be refreshed.
 * @cssState error - The last request failed.
 */
export class ContactCard extends FeedElement {
  static override styles: CSSResultGroup = [base, panel, styles];

  /** Release whose contacts are shown: its id, its number, or `latest`. Without it the organisation's.
   * @attr release */
  @attribute(text('release')) release?: string | undefined;

  /** Shows only contacts of this role: `press`, `content`, or the publisher's own. Without it all.
   * @attr contact-role */
  @attribute(text('contact-role')) contactRole?: string | undefined;

  /** What to leave out: any of `vcard`, `local-time`, separated by spaces or commas.
   * @attr hide */
  @attribute(someOf('hide', ['vcard', 'local-time'])) override hide!: string;

  readonly #found = new ReleaseController(this);
  /** Who is shown. */
  #contacts: readonly Contact[] = [];
  /** Whether the file that a reader asked for last cannot be had. */
  #isUnsaved = false;

  constructor() {
    super();
    // the office's clock goes on
    new MinuteController(this, () => !!this.#officeZone);
  }

  protected override get hasContent(): boolean | undefined {
    return this.#isKnown ? !!this.#contacts.length : undefined;
  }

  /** Whether it is known who answers. */
  get #isKnown(): boolean {
    const { feed, release, isUnknown } = this.#found;
    return !!feed && (!!release || isUnknown || !this.release);
  }

  /** Zone of the office whose time is shown. */
  get #officeZone(): string | undefined {
    return this.hides('local-time') || !this.#contacts.length
      ? undefined
      : timeZoneOf(this.#found.publisher);
  }

  protected override get subject(): FeedSubject {
    return 'contacts';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // what came of another's contact is over
    if (changed.has('feed') || changed.has('release')) this.#isUnsaved = false;
    this.#found.find(this.release);
    this.#found.warnIfUnknown();
    this.#chooseContacts();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { feed } = this.#found;
    const { length } = this.#contacts;
    if (feed && this.#isKnown) this.announceLoad(feed, length, length);
  }

  #chooseContacts(): void {
    const { release, publisher } = this.#found;
    const role = this.contactRole?.toLowerCase();
    const named = namedContacts(release, publisher, role);
    if (role && !named.length && this.#isKnown) {
      warnOnce('role', this.localName, role, rolesIn(release, publisher).join(', '));
    }
    const found = officeOf(publisher);
    const office = found ? [found] : [];
    if (!this.release && !role) this.#contacts = [...office, ...named];
    else this.#contacts = named.length ? named : office;
  }

  async #saveCard(contact: Contact): Promise<void> {
    const { release } = this.#found;
    const publisher = this.#publisherOf(contact);
    const detail = { release, kind: 'vcard' };
    if (!this.emit('akc-download', detail, true)) return;
    // a live region announces only what changes
    this.#setUnsaved(false);
    const leaf = await this.loadLeaf('vcard', () => import('./vcard.js'));
    if (!leaf) {
      this.#setUnsaved(true);
      return;
    }
    const person = contact.isOffice ? undefined : contact;
    saveFile(leaf.vcardName(person, publisher), 'text/vcard', leaf.vcard(person, publisher));
  }

  #setUnsaved(isUnsaved: boolean): void {
    this.#isUnsaved = isUnsaved;
    this.requestUpdate();
  }

  /** Whose contact it is. */
  #publisherOf(contact: Contact): Publisher | undefined {
    return contact.publisher ?? this.#found.publisher;
  }

  #announceContact(event: Event, kind: 'tel' | 'email', url: string): void {
    const { release } = this.#found;
    const detail = { release, kind, url } as const;
    if (!this.emit('akc-contact', detail, true)) event.preventDefault();
  }

  protected override renderContent(locale: Locale): TemplateResult {
    const words = locale.words.contact;
    const names = distinctNames(
      this.#contacts.map((contact) => {
        const name = isolate(nameOf(contact));
        const more = [roleOf(contact, words), positionOf(contact), contact.email, contact.tel];
        return [name, join(name, more[0]), join(name, ...more)];
      }),
    );
    return html`<ul class="list" part="list">
        ${this.#contacts.map((contact, at) =>
          this.#renderContact(contact, locale.fill(words.saveCardOf, { name: names[at]! }), words),
        )}
      </ul>
      ${this.#renderTime(locale)} ${this.hides('vcard') ? nothing : this.#renderOutcome(locale)}`;
  }

  #renderOutcome({ words }: Locale) {
    const outcome = this.#isUnsaved ? words.feed.incomplete : '';
    return html`<p class="quiet" part="message" role="status">${outcome}</p>`;
  }

  protected override renderEmpty({ words }: Locale): unknown {
    return words.contact.none;
  }

  /** @param saveName accessible name of the button that saves it */
  #renderContact(contact: Contact, saveName: string, words: ContactWords) {
    const { tel, email } = contact;
    const printed = roleOf(contact, words);
    const isOurs = !contact.label && wordFor(words.roles, contact.role) !== undefined;
    const name = nameOf(contact);
    const position = positionOf(contact);
    const lang = (text: string | undefined) => langOf(text, this.#found.language);
    const address = contact.isOffice ? this.#publisherOf(contact)?.address : undefined;
    return html`
      <li class="contact ${scriptClass(printed, name, position, address)}" part="contact">
        ${
          printed
            ? html`<p class="quiet" part="role" dir="auto" lang=${isOurs ? nothing : lang(printed)}>
                ${printed}
              </p>`
            : nothing
        }
        <p class="name" part="name" dir="auto" lang=${lang(name)}>${name}</p>
        ${
          position
            ? html`<p class="quiet" part="unit" dir="auto" lang=${lang(position)}>${position}</p>`
            : nothing
        }
        ${
          address
            ? html`<p class="quiet" part="address" dir="auto" lang=${lang(address)}>${address}</p>`
            : nothing
        }
        ${this.#renderLink('tel', words.tel, tel, telOf(tel))}
        ${this.#renderLink('email', words.email, email, mailtoOf(email))}
        ${
          this.hides('vcard')
            ? nothing
            : html`<button
                type="button"
                class="small"
                part="button"
                aria-label=${saveName}
                @click=${() => void this.#saveCard(contact)}
              >
                ${words.saveCard}
              </button>`
        }
      </li>
    `;
  }

  #renderLink(
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
                this.#announceContact(event, kind, url);
              }}
              >${written}</a
            >`
          : html`<bdi>${written}</bdi>`
      }
    </p>`;
  }

  /** What the clock shows at the office, and whether anybody is there. */
  #renderTime(locale: Locale) {
    const timeZone = this.#officeZone;
    if (!timeZone) return nothing;
    const words = locale.words.contact;
    const now = Date.now();
    const time = locale.clock(now, timeZone);
    if (!time) return nothing;
    const hours = this.#found.publisher?.opening_hours;
    const open = hours && isOpen(hours, timeZone, now);
    const phrase =
      open === undefined ? words.officeTime : open ? words.officeTimeOpen : words.officeTimeClosed;
    return html`<p class="quiet" part="time">${locale.fill(phrase, { time })}</p>`;
  }
}

export type * from '../base/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'akc-contact-card': ContactCard;
  }
}
