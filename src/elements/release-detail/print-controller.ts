import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { showAlone } from './print.js';

/** Has an element be printed without the page around it. */
export class PrintController implements ReactiveController {
  /** The one that is printed alone: two of them would leave each other out. */
  static #printed?: PrintController;
  #restore?: () => void;

  /** @param isRead whether the element is what a reader has opened, so that printing the page means it */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly isRead: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#beginIfRead);
    // in some browsers `print` comes back before the page is printed
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#beginIfRead);
    removeEventListener('afterprint', this.#end);
    this.#end();
  }

  print(): void {
    this.#begin();
    print();
  }

  /** By the browser's own menu. */
  readonly #beginIfRead = (): void => {
    const isShown = this.host.getClientRects().length;
    if (!PrintController.#printed && isShown && this.isRead()) this.#begin();
  };

  #begin(): void {
    const printed = PrintController.#printed;
    if (printed) printed.#end();
    PrintController.#printed = this;
    this.#restore = showAlone(this.host);
  }

  readonly #end = (): void => {
    if (PrintController.#printed !== this) return;
    PrintController.#printed = undefined;
    this.#restore?.();
  };
}
