import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
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
   * @param renderContent what there is
   * @param renderEmpty in place of it, where there is nothing
   */
  protected renderPanel(
    shown: boolean | undefined,
    renderContent: (locale: Locale) => unknown,
    renderEmpty: (locale: Locale) => unknown,
  ): TemplateResult {
    const { locale } = this;
    if (!locale || shown === undefined) return this.renderFrame(undefined);
    if (shown) return this.renderFrame(renderContent(locale));
    const empty = this.nested
      ? nothing
      : html`<slot name="empty"><p class="line" part="message">${renderEmpty(locale)}</p></slot>`;
    return this.renderFrame(empty);
  }
}
