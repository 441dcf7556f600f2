import type { ToolsDictionary } from './dictionary.js';

export const en: ToolsDictionary = {
  copied: 'The text was copied.',
  citationCopied: 'The citation was copied.',
  notCopied: 'The text could not be copied. It is marked: copy it with the keyboard or the menu.',
  contacts: 'Contacts',
  copyThis: 'Copy',
  ris: 'RIS file for reference managers',
};
