import { nearest } from '../nearest.js';
import { ofDocument } from '../page.js';
import { warnOnce } from '../warn.js';

/**
 * Tells of a tag that looks like one of ours and is none. Loaded by a page that has one.
 *
 * @param tag as it stands in the page
 * @param tags all of ours
 */
export async function tellMisspelt(tag: string, tags: readonly string[]): Promise<void> {
  // a page may have a tag of its own that begins like ours, and define it at its end
  if (ofDocument('readyState') !== 'complete') {
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true });
    });
  }
  if (tag.includes('-') && customElements.get(tag)) return;
  const likely = nearest(tag, tags) ?? nearest(`akc-${tag}`, tags);
  if (likely) warnOnce('tag', tag, `<${likely}>`);
  else if (tag.startsWith('akc-')) warnOnce('tag', tag, `one of ${tags.join(', ')}`);
}
