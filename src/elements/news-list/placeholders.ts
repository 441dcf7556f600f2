import { html, type TemplateResult } from 'lit';

/** Rows of a skeleton: more than a screenful says nothing more. */
const MOST_BONES = 10;

/** What stands between the tags and belongs to no named slot is the webmaster's own fallback. */
export const hasFallback = (host: Element): boolean =>
  [...host.childNodes].some((node) =>
    node instanceof Element
      ? !node.slot
      : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );

/** The shape and height of what comes. */
export const renderSkeleton = (count: number, loading = ''): TemplateResult => html`
  <p class="unseen">${loading}</p>
  ${Array.from(
    { length: Math.min(count, MOST_BONES) },
    () => html`
      <div class="item" aria-hidden="true">
        <p class="meta bone">&nbsp;</p>
        <div class="bone">
          <p class="title">&nbsp;</p>
          <p class="summary">&nbsp;<br />&nbsp;</p>
        </div>
      </div>
    `,
  )}
`;
