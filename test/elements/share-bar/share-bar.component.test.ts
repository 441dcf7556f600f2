import { expect } from '@open-wc/testing';
import { control, offered, press, useBrowser } from '../../support/acts.js';
import {
  clean,
  hears,
  partOf,
  partsOf,
  publish,
  put,
  settled,
  shown,
  statesOf,
  textsOf,
  until,
} from '../../support/component.js';
import { pressFeed } from '../../support/press.js';

const TAG = 'akc-share-bar';
const ADDRESS = 'https://samples.example/news/1';

describe('a share bar', () => {
  const browser = useBrowser();

  const bar = async (attributes = {}) => {
    const { url } = await publish(pressFeed());
    return shown(TAG, { feed: url, release: 'release-1', ...attributes });
  };

  const says = (element: Element, text: string) =>
    until(element, () => textsOf(element, 'message').includes(text));

  it('offers each place that a release can be shared to, and tells the page', async () => {
    const { url } = await publish(pressFeed());
    const element = put(TAG, { feed: url, release: 'release-1' });
    const detail = await hears(element, 'akc-load');
    await settled(element);
    expect(detail).to.eql({ feed: url, language: 'en', shown: 1, total: 1, stale: false });
    expect(statesOf(element)).to.eql(['loaded']);
    expect(partOf(element, 'list').ariaLabel).to.equal('Share');
    expect(offered(element)).to.eql([
      'Copy the link',
      'Email',
      'Facebook',
      'X',
      'LinkedIn',
      'WhatsApp',
      'Telegram',
      'LINE',
      'KakaoTalk',
    ]);
    const facebook = control(element, 'Facebook') as HTMLAnchorElement;
    expect(facebook.href).to.equal(
      `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(ADDRESS)}`,
    );
    expect([facebook.target, facebook.rel]).to.eql(['_blank', 'noopener noreferrer']);
  });

  it('has the accent of the page on whatever can be pressed', async () => {
    const element = await bar({ style: '--akc-color-accent: rgb(156, 47, 31)' });

    const colours = ['Copy the link', 'Facebook'].map(
      (name) => getComputedStyle(control(element, name)).color,
    );
    expect(colours).to.eql(['rgb(156, 47, 31)', 'rgb(156, 47, 31)']);
  });

  it('shares the page where there is no release, and asks for no feed', async () => {
    const server = await publish(pressFeed());
    const element = put(TAG, { feed: server.url, targets: 'facebook' });
    await settled(element);
    expect(statesOf(element)).to.eql(['loaded']);
    const { href } = partOf(element, 'link') as HTMLAnchorElement;
    expect(new URL(href).searchParams.get('u')).to.equal(location.href);
    expect(await server.requests()).to.eql([]);
  });

  it('says nothing of a release that is not there, and shares nothing', async () => {
    const { url } = await publish(pressFeed());
    const element = put(TAG, { feed: url, release: 'no-such-release' });
    await browser.warned('the feed has no release "no-such-release"');
    await settled(element);
    expect(statesOf(element)).to.eql(['empty']);
    expect(offered(element)).to.eql([]);
  });

  it('shares what the webmaster wants, where the webmaster wants', async () => {
    const element = await bar({ targets: 'x, copy', url: '/read?n={number}', text: 'Read this' });
    expect(offered(element)).to.eql(['X', 'Copy the link']);
    const { searchParams } = new URL((control(element, 'X') as HTMLAnchorElement).href);
    expect(searchParams.get('text')).to.equal('Read this');
    expect(searchParams.get('url')).to.equal(new URL('/read?n=PR%2F26-01', document.baseURI).href);
  });

  it('offers what it offers without, where no place that is wanted is known', async () => {
    const element = await bar({ targets: 'pigeon' });
    expect(offered(element)).to.include('Facebook');
    await browser.warned('targets="pigeon"');
  });

  it('leaves the mark that is pressed where it is: without it there is no click', async () => {
    const element = await bar();
    const marks = () => [...element.shadowRoot!.querySelectorAll('svg')];
    const before = marks();
    partOf(element, 'list').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await settled(element);
    expect(before.length).to.be.greaterThan(0);
    expect(marks().every((mark, index) => mark === before[index])).to.equal(true);
  });

  describe('what is copied', () => {
    it('is the address, and that is said', async () => {
      const element = await bar();
      const told = hears(element, 'akc-share');
      press(element, 'Copy the link');
      const { target, url, release } = await told;
      expect([target, url, release?.id]).to.eql(['copy', ADDRESS, 'release-1']);
      await says(element, 'The link was copied.');
      expect(partOf(element, 'message').role).to.equal('status');
      expect(browser.copied).to.eql([{ 'text/plain': ADDRESS }]);
    });

    it('is the address for KakaoTalk, which can be shared to in no other way', async () => {
      const element = await bar();
      press(element, 'KakaoTalk');
      await says(element, 'The link was copied. Paste it in KakaoTalk.');
    });

    it('stands there, and is marked, where nothing can be copied', async () => {
      browser.refuseClipboard();
      const element = await bar();
      press(element, 'Copy the link');
      await says(
        element,
        'The link could not be copied. It is selected: copy it with the keyboard or the menu.',
      );
      expect(clean(element.shadowRoot!.textContent)).to.include(ADDRESS);
    });

    it('is copied on a page without https, which has no clipboard, and leaves what is marked', async () => {
      browser.withoutClipboard();
      const element = await bar();
      const marked = partOf(element, 'message').parentElement!;
      getSelection()?.setBaseAndExtent(document.body, 0, document.body, 1);
      const before = getSelection()!.getRangeAt(0).cloneRange();
      const { childElementCount } = element.shadowRoot!;
      // nothing of what the page adds to copies
      const add = (event: ClipboardEvent) =>
        event.clipboardData?.setData('text/plain', 'Read more');
      document.addEventListener('copy', add);
      press(element, 'Copy the link');
      await says(element, 'The link was copied.');
      document.removeEventListener('copy', add);
      expect(browser.copied).to.eql([{ 'text/plain': ADDRESS }]);
      expect(marked.textContent).not.to.include(ADDRESS);
      expect(element.shadowRoot!.childElementCount).to.equal(childElementCount);
      const after = getSelection()!.getRangeAt(0);
      expect(after.compareBoundaryPoints(Range.START_TO_START, before)).to.equal(0);
      expect(after.compareBoundaryPoints(Range.END_TO_END, before)).to.equal(0);
    });

    it('is copied there for KakaoTalk too', async () => {
      browser.withoutClipboard();
      const element = await bar();
      press(element, 'KakaoTalk');
      // while the click is handled: later some browsers refuse
      expect(browser.copied).to.eql([{ 'text/plain': ADDRESS }]);
      await says(element, 'The link was copied. Paste it in KakaoTalk.');
    });

    it('stands there, and is marked, where that refuses too', async () => {
      browser.withoutClipboard(true);
      const element = await bar();
      press(element, 'Copy the link');
      await says(
        element,
        'The link could not be copied. It is selected: copy it with the keyboard or the menu.',
      );
      expect(clean(element.shadowRoot!.textContent)).to.include(ADDRESS);
    });

    it('is marked once, and takes nothing from who marks something else', async () => {
      browser.refuseClipboard();
      browser.withoutClipboard(true);
      const element = await bar();
      press(element, 'Copy the link');
      await until(element, () => element.shadowRoot!.querySelector('.address'));
      await settled(element);
      expect(String(getSelection())).to.equal(ADDRESS);
      const other = document.createElement('p');
      other.textContent = 'Other words';
      element.after(other);
      getSelection()?.selectAllChildren(other);
      element.text = 'Another text';
      await settled(element);
      expect(String(getSelection())).to.equal('Other words');
    });

    it('is spoken of no more when another address is shared', async () => {
      const element = await bar();
      press(element, 'Copy the link');
      await says(element, 'The link was copied.');
      element.release = 'release-3';
      await settled(element);
      expect(textsOf(element, 'message')).to.eql(['']);
    });
  });

  describe('the device’s own sharing', () => {
    it('is offered where it is there, and gets address and headline', async () => {
      browser.canShare();
      const element = await bar({ targets: 'native' });
      const told = hears(element, 'akc-share');
      press(element, 'Share…');
      expect((await told).target).to.equal('native');
      expect(browser.shared).to.eql([{ url: ADDRESS, title: 'Release 1', text: 'Release 1' }]);
    });

    it('gives way to a copy where it is refused', async () => {
      browser.canShare('NotAllowedError');
      const element = await bar({ targets: 'native' });
      press(element, 'Share…');
      await says(element, 'The link was copied.');
    });
  });

  it('draws a code, of what the address has become, and takes it away again', async () => {
    const element = await bar({ targets: 'qr' });
    const code = () => partsOf(element, 'qr').map(({ role, ariaLabel }) => [role, ariaLabel]);
    press(element, 'QR code');
    await until(element, () => partsOf(element, 'qr').length);
    expect(code()).to.eql([['img', `QR code for ${ADDRESS}`]]);
    expect(control(element, 'QR code').ariaExpanded).to.equal('true');
    element.release = 'release-3';
    await settled(element);
    expect(code()).to.eql([['img', 'QR code for https://samples.example/news/3']]);
    press(element, 'QR code');
    await until(element, () => !partsOf(element, 'qr').length);
    expect(control(element, 'QR code').ariaExpanded).to.equal('false');
  });

  describe('a code that cannot be made', () => {
    const TOO_LONG = 'The address is too long for a QR code.';

    for (const [what, url] of [
      ['in its query', `https://a.example/?q=${'x'.repeat(3000)}`],
      ['in its path', `https://a.example/${'path/'.repeat(700)}`],
      ['once it is encoded', `https://a.example/${'한'.repeat(400)}`],
      ['in its fragment', `https://a.example/#${'y'.repeat(4000)}`],
    ] as const) {
      it(`is said, and leaves the rest working: too long ${what}`, async () => {
        const element = await bar({ targets: 'qr copy', url });
        press(element, 'QR code');
        await says(element, TOO_LONG);
        expect(partsOf(element, 'qr')).to.eql([]);
        press(element, 'Copy the link');
        await says(element, 'The link was copied.');
        element.url = 'https://a.example/short';
        await settled(element);
        expect(partsOf(element, 'qr').map(({ ariaLabel }) => ariaLabel)).to.eql([
          'QR code for https://a.example/short',
        ]);
        expect(textsOf(element, 'message')).to.eql(['']);
        expect(browser.warnings).to.eql([]);
      });
    }

    it('is said no more once it is closed', async () => {
      const element = await bar({
        targets: 'qr',
        url: `https://a.example/?q=${'x'.repeat(3000)}`,
      });
      press(element, 'QR code');
      await says(element, TOO_LONG);
      press(element, 'QR code');
      await says(element, '');
    });
  });

  it('prints the page', async () => {
    const element = await bar({ targets: 'print' });
    press(element, 'Print');
    expect(browser.printed).to.equal(1);
  });

  it('obeys a page that prevents sharing', async () => {
    const element = await bar({ targets: 'facebook print' });
    element.addEventListener('akc-share', (event) => {
      event.preventDefault();
    });
    press(element, 'Facebook');
    press(element, 'Print');
    expect(browser.clicks.map(({ prevented }) => prevented)).to.eql([true, true]);
    expect(browser.printed).to.equal(0);
  });
});
