import type { ReactiveController } from 'lit';
import { addressWith } from '../../controllers/page-address.js';
import type { Row } from '../../controllers/rows-controller.js';
import { whenLeft } from '../../controllers/when-left.js';
import type { Release } from '../../feed/model.js';
import { ofDocument, ofNode } from '../../page.js';
import { warnOnce } from '../../warn.js';
import type { FeedElement } from '../base/feed-element.js';
import { TEMPLATE, templateOf } from '../shared/links.js';
import { isPlainClick } from '../shared/plain-click.js';

/** The element that releases open in, as far as a list knows it: `akc-release-detail`. */
interface Detail extends HTMLElement {
  param: string;
  openedRelease: string | undefined;
  openRelease: (id: string, opener: { link: HTMLElement; feed?: string }) => Promise<void>;
  addList: (list: HTMLElement) => void;
  removeList: (list: HTMLElement) => void;
}

interface LinksHost extends FeedElement {
  releaseHref?: string;
  openIn?: string;
}

/** Where headlines lead: to a release's own page, where the webmaster wants, or to a detail on the same page. */
export class ReleaseLinks implements ReactiveController {
  /** Id of the detail that was looked for last. */
  #wanted?: string;
  /** The detail that knows of this list. */
  #joined?: Detail;
  /** Looks out for a detail that is not here yet, or no more. */
  #observer?: MutationObserver | undefined;

  constructor(private readonly host: LinksHost) {
    host.addController(this);
  }

  /** Changes when links lead elsewhere than they did. */
  get key(): string {
    const { releaseHref } = this.host;
    return [releaseHref, this.#detail?.param].join('\n');
  }

  /** Which release is open beside the list, as `identityOf` tells it. */
  get open(): string | undefined {
    return this.#detail?.openedRelease;
  }

  hostUpdate(): void {
    const { openIn, isConnected } = this.host;
    // one that has left may still be updated
    if (!isConnected) return;
    const detail = this.#detail;
    if (detail !== this.#joined) {
      this.#joined?.removeList(this.host);
      detail?.addList(this.host);
      this.#joined = detail;
    }
    const isOther = openIn !== this.#wanted;
    this.#wanted = openIn;
    if (openIn && !detail && (isOther || !this.#observer)) this.#waitForDetail(openIn);
    if (openIn && !detail && isOther) void this.#warnOfNoDetail(openIn);
  }

  hostConnected(): void {
    // in another part of the page `open-in` may name another element: it is looked for anew
    this.#wanted = undefined;
  }

  hostDisconnected(): void {
    whenLeft(this.host, () => {
      this.#observer?.disconnect();
      this.#observer = undefined;
      this.#joined?.removeList(this.host);
      this.#joined = undefined;
    });
  }

  /** @returns from a release where its headline leads; made once for all rows of a list */
  makeHrefOf(): (release: Release) => string | undefined {
    const { releaseHref } = this.host;
    const { param } = this.#detail ?? {};
    const template =
      releaseHref &&
      templateOf(releaseHref, () => {
        this.#warn('release-href', releaseHref, TEMPLATE);
      });
    return ({ id, number, external_url, url = external_url }) => {
      if (template) return template({ id, number, url }) ?? url;
      return (param === undefined ? undefined : addressWith(param, id)) ?? url;
    };
  }

  /** One listener for all rows: tells the page, and opens a release on it, where that is wanted. */
  readonly follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    const release = link?.closest<Row>('.item')?.release;
    const isMiddle = event.type === 'auxclick';
    if (!release || (isMiddle && event.button !== 1)) return;
    if (!this.host.emit('akc-select', { release }, !isMiddle)) event.preventDefault();
    const detail = this.#detail;
    if (!detail || !isPlainClick(event)) return;
    event.preventDefault();
    void detail.openRelease(release.id, { link, feed: this.host.feed });
  };

  /** Looked for each time, for the page may put another in its place. */
  get #detail(): Detail | undefined {
    const { openIn } = this.host;
    const found = openIn ? this.#find(openIn) : null;
    return found && 'openRelease' in found ? (found as Detail) : undefined;
  }

  #find(id: string): Element | null {
    // of a list that has left, whatever it was taken out with
    const root = this.host.getRootNode() as ShadowRoot;
    const find = ofNode(root, 'getElementById') as ShadowRoot['getElementById'] | undefined;
    return find?.(id) ?? ofDocument('getElementById')(id);
  }

  /** It may come later than the list, its code later than it, and what brings links to life last of all. */
  #waitForDetail(id: string): void {
    this.#observer?.disconnect();
    const look = () => {
      if (this.#isWanted(id) && !this.#detail) return;
      observer.disconnect();
      if (observer === this.#observer) this.#observer = undefined;
      this.host.requestUpdate();
    };
    const observer = new MutationObserver(look);
    const changes = { childList: true, subtree: true, attributeFilter: ['id'] };
    for (const root of new Set([this.host.getRootNode(), document]))
      observer.observe(root, changes);
    this.#observer = observer;
    void customElements.whenDefined('akc-release-detail').then(look);
  }

  /** A page that is whole, and has nothing that is such a detail or becomes one, will have none. */
  async #warnOfNoDetail(id: string): Promise<void> {
    if (ofDocument('readyState') !== 'complete') {
      await new Promise((whole) => addEventListener('load', whole, { once: true }));
    }
    // a page's own code puts in one after the other
    await new Promise(requestAnimationFrame);
    if (!this.#isWanted(id) || this.#detail) return;
    const links = [...ofDocument('querySelectorAll')('[data-akc-id]')];
    const named =
      this.#find(id) ?? links.find((link) => ofNode(link, 'getAttribute')('data-akc-id') === id);
    const comes = named && ofNode(named, 'matches')('akc-release-detail, [data-akc]');
    if (!comes) this.#warn('open-in', id, 'the id of an akc-release-detail on this page');
  }

  #isWanted(id: string): boolean {
    return this.host.isConnected && this.host.openIn === id;
  }

  /** What is not as expected is left out. */
  #warn(name: string, value: string, expected: string): void {
    warnOnce('attribute', this.host.localName, name, value, expected);
  }
}
