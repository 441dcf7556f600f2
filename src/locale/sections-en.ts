import type { SectionsDictionary } from './dictionary.js';

export const en: SectionsDictionary = {
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
