import { expect } from '@open-wc/testing';
import { useBrowser } from '../support/acts.js';
import {
  clean,
  partOf,
  partsOf,
  publish,
  settled,
  shown,
  textsOf,
  type Attributes,
  type Ours,
} from '../support/component.js';
import { until, useClock } from '../support/clock.js';

/** "2 hours ago" is true for an hour, and a page stands open for a day. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Releases of so long ago. */
const ago = (...times: number[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: times.map((time, index) => ({
    id: `release-${index}`,
    url: `https://samples.example/${index}`,
    title: `Release ${index}`,
    date_published: new Date(Date.now() - time).toISOString(),
  })),
});

const RELATIVE = { 'date-style': 'relative', 'time-zone': 'Asia/Seoul' } as const;

describe('a relative date', () => {
  const browser = useBrowser();
  const time = useClock();

  const list = async (...times: number[]) => {
    const { url } = await publish(ago(...times));
    return shown('akc-news-list', { feed: url, ...RELATIVE });
  };
  const detail = async (age: number) => {
    const { url } = await publish(ago(age));
    return shown('akc-release-detail', { feed: url, release: 'latest', ...RELATIVE });
  };

  /** Minutes pass until the date is written so: it is looked at with each. */
  const says = (element: Ours, words: RegExp) =>
    until(async () => {
      await time.clock.advance(MINUTE);
      await settled(element);
      return words.test(textsOf(element, 'date')[0] ?? '');
    }, `it says ${words}`);

  const steps: [age: number, before: string, passes: number, after: RegExp][] = [
    [0, 'now', 2 * MINUTE, /^\d minutes? ago$/],
    [5 * MINUTE, '5 minutes ago', 10 * MINUTE, /^1\d minutes ago$/],
    [59 * MINUTE, '59 minutes ago', 2 * MINUTE, /^1 hour ago$/],
    [3 * HOUR - MINUTE, '2 hours ago', 5 * MINUTE, /^3 hours ago$/],
    [DAY - MINUTE, '23 hours ago', 5 * MINUTE, /^1 day ago$/],
    [7 * DAY - MINUTE, '6 days ago', 5 * MINUTE, /^[A-Z][a-z]{2} \d+, \d{4}$/],
  ];
  for (const [age, before, passes, after] of steps) {
    it(`follows the clock in a row: ${before}`, async () => {
      const element = await list(age);
      expect(textsOf(element, 'date')).to.eql([before]);
      await time.clock.advance(passes);
      await says(element, after);
      expect(partOf(element, 'date').title === '').to.equal(age > 6 * DAY);
    });

    it(`follows the clock in a release: ${before}`, async () => {
      const element = await detail(age);
      expect(textsOf(element, 'date')).to.eql([before]);
      await time.clock.advance(passes);
      await says(element, after);
      expect(partOf(element, 'date').title === '').to.equal(age > 6 * DAY);
    });
  }

  it('touches nothing but what has changed', async () => {
    const element = await list(5 * MINUTE, 3 * HOUR + 10 * MINUTE, 9 * DAY);
    const changed: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) changed.push(clean(target.textContent));
    });
    const all = { attributes: true, characterData: true, childList: true, subtree: true };
    observer.observe(element.shadowRoot!, all);
    await time.clock.advance(2 * MINUTE);
    await settled(element);
    expect(changed).to.eql(['6 minutes ago']);
  });

  it('leaves what a translator has made of one that has not changed', async () => {
    const element = await list(3 * HOUR + 10 * MINUTE);
    partOf(element, 'date').textContent = 'vor 3 Stunden';
    await time.clock.advance(2 * MINUTE);
    expect(textsOf(element, 'date')).to.eql(['vor 3 Stunden']);
    await time.clock.advance(HOUR);
    expect(textsOf(element, 'date')).to.eql(['4 hours ago']);
  });

  it('follows the clock in the language of the page', async () => {
    const { url } = await publish(ago(5 * MINUTE));
    const element = await shown('akc-news-list', { feed: url, lang: 'ko', ...RELATIVE });
    await time.clock.advance(HOUR);
    expect(textsOf(element, 'date')).to.eql(['1시간 전']);
  });

  const still: [what: string, attributes: Attributes, age: number][] = [
    ['where dates are written otherwise', { 'date-style': 'medium' }, HOUR],
    ['where none is relative', RELATIVE, 9 * DAY],
    ['where dates are hidden', { ...RELATIVE, hide: 'dates' }, HOUR],
    ['where there is none', { 'date-style': 'none' }, HOUR],
  ];
  for (const tag of ['akc-news-list', 'akc-release-detail'] as const) {
    for (const [what, attributes, age] of still) {
      it(`has no timer ${what} (${tag})`, async () => {
        const { url } = await publish(ago(age));
        const element = await shown(tag, { feed: url, release: 'latest', ...attributes });
        // what waits is done once, whenever it begins; a clock would wait for each next minute
        await until(async () => {
          await time.clock.advance(2 * MINUTE);
          return time.clock.waiting === 0;
        }, 'nothing waits any more');
        element.remove();
      });
    }

    it(`has no timer while the page is hidden, and is true when a reader comes back (${tag})`, async () => {
      const { url } = await publish(ago(5 * MINUTE));
      const element = await shown(tag, { feed: url, release: 'latest', ...RELATIVE });
      // what waits beside is done once
      await time.clock.advance(2 * MINUTE);
      expect(time.clock.waiting).to.be.greaterThan(0);
      browser.pretend(Document.prototype, 'hidden', true);
      document.dispatchEvent(new Event('visibilitychange'));
      await until(async () => {
        await time.clock.advance(5_000);
        return time.clock.waiting === 0;
      }, 'nothing waits any more');
      await time.clock.advance(3 * HOUR);
      browser.pretend(Document.prototype, 'hidden', false);
      document.dispatchEvent(new Event('visibilitychange'));
      await settled(element);
      expect(textsOf(element, 'date')).to.eql(['3 hours ago']);
    });

    it(`is true when the page comes back as it was kept (${tag})`, async () => {
      const { url } = await publish(ago(5 * MINUTE));
      const element = await shown(tag, { feed: url, release: 'latest', ...RELATIVE });
      const now = Date.now();
      browser.pretend(Date, 'now', () => now + 2 * HOUR);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settled(element);
      expect(textsOf(element, 'date')).to.eql(['2 hours ago']);
    });

    it(`leaves no timer when it leaves (${tag})`, async () => {
      const { url } = await publish(ago(5 * MINUTE));
      const element = await shown(tag, { feed: url, release: 'latest', ...RELATIVE });
      element.remove();
      await time.clock.advance(2 * MINUTE);
      expect(time.clock.waiting).to.equal(0);
    });
  }

  describe('has the moment itself beside it', () => {
    it('in a row, by pointer, and where the focus is in it', async () => {
      const element = await list(2 * HOUR, 3 * HOUR);
      const [first, second] = partsOf(element, 'date');
      const exact = /^[A-Z][a-z]{2} \d+, \d{4}.* \d+:\d\d.[AP]M GMT\+9$/;
      expect(first!.title).to.match(exact);
      const drawn = (date?: Element) => getComputedStyle(date!, '::after').content;
      expect([drawn(first), drawn(second)]).to.eql(['none', 'none']);
      const { height } = element.getBoundingClientRect();
      partOf(element, 'link').focus();
      expect(drawn(first)).not.to.equal('none');
      expect(drawn(second)).to.equal('none');
      expect(element.getBoundingClientRect().height).to.equal(height);
    });

    it('in a release, which can be focused for it', async () => {
      const element = await detail(2 * HOUR);
      const date = partOf(element, 'date');
      expect(date.tabIndex).to.equal(0);
      date.focus();
      expect(getComputedStyle(date, '::after').content).not.to.equal('none');
    });

    it('and none where the date says it', async () => {
      const element = await list(9 * DAY);
      expect(partOf(element, 'date').hasAttribute('title')).to.equal(false);
      const whole = await detail(9 * DAY);
      expect(partOf(whole, 'date').hasAttribute('title')).to.equal(false);
      expect(partOf(whole, 'date').hasAttribute('tabindex')).to.equal(false);
    });
  });
});
