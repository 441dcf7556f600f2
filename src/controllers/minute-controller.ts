import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ofDocument } from '../page.js';

/** Milliseconds. */
const MINUTE = 60_000;

/** Updates an element that shows the time of day with each minute, while the page is seen. */
export class MinuteController implements ReactiveController {
  #timer?: ReturnType<typeof setTimeout>;

  /** @param isNeeded whether a time is shown */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly isNeeded: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    ofDocument('addEventListener')('visibilitychange', this.#update);
  }

  hostDisconnected(): void {
    ofDocument('removeEventListener')('visibilitychange', this.#update);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (!this.isNeeded() || !this.host.isConnected || ofDocument('hidden')) return;
    this.#timer = setTimeout(this.#update, MINUTE - (Date.now() % MINUTE));
  }

  readonly #update = (): void => {
    this.host.requestUpdate();
  };
}
