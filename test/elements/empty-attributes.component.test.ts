import { expect } from '@open-wc/testing';
import {
  difference,
  hears,
  publish,
  put,
  settled,
  shownBy,
  type Tag,
} from '../support/component.js';
import { pressFeed } from '../support/press.js';

/** An attribute that is there and empty, as the template of a CMS writes it, is as none. */

const CASES: [tag: Tag, attributes: string[]][] = [
  [
    'akc-news-list',
    ['heading', 'tags', 'countries', 'kinds', 'controls', 'release-href', 'open-in', 'hide'],
  ],
  ['akc-release-detail', ['heading', 'release', 'param', 'share-url', 'hide']],
  ['akc-contact-card', ['heading', 'release', 'contact-role', 'hide']],
  ['akc-share-bar', ['heading', 'release', 'url', 'targets']],
  ['akc-channels', ['heading', 'channels']],
];

describe('an empty attribute', () => {
  const { href } = location;
  const { now } = Date;
  before(() => {
    // the office's clock stands still
    const begun = now();
    Date.now = () => begun;
    const query = new URLSearchParams(location.search);
    query.set('akc-release', 'release-2');
    history.replaceState(history.state, '', `?${query}`);
  });
  after(() => {
    history.replaceState(history.state, '', href);
    Date.now = now;
  });

  for (const [tag, attributes] of CASES) {
    it(`of <${tag}> is as none: ${attributes.join(', ')}`, async () => {
      const { url } = await publish(pressFeed());
      const seen = async (attribute?: string) => {
        const element = put(tag, { feed: url, ...(attribute && { [attribute]: '' }) });
        // a page is shared without any feed
        if (tag !== 'akc-share-bar') await hears(element, 'akc-load');
        await settled(element);
        const shown = shownBy(element);
        element.remove();
        return shown;
      };
      const without = await seen();
      const found: string[] = [];
      for (const attribute of attributes) {
        const told = difference(without, await seen(attribute));
        if (told) found.push(`${attribute}: ${told}`);
      }
      expect(found).to.eql([]);
    });
  }
});
