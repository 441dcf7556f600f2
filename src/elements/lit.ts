import type { PropertyDeclaration, ReactiveController } from 'lit';
import { html, nothing, render } from 'lit/html.js';

/**
 * As much of `lit` as the elements use, with the same names and the same meaning, for engines that
 * all have constructable style sheets. The script tag's files are built with it in place of Lit's
 * reactive base, which can do far more and takes three times as much; its templates, the larger part,
 * are Lit's own. npm's modules import `lit` (docs/decisions/0004-lit-in-the-script-tag.md).
 */

export { html, nothing, render };

const { CSSStyleSheet, HTMLElement } = globalThis;

export function css(strings: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(strings[0]!);
  return sheet;
}

export class LitElement extends HTMLElement {
  static properties: Record<string, PropertyDeclaration>;
  static styles: CSSStyleSheet[];
  /** Attribute → property. */
  static names: Map<string, string>;

  readonly #controllers: ReactiveController[] = [];
  /** The attribute that is just being read. */
  #reading?: string;
  #changed = new Map<string, unknown>();
  #pending = false;
  #connect!: () => void;
  #updated = new Promise<void>((resolve) => (this.#connect = resolve));
  renderRoot!: ShadowRoot;

  constructor() {
    super();
    const self = this as Record<string, unknown>;
    for (const name of (this.constructor as typeof LitElement).names.values()) {
      // set before the element was one of ours
      if (!Object.hasOwn(this, name)) continue;
      const value = self[name];
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the setter lies beneath
      delete self[name];
      self[name] = value;
    }
    this.requestUpdate();
  }

  static get observedAttributes(): string[] {
    // asked for by others too, such as what brings links to life
    if (Object.hasOwn(this, 'names')) return [...this.names.keys()];
    this.names = new Map();
    for (const [name, options] of Object.entries(this.properties)) {
      this.names.set(options.attribute as string, name);
      const descriptor = this.getPropertyDescriptor(name, Symbol(), options);
      Object.defineProperty(this.prototype, name, descriptor);
    }
    return [...this.names.keys()];
  }

  static getPropertyDescriptor(
    name: string,
    key: symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor {
    return {
      configurable: true,
      enumerable: true,
      get(this: Record<symbol, unknown>) {
        return this[key];
      },
      set(this: LitElement & Record<symbol, unknown>, value: unknown) {
        const former = this[key];
        if (Object.is(former, value)) return;
        this[key] = value;
        const attribute = options.attribute as string;
        if (this.#reading !== attribute) {
          if (value === undefined) this.removeAttribute(attribute);
          else this.setAttribute(attribute, String(value));
        }
        this.#changed.set(name, former);
        this.requestUpdate();
      },
    };
  }

  get updateComplete(): Promise<void> {
    return this.#updated;
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      this.renderRoot = this.attachShadow({ mode: 'open' });
      this.renderRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).styles;
    }
    this.#connect();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: unknown, value: string | null): void {
    const { names } = this.constructor as typeof LitElement;
    this.#reading = attribute;
    (this as Record<string, unknown>)[names.get(attribute)!] = value;
    this.#reading = undefined;
  }

  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.#updated = this.#updated.then(() => {
      this.performUpdate();
    });
  }

  performUpdate(): void {
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
    } finally {
      // the next update may well succeed
      this.#changed = new Map();
      this.#pending = false;
    }
    render(this.render(), this.renderRoot);
    this.updated(changed);
  }

  willUpdate(_changed: Map<string, unknown>): void {}

  updated(_changed: Map<string, unknown>): void {}

  render(): unknown {
    return nothing;
  }
}
