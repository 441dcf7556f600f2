import type { ChannelsDictionary } from './dictionary.js';

export const en: ChannelsDictionary = {
  channels: 'Follow us',
  blog: 'Blog',
  website: 'Website',
  newsletter: 'Newsletter',
  feed: 'News feed',
  none: 'No channel is named.',
};
