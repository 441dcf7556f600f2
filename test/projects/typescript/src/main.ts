import 'akc-widgets/define/news-list.js';
import 'akc-widgets/define/release-detail';
import type { Feed, Problem } from 'akc-widgets';

const list = document.createElement('akc-news-list');
list.feed = '/feed.json';
list.limit = 2;
list.openIn = 'release';
list.addEventListener('akc-load', ({ detail }) => {
  console.log(detail.shown, detail.total, detail.stale);
});
document.addEventListener('akc-error', ({ detail: { code, status = 0 } }) => {
  console.log(code, status);
});
window.addEventListener('akc-select', (event) => {
  event.preventDefault();
  console.log(event.detail.release.title);
});
document.querySelector('#root')?.append(list);

/** What was wrong with the feed. */
export const problems: readonly Problem[] = list.problems;
export const titles = ({ items }: Feed) => items.map(({ title }) => title);
