import { html, nothing, type TemplateResult } from 'lit';
import { ReleaseController } from '../../controllers/release-controller.js';
import { wordFor, type ShareWords } from '../../i18n/dictionary.js';
import { base } from '../../theme/base.js';
import { ofDocument } from '../../page.js';
import { warnOnce } from '../../warn.js';
import { attributes, someOf, text } from '../base/attributes.js';
import { copyText, select } from '../shared/copy.js';
import { detailOf } from '../base/events.js';
import { FeedElement } from '../base/feed-element.js';
import { fillTemplate, TEMPLATE } from '../shared/links.js';
import { orElse } from '../base/panel-attributes.js';
import { PanelElement } from '../base/panel-element.js';
import { panel } from '../base/panel.styles.js';
import { oneLine } from '../../feed/plain-string.js';
import type * as Qr from './qr.js';
import { styles } from './share-bar.styles.js';
import type * as Drawing from './share-glyphs.js';
import { addressOf, NAMES } from './targets.js';

const USUAL = 'native copy email facebook x linkedin whatsapp telegram line kakaotalk';

/**
 * Shares a release, or the page. Plain links, the device's own sharing, and copying: no script, image or
 * request of anybody else's.
 *
 * @tagname akc-share-bar
 *
 * @fires {CustomEvent<LoadDetail>} akc-load - A feed was shown for the first time or anew.
 * @fires {CustomEvent<ErrorDetail>} akc-error - The feed could not be had.
 * @fires {CustomEvent<ShareDetail>} akc-share - A reader shares; cancelable.
 *
 * @slot - The fallback: shown before the release is here, and when it cannot be had.
 * @slot heading - Stands in for the heading.
 * @slot empty - Stands in for the words that there is nothing to share.
 * @slot error - Stands in for the words that the feed could not be loaded.
 * @slot footer - Below the targets.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart list - The list of targets.
 * @csspart button - One target, be it a button or a link.
 * @csspart link - One target that is a link.
 * @csspart message - What was done, or why it could not be.
 * @csspart qr - The QR code.
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
 * @cssState loaded - There is something to share.
 * @cssState empty - There is nothing to share.
 * @cssState stale - What is shown is old and could not be refreshed.
 * @cssState error - The last request failed.
 */
export class ShareBar extends PanelElement {
  static override styles = [base, panel, styles];

  static override properties = attributes({
    ...FeedElement.properties,
    release: text,
    url: text,
    text,
    targets: orElse(someOf(...`${USUAL} qr print`.split(' ')), USUAL),
  });

  /** Release that is shared: its id, its number, or `latest`; without it the page.
   * @attr release */
  declare release?: string;

  /** Address that is shared, of a release with `{id}`, `{number}` or `{url}` in it; without it the release's
   * own page, or this one.
   * @attr url */
  declare url?: string;

  /** Text that goes with it; without it the headline, or the page's title.
   * @attr text */
  declare text?: string;

  /** Where to, in which order, separated by spaces.
   * @attr targets
   * @default 'native copy email facebook x linkedin whatsapp telegram line kakaotalk' */
  declare targets: string;

  readonly #found = new ReleaseController(this);
  #drawing?: typeof Drawing;
  #qr?: typeof Qr;
  #qrShown = false;
  /** What is shared. */
  #subject = { url: '', text: '' };
  #said = '';
  /** Whether the address stands there, marked, because it could not be copied. */
  #marked = false;

  constructor() {
    super();
    Object.assign(this.parts, {
      glyphs: async () => {
        return (this.#drawing = await import('./share-glyphs.js'));
      },
      qr: async () => {
        this.#qr = await import('./qr.js');
      },
    });
  }

  protected override willUpdate(): void {
    if (this.release) this.live.join();
    else this.live.leave();
    this.#found.find(this.release);
    this.#found.tellUnknown();
    const { url: before } = this.#subject;
    this.#subject = this.#choose();
    // what was said of another is over
    if (this.#subject.url !== before) this.#say('');
    this.follow(this.#shown);
    void this.load('glyphs');
  }

  protected override updated(): void {
    const { feed, release } = this.#found;
    if (feed && release) this.tellLoad(feed, 1, 1);
    if (this.#marked) select(this.renderRoot.querySelector('.address')!);
  }

  get #shown(): boolean | undefined {
    if (!this.release) return true;
    return this.#found.release ? true : this.#found.unknown ? false : undefined;
  }

  #choose(): { url: string; text: string } {
    const { release } = this.#found;
    const own = release?.url ?? release?.external_url ?? location.href;
    const { id, number, url = own } = release ?? {};
    const wrong = () => {
      warnOnce('attribute', this.localName, 'url', this.url!, TEMPLATE);
    };
    const shared =
      this.url === undefined ? own : fillTemplate(this.url, { id, number, url }, wrong, own);
    return {
      url: new URL(shared, ofDocument('baseURI')).href,
      text: this.text ?? (oneLine(release?.title) || ofDocument('title')),
    };
  }

  async #share(event: Event, target: string): Promise<void> {
    const { url, text } = this.#subject;
    const release = this.#found.release && detailOf(this.#found.release);
    if (!this.emit('akc-share', { release, target, url }, true)) return event.preventDefault();
    this.#say('');
    if (target === 'qr') {
      this.#qrShown = !this.#qrShown;
      await this.load('qr');
    } else if (target === 'print') print();
    else if (target === 'copy') await this.#copy(url);
    // there is no address to share at without a key; and what was offered may be refused all the same
    else if (
      /^(native|kakaotalk)$/.test(target) &&
      !(await shareNatively({ url, title: oneLine(text) }))
    ) {
      await this.#copy(url, NAMES[target]);
    }
    this.requestUpdate();
  }

  async #copy(url: string, name = ''): Promise<void> {
    const locale = this.locale!;
    const words = locale.words.share;
    if (!(await copyText(url))) return this.#say(words.copyFailed, true);
    this.#say(name ? locale.fill(words.copiedFor, { name }) : words.copied);
  }

  #say(words: string, marked = false): void {
    this.#said = words;
    this.#marked = marked;
  }

  protected override render(): TemplateResult {
    return this.renderPanel(
      this.#shown,
      (locale) => {
        const words = locale.words.share;
        const { url } = this.#subject;
        // nothing is offered that the browser or the page's policy refuses
        const targets = this.targets
          .split(' ')
          .filter((target) => target !== 'native' || canShare(this.#subject));
        return html`
          <ul class="row" part="list" aria-label=${words.name}>
            ${targets.map((target) => html`<li>${this.#renderTarget(target, words)}</li>`)}
          </ul>
          <p class="quiet" part="message" role="status">${this.#said}</p>
          ${this.#marked ? html`<p class="address" dir="ltr">${url}</p>` : nothing}
          ${
            this.#qrShown
              ? this.#qr?.renderQr(html, url, locale.fill(words.qrCodeOf, { url }))
              : nothing
          }
        `;
      },
      () => '',
    );
  }

  #renderTarget(target: string, words: ShareWords) {
    const name = NAMES[target] ?? wordFor(words.targets, target);
    const glyph = this.#drawing?.glyphs[target];
    // a mark that stands for many things needs the name beside it
    const named = !glyph || target === 'linkedin';
    const { url, text } = this.#subject;
    const href = addressOf(target, url, text);
    const share = (event: Event) => void this.#share(event, target);
    const inside = [
      glyph ? this.#drawing!.drawIcon(glyph) : nothing,
      html`<span class=${named ? 'named' : 'unseen'}>${name}</span>`,
    ];
    if (!href) {
      return html`<button
        type="button"
        part="button"
        title=${name}
        aria-expanded=${target === 'qr' ? this.#qrShown : nothing}
        @click=${share}
      >
        ${inside}
      </button>`;
    }
    const leaves = /^http/.test(href);
    return html`<a
      class="button"
      part="button link"
      title=${name}
      href=${href}
      target=${leaves ? '_blank' : nothing}
      rel="noopener noreferrer"
      @click=${share}
      >${inside}</a
    >`;
  }
}

function canShare(data: { url: string; text: string }): boolean {
  try {
    return navigator.canShare({ url: data.url, title: data.text });
  } catch {
    return false;
  }
}

/** @returns whether the device could share; that a reader thought better of it counts as done */
async function shareNatively(data: { url: string; title: string }): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'akc-share-bar': ShareBar;
  }
}

export type * from '../base/events.js';
