import { expect } from '@open-wc/testing';
import { control, focused, press, useBrowser } from '../support/acts.js';
import { partOf, publish, settled, shown, until, type Ours } from '../support/component.js';
import { plainRelease, pressFeed } from '../support/press.js';

/** What a button unfolds says so, and Escape folds it up, with the focus on the button. */

const escape = (target: Element): KeyboardEvent => {
  const options = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
  const event = new KeyboardEvent('keydown', options);
  target.dispatchEvent(event);
  return event;
};

const deepest = (): Element => {
  let at = document.activeElement!;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

const CASES: [button: string, tag: 'akc-release-detail' | 'akc-share-bar', opened: string][] = [
  ['Cite', 'akc-release-detail', '.citations'],
  ['Share', 'akc-release-detail', 'akc-share-bar'],
  ['QR code', 'akc-share-bar', '.qr'],
];

for (const [button, tag, opened] of CASES) {
  describe(`"${button}" of <${tag}>`, () => {
    useBrowser();

    const shows = (element: Ours) => !!element.shadowRoot!.querySelector(opened);
    const open = async () => {
      const { url } = await publish(pressFeed());
      const targets = tag === 'akc-share-bar' ? { targets: 'copy qr' } : {};
      const element = await shown(tag, { feed: url, release: 'latest', ...targets });
      expect(control(element, button).ariaExpanded).to.equal('false');
      control(element, button).focus();
      press(element, button);
      await until(element, () => shows(element));
      await settled(element);
      return element;
    };

    it('says whether it is unfolded', async () => {
      const element = await open();
      expect(control(element, button).ariaExpanded).to.equal('true');
      press(element, button);
      await settled(element);
      expect([control(element, button).ariaExpanded, shows(element)]).to.eql(['false', false]);
    });

    it('is folded up by Escape, and has the focus', async () => {
      const element = await open();
      const event = escape(deepest());
      await settled(element);
      expect([control(element, button).ariaExpanded, shows(element)]).to.eql(['false', false]);
      expect(focused()).to.equal(button);
      // a dialog of the page's around it stays
      expect(event.defaultPrevented).to.equal(true);
    });

    it('leaves Escape to the page while it is folded up', async () => {
      const element = await open();
      press(element, button);
      await settled(element);
      expect(escape(deepest()).defaultPrevented).to.equal(false);
    });

    it('leaves other keys alone', async () => {
      const element = await open();
      const event = new KeyboardEvent('keydown', { key: 'e', bubbles: true, composed: true });
      deepest().dispatchEvent(event);
      await settled(element);
      expect(shows(element)).to.equal(true);
    });
  });
}

describe('what is unfolded', () => {
  useBrowser();

  it('is folded up from within, and the focus goes to its button', async () => {
    const { url } = await publish(pressFeed());
    const element = await shown('akc-release-detail', { feed: url, release: 'latest' });
    press(element, 'Cite');
    await until(element, () => element.shadowRoot!.querySelector('.citations'));
    control(element, 'RIS file for reference managers').focus();
    escape(deepest());
    await settled(element);
    expect(focused()).to.equal('Cite');
  });

  it('is folded up from the inside out', async () => {
    const { url } = await publish(pressFeed());
    const element = await shown('akc-release-detail', { feed: url, release: 'latest' });
    press(element, 'Share');
    await until(element, () => element.shadowRoot!.querySelector('akc-share-bar'));
    await settled(element);
    const bar = element.shadowRoot!.querySelector('akc-share-bar')!;
    bar.targets = 'copy qr';
    await settled(bar);
    control(bar, 'QR code').focus();
    press(bar, 'QR code');
    await until(bar, () => bar.shadowRoot!.querySelector('.qr'));
    escape(deepest());
    await settled(element);
    expect(focused()).to.equal('QR code');
    escape(deepest());
    await settled(element);
    expect(focused()).to.equal('Share');
  });

  it('leaves the focus with the reader when another release is shown', async () => {
    const { url } = await publish(pressFeed([plainRelease(2), plainRelease(1)]));
    const element = await shown('akc-release-detail', { feed: url, release: 'release-2' });
    press(element, 'Cite');
    await until(element, () => element.shadowRoot!.querySelector('.citations'));
    control(element, 'RIS file for reference managers').focus();
    element.release = 'release-1';
    await settled(element);
    expect(focused()).to.equal('Release 1');
  });

  it('puts the exact date away, until the focus moves', async () => {
    const { url } = await publish(
      pressFeed([{ ...plainRelease(1), date_published: new Date().toISOString() }]),
    );
    const list = await shown('akc-news-list', { feed: url, 'date-style': 'relative' });
    const tip = () => getComputedStyle(partOf(list, 'date'), '::after').content;
    const link = partOf(list, 'link');
    link.focus();
    const before = tip();
    escape(link);
    const away = tip();
    link.blur();
    link.focus();
    expect([before === 'none', away, tip()]).to.eql([false, 'none', before]);
  });
});
