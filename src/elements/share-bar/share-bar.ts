import glyphs from 'akc-icons/share';
import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { NEW_TAB } from '../../controllers/link-target-controller.js';
import { ReleaseController } from '../../controllers/release-controller.js';
import { oneLine } from '../../feed/plain-string.js';
import { wordFor, type FeedSubject, type ShareWords } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { ofDocument } from '../../page.js';
import { base } from '../../theme/base.js';
import { icons, renderIcon } from '../../theme/icons.js';
import { warnOnce } from '../../warn.js';
import { attribute, someOf, splitWords, text } from '../base/attributes.js';
import { FeedElement } from '../base/feed-element.js';
import { panel } from '../base/panel.styles.js';
import { copyText, select } from '../shared/copy.js';
import { TEMPLATE, templateOf } from '../shared/links.js';
import { withoutTrackers } from '../../feed/clean-address.js';
import { canShare, shareNatively, type Subject } from './native-share.js';
import type * as Qr from './qr.js';
import { styles } from './share-bar.styles.js';
import { sharedPage } from './shared-page.js';
import { addressOf, NAMES } from './targets.js';

const TARGETS = splitWords(
  'native copy email facebook x linkedin whatsapp telegram line kakaotalk qr print',
);

/** Shared by the device itself, else copied: KakaoTalk has no address to share at without a key. */
const SHARED_NATIVELY = ['native', 'kakaotalk'];

/** The target's mark, and its name where the mark stands for many things or there is none. */
function renderMark(target: string, name: string | undefined) {
  const glyph = glyphs[target];
  const isNamed = !glyph || target === 'linkedin';
  return [
    glyph ? renderIcon(glyph) : nothing,
    html`<span class=${isNamed ? 'named' : 'unseen'}>${name}</span>`,
  ];
}

/** What came of what a reader did last. */
interface Outcome {
  is: 'copied' | 'copyFailed' | 'qrFailed';
  /** Name of the target that the link was copied for. */
  name?: string;
}

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
 * @cssState loaded - There is something to share.
 * @cssState empty - There is nothing to share.
 * @cssState stale - What is shown is old and could not be refreshed.
 * @cssState error - The last request failed.
 */
export class ShareBar extends FeedElement {
  static override styles: CSSResultGroup = [base, panel, icons, styles];

  /** Release that is shared: its id, its number, or `latest`. Without it the page.
   * @attr release */
  @attribute(text('release')) release?: string | undefined;

  /** Address that is shared, of a release with `{id}`, `{number}` or `{url}` in it. Without it the release's own page,
   * or this one.
   * @attr url */
  @attribute(text('url')) url?: string | undefined;

  /** Text that goes with it. Without it the headline, or the page's title.
   * @attr text */
  @attribute(text('text')) text?: string | undefined;

  /** Where to, in which order: any of `native`, `copy`, `email`, `facebook`, `x`, `linkedin`, `whatsapp`, `telegram`,
   * `line`, `kakaotalk`, `qr`, `print`, separated by spaces or commas. KakaoTalk has no address to share at: the device's
   * own sharing opens, or the link is copied.
   * @attr targets */
  @attribute(someOf('targets', TARGETS)) targets =
    'native copy email facebook x linkedin whatsapp telegram line kakaotalk';

  readonly #found = new ReleaseController(this);
  #subject: Subject = { url: '', text: '' };
  #outcome?: Outcome;
  #isQrOpen = false;
  #qr?: typeof Qr;
  /** The code of the address that it was drawn for; none where that is too long. */
  #code?: { url: string; svg: SVGElement | undefined };

  protected override get hasContent(): boolean | undefined {
    if (!this.release || this.#found.release) return true;
    return this.#found.isUnknown ? false : undefined;
  }

  protected override get subject(): FeedSubject {
    return 'release';
  }

  protected override willUpdate(): void {
    // a page is shared without any feed
    if (this.release) this.join();
    else this.live.leave();
    this.#found.find(this.release);
    this.#found.warnIfUnknown();
    const subject = this.#chooseSubject();
    if (subject.url !== this.#subject.url) this.#outcome = undefined;
    this.#subject = subject;
    this.#drawCode(subject.url);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { feed, release } = this.#found;
    if (feed && release) this.announceLoad(feed, 1, 1);
  }

  #chooseSubject(): Subject {
    const { release } = this.#found;
    const page = sharedPage();
    const own = withoutTrackers(release?.url ?? release?.external_url ?? page.url);
    const { id, number, title, summary } = release ?? {};
    const { url: template = '' } = this;
    const warn = () => {
      warnOnce('attribute', this.localName, 'url', template, TEMPLATE);
    };
    const shared = template && templateOf(template, warn)({ id, number, url: own });
    return {
      url: new URL(shared || own, ofDocument('baseURI')).href,
      text: this.text ?? (oneLine(title) || oneLine(summary) || page.title),
    };
  }

  /** The page's address and title may have become others since they were shown: nobody is told of it. */
  readonly #refresh = (): void => {
    this.requestUpdate();
  };

  async #share(event: Event, target: string): Promise<void> {
    this.#refresh();
    // before the link is followed
    this.performUpdate();
    const { url } = this.#subject;
    const { release } = this.#found;
    if (!this.emit('akc-share', { release, target, url }, true)) return event.preventDefault();
    this.#outcome = undefined;
    this.requestUpdate();
    if (target === 'print') print();
    else if (target === 'qr') await this.#toggleQr();
    else if (target === 'copy') await this.#copy();
    else if (SHARED_NATIVELY.includes(target)) {
      // nothing is waited for where the device cannot: some browsers copy only while the click is handled
      const isShared = canShare(this.#subject) && (await shareNatively(this.#subject));
      // what the device has offered may be refused all the same
      if (!isShared) await this.#copy(NAMES[target]);
    }
  }

  async #copy(name?: string): Promise<void> {
    const isCopied = await copyText(this.renderRoot, this.#subject.url);
    this.#outcome = { is: isCopied ? 'copied' : 'copyFailed', name };
    this.requestUpdate();
    await this.updateComplete;
    // marked once: what the reader marks afterwards stays
    const address = this.renderRoot.querySelector('.address');
    if (address) select(address);
  }

  /** What readers share with stands beside the page, whatever the webmaster wants of other links. */
  protected override get opensNewTabs(): boolean {
    return true;
  }

  async #toggleQr(): Promise<void> {
    this.#isQrOpen = !this.#isQrOpen;
    this.requestUpdate();
    if (!this.#isQrOpen) return;
    this.#qr ??= await this.loadLeaf('qr', () => import('./qr.js'));
    if (!this.#qr) {
      this.#isQrOpen = false;
      this.#outcome = { is: 'qrFailed' };
    }
    this.requestUpdate();
  }

  readonly #closeQr = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isQrOpen) return;
    event.preventDefault();
    event.stopPropagation();
    this.#isQrOpen = false;
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    this.requestUpdate();
  };

  #drawCode(url: string): void {
    if (!this.#isQrOpen || !this.#qr || this.#code?.url === url) return;
    this.#code = { url, svg: this.#qr.drawQr(url) };
  }

  protected override renderContent(locale: Locale): TemplateResult {
    const words = locale.words.share;
    const { url } = this.#subject;
    // nothing is offered that the browser or the page's policy refuses
    const targets = splitWords(this.targets).filter(
      (target) => target !== 'native' || canShare(this.#subject),
    );
    return html`
      <ul
        class="row"
        part="list"
        aria-label=${words.name}
        @pointerdown=${this.#refresh}
        @focusin=${this.#refresh}
        @keydown=${this.#closeQr}
      >
        ${targets.map((target) => html`<li>${this.#renderTarget(target, words)}</li>`)}
      </ul>
      <p class="quiet" part="message" role="status">${this.#outcomeIn(locale)}</p>
      ${
        this.#outcome?.is === 'copyFailed' ? html`<p class="address" dir="ltr">${url}</p>` : nothing
      }
      ${this.#isQrOpen && this.#code ? this.#renderQr(this.#code, locale) : nothing}
    `;
  }

  protected override renderEmpty(): unknown {
    return nothing;
  }

  #outcomeIn(locale: Locale): string {
    const words = locale.words.share;
    const { is, name } = this.#outcome ?? {};
    if (name && is === 'copied') return locale.fill(words.copiedFor, { name });
    if (is) return words[is];
    return this.#isQrOpen && this.#code && !this.#code.svg ? words.qrTooLong : '';
  }

  #renderTarget(target: string, words: ShareWords) {
    const name = NAMES[target] ?? wordFor(words.targets, target);
    const { url, text } = this.#subject;
    const href = addressOf(target, url, text);
    const share = (event: Event) => void this.#share(event, target);
    const content = renderMark(target, name);
    if (!href) {
      return html`<button
        type="button"
        part="button"
        title=${name}
        aria-expanded=${target === 'qr' ? String(this.#isQrOpen) : nothing}
        @click=${share}
      >
        ${content}
      </button>`;
    }
    const opensTab = href.startsWith('http');
    return html`<a
      class="button"
      part="button link"
      title=${name}
      href=${href}
      target=${opensTab ? '_blank' : nothing}
      aria-describedby=${opensTab ? NEW_TAB : nothing}
      rel="noopener noreferrer"
      @click=${share}
      >${content}</a
    >`;
  }

  #renderQr({ url, svg }: { url: string; svg?: SVGElement }, locale: Locale) {
    const label = locale.fill(locale.words.share.qrCodeOf, { url });
    return html`
      ${svg ? html`<div class="qr" part="qr" role="img" aria-label=${label}>${svg}</div>` : nothing}
      <p class="quiet" dir="ltr">${url}</p>
    `;
  }
}

export type * from '../base/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'akc-share-bar': ShareBar;
  }
}
