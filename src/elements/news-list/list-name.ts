import type { Content } from '../../controllers/content-controller.js';
import { oneLine } from '../../feed/plain-string.js';
import type { Locale } from '../../i18n/locale.js';
import { langOf } from '../shared/text-language.js';

/**
 * What the list is called, and the language of that: the rows in it say theirs themselves.
 *
 * @param heading as the webmaster writes it; an empty one is none
 */
export function listName(
  heading: string | undefined,
  content: Content,
  locale: Locale,
): { name: string; lang: string } {
  const { feed } = content.state;
  const theirs = oneLine(feed?.title);
  if (heading || !theirs) {
    return { name: heading || locale.words.list.name, lang: locale.language };
  }
  return { name: theirs, lang: langOf(theirs, content.languageOf(feed)) };
}
