import type { SectionsDictionary } from './dictionary.js';

export const en: SectionsDictionary = {
  alsoIn: 'Also in',
  files: 'Files',
  hwp: 'Hangul document ({type})',
  contacts: 'Contacts',
  about: 'About {name}',
  events: 'Events',
  photos: 'Photos',
  organizations: 'Issued with',
  roles: { issuer: 'Issuer', 'co-organizer': 'Co-organiser', partner: 'Partner' },
  statuses: {
    updated: 'This release was updated.',
    corrected: 'This release was corrected.',
    withdrawn: 'This release was withdrawn.',
  },
  calendar: 'Add to calendar',
  online: 'Take part online',
  more: 'More about the event',
  download: 'Download',
};
