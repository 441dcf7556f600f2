import type { ReleaseDictionary } from './dictionary.js';

export const en: ReleaseDictionary = {
  gone: 'This release is not in the news feed, or is there no longer.',
  latest: 'Read the latest release',
  back: 'Back to the list',
  by: 'By {names}',
  embedded: 'This release has embedded media. They can be seen here:',
  original: 'On the publisher’s site',
  table: 'Table',
  video: 'Video',
  audio: 'Audio',
  previous: 'Previous',
  next: 'Next',
  share: 'Share',
  copy: 'Copy the text',
  cite: 'Cite',
  print: 'Print',
};
