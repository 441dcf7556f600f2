import { html, type TemplateResult } from 'lit';
import { isolate } from '../../feed/plain-string.js';
import { sectionLevel, type ReleaseView } from './release-view.js';

/** What stands around or after a release's text, under a heading of its own. */
export function renderSection(view: ReleaseView, label: string, content: unknown): TemplateResult {
  return html`<section part="section">
    <div class="label" part="label" role="heading" aria-level=${sectionLevel(view)}>${label}</div>
    ${content}
  </section>`;
}

/** Untrusted texts in one line, none of which turns its neighbours; absent ones are left out. */
export const joinTexts = (texts: readonly (string | undefined)[], separator: string): string =>
  texts.map(isolate).filter(Boolean).join(separator);
