import { addressesIn } from '../feed/address.js';
import { warnOnce } from '../warn.js';
import { ContentController, type Content, type ContentHost } from './content-controller.js';
import type { MergedContent } from './merged-content.js';

/** Brings what few readers need; `undefined` where it cannot be had. */
export type LoadLeaf = <Leaf>(name: string, load: () => Promise<Leaf>) => Promise<Leaf | undefined>;

/** Follows the one feed of an element, or several, which are then shown as one by what comes for it. */
export class FeedsController {
  readonly #one: ContentController;
  #several?: MergedContent | undefined;
  #hasSeveral = false;
  #isBringing = false;
  /** Whether that could not be had, and is needed. */
  #isMissing = false;

  constructor(
    private readonly host: ContentHost,
    private readonly readerLanguages: () => readonly string[],
    private readonly loadLeaf: LoadLeaf,
  ) {
    this.#one = this.#makeContent();
  }

  /** What is shown. */
  get live(): Content {
    return this.#hasSeveral ? this.#several! : this.#one;
  }

  /** For the beginning of an update. @param written addresses, with spaces between */
  join(written: string | undefined): void {
    // one that is taken out for a while comes back to what its reader has made of it
    if (!this.host.isConnected) return;
    const addresses = addressesIn(written);
    const isOne = addresses.length < 2;
    this.#hasSeveral = !isOne && !!this.#several;
    if (isOne) this.#isMissing = false;
    if (isOne || this.#isMissing) {
      this.#several?.leave();
      this.#one.join(addresses[0]);
      return;
    }
    this.#one.leave();
    if (this.#several) this.#several.join(addresses);
    else void this.#bring();
  }

  /** Asks for all anew, also for what could not be had to show several. */
  async reload(): Promise<void> {
    const wasMissing = this.#isMissing;
    if (wasMissing) await this.#bring();
    // what has come asks by itself
    if (!wasMissing || this.#isMissing) await this.live.reload();
  }

  async #bring(): Promise<void> {
    if (this.#isBringing) return;
    this.#isBringing = true;
    const leaf = await this.loadLeaf('several feeds', () => import('./merged-content.js'));
    this.#isBringing = false;
    this.#isMissing = !leaf;
    this.#several = leaf && new leaf.MergedContent(this.host, this.#makeContent, warnOnce);
    this.host.requestUpdate();
  }

  readonly #makeContent = (): ContentController =>
    new ContentController(this.host, this.readerLanguages);
}
