import { expect, fixtureSync } from '@open-wc/testing';
import { enliven } from '../../src/embed/link.js';
import { useBrowser } from '../support/acts.js';
import { hears, partOf, publish, put, settled } from '../support/component.js';
import { plainFeed } from '../support/releases.js';

/** A reader who is in what the page has put between the tags, when what stands there goes. */
describe('the focus in a page’s own markup', () => {
  useBrowser();

  it('goes on to the list that comes in place of the fallback', async () => {
    const server = await publish({ held: true, body: JSON.stringify(plainFeed([1])) });
    const list = put('akc-news-list', { feed: server.url }, '<a href="/news">All news</a>');
    await settled(list);
    list.querySelector('a')!.focus();
    const loaded = hears(list, 'akc-load');
    await server.release();
    await loaded;
    await settled(list);
    expect(document.activeElement === list).to.equal(true);
    expect(list.shadowRoot!.activeElement === partOf(list, 'list')).to.equal(true);
  });

  it('goes on from a button of the page’s own that asked for the news again', async () => {
    const server = await publish({ status: 404 });
    const list = put(
      'akc-news-list',
      { feed: server.url },
      '<p slot="error"><button>Once more</button></p>',
    );
    await hears(list, 'akc-error');
    await settled(list);
    list.querySelector('button')!.focus();
    await server.answer(JSON.stringify(plainFeed([1])));
    await list.reload();
    await settled(list);
    expect(document.activeElement === list).to.equal(true);
  });

  it('stays where a slot still shows it', async () => {
    const server = await publish({ held: true, body: JSON.stringify(plainFeed([1])) });
    const list = put(
      'akc-news-list',
      { feed: server.url },
      '<p slot="footer"><a href="/archive">Archive</a></p>',
    );
    await settled(list);
    const link = list.querySelector('a')!;
    link.focus();
    const loaded = hears(list, 'akc-load');
    await server.release();
    await loaded;
    await settled(list);
    expect(document.activeElement === link).to.equal(true);
  });

  it('stays on a link that becomes an element', async () => {
    const { url } = await publish({ fault: 'hang' });
    const holder = fixtureSync<HTMLElement>(
      `<p><a data-akc="news-list" data-akc-feed="${url}" href="/news">News</a></p>`,
    );
    const link = holder.querySelector('a')!;
    link.focus();
    enliven(link, 'akc-news-list', [], { 'akc-news-list': true });
    await settled(holder.querySelector('akc-news-list')!);
    expect(document.activeElement === link).to.equal(true);
  });
});
