import type { Release } from '../../feed/model.js';
import { matches, readFilters, type Filters } from '../../feed/query.js';
import { ofDocument, ofNode } from '../../page.js';
import { warnOnce } from '../../warn.js';
import { fillTemplate, TEMPLATE } from '../shared/links.js';
import { addressWith, isPlainClick } from '../shared/page-address.js';
import type { ListHost } from './later.js';

/**
 * What a webmaster may ask of a list beyond the usual: fixed filters, links that lead elsewhere,
 * releases that open on the same page. Loaded by a list that asks for one of them.
 */

/** The element that releases open in, as far as a list knows it. */
interface Detail extends HTMLElement {
  param: string;
  openRelease: (id: string, opener: { link: HTMLElement; feed?: string }) => Promise<void>;
  serve: (list: ListHost) => void;
}

export class Options {
  readonly #filters: Filters;

  /**
   * @param changed called when links lead elsewhere than they did
   */
  constructor(
    private readonly list: ListHost,
    changed: () => void,
  ) {
    this.#filters = readFilters(list, (name, value) => {
      this.#tellWrong(name, value, 'a date (2026-01-31) or a duration (P1Y)');
    });
    const detail = this.#element;
    if (detail) detail.serve(list);
    else if (list.openIn) {
      void this.#await(changed);
      void this.#tellMissing();
    }
  }

  /** What the fixed filters leave. */
  filter(releases: readonly Release[]): readonly Release[] {
    return releases.filter((release) => matches(release, this.#filters));
  }

  /** Where a headline leads. */
  hrefOf(release: Release): string | undefined {
    const { releaseHref: template } = this.list;
    const { url = release.external_url } = release;
    const detail = this.#element;
    if (!template) return (detail && addressWith(detail.param, release.id)) ?? url;
    const { id, number } = release;
    const wrong = () => {
      this.#tellWrong('release-href', template, TEMPLATE);
    };
    return fillTemplate(template, { id, number, url }, wrong, url);
  }

  /** Opens a release on this page, where that is wanted. */
  open(event: MouseEvent, { id }: Release, link: HTMLElement): void {
    const detail = this.#element;
    if (!detail || !isPlainClick(event)) return;
    event.preventDefault();
    void detail.openRelease(id, { link, feed: this.list.feed });
  }

  /** Looked for each time, for the page may put another in its place. */
  get #element(): Detail | undefined {
    const found = this.#named;
    return found && 'openRelease' in found ? (found as Detail) : undefined;
  }

  get #named(): Element | null {
    const { openIn } = this.list;
    if (!openIn) return null;
    // of a list that has left, whatever it was taken out with
    const root = this.list.getRootNode() as ShadowRoot;
    const find = ofNode(root, 'getElementById') as ShadowRoot['getElementById'] | undefined;
    return find?.(openIn) ?? ofDocument('getElementById')(openIn);
  }

  /** It may come later than the list, and its code later than it. */
  async #await(changed: () => void): Promise<void> {
    await customElements.whenDefined('akc-release-detail');
    // those that stand in the page are brought to life one after the other
    await new Promise(requestAnimationFrame);
    const link = this.#named;
    // what brings links to life may be the last to come
    if (link && ofNode(link, 'hasAttribute')('data-akc')) {
      await new Promise((alive) => {
        new MutationObserver(alive).observe(link, { attributeFilter: ['data-akc'] });
      });
    }
    if (!this.list.isConnected) return;
    if (this.#element) changed();
    else this.#tellNoDetail();
  }

  /** Where there is no detail, its code never comes: a page that is whole has nothing to wait for. */
  async #tellMissing(): Promise<void> {
    if (ofDocument('readyState') !== 'complete') {
      await new Promise((whole) => addEventListener('load', whole, { once: true }));
    }
    // a page's own code puts in one after the other
    await new Promise(requestAnimationFrame);
    const named = this.#named;
    const comes = named && ofNode(named, 'matches')('akc-release-detail, [data-akc]');
    if (this.list.isConnected && !comes && !this.#element) this.#tellNoDetail();
  }

  #tellNoDetail(): void {
    const expected = 'the id of an akc-release-detail on this page';
    this.#tellWrong('open-in', this.list.openIn!, expected);
  }

  /** What is not as expected is left out. */
  #tellWrong(name: string, value: string, expected: string): void {
    warnOnce('attribute', this.list.localName, name, value, expected);
  }
}
