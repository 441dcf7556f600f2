import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSeen, ofDocument } from '../page.js';

/** Milliseconds. */
const MINUTE = 60_000;

/**
 * Keeps true what an element says of the time: acts with each minute while the page is seen, and at once when a reader
 * comes back to it.
 */
export class MinuteController implements ReactiveController {
  #timer?: ReturnType<typeof setTimeout>;

  /**
   * @param isNeeded whether something is shown that changes with time
   * @param act without it the host is updated
   */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly isNeeded: () => boolean,
    private readonly act: () => void = () => this.host.requestUpdate(),
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    ofDocument('addEventListener')('visibilitychange', this.#update);
    // a page that was kept whole while its reader was elsewhere
    addEventListener('pageshow', this.#update);
  }

  hostDisconnected(): void {
    ofDocument('removeEventListener')('visibilitychange', this.#update);
    removeEventListener('pageshow', this.#update);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    this.schedule();
  }

  /** Waits for the next minute where that is needed: to be called where it has come to be so after an update. */
  schedule(): void {
    clearTimeout(this.#timer);
    if (!this.host.isConnected || !isSeen() || !this.isNeeded()) return;
    this.#timer = setTimeout(this.#update, MINUTE - (Date.now() % MINUTE));
  }

  readonly #update = (): void => {
    if (isSeen() && this.host.isConnected) this.act();
    // what acts without an update of the host needs the next minute as well
    this.schedule();
  };
}
