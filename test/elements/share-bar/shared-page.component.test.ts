import { expect } from '@open-wc/testing';
import { control, press, useBrowser } from '../../support/acts.js';
import { hears, publish, put, settled, shown } from '../../support/component.js';
import { pressFeed } from '../../support/press.js';

const TAG = 'akc-share-bar';

describe('what a share bar shares', () => {
  const browser = useBrowser();
  const { href } = location;
  const { title } = document;
  const added: Element[] = [];
  afterEach(() => {
    history.replaceState(null, '', href);
    document.title = title;
    for (const element of added.splice(0)) element.remove();
  });

  const add = (parent: Element, html: string) => {
    parent.insertAdjacentHTML('beforeend', html);
    added.push(parent.lastElementChild!);
  };
  const at = (address: string) => {
    history.replaceState(null, '', address);
  };
  const here = (address: string) => new URL(address, location.href).href;
  const link = (element: Element, name: string) =>
    new URL((control(element, name) as HTMLAnchorElement).href).searchParams;

  /** The address that a bar of the page shares. */
  const shared = async (attributes = {}) => {
    const element = put(TAG, { targets: 'facebook', ...attributes });
    await settled(element);
    return link(element, 'Facebook').get('u');
  };

  describe('of the page', () => {
    it('is its address without what counts its readers', async () => {
      at('/news?page_id=7&utm_source=letter&fbclid=1&lang=ko#part');
      expect(await shared()).to.equal(here('/news?page_id=7&lang=ko#part'));
    });

    for (const [what, written, expected] of [
      ['absolute', 'https://a.example/news/1', 'https://a.example/news/1'],
      ['relative', '/news/1', '/news/1'],
      ['with trackers', '/news/1?id=2&gclid=3', '/news/1?id=2'],
      ['in capitals', '/news/1" rel="CANONICAL', '/news/1'],
      ['among other words', '/news/1" rel="bookmark canonical', '/news/1'],
    ] as const) {
      it(`is the canonical one where there is one: ${what}`, async () => {
        at('/read?utm_source=x&session=5');
        const [address, rel = ''] = written.split('" ');
        add(document.head, `<link href="${address}" ${rel ? `${rel}"` : 'rel="canonical"'}>`);
        expect(await shared()).to.equal(here(expected));
      });
    }

    for (const [what, html] of [
      ['empty', '<link rel="canonical" href="">'],
      ['none at all', '<link rel="canonical">'],
      ['no address', '<link rel="canonical" href="https://">'],
      ['of another kind', '<link rel="canonical" href="javascript:alert(1)">'],
    ] as const) {
      it(`is the page's own where the canonical one is ${what}`, async () => {
        at('/read?a=1');
        add(document.head, html);
        expect(await shared()).to.equal(here('/read?a=1'));
      });
    }

    it('is not what somebody has written into the page’s text', async () => {
      at('/read');
      add(document.body, '<link rel="canonical" href="https://evil.example/">');
      expect(await shared()).to.equal(here('/read'));
    });

    it('is the address where its fragment says which page it is', async () => {
      at('/app#/news/5?utm_source=x');
      add(document.head, '<link rel="canonical" href="/app">');
      expect(await shared()).to.equal(here('/app#/news/5'));
    });

    for (const [param, name] of [
      ['', 'akc-release'],
      ['param="akc-release-of-centre"', 'akc-release-of-centre'],
    ] as const) {
      it(`has the release that is open on it: ${name}`, async () => {
        at(`/read?${name}=release-1&utm_source=x`);
        add(document.head, '<link rel="canonical" href="/news?section=2">');
        add(document.body, `<akc-release-detail ${param}></akc-release-detail>`);
        expect(await shared()).to.equal(here(`/news?section=2&${name}=release-1`));
      });
    }

    it('is what it has become when a reader shares it, and its title too', async () => {
      at('/one');
      const element = put(TAG, { targets: 'x copy' });
      await settled(element);
      at('/two');
      document.title = 'Second page';
      const told = hears(element, 'akc-share');
      press(element, 'X');
      expect((await told).url).to.equal(here('/two'));
      expect(browser.clicks[0]?.href).to.include(encodeURIComponent(here('/two')));
      expect(link(element, 'X').get('text')).to.equal('Second page');
      at('/three');
      press(element, 'Copy the link');
      expect(browser.copied).to.eql([{ 'text/plain': here('/three') }]);
    });

    for (const type of ['pointerdown', 'focusin']) {
      it(`is what it has become when a reader is about to take its link (${type})`, async () => {
        at('/one');
        const element = put(TAG, { targets: 'x' });
        await settled(element);
        at('/two');
        control(element, 'X').dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        await settled(element);
        expect(link(element, 'X').get('url')).to.equal(here('/two'));
      });
    }
  });

  describe('of a release', () => {
    const bar = async (members: object, attributes = {}) => {
      const feed = pressFeed();
      Object.assign(feed.items[0]!, members);
      const { url } = await publish(feed);
      return shown(TAG, { feed: url, release: 'release-3', targets: 'x', ...attributes });
    };

    it('is its page’s address without what counts its readers', async () => {
      const element = await bar({ url: 'https://a.example/3?id=3&utm_source=rss&mc_cid=4' });
      expect(link(element, 'X').get('url')).to.equal('https://a.example/3?id=3');
    });

    it('is the other page’s where it has none of its own', async () => {
      const element = await bar({
        url: undefined,
        external_url: 'https://b.example/?fbclid=3&c=1',
      });
      expect(link(element, 'X').get('url')).to.equal('https://b.example/?c=1');
    });

    it('is clean within what the webmaster writes, who may count them', async () => {
      const element = await bar(
        { url: 'https://a.example/3?igshid=4' },
        { url: 'https://b.example/?to={url}&utm_source=us' },
      );
      expect(link(element, 'X').get('url')).to.equal(
        'https://b.example/?to=https%3A%2F%2Fa.example%2F3&utm_source=us',
      );
    });

    it('goes with what stands for its headline', async () => {
      const element = await bar({ title: undefined, summary: 'What it is about' });
      expect(link(element, 'X').get('text')).to.equal('What it is about');
    });
  });
});
