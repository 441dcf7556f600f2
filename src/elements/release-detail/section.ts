import { html, type TemplateResult } from 'lit';
import { isolate } from '../../feed/plain-string.js';
import { langOf } from '../shared/text-language.js';
import { sectionLevel, type ReleaseView } from './release-view.js';

/** What stands around or after a release's text, under a heading of its own. */
export function renderSection(view: ReleaseView, label: unknown, content: unknown): TemplateResult {
  return html`<section part="section">
    <div class="label" part="label" role="heading" aria-level=${sectionLevel(view)}>${label}</div>
    ${content}
  </section>`;
}

/** Untrusted texts in one line, none of which turns its neighbours; absent ones are left out. */
export const joinTexts = (texts: readonly (string | undefined)[], separator: string): string =>
  texts.map(isolate).filter(Boolean).join(separator);

/** A text of the publisher's within a phrase of ours. */
export const theirs = ({ language }: ReleaseView, text: string): TemplateResult =>
  html`<bdi lang=${langOf(text, language)}>${text}</bdi>`;

/** A phrase of ours with something in place of one `{name}`, where that is more than text. */
export function fillWith(phrase: string, name: string, content: unknown): unknown {
  const [before, ...after] = phrase.split(`{${name}}`);
  return [before, ...after.map((rest) => [content, rest])];
}
