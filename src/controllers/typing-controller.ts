import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isElement, ofNode } from '../page.js';

const EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/** What a reader types into. */
const FIELDS = /^(input|select|textarea)$/;

/** Keys that write nothing: a page closes by them, goes on by them, or waits for them to be released. */
const NOT_TYPED = /^(Escape|Tab|F\d+|Alt|AltGraph|CapsLock|Control|Fn|Meta|NumLock|OS|Shift)$/;

/**
 * Keeps what is typed into a field of the element from the page's shortcuts. They leave fields alone that they see,
 * but of one in a shadow root they see the element around it. What is no typing (Escape, Tab, function keys, combinations with
 * Control, Meta and Alt) reaches the page as from a field of its own.
 */
export class TypingController implements ReactiveController {
  /** Keys that went down before the page's eyes: it must see them come up. */
  readonly #seenDown = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** At the window, for shortcuts may listen on the document before an event comes down to us. */
  hostConnected(): void {
    for (const type of EVENTS) addEventListener(type, this.#keep, { capture: true });
  }

  hostDisconnected(): void {
    for (const type of EVENTS) removeEventListener(type, this.#keep, { capture: true });
    this.#seenDown.clear();
  }

  readonly #keep = (event: KeyboardEvent): void => {
    const { code, key, type } = event;
    const which = code || key;
    const isReleased = type === 'keyup' && this.#seenDown.delete(which);
    if (!isReleased && isTyping(event) && this.#isFrom(event)) event.stopPropagation();
    else if (type === 'keydown') this.#seenDown.add(which);
  };

  #isFrom(event: Event): boolean {
    const [field] = event.composedPath() as Partial<Node>[];
    return (
      isElement(field) &&
      FIELDS.test(ofNode(field, 'localName')) &&
      field.getRootNode() === this.host.shadowRoot
    );
  }
}

/** AltGr writes signs, and on some keyboards is Control and Alt at once; what an input method composes is typed. */
const isTyping = (event: KeyboardEvent): boolean =>
  event.isComposing ||
  (!NOT_TYPED.test(event.key) &&
    (!(event.altKey || event.ctrlKey || event.metaKey) || event.getModifierState('AltGraph')));
