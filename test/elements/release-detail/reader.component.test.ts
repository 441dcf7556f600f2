import { expect, fixtureSync } from '@open-wc/testing';
import { control, focused, offered, press, useBrowser } from '../../support/acts.js';
import {
  clean,
  hears,
  markup,
  partOf,
  publish,
  put,
  settled,
  shown,
  textsOf,
  until,
  wordsOf,
} from '../../support/component.js';
import { plainRelease, pressFeed, richRelease } from '../../support/press.js';

const TAG = 'akc-release-detail';
const EVENT = 'Add to calendar: Forum; Opening, Day 1';

/** The focus is put where it belongs once more after the next paint. */
const endOfFrame = () =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));

describe('what a reader does with a release', () => {
  const browser = useBrowser();
  const { href } = location;
  afterEach(() => {
    history.replaceState(null, '', href);
  });

  const detail = async (attributes = {}, feed: object = pressFeed()) => {
    const { url } = await publish(feed);
    return shown(TAG, { feed: url, release: 'release-2', ...attributes });
  };

  const says = (element: Element, text: string) =>
    until(element, () => textsOf(element, 'message').includes(text));

  it('copies its text, plain and formatted', async () => {
    const element = await detail({ release: 'release-1' });
    press(element, 'Copy the text');
    await says(element, 'The text was copied.');
    const [copied] = browser.copied;
    expect(copied!['text/plain']).to.equal(
      'Release 1\n\nPR/26-01 · Jan 1, 2026\n\nWhat release 1 says.\n\nhttps://samples.example/news/1',
    );
    expect(copied!['text/html']).to.match(/^<h1>Release 1<\/h1>/);
  });

  it('is told where it cannot be copied, and of that no more at the next release', async () => {
    browser.refuseClipboard();
    const element = await detail({ release: 'release-1' });
    press(element, 'Copy the text');
    await says(
      element,
      'The text could not be copied. It is selected: copy it with the keyboard or the menu.',
    );
    element.release = 'release-3';
    await settled(element);
    expect(wordsOf(element)).not.to.include('could not be copied');
  });

  it('cites it in two styles, copies one, and takes it along as a file', async () => {
    const element = await detail();
    press(element, 'Cite');
    await until(element, () => offered(element).includes('Copy: APA'));
    press(element, 'Copy: APA');
    await says(element, 'The citation was copied.');
    expect(browser.copied[0]!['text/plain']).to.include('Forum on “Samples” opens');
    const told = hears(element, 'akc-download');
    press(element, 'RIS file for reference managers');
    expect((await told).kind).to.equal('ris');
    expect((await browser.file()).text).to.match(/^TY {2}- /);
    press(element, 'Cite');
    await until(element, () => !offered(element).includes('Copy: APA'));
  });

  it('marks a citation that cannot be copied', async () => {
    browser.refuseClipboard();
    const element = await detail();
    press(element, 'Cite');
    await until(element, () => offered(element).includes('Copy: APA'));
    const marked: (Node | null)[] = [];
    browser.pretend(Selection.prototype, 'setBaseAndExtent', (start: Node) => marked.push(start));
    press(element, 'Copy: APA');
    await says(
      element,
      'The text could not be copied. It is selected: copy it with the keyboard or the menu.',
    );
    expect(marked.map((node) => clean(node?.textContent).slice(0, 16))).to.eql([
      'Press Office. (2',
    ]);
  });

  it('copies its text on a page without https, plain and formatted', async () => {
    browser.withoutClipboard();
    const element = await detail({ release: 'release-1' });
    press(element, 'Copy the text');
    await says(element, 'The text was copied.');
    expect(Object.keys(browser.copied[0]!)).to.eql(['text/plain', 'text/html']);
    expect(browser.copied[0]!['text/html']).to.match(/^<h1>Release 1<\/h1>/);
  });

  it('shares it, and hides the places again', async () => {
    const element = await detail({ 'share-url': 'https://partner.example/{id}' });
    expect(control(element, 'Share').ariaExpanded).to.equal('false');
    press(element, 'Share');
    await until(element, () => element.shadowRoot!.querySelector('akc-share-bar'));
    await settled(element);
    expect(control(element, 'Share').ariaExpanded).to.equal('true');
    const told = hears(element, 'akc-share');
    press(element, 'Copy the link');
    const { target, url, release } = await told;
    expect([target, url, release?.id]).to.eql([
      'copy',
      'https://partner.example/release-2',
      'release-2',
    ]);
    press(element, 'Share');
    await until(element, () => !element.shadowRoot!.querySelector('akc-share-bar'));
  });

  it('takes an event, a contact or a file, unless the page prevents it', async () => {
    const element = await detail();
    const kinds: string[] = [];
    element.addEventListener('akc-download', (event) => {
      kinds.push(event.detail.kind);
      if (event.detail.kind === 'document') event.preventDefault();
    });
    press(element, EVENT);
    expect((await browser.file()).text).to.match(/^BEGIN:VCALENDAR\r\n/);
    press(element, 'Save contact of Program Officer');
    expect((await browser.file()).text).to.include('FN:Program Officer');
    press(element, 'Download Programme (PDF)');
    expect(kinds).to.eql(['calendar', 'vcard', 'document']);
    expect(browser.clicks.at(-1)?.prevented).to.equal(true);
  });

  describe('finds each control by a name of its own', () => {
    const named = async (members: Record<string, unknown>, press = {}, attributes = {}) =>
      offered(await detail(attributes, pressFeed([richRelease(press, members)])));
    const file = (name: string, members = {}) => ({
      url: `https://samples.example/${name}`,
      mime_type: 'application/pdf',
      ...members,
    });
    const distinct = (names: string[]) => {
      expect(names.filter((name, at) => names.indexOf(name) < at)).to.eql([]);
    };

    it('of all that a release has', async () => {
      const names = await named({});
      distinct(names);
      expect(names).to.include.members([
        'PDF, 245 kB, English: download Release',
        'Hangul document (HWP), 51 kB, English: download Release',
        'Download Release (Hangul document (HWPX), 1.3 MB, Korean)',
        'Download Programme (PDF)',
        'A hall full of people',
        'Download Hall (SVG, 1 kB)',
        'Add to calendar: Forum; Opening, Day 1',
        'Add to calendar: Dinner',
        'Add to calendar: Exhibition',
        'Take part online: Forum; Opening, Day 1',
        'More about the event: Forum; Opening, Day 1',
        'Save contact of Program Officer',
        'Save contact of Media Officer',
      ]);
    });

    it('in Korean', async () => {
      const names = await named({}, {}, { lang: 'ko' });
      distinct(names);
      expect(names).to.include.members([
        'Programme 내려받기(PDF)',
        'Hall 내려받기(SVG, 1kB)',
        '일정에 추가: Dinner',
        'Program Officer 연락처 저장',
      ]);
    });

    const files: [what: string, attachments: object[], expected: string[]][] = [
      [
        'two of one title, type and size',
        [file('a.pdf', { title: 'Release' }), file('b.pdf', { title: 'Release' })],
        ['PDF: download Release, a.pdf', 'PDF: download Release, b.pdf'],
      ],
      [
        'two without a title',
        [file('a.pdf'), file('b.pdf')],
        ['Download a.pdf (PDF)', 'Download b.pdf (PDF)'],
      ],
      [
        'two of which nothing differs but the folder',
        [file('1/a.pdf'), file('2/a.pdf')],
        ['Download a.pdf, a.pdf (PDF)', 'Download a.pdf, a.pdf (PDF) (2)'],
      ],
      [
        'of which nothing is known',
        [file('', { mime_type: 'x/y', title: 'Data' })],
        ['Download Data'],
      ],
      [
        'large ones',
        [file('a.pdf', { title: 'Report', size_in_bytes: 2_100_000 })],
        ['Download Report (PDF, 2.1 MB)'],
      ],
    ];
    for (const [what, attachments, expected] of files) {
      it(`of files: ${what}`, async () => {
        const names = await named({ attachments }, { attachments: [] });
        expect(names.filter((name) => /download/i.test(name))).to.eql(expected);
      });
    }

    it('of photos of which nothing is said, or the same', async () => {
      const photo = (name: string) => file(name, { mime_type: 'image/jpeg' });
      const attachments = ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'].map(photo);
      const same = attachments.slice(2).map(({ url }) => ({ url, alt: 'A hall' }));
      const names = await named({ attachments }, { attachments: same });
      distinct(names);
      expect(names).to.include.members(['a.jpg', 'b.jpg', 'A hall, c.jpg', 'A hall, d.jpg']);
      expect(names).to.include.members(['Download a.jpg (JPEG)', 'Download A hall, c.jpg (JPEG)']);
    });

    it('of events of one name', async () => {
      const events = ['2026-02-12', '2026-02-13'].map((start_date) => ({
        name: 'Day',
        start_date,
      }));
      const names = await named({}, { events });
      distinct(names);
      const dated = names.filter((name) => /^Add to calendar: Day, .*Feb.* 1[23]\b/.test(name));
      expect(dated).to.have.length(2);
    });
  });

  it('calls, and the page hears of it from the element in it', async () => {
    const element = await detail();
    const told = hears(element, 'akc-contact');
    press(element, '+1-202-555-0102');
    const { kind, url, release } = await told;
    expect([kind, url, release?.id]).to.eql(['tel', 'tel:+12025550102', 'release-2']);
  });

  /** A sanitiser may take longer to come than a reader to look. */
  const looked = async () => {
    const { url } = await publish(pressFeed());
    const element = put(TAG, { feed: url, release: 'release-2' });
    const { release } = await hears(element, 'akc-view');
    return { element, release };
  };

  it('has looked at it', async () => {
    expect((await looked()).release.id).to.equal('release-2');
  });

  it('has looked at the next one too, whatever changes on the page in between', async () => {
    const { element } = await looked();
    element.dateStyle = 'long';
    await settled(element);
    // until the browser has said what is in view
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    element.release = 'release-3';
    expect((await hears(element, 'akc-view')).release.id).to.equal('release-3');
  });

  it('goes on to the next where the page lets them', async () => {
    const element = await detail();
    const told = hears(element, 'akc-select');
    const next = control(element, 'Next Release 3') as HTMLAnchorElement;
    next.click();
    expect((await told).release.id).to.equal('release-3');
    // a release that stands fixed on the page leads to the publisher's page of the next
    expect(next.href).to.equal('https://samples.example/news/3');
  });

  describe('that opens on the page of the list', () => {
    const page = async (attributes = {}) => {
      const { url } = await publish(pressFeed([plainRelease(3), plainRelease(2), plainRelease(1)]));
      const around = fixtureSync<HTMLElement>(
        `<div>${markup('akc-news-list', { feed: url, 'open-in': 'here' })}${markup(TAG, { id: 'here', ...attributes })}</div>`,
      );
      const list = around.querySelector('akc-news-list')!;
      const element = around.querySelector(TAG)!;
      await hears(list, 'akc-load');
      await settled(list);
      return { list, element };
    };
    const shows = (element: Element, title?: string) =>
      until(element, () => textsOf(element, 'title')[0] === title);
    const named = () => new URLSearchParams(location.search).get('akc-release');

    it('has an address of its own, the focus, and a way back to its link', async () => {
      const { list, element } = await page();
      const loaded = hears(element, 'akc-load');
      press(list, 'Release 2');
      await loaded;
      await settled(element);
      expect(textsOf(element, 'title')).to.eql(['Release 2']);
      expect(named()).to.equal('release-2');
      expect(browser.clicks[0]?.prevented).to.equal(true);
      expect(focused()).to.equal('Release 2');
      expect(element.shadowRoot!.activeElement).to.equal(partOf(element, 'title'));

      press(element, 'Next Release 3');
      await shows(element, 'Release 3');
      expect(named()).to.equal('release-3');
      press(element, 'Back to the list');
      await shows(element);
      expect(named()).to.equal(null);
      expect(list.shadowRoot!.activeElement?.textContent).to.equal('Release 2');
    });

    it('has a way back to its own link where it was opened by an address', async () => {
      history.replaceState(null, '', '?akc-release=release-2');
      const { list, element } = await page();
      await until(list, () => list.shadowRoot!.querySelector('[aria-current]'));
      press(element, 'Back to the list');
      await shows(element);
      expect(list.shadowRoot!.activeElement?.textContent).to.equal('Release 2');
    });

    it('is marked in the list while it is open', async () => {
      const { list, element } = await page({ param: 'marked' });
      const marked = () =>
        [...list.shadowRoot!.querySelectorAll('[aria-current=true]')].map(
          (link) => link.textContent,
        );
      press(list, 'Release 2');
      await until(list, () => String(marked()) === 'Release 2');
      press(element, 'Next Release 3');
      await until(list, () => String(marked()) === 'Release 3');
      // rows that are filled anew meanwhile
      list.dateStyle = 'short';
      await settled(list);
      expect(marked()).to.eql(['Release 3']);
      press(element, 'Back to the list');
      await until(list, () => !marked().length);
    });

    it('is marked in no list of another feed that calls one of its own alike', async () => {
      const { list, element } = await page();
      const { url } = await publish(pressFeed([plainRelease(3), plainRelease(2)]));
      const other = fixtureSync<HTMLElementTagNameMap['akc-news-list']>(
        markup('akc-news-list', { feed: url, 'open-in': 'here' }),
      );
      await hears(other, 'akc-load');
      press(list, 'Release 2');
      await until(list, () => list.shadowRoot!.querySelector('[aria-current]'));
      await settled(element);
      await settled(other);
      expect(other.shadowRoot!.querySelectorAll('[aria-current]').length).to.equal(0);
    });

    it('follows the reader back and forward', async () => {
      const { list, element } = await page();
      press(list, 'Release 2');
      await shows(element, 'Release 2');
      history.back();
      await shows(element);
      history.forward();
      await shows(element, 'Release 2');
    });

    it('leaves the focus with a reader who goes elsewhere before the next paint', async () => {
      const { list, element } = await page();
      const menu = fixtureSync<HTMLElement>('<button>About us</button>');
      const frames: FrameRequestCallback[] = [];
      browser.pretend(window, 'requestAnimationFrame', (act: FrameRequestCallback) =>
        frames.push(act),
      );
      press(list, 'Release 2');
      await shows(element, 'Release 2');
      const before = focused();
      menu.focus();
      for (const act of frames) act(performance.now());
      await new Promise((resolve) => setTimeout(resolve));
      expect([before, focused()]).to.eql(['Release 2', 'About us']);
    });

    it('leaves focus and view to a router that goes to another page', async () => {
      const { list, element } = await page();
      const menu = fixtureSync<HTMLElement>('<button>About us</button>');
      const here = location.href;
      press(list, 'Release 2');
      await shows(element, 'Release 2');
      await settled(element);
      menu.focus();
      history.pushState(null, '', '/about');
      dispatchEvent(new PopStateEvent('popstate'));
      await shows(element);
      await endOfFrame();
      expect(document.activeElement === menu).to.equal(true);
      history.replaceState(null, '', here);
    });

    it('takes no focus from a reader who has gone elsewhere before it came', async () => {
      const body = JSON.stringify(pressFeed([plainRelease(1)]));
      const { url, release } = await publish({ held: true, body });
      const around = fixtureSync<HTMLElement>(
        `<div><input>${markup(TAG, { id: 'late', feed: url })}</div>`,
      );
      const element = around.querySelector(TAG)!;
      const opened = element.openRelease('release-1');
      around.querySelector('input')!.focus();
      await release();
      await opened;
      await shows(element, 'Release 1');
      await endOfFrame();
      expect(document.activeElement === around.querySelector('input')).to.equal(true);
      await element.openRelease();
    });

    it('is that of the list it was opened from, also on the way back to it', async () => {
      const feeds = await Promise.all(
        ['One', 'Other'].map((title) => publish(pressFeed([{ ...plainRelease(1), title }]))),
      );
      const lists = feeds.map(({ url }) =>
        markup('akc-news-list', { feed: url, 'open-in': 'two' }),
      );
      const around = fixtureSync<HTMLElement>(
        `<div>${lists.join('')}${markup(TAG, { id: 'two' })}</div>`,
      );
      const element = around.querySelector(TAG)!;
      const [one, other] = [...around.querySelectorAll('akc-news-list')];
      await Promise.all([hears(one!, 'akc-load'), hears(other!, 'akc-load')]);
      press(one!, 'One');
      await shows(element, 'One');
      press(other!, 'Other');
      await shows(element, 'Other');
      history.back();
      await shows(element, 'One');
      history.forward();
      await shows(element, 'Other');
      await element.openRelease();
    });

    it('opens in the place of one that the page has taken away', async () => {
      const { list, element } = await page();
      const own = () => (control(list, 'Release 2') as HTMLAnchorElement).href;
      expect(own()).to.contain('akc-release=');
      const { parentElement } = element;
      element.remove();
      await until(list, () => own() === 'https://samples.example/news/2');
      // without a feed of its own it looks in that of the list
      const other = document.createElement(TAG);
      other.id = 'here';
      parentElement!.append(other);
      await until(list, () => own().includes('akc-release='));
      press(list, 'Release 2');
      await shows(other, 'Release 2');
      press(other, 'Back to the list');
      await shows(other);
    });

    it('is one that the page opens itself, in place of its own', async () => {
      const { url } = await publish(pressFeed([plainRelease(2), plainRelease(1)]));
      const element = await shown(TAG, { feed: url, release: 'latest' });
      await element.openRelease('release-1');
      await shows(element, 'Release 1');
      await element.openRelease();
      await shows(element, 'Release 2');
    });

    it('shows its own again when the list opens its releases elsewhere', async () => {
      const { list, element } = await page();
      element.feed = list.feed;
      element.release = 'release-3';
      press(list, 'Release 2');
      await shows(element, 'Release 2');
      list.openIn = undefined;
      await shows(element, 'Release 3');
      expect(offered(element)).not.to.include('Back to the list');
    });

    it('shows its own again when the list leaves the page', async () => {
      const { list, element } = await page();
      element.feed = list.feed;
      element.release = 'release-3';
      press(list, 'Release 2');
      await shows(element, 'Release 2');
      list.remove();
      await shows(element, 'Release 3');
      // what is set on it outside the page changes nothing here
      list.heading = 'News';
      await settled(list);
      await settled(element);
      expect(textsOf(element, 'title')).to.eql(['Release 3']);
      expect(offered(element)).not.to.include('Back to the list');
    });

    it('shows nothing of a feed that only a list had which opens its releases elsewhere', async () => {
      const { url } = await publish(pressFeed([plainRelease(8)]));
      const { list, element } = await page();
      const other = fixtureSync<HTMLElementTagNameMap['akc-news-list']>(
        markup('akc-news-list', { feed: url, 'open-in': 'here' }),
      );
      await hears(other, 'akc-load');
      await element.openRelease('release-8');
      await shows(element, 'Release 8');
      other.openIn = undefined;
      await shows(element);
      expect(textsOf(element, 'message')[0]).to.include('This release could not be found');
      expect(list.isConnected).to.equal(true);
    });

    it('opens nothing when the page prevents it, and takes no click that wants a tab', async () => {
      const { list, element } = await page();
      const release = control(list, 'Release 2');
      release.dispatchEvent(
        new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
      );
      list.addEventListener('akc-select', (event) => {
        event.preventDefault();
      });
      release.click();
      await settled(element);
      expect(textsOf(element, 'title')).to.eql([]);
      expect(browser.clicks.map(({ prevented }) => prevented)).to.eql([false, true]);
      expect(named()).to.equal(null);
    });
  });
});
