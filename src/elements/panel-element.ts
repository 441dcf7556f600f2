import { html, nothing, type TemplateResult } from 'lit';
import { FeedElement } from './feed-element.js';

/** What the elements share that show one thing of a feed, and not its releases one below the other. */
export abstract class PanelElement extends FeedElement {
  protected override feedChanged(): void {
    this.tellError();
    this.requestUpdate();
  }

  protected override renderSkeleton(): TemplateResult {
    const bone = html`<p class="bone">&nbsp;</p>`;
    return html`<div aria-hidden="true">${bone} ${bone}</div>`;
  }

  /**
   * @param shown whether there is something to show; `undefined` while nobody knows
   * @param content what there is
   * @param none in place of it, where there is nothing
   */
  protected renderPanel(
    shown: boolean | undefined,
    content: () => unknown,
    none: unknown,
  ): TemplateResult {
    const empty = this.nested
      ? nothing
      : html`<slot name="empty"><p class="line" part="message">${none}</p></slot>`;
    const ready = this.language.dictionary && shown !== undefined;
    return this.renderFrame(ready ? (shown ? content() : empty) : undefined);
  }
}
