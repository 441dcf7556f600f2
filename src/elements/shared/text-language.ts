import { languageByScript } from '../../i18n/script-language.js';

/**
 * What `lang` says of a text of others: what is known of it, else what its script tells. Where that could be several, an
 * empty tag: it is in no language that anybody knows, and least of all in that of our words around it.
 *
 * @param known BCP 47 tag, as the feed has it
 */
export const langOf = (text: string | undefined, known: string | undefined): string =>
  known || languageByScript(text) || '';
