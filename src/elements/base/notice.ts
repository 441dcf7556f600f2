import { html, nothing, type TemplateResult } from 'lit';
import type { FeedState } from '../../controllers/feed-controller.js';
import type { FeedSubject } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { ageIn, failureIn, renderButton } from './messages.js';

interface NoticeHost extends Element {
  requestUpdate: () => void;
  readonly updateComplete: Promise<boolean>;
  readonly live: {
    readonly state: FeedState;
    reload: (onlyFailed: boolean) => Promise<void>;
  };
}

export interface NoticeView {
  locale: Locale | undefined;
  subject: FeedSubject;
  /** Whether something is shown of the feed. */
  isKnown: boolean;
  /** Whether the webmaster's own words stand there, which say enough of what will not pass. */
  fallback: boolean;
}

/**
 * What a reader is told of a feed that could not be had, or not refreshed, and the button to ask again. It is said by a live
 * region that stands there from the first: once, for attempts that fail alike change nothing in it. Who presses the button
 * keeps it under the hand until there is something to show.
 */
export class Notice {
  #isAsking = false;
  #isPressed = false;

  constructor(private readonly host: NoticeHost) {}

  /** Whether nothing is waited for as far as the reader sees. */
  get hasFailed(): boolean {
    const { error, loading } = this.host.live.state;
    return !!error && (!loading || this.#isPressed);
  }

  /** For the end of an update. */
  settle(): void {
    if (!this.host.live.state.error) this.#isPressed = false;
  }

  render(view: NoticeView): TemplateResult {
    const { locale, isKnown } = view;
    const text = locale && this.#textIn(locale, view);
    const words = html`<p>${text}</p>`;
    return html`<div
      class=${text ? `line ${isKnown ? 'quiet' : view.fallback ? 'below-fallback' : ''}` : nothing}
      part=${text ? 'message' : nothing}
    >
      <div role="status">
        ${text ? (isKnown ? words : html`<slot name="error">${words}</slot>`) : nothing}
      </div>
      ${
        text && this.#canRetry(isKnown)
          ? renderButton(locale.words.feed.retry, this.#retry, this.#isAsking ? 'true' : 'false')
          : nothing
      }
    </div>`;
  }

  #textIn(locale: Locale, { subject, isKnown, fallback }: NoticeView): string | undefined {
    const { state } = this.host.live;
    const isTold = isKnown
      ? (state.isIncomplete ?? state.stale)
      : this.hasFailed && (state.error?.isTransient || !fallback || this.#isPressed);
    if (!isTold) return undefined;
    if (this.#isAsking) return locale.words.feed.loading[subject];
    return isKnown ? ageIn(locale, state) : failureIn(locale, state, subject);
  }

  #canRetry(isKnown: boolean): boolean {
    const { error, stale, willRetry } = this.host.live.state;
    // words of the page's own bring what is to be pressed
    if (!isKnown && this.host.querySelector(':scope > [slot=error]')) return false;
    // what was never there is asked for again where time may mend it, what was there in any case
    const mayCome = !!error?.isTransient || (isKnown && !!stale);
    return this.#isPressed || (mayCome && !willRetry);
  }

  readonly #retry = (): void => {
    if (!this.#isAsking) void this.#askAgain();
  };

  async #askAgain(): Promise<void> {
    this.#isAsking = this.#isPressed = true;
    this.host.requestUpdate();
    await this.host.live.reload(true);
    await this.host.updateComplete;
    this.#isAsking = false;
    this.host.requestUpdate();
  }
}
