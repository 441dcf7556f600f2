import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isElement } from '../page.js';

/** Id, in the element's own tree, of the words that say that a link opens a new tab. */
export const NEW_TAB = 'new-tab';

interface LinkTargetHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly renderRoot: Node & ParentNode;
  readonly linkTarget: 'self' | 'blank';
}

/** Whether a link leads away from the page: what differs in query and fragment alone opens on it. */
function leadsAway({ protocol, origin, pathname }: HTMLAnchorElement): boolean {
  const isHere = origin === location.origin && pathname === location.pathname;
  return protocol.startsWith('http') && !isHere;
}

/** The links that have come, or lead elsewhere now. */
function linksOf(changes: readonly MutationRecord[]): HTMLAnchorElement[] {
  const nodes = changes.flatMap(({ type, target, addedNodes }) =>
    type === 'attributes' ? [target] : [...addedNodes],
  );
  return nodes.filter(isElement).flatMap((node) => {
    const links = [...node.querySelectorAll('a')];
    return node.localName === 'a' ? [node as HTMLAnchorElement, ...links] : links;
  });
}

/**
 * Has links open where the webmaster wants them to. All at one place, whatever made them: templates, rows made by hand
 * or the text of a release.
 */
export class LinkTargetController implements ReactiveController {
  /** Links also come between two updates: rows in slices, a text once its sanitiser is loaded. */
  readonly #observer = new MutationObserver((changes) => {
    this.#openInNewTabs(linksOf(changes));
  });
  /** Links that would open here without it: a share bar's own never do. */
  readonly #opened = new WeakSet<HTMLAnchorElement>();
  #isBlank = false;

  constructor(private readonly host: LinkTargetHost) {
    host.addController(this);
  }

  hostUpdated(): void {
    const isBlank = this.host.linkTarget === 'blank';
    if (isBlank) this.#openInNewTabs(this.#links);
    if (isBlank === this.#isBlank) return;
    this.#isBlank = isBlank;
    if (isBlank) return this.#observe();
    this.#observer.disconnect();
    for (const link of this.#links) this.#openHere(link);
  }

  hostConnected(): void {
    if (this.#isBlank) this.#observe();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Nothing is observed for an element that has left the page, and may still be updated: that begins when it comes back. */
  #observe(): void {
    if (!this.host.isConnected) return;
    const changes = { childList: true, subtree: true, attributeFilter: ['href'] };
    this.#observer.observe(this.host.renderRoot, changes);
  }

  #openInNewTabs(links: Iterable<HTMLAnchorElement>): void {
    for (const link of links) {
      const isOurs = this.#opened.has(link);
      if (isOurs && !leadsAway(link)) this.#openHere(link);
      if (isOurs || link.target || !leadsAway(link)) continue;
      this.#opened.add(link);
      link.target = '_blank';
      link.setAttribute('aria-describedby', NEW_TAB);
    }
  }

  #openHere(link: HTMLAnchorElement): void {
    if (!this.#opened.delete(link)) return;
    link.removeAttribute('target');
    link.removeAttribute('aria-describedby');
  }

  get #links(): Iterable<HTMLAnchorElement> {
    return this.host.renderRoot.querySelectorAll('a');
  }
}
