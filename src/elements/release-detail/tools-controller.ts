import type { ReactiveControllerHost } from 'lit';
import type { LoadLeaf } from '../../controllers/feeds-controller.js';
import { htmlOf, textOf } from '../../html/serialise.js';
import type { ReleaseEvent } from '../../feed/model.js';
import { copyText, select } from '../shared/copy.js';
import { saveFile } from '../shared/save-file.js';
import type * as Cite from './cite.js';
import { releaseText } from './release-text.js';
import type { ReleaseView } from './release-view.js';

/** What came of what a reader did. */
type Outcome = 'textCopied' | 'citationCopied' | 'copyFailed' | 'incomplete';

interface ToolsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}

/**
 * What a reader does with a release (shares it, copies its text, cites it, saves an event of it),
 * and what is open or announced because of it.
 */
export class ToolsController {
  #isSharing = false;
  #isCiting = false;
  #outcome?: Outcome;
  /** Id of the release that this is about. */
  #releaseId?: string;
  #cite?: typeof Cite;

  /**
   * @param body the element with the text in it
   * @param prepareSharing called when the places to share at are about to be shown
   */
  constructor(
    private readonly host: ToolsHost,
    private readonly loadLeaf: LoadLeaf,
    private readonly body: Element,
    private readonly prepareSharing: () => void,
  ) {}

  /** Whether the places to share at are shown. */
  get isSharing(): boolean {
    return this.#isSharing;
  }

  /** Whether the citations are shown. */
  get isCiting(): boolean {
    return this.#isCiting && !!this.#cite;
  }

  /** What came of what the reader did last. */
  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  /** For the beginning of an update: what was done with another release is over. */
  turnTo(releaseId: string | undefined): void {
    if (releaseId === this.#releaseId) return;
    this.#releaseId = releaseId;
    this.#isCiting = false;
    this.#outcome = undefined;
  }

  /** The citations, where a reader has opened them. */
  citations({ release, publisher, timeZone }: ReleaseView): Cite.Citations | undefined {
    return this.#isCiting ? this.#cite?.citations(release, publisher, timeZone) : undefined;
  }

  toggleSharing(): void {
    this.#isSharing = !this.#isSharing;
    if (this.#isSharing) this.prepareSharing();
    this.#isCiting = false;
    this.#announce(undefined);
  }

  async toggleCitations(): Promise<void> {
    this.#isCiting = !this.#isCiting;
    this.#isSharing = false;
    this.#announce(undefined);
    if (!this.#isCiting) return;
    this.#cite ??= await this.loadLeaf('cite', () => import('./cite.js'));
    this.#isCiting &&= !!this.#cite;
    this.#announce(this.#cite ? undefined : 'incomplete');
  }

  /** Folds up what is open, and puts the focus on the button that opened it. */
  readonly close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const { host } = this;
    const button = host.renderRoot.querySelector<HTMLElement>('.tools [aria-expanded="true"]');
    if (!button) return;
    // no dialog of the page's is closed by the same key
    event.preventDefault();
    event.stopPropagation();
    this.#isSharing = this.#isCiting = false;
    button.focus();
    host.requestUpdate();
  };

  /** Copies the whole release, plain and formatted; where that is refused, marks it for the reader to copy. */
  async copyRelease(view: ReleaseView): Promise<void> {
    // a live region announces only what changes
    this.#announce(undefined);
    const page = releaseText(view, this.body);
    const isCopied = await copyText(this.host.renderRoot, textOf(page), htmlOf(page));
    const title = this.host.renderRoot.querySelector('.title');
    if (!isCopied && title) select(title, this.body);
    this.#announce(isCopied ? 'textCopied' : 'copyFailed');
  }

  /** @param shown where it stands, to be marked where it cannot be copied */
  async copyCitation(citation: string, shown: Node | null | undefined): Promise<void> {
    this.#announce(undefined);
    const isCopied = await copyText(this.host.renderRoot, citation);
    if (!isCopied && shown) select(shown);
    this.#announce(isCopied ? 'citationCopied' : 'copyFailed');
  }

  /** Saves the citation as a file for reference managers. */
  saveCitation({ release, announceDownload }: ReleaseView, { ris }: Cite.Citations): void {
    if (!this.#cite || !announceDownload('ris')) return;
    saveFile(this.#cite.risName(release), 'application/x-research-info-systems', ris);
  }

  /** Saves an event as a file for calendars. */
  async saveEvent({ release, announceDownload }: ReleaseView, event: ReleaseEvent): Promise<void> {
    if (!announceDownload('calendar')) return;
    this.#announce(undefined);
    const leaf = await this.loadLeaf('calendar', () => import('./calendar.js'));
    if (leaf) saveFile(leaf.calendarName(event), 'text/calendar', leaf.calendar(release, [event]));
    else this.#announce('incomplete');
  }

  #announce(outcome: Outcome | undefined): void {
    this.#outcome = outcome;
    this.host.requestUpdate();
  }
}
