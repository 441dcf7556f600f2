import { NewsList } from '../elements/news-list/news-list.js';
import { define } from './define.js';

export { adoptRequest } from '../elements/feed-element.js';

define('akc-news-list', NewsList);
