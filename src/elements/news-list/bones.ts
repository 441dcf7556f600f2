import { html, type TemplateResult } from 'lit';

/** Rows of a skeleton: more than a screenful says nothing more. */
const MOST_BONES = 10;

/**
 * The shape of a list that is on its way. Not by `Array.from`, of which old libraries have another.
 *
 * @param limit how many releases it will show
 */
export const renderBones = (limit: number): TemplateResult[] =>
  [...Array<undefined>(Math.min(limit, MOST_BONES))].map(
    () => html`
      <div class="item" aria-hidden="true">
        <p class="meta bone">&nbsp;</p>
        <div class="bone">
          <p class="title">&nbsp;</p>
          <p class="summary">&nbsp;<br />&nbsp;</p>
        </div>
      </div>
    `,
  );
