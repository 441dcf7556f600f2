export { Channels } from './elements/channels/channels.js';
export { ContactCard } from './elements/contact-card/contact-card.js';
export { NewsList } from './elements/news-list/news-list.js';
export { ReleaseDetail } from './elements/release-detail/release-detail.js';
export { ShareBar } from './elements/share-bar/share-bar.js';
export { FeedElement } from './elements/base/feed-element.js';
export { FeedError, type FeedErrorCode } from './feed/errors.js';
export type * from './elements/base/events.js';
export type * from './feed/model.js';
