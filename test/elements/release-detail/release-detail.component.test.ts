import { expect, oneEvent } from '@open-wc/testing';
import { press, useBrowser } from '../../support/acts.js';
import { until as comes } from '../../support/clock.js';
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
  wordsOf,
  until,
} from '../../support/component.js';
import { ORGANIZATION, plainRelease, pressFeed, richRelease } from '../../support/press.js';
import { plainFeed } from '../../support/releases.js';

const TAG = 'akc-release-detail';
const RICH = 'Forum on “Samples” opens';

describe('a release', () => {
  const browser = useBrowser();

  const detail = async (attributes = {}, feed: object = pressFeed(), inside = '') => {
    const { url } = await publish(feed);
    return shown(TAG, { feed: url, release: 'release-2', ...attributes }, inside);
  };

  it('is told to the page once it is shown, for the elements in it as well', async () => {
    const { url } = await publish(pressFeed());
    const element = put(TAG, { feed: url, release: 'release-2' });
    const told: string[] = [];
    element.addEventListener('akc-load', ({ type }) => told.push(type));
    const loaded = await hears(element, 'akc-load');
    await settled(element);
    expect(loaded).to.eql({ feed: url, language: 'en', shown: 1, total: 3, stale: false });
    expect(statesOf(element)).to.eql(['loaded']);
    expect(told).to.eql(['akc-load']);
  });

  it('has a head that says what it is', async () => {
    const element = await detail({ heading: 'News', 'heading-level': 3 });
    const texts = ['heading', 'number', 'date', 'kind', 'title', 'subtitle', 'author'].map((part) =>
      textsOf(element, part),
    );
    expect(texts).to.eql([
      ['News'],
      ['PR/26-02'],
      ['Jan 2, 2026'],
      ['Press release'],
      [RICH],
      ['Two ministries meet', 'Experts of ten countries take part'],
      ['By Press Office'],
    ]);
    const levels = ['heading', 'title', 'label'].map((part) => partOf(element, part).ariaLevel);
    expect(levels).to.eql(['3', '4', '5']);
    const links = partsOf(element, 'translation').map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
    expect(links).to.eql([
      ['ko', 'https://samples.example/ko/2'],
      ['id', 'https://samples.example/id/2'],
    ]);
  });

  describe('a picture that cannot be had', () => {
    const withPicture = async (members: object, press: object = {}) => {
      const { url: image } = await publish({ status: 404 });
      const release = { ...plainRelease(1), image, ...members };
      const { url } = await publish(pressFeed([{ ...release, _press: { image: press } }]));
      return shown(TAG, { feed: url, release: 'latest' });
    };
    const figure = (element: Element) => partOf(element, 'figure');

    it('is gone with its frame where nothing is said of it', async () => {
      const element = await withPicture({});
      await until(element, () => figure(element).hidden);
    });

    it('is gone, and what is said of it stays', async () => {
      const element = await withPicture({}, { caption: 'A stage' });
      await until(element, () => partOf(element, 'image').hidden);
      expect([figure(element).hidden, textsOf(element, 'caption')]).to.eql([false, ['A stage']]);
    });

    it('is its words where it has any, and nothing moves', async () => {
      const element = await withPicture({}, { alt: 'A stage' });
      const image = partOf(element, 'image') as HTMLImageElement;
      if (!image.complete) await oneEvent(image, 'error');
      expect([figure(element).hidden, image.hidden]).to.eql([false, false]);
    });

    it('is gone from the text', async () => {
      const { url } = await publish({ status: 404 });
      const element = await withPicture({
        image: undefined,
        content_html: `<p>Words</p><img src="${url}" width="600" height="400">`,
      });
      const image = () => partOf(element, 'body').querySelector('img')!;
      await until(element, () => image().hidden);
    });

    it('leaves the next release its own', async () => {
      const { url: image } = await publish({ status: 404 });
      const { url } = await publish(
        pressFeed([
          { ...plainRelease(2), image },
          { ...plainRelease(1), image: '/1.svg' },
        ]),
      );
      const element = await shown(TAG, { feed: url, release: 'release-2' });
      await until(element, () => figure(element).hidden);
      element.release = 'release-1';
      await settled(element);
      expect(figure(element).hidden).to.equal(false);
    });
  });

  it('says what became of it before its text', async () => {
    const element = await detail();
    const note = partsOf(element, 'status').find(({ role }) => role === 'note')!;
    expect(clean(note.textContent)).to.match(
      /^This release was corrected\. Jan 3, 2026 The number of countries was wrong\.$/,
    );
    const { DOCUMENT_POSITION_FOLLOWING } = Node;
    const position = note.compareDocumentPosition(partOf(element, 'body'));
    expect(position & DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
  });

  for (const reference of ['&amp;', '&#038;', '&#x26;']) {
    it(`shows a picture once that its text has too, with ${reference} in its address`, async () => {
      const image = 'https://samples.example/picture?w=40&h=30';
      const content_html = `<p>Text</p><img src="${image.replace('&', reference)}" alt="In the text">`;
      const release = { ...plainRelease(1), image, content_html };
      const element = await detail({ release: 'release-1' }, pressFeed([release]));
      const pictures = [...element.shadowRoot!.querySelectorAll('img')];
      expect(pictures.map(({ alt }) => alt)).to.eql(['In the text']);
    });
  }

  it('has no date where a page wants none', async () => {
    const element = await detail({ 'date-style': 'none' });
    expect(partsOf(element, 'date')).to.eql([]);
  });

  it('has its text, which begins with the dateline, its pictures and its tags', async () => {
    const element = await detail();
    expect(textsOf(element, 'dateline')).to.eql(['Example City, Jan 2, 2026 —']);
    expect(textsOf(element, 'body')[0]).to.match(
      /^Example City, Jan 2, 2026 — The forum opens on 13 February\. ?Programme ?See the programme\./,
    );
    expect(textsOf(element, 'caption')[0]).to.equal('The stage — Stage Photo');
    expect(partsOf(element, 'image').map((image) => image.getAttribute('alt'))).to.eql([
      'A stage',
      'A hall full of people',
    ]);
    expect(textsOf(element, 'tag')).to.eql(['Trade', 'Culture']);
  });

  it('has events, files, contacts, organisations, and who they are', async () => {
    const element = await detail();
    expect(textsOf(element, 'event').length).to.equal(3);
    expect(textsOf(element, 'event')[0]).to.include('Sample Hall, 2 Sample Road, Indonesia');
    expect(textsOf(element, 'file')).to.include('Programme PDF');
    expect(textsOf(element, 'organization')).to.eql(['Partner Agency Co-organiser · Indonesia']);
    expect(textsOf(element, 'boilerplate')).to.eql([
      ORGANIZATION.boilerplate,
      'The Partner Agency helps.',
    ]);
    const card = element.shadowRoot!.querySelector('akc-contact-card')!;
    expect(textsOf(card, 'name')).to.eql(['Program Officer', 'Media Officer']);
    expect(textsOf(element, 'label')).to.eql([
      'Events',
      'Photos',
      'Issued with',
      'Files',
      'Contacts',
      'About Ministry of Samples',
      'About Partner Agency',
    ]);
  });

  for (const [hidden, part] of [
    ['images', 'caption'],
    ['tags', 'tag'],
    ['dates', 'date'],
    ['numbers', 'number'],
    ['kinds', 'kind'],
    ['files', 'file'],
    ['boilerplate', 'boilerplate'],
  ] as const) {
    it(`is without what the webmaster hides: ${hidden}`, async () => {
      const element = await detail();
      const before = partsOf(element, part).length;
      element.hide = hidden;
      await settled(element);
      // photos have captions of their own
      expect(partsOf(element, part).length).to.equal(hidden === 'images' ? before - 1 : 0);
    });
  }

  it('is without contacts, neighbours and sharing where the webmaster hides them', async () => {
    const element = await detail({ hide: 'contacts neighbours share' });
    expect(element.shadowRoot!.querySelector('akc-contact-card')).to.equal(null);
    expect(wordsOf(element)).not.to.match(/Previous|Next|Share/);
  });

  describe('that is told to search engines', () => {
    const told = (element: Element) =>
      [...element.querySelectorAll('script')].map(
        ({ textContent }) => (JSON.parse(textContent) as { headline: string }).headline,
      );

    it('is so only where that is asked for, as a boolean attribute says', async () => {
      const element = await detail();
      expect([element.jsonLd, told(element)]).to.eql([false, []]);
      element.jsonLd = true;
      await settled(element);
      expect([element.getAttribute('json-ld'), told(element)]).to.eql(['', [RICH]]);
      element.release = 'release-3';
      await settled(element);
      expect(told(element)).to.eql(['Release 3']);
      element.jsonLd = false;
      await settled(element);
      expect([element.getAttribute('json-ld'), told(element)]).to.eql([null, []]);
    });
  });

  it('is not copied, cited or printed before its text is here', async () => {
    const content_html = '<p>Words <a href="#note">1</a></p><p id="note">A note</p>';
    const { url } = await publish(pressFeed([{ ...plainRelease(2), content_html }]));
    const element = put(TAG, { feed: url, release: 'release-2' });
    const whole = ['Copy the text', 'Cite', 'Print'];
    const waiting = () =>
      partsOf(element, 'button')
        .filter(({ textContent }) => whole.includes(clean(textContent)))
        .map((button) => button.ariaDisabled);
    await until(element, () => waiting().length);
    expect([textsOf(element, 'body'), waiting()]).to.eql([[''], ['true', 'true', 'true']]);
    await until(element, () => textsOf(element, 'body')[0]);
    await settled(element);
    expect(waiting()).to.eql([null, null, null]);
  });

  describe('that cannot be had', () => {
    const FAILED = 'The release could not be loaded. Please try again later. Try again';
    /** That nobody asks again by himself within this test. */
    const later = {
      status: 503,
      headers: { 'retry-after': '3600', 'access-control-expose-headers': 'Retry-After' },
      body: '',
    };

    it('is not said to be gone where it may stand further back, and is looked for again when asked', async () => {
      const server = await publish(
        pressFeed([plainRelease(3)], { next_url: 'older.json' }),
        { status: 503, body: '' },
        pressFeed([plainRelease(2)]),
      );
      const element = put(TAG, { feed: server.url, release: 'release-2' });
      await browser.warned('no older releases can be shown');
      await settled(element);
      expect(textsOf(element, 'message')[0]).to.equal(FAILED);
      expect((await server.requests()).length).to.equal(2);
      press(element, 'Try again');
      await until(element, () => textsOf(element, 'title').includes('Release 2'));
      expect(browser.warnings.filter((said) => said.includes('has no release'))).to.eql([]);
    });

    it('is no fault where nobody waits for it any more', async () => {
      const server = await publish(pressFeed([plainRelease(3)], { next_url: 'older.json' }), {
        fault: 'hang',
      });
      const element = put(TAG, { feed: server.url, release: 'release-2' });
      await comes(
        async () => (await server.requests()).length === 2,
        'the older page is asked for',
      );
      element.remove();
      await comes(async () => (await server.requests())[1]?.left, 'it is waited for no more');
      put(TAG, { feed: (await publish(pressFeed())).url, release: 'nowhere' });
      await browser.warned('the feed has no release "nowhere"');
      expect(browser.warnings.length).to.equal(1);
    });

    it('is looked for again by a reload', async () => {
      const first = pressFeed([plainRelease(3)], { next_url: 'older.json' });
      const server = await publish(
        first,
        { status: 503, body: '' },
        first,
        pressFeed([plainRelease(2)]),
      );
      const element = put(TAG, { feed: server.url, release: 'release-2' });
      await until(element, () => textsOf(element, 'message')[0] === FAILED);
      await element.reload();
      await until(element, () => textsOf(element, 'title').includes('Release 2'));
    });

    it('is not said to be gone where its own feed cannot be had', async () => {
      const alone = await publish(later);
      const { url } = await publish(
        pressFeed([plainRelease(3)], {}, { item_feed_template: `${alone.url}?of={id}` }),
      );
      const element = put(TAG, { feed: url, release: 'release-2' });
      await until(element, () => textsOf(element, 'message')[0] === FAILED);
      expect(statesOf(element)).to.eql(['empty']);
    });
  });

  describe('that is not there', () => {
    it('is said to be gone, and the latest is offered', async () => {
      const { url } = await publish(pressFeed());
      const element = put(TAG, { feed: url, release: 'no-such-release' });
      await browser.warned('the feed has no release "no-such-release"');
      await settled(element);
      expect(statesOf(element)).to.eql(['empty']);
      expect(textsOf(element, 'message')[0]).to.equal(
        'This release could not be found. It may have been removed. Read the latest release',
      );
    });

    it('is let go of when the publisher takes it out', async () => {
      const server = await publish(pressFeed(), pressFeed([plainRelease(3)]));
      const element = await shown(TAG, { feed: server.url, release: 'release-2' });
      await element.reload();
      expect(statesOf(element)).to.eql(['empty']);
      expect(wordsOf(element)).not.to.include(RICH);
    });
  });

  it('is nothing but the fallback while none is asked for', async () => {
    const server = await publish(pressFeed());
    const element = put(TAG, { feed: server.url }, '<p>Choose a release.</p>');
    await settled(element);
    expect(element.querySelector('p')!.assignedSlot).not.to.equal(null);
    expect(wordsOf(element)).to.equal('');
    expect(await server.requests()).to.eql([]);
  });

  it('changes where it stands when the publisher corrects it', async () => {
    const first = pressFeed([richRelease({ status: 'published', corrections: undefined })]);
    const second = pressFeed([richRelease({}, { content_html: '<p>Eleven countries.</p>' })]);
    const server = await publish(first, second);
    const element = await shown(TAG, { feed: server.url, release: 'release-2' });
    const title = partOf(element, 'title');
    await element.reload();
    expect(textsOf(element, 'body')[0]).to.include('Eleven countries.');
    expect(wordsOf(element)).to.include('The number of countries was wrong.');
    expect(partOf(element, 'title')).to.equal(title);
  });

  it('stays, with how old it is, when it cannot be refreshed', async () => {
    const server = await publish(pressFeed());
    const element = await shown(TAG, { feed: server.url, release: 'release-2' });
    const now = Date.now();
    browser.pretend(Date, 'now', () => now + 7_200_000);
    await server.answer({ status: 404 });
    await element.reload();
    expect(statesOf(element)).to.eql(['loaded', 'stale', 'error']);
    expect(textsOf(element, 'title')).to.eql([RICH]);
    expect(textsOf(element, 'message').at(-1)).to.match(/^As of .* Try again$/);
  });

  it('is found by its number, and the latest as such', async () => {
    expect(textsOf(await detail({ release: 'pr/26-01' }), 'title')).to.eql(['Release 1']);
    expect(textsOf(await detail({ release: 'latest' }), 'title')).to.eql(['Release 3']);
  });

  it('speaks the language of the page, in its text as well', async () => {
    const content_html = '<table><tr><td>13</td></tr></table>';
    const element = await detail({}, pressFeed([richRelease({}, { content_html })]));
    element.lang = 'ko';
    await settled(element);
    expect(textsOf(element, 'kind')).to.eql(['보도자료']);
    const table = partOf(element, 'body').querySelector('table')!;
    expect(table.ariaLabel).to.equal('표');
  });

  it('shows the heading and the footer of the webmaster', async () => {
    const inside = ['heading', 'footer'].map((slot) => `<p slot="${slot}">Own</p>`).join('');
    const element = await detail({}, pressFeed(), inside);
    const slots = [...element.children].map(({ assignedSlot }) => assignedSlot?.name);
    expect(slots).to.eql(['heading', 'footer']);
  });
});

describe('a picture in several sizes', () => {
  const [OWN, SMALL, WIDE] = ['own', 'small', 'wide'].map(
    (name) => `https://samples.example/${name}.jpg`,
  );
  const small = { url: SMALL, width: 480 };
  const cases: [what: string, image: object, candidates: string | null][] = [
    [
      'is among them itself',
      { width: 1600, height: 900, sources: [small] },
      `${SMALL} 480w,${OWN} 1600w`,
    ],
    [
      'is among them once',
      { width: 1600, height: 900, sources: [small, { url: OWN, width: 1600 }] },
      `${SMALL} 480w,${OWN} 1600w`,
    ],
    [
      'stands alone where its width is not known and the others are small',
      { sources: [small] },
      null,
    ],
    [
      'leaves it to the others where they are wide',
      { sources: [small, { url: WIDE, width: 800.4 }] },
      `${SMALL} 480w,${WIDE} 800w`,
    ],
    [
      'is in none that some browsers do not know',
      { width: 1600, height: 900, sources: [{ ...small, type: 'image/jxl' }] },
      null,
    ],
    [
      'is in those that all browsers know',
      { sources: [{ url: WIDE, width: 800, type: 'image/webp' }] },
      `${WIDE} 800w`,
    ],
  ];
  for (const [what, image, candidates] of cases) {
    it(what, async () => {
      const items = [{ ...plainRelease(1), image: OWN, _press: { image } }];
      const { url } = await publish(pressFeed(items));
      const detail = await shown(TAG, { feed: url, release: 'latest' });
      expect(partOf(detail, 'image').getAttribute('srcset')).to.equal(candidates);
    });
  }
});

describe('a release with footnotes', () => {
  it('has them open here, wherever other links do', async () => {
    const content_html = `<p>A<a href="#note">1</a> <a href="/b">B</a></p><p id="note">The note</p>`;
    const items = [{ id: '1', title: 'A', url: 'https://samples.example/1', content_html }];
    const { url } = await publish({ ...plainFeed([]), items });
    const detail = await shown(TAG, { feed: url, release: '1', 'link-target': 'blank' });
    const links = [...partOf(detail, 'body').querySelectorAll('a')];
    expect(links.map((link) => [link.target, link.hasAttribute('aria-describedby')])).to.eql([
      ['_self', false],
      ['_blank', true],
    ]);
  });

  it('jumps to them and back, and leaves the page’s address alone', async () => {
    const content_html = `<p>A<sup id="ref"><a href="#note">1</a></sup></p>
      <ol><li id="note">The note <a href="#ref">back</a></li></ol>`;
    const items = [{ id: '1', title: 'A', url: 'https://samples.example/1', content_html }];
    const { url } = await publish({ ...plainFeed([]), items });
    const detail = await shown('akc-release-detail', { feed: url, release: '1' });
    const body = partOf(detail, 'body');
    const [there, back] = [...body.querySelectorAll('a')];
    const before = location.href;

    there!.click();
    expect(detail.shadowRoot!.activeElement).to.equal(body.querySelector('li'));
    back!.click();
    expect(detail.shadowRoot!.activeElement).to.equal(body.querySelector('sup'));
    expect(location.href).to.equal(before);
    expect(there!.href).to.equal('https://samples.example/1#note');
  });
});

describe('a list in the text of a release', () => {
  const forms: [list: string, form: string][] = [
    ['<ol><li>A</li></ol>', 'decimal'],
    ['<ol type="a"><li>A</li></ol>', 'lower-alpha'],
    ['<ol type="I"><li>A</li></ol>', 'upper-roman'],
    ['<ul><li>A</li></ul>', 'disc'],
    ['<ol type="A"><li>A<ul><li>B</li></ul></li></ol>', 'upper-alpha'],
  ];
  for (const [content_html, form] of forms) {
    it(`has its marks: ${content_html}`, async () => {
      const items = [{ id: '1', title: 'A', url: 'https://samples.example/1', content_html }];
      const { url } = await publish({ ...plainFeed([]), items });
      const detail = await shown(TAG, { feed: url, release: '1' });
      const list = partOf(detail, 'body').querySelector('ol, ul')!;
      expect(getComputedStyle(list).listStyleType).to.equal(form);
    });
  }
});

describe('a release whose text is plain', () => {
  it('has the addresses in it as links', async () => {
    const { url } = await publish({
      ...plainFeed([]),
      items: [
        {
          id: '1',
          title: 'A',
          content_text: 'See https://samples.example/a.\n\nWrite to press@samples.example.',
        },
      ],
    });
    const detail = await shown('akc-release-detail', { feed: url, release: '1' });
    const links = [...partOf(detail, 'body').querySelectorAll('a')];

    expect(links.map(({ href }) => href)).to.eql([
      'https://samples.example/a',
      'mailto:press@samples.example',
    ]);
    expect(partOf(detail, 'body').textContent).to.include('Write to press@samples.example.');
  });
});
