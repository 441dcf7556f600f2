import type { ContactDictionary } from './dictionary.js';

export const en: ContactDictionary = {
  roles: { content: 'Content inquiries', press: 'Press inquiries' },
  vcard: 'Save contact',
  tel: 'Telephone',
  email: 'E-mail',
  localTime: '{time} at the office',
  open: 'open now',
  closed: 'closed now',
  none: 'No contact is named.',
};
