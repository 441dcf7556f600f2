import { FeedElement, NewsList, ReleaseDetail } from 'akc-widgets';
import type { CustomElements } from 'akc-widgets/jsx';
import data from 'akc-widgets/custom-elements.json' with { type: 'json' };

/** What an application may write. */
const list = document.querySelector('akc-news-list');
if (list) {
  const found: NewsList = list;
  found.feed = undefined;
  found.openIn = undefined;
  found.refreshEvery = undefined;
  found.layout = 'compact';
  const done: Promise<boolean> = found.updateComplete;
  void done.then(() => found.reload());
}
for (const element of document.querySelectorAll('akc-release-detail, akc-channels')) {
  if (element instanceof FeedElement) console.log(element.problems.length);
  if (element instanceof ReleaseDetail) void element.openRelease('1');
}
export class OurNews extends NewsList {
  override connectedCallback(): void {
    super.connectedCallback();
    this.limit = 3;
  }
}
export const inJsx: CustomElements['akc-news-list'] = {
  'open-in': 'release',
  limit: '5',
  id: 'news',
};
export const version: string = data.schemaVersion;

if (list) {
  // @ts-expect-error a layout that there is not
  list.layout = 'grid';
  // @ts-expect-error a property is a number
  list.limit = '5';
  // @ts-expect-error what can only be read
  list.problems = [];
  // @ts-expect-error misspelt
  list.limt = 5;
  list.addEventListener('akc-load', ({ detail }) => {
    // @ts-expect-error what the event does not tell
    console.log(detail.url);
  });
}
// @ts-expect-error the base of all is none
new FeedElement();
// @ts-expect-error a door that there is not
await import('akc-widgets/elements/newslist.js');
