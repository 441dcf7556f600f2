export { NewsList } from './elements/news-list/news-list.js';
export { FeedElement } from './elements/feed-element.js';
export { FeedError, type FeedErrorCode } from './feed/feed-error.js';
export type * from './elements/events.js';
export type * from './feed/model.js';
