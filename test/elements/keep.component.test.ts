import { expect, fixtureCleanup } from '@open-wc/testing';
import { readCopy } from '../../src/feed/copy-cache.js';
import { whenIdle } from '../../src/page.js';
import { turn, until } from '../support/clock.js';
import {
  hears,
  publish,
  put,
  shown,
  TAGS,
  type Attributes,
  type Tag,
} from '../support/component.js';
import { plainRelease, pressFeed } from '../support/press.js';

const FEED = pressFeed([plainRelease(2), plainRelease(1)]);

const ATTRIBUTES: Partial<Record<Tag, Attributes>> = {
  'akc-release-detail': { release: 'release-2' },
  'akc-contact-card': { release: 'release-2' },
  'akc-share-bar': { release: 'release-2' },
};

const kept = async (url: string) => (await readCopy(url)) !== undefined;

const isKept = (url: string) => until(() => kept(url), 'a copy is kept');

describe('what is kept of a feed on the device', () => {
  afterEach(async () => {
    fixtureCleanup();
    await caches.delete('akc-widgets-1');
  });

  for (const tag of TAGS) {
    it(`is its last copy, unless <${tag} keep="none">`, async () => {
      const [one, other] = [await publish(FEED), await publish(FEED)];
      await shown(tag, { ...ATTRIBUTES[tag], feed: other.url, keep: 'none' });
      await shown(tag, { ...ATTRIBUTES[tag], feed: one.url });

      await isKept(one.url);

      expect(await kept(other.url)).to.equal(false);
    });
  }

  it('is nothing at all with keep="none", not even an empty cache', async () => {
    const { url } = await publish(FEED);
    const list = await shown('akc-news-list', { feed: url, keep: 'none' });

    await list.reload();

    expect(await caches.keys()).not.to.include('akc-widgets-1');
  });

  it('is nothing with keep="none", though nobody is there any more when it would be kept', async () => {
    const { url } = await publish(FEED);
    const list = put('akc-news-list', { feed: url, keep: 'none' });

    await hears(list, 'akc-load');
    list.remove();
    // what was put off until the browser is idle has begun before this, and what that writes is here before a second one
    for (let round = 0; round < 2; round++) await new Promise<void>(whenIdle);
    await turn();

    expect(await kept(url)).to.equal(false);
  });

  it('goes when the page wants none any more', async () => {
    const { url } = await publish(FEED);
    const list = await shown('akc-news-list', { feed: url });
    await isKept(url);

    list.keep = 'none';

    await until(async () => !(await kept(url)), 'the copy is gone');
  });

  it('goes when an element comes that wants none', async () => {
    const { url } = await publish(FEED);
    await shown('akc-news-list', { feed: url });
    await isKept(url);

    put('akc-channels', { feed: url, keep: 'none' });

    await until(async () => !(await kept(url)), 'the copy is gone');
  });

  it('is nothing as long as one of several elements wants none', async () => {
    const { url } = await publish(FEED, pressFeed([plainRelease(3)]));
    put('akc-news-list', { feed: url, keep: 'none' });
    const list = put('akc-news-list', { feed: url });
    await hears(list, 'akc-load');
    await list.reload();
    await turn();

    expect(await kept(url)).to.equal(false);
  });

  it('is no copy that is shown before the answer, where none may be', async () => {
    const { url } = await publish(FEED);
    await shown('akc-news-list', { feed: url });
    await isKept(url);
    fixtureCleanup();
    await turn();

    const list = put('akc-news-list', { feed: url, keep: 'none' });
    await hears(list, 'akc-load');

    await until(async () => !(await kept(url)), 'the copy is gone');
  });
});
