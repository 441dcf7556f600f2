// what a page that has nearly all of them loads as one file (docs/decisions/0010-files-for-what-is-on-a-page.md)
import '../define/channels.js';
import '../define/contact-card.js';
import '../define/news-list.js';
import '../define/release-detail.js';
import '../define/share-bar.js';
