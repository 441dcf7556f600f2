import { html, render } from 'lit';
import type { Feed, Publisher, Release } from '../../feed/model.js';
import { createElement, ofDocument } from '../../page.js';
import { warnOnce } from '../../warn.js';
import type * as JsonLd from './json-ld.js';

/** What is described to search engines. */
export interface Described {
  release: Release;
  publisher?: Publisher;
  feed?: Feed;
}

function makeScript(text: string): Element {
  // a script out of a template is never prepared to run, so that no policy on trusted types asks after it
  const holder = createElement('div');
  render(html`<script type="application/ld+json" slot="json-ld"></script>`, holder);
  const script = holder.querySelector('script')!;
  // where trusted types are required, a string is refused and a text node is not; by `append()` Chromium 143 refuses both
  script.appendChild(ofDocument('createTextNode')(text));
  return script;
}

/**
 * The script in the page that describes a release to search engines, which may not look into a shadow
 * root. It is a child of the element, so that it leaves the page with it, and is assigned to a slot that
 * does not exist, so that it is no fallback content.
 */
export class JsonLdController {
  #described?: Described;
  #leaf?: typeof JsonLd;

  /** @param loadLeaf gives `undefined` where the file cannot be had */
  constructor(
    private readonly host: HTMLElement,
    private readonly loadLeaf: () => Promise<typeof JsonLd | undefined>,
  ) {}

  /**
   * @param described absent: nothing is described any more
   * @returns once the page says so
   */
  async describe(described?: Described): Promise<void> {
    this.#described = described;
    if (!described) return this.#write();
    this.#leaf ??= await this.loadLeaf();
    // another release may be shown by now
    if (described !== this.#described) return;
    const { release, publisher, feed } = described;
    try {
      this.#write(this.#leaf?.jsonLd(release, publisher, feed));
    } catch (error) {
      // the page has put something in the way of rendering
      warnOnce('update', this.host.localName, String(error));
    }
  }

  #write(text?: string): void {
    // the page may have copied the element with a script in it
    const present = this.host.querySelector(':scope > script[slot=json-ld]');
    if (present?.textContent === text) return;
    present?.remove();
    if (text) this.host.append(makeScript(text));
  }
}
