import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface ExactDateHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}

/**
 * The moment itself stands above a date that says how long ago it was, while that has the focus. Where it is in the way,
 * `Escape` puts it away until the focus moves (WCAG 2.2, 1.4.13).
 */
export class ExactDateController implements ReactiveController {
  constructor(private readonly host: ExactDateHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('keydown', this.#dismiss);
    this.host.addEventListener('focusin', this.#restore);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.#dismiss);
    this.host.removeEventListener('focusin', this.#restore);
  }

  readonly #dismiss = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#toggle(true);
  };

  readonly #restore = (): void => {
    this.#toggle(false);
  };

  #toggle(isDismissed: boolean): void {
    this.host.renderRoot.querySelector('.box')?.toggleAttribute('data-dismissed', isDismissed);
  }
}
