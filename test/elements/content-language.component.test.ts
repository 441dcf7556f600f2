import { expect, fixtureSync } from '@open-wc/testing';
import { press } from '../support/acts.js';
import {
  hears,
  partOf,
  partsOf,
  publish,
  put,
  settled,
  shown,
  textsOf,
  until,
} from '../support/component.js';

/** The publisher's words in the language of the reader. */

const LIST = 'akc-news-list';
const DETAIL = 'akc-release-detail';

const item = (id: string, title: string, press: object = {}, members: object = {}) => ({
  id,
  url: `https://samples.example/news/${id}`,
  title,
  content_html: `<p>Body of ${id}.</p>`,
  date_published: '2026-01-02T00:30:00Z',
  ...members,
  _press: press,
});

const feed = (language: string | undefined, items: object[], press: object = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: `Feed in ${language ?? 'no language'}`,
  language,
  items,
  _press: { about: 'https://samples.example/press', ...press },
});

const KO = { language: 'ko', title: '포럼 개막', summary: '두 부처가 모인다.' };

/** A feed in English, and what it names in Korean; each is answered at an address of its own. */
async function both(english: object = {}, korean: object | string = koreanFeed()) {
  const translated = await publish(korean);
  const named = await publish(
    feed(
      'en',
      [
        item('en-1', 'Forum opens', {
          translations: [{ ...KO, id: 'ko-1', url: 'https://samples.example/ko/1' }],
          ...english,
        }),
        item('en-2', 'English alone'),
      ],
      { translations: [{ language: 'ko', url: translated.url }] },
    ),
  );
  return { url: named.url, translated, named };
}

const koreanFeed = (language: string | undefined = 'ko') =>
  feed(language, [
    item('ko-1', '포럼 개막', {
      translations: [{ language: 'en', id: 'en-1', title: 'Forum opens' }],
    }),
  ]);

describe('content in the language of the reader', () => {
  it('is the translated feed where the feed names one, asked for once and without cookies', async () => {
    const { url, translated } = await both();
    const list = await shown(LIST, { feed: url, lang: 'ko' });
    expect(textsOf(list, 'title')).to.eql(['포럼 개막']);
    const requests = await translated.requests();
    expect(requests).to.have.length(1);
    expect(requests[0]!.headers['cookie']).to.equal(undefined);
  });

  it('tells the page of the feed that it has named', async () => {
    const { url } = await both();
    const list = put(LIST, { feed: url, lang: 'ko' });
    const { feed: told, shown: count } = await hears(list, 'akc-load');
    expect([told, count]).to.eql([url, 1]);
  });

  for (const [attributes, titles] of [
    [{ lang: 'en' }, ['Forum opens', 'English alone']],
    [{ lang: 'ko-KR' }, ['포럼 개막']],
    [{ lang: 'ko', 'content-lang': 'original' }, ['Forum opens', 'English alone']],
    [{ lang: 'en', 'content-lang': 'km, ko' }, ['포럼 개막']],
    [{ lang: 'ko', 'content-lang': 'en, ko' }, ['Forum opens', 'English alone']],
    [{ lang: 'ko', 'content-lang': 'km' }, ['Forum opens', 'English alone']],
    [{ lang: 'ko-Latn' }, ['Forum opens', 'English alone']],
  ] as const) {
    it(`shows ${titles[0]} with ${JSON.stringify(attributes)}`, async () => {
      const { url } = await both();
      const list = await shown(LIST, { feed: url, ...attributes });
      expect(textsOf(list, 'title')).to.eql(titles);
    });
  }

  it('changes with lang and content-lang, and back', async () => {
    const { url } = await both();
    const list = await shown(LIST, { feed: url });
    list.lang = 'ko';
    await until(list, () => textsOf(list, 'title')[0] === '포럼 개막');
    list.contentLang = 'original';
    await settled(list);
    expect(textsOf(list, 'title')[0]).to.equal('Forum opens');
  });

  for (const [what, answer] of [
    ['is not there', { status: 404 }],
    ['is in another language than it was named for', JSON.stringify(koreanFeed('th'))],
    ['is no feed', '{}'],
  ] as const) {
    it(`is the original, with its translated headlines, where the translated feed ${what}`, async () => {
      const { url } = await both({}, answer);
      const list = await shown(LIST, { feed: url, lang: 'ko' });
      expect(textsOf(list, 'title')).to.eql(['포럼 개막', 'English alone']);
    });
  }

  it('is the translation that a release has of itself, its link with it; else the original', async () => {
    const { url } = await publish(
      feed('en', [
        item('1', 'Forum opens', {
          translations: [{ ...KO, url: 'https://samples.example/ko/1' }],
        }),
        item(
          '2',
          'Title alone',
          { translations: [{ language: 'ko', title: '제목만' }] },
          { summary: 'Short.' },
        ),
        item('3', 'English alone'),
      ]),
    );
    const list = await shown(LIST, { feed: url, lang: 'ko' });
    const links = partsOf(list, 'link') as HTMLAnchorElement[];
    expect(
      links.map((link) => [link.textContent, link.lang, link.hreflang, link.href.slice(23)]),
    ).to.eql([
      ['포럼 개막', 'ko', 'ko', '/ko/1'],
      ['제목만', 'ko', 'en', '/news/2'],
      ['English alone', 'en', 'en', '/news/3'],
    ]);
    expect(partsOf(list, 'summary').map(({ lang }) => lang)).to.eql(['ko', 'en', 'en']);
  });

  it('says with akc-select which release was shown', async () => {
    const { url } = await publish(feed('en', [item('1', 'Forum opens', { translations: [KO] })]));
    const list = await shown(LIST, { feed: url, lang: 'ko' });
    const told = hears(list, 'akc-select');
    const link = partOf(list, 'link');
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.click();
    expect((await told).release).to.include({ id: '1', title: '포럼 개막' });
  });

  it('lets the webmaster filter by the words of either', async () => {
    const english = {
      ...item('en-1', 'Forum opens', { translations: [{ ...KO, id: 'ko-1' }] }),
      tags: ['Trade'],
    };
    const translated = await publish(
      feed('ko', [{ ...item('ko-1', '포럼 개막'), tags: ['무역'] }]),
    );
    const { url } = await publish(
      feed('en', [english], { translations: [{ language: 'ko', url: translated.url }] }),
    );
    for (const tags of ['Trade', '무역']) {
      const list = await shown(LIST, { feed: url, lang: 'ko', tags });
      expect(textsOf(list, 'title'), tags).to.eql(['포럼 개막']);
    }
  });
});

describe('a release in the language of the reader', () => {
  for (const release of ['en-1', 'ko-1', 'latest']) {
    it(`is its translation, whole, by "${release}"`, async () => {
      const { url } = await both();
      const detail = await shown(DETAIL, { feed: url, lang: 'ko', release });
      expect(textsOf(detail, 'body')).to.eql(['Body of ko-1.']);
      expect(partOf(detail, 'title').lang).to.equal('ko');
    });
  }

  it('is the original where it has no translation', async () => {
    const { url } = await both();
    const detail = await shown(DETAIL, { feed: url, lang: 'ko', release: 'en-2' });
    expect(textsOf(detail, 'body')).to.eql(['Body of en-2.']);
    expect([partOf(detail, 'title').lang, partOf(detail, 'body').lang]).to.eql(['en', 'en']);
  });

  it('opens in another language in place, and the original by one press', async () => {
    const { url } = await both();
    const detail = await shown(DETAIL, { feed: url, release: 'en-1' });
    expect(textsOf(detail, 'translation')).to.eql(['한국어']);
    partOf(detail, 'translation').click();
    await until(detail, () => textsOf(detail, 'body')[0] === 'Body of ko-1.');
    expect(detail.shadowRoot!.activeElement?.getAttribute('part')).to.equal('title');
    press(detail, 'Show the original (English)');
    await until(detail, () => textsOf(detail, 'body')[0] === 'Body of en-1.');
    expect(textsOf(detail, 'translation')).to.eql(['한국어']);
  });

  it('leaves the focus at a button that was pressed again in vain', async () => {
    const translations = [{ language: 'ko', id: 'ko-1' }];
    const { url } = await both({ translations }, { status: 404 });
    const detail = await shown(DETAIL, { feed: url, release: 'en-1' });
    const focused = () => detail.shadowRoot!.activeElement?.getAttribute('part');
    partOf(detail, 'translation').click();
    // it cannot be had, and the reader reads on from the headline
    await until(detail, () => focused() === 'title');
    partOf(detail, 'translation').focus();
    partOf(detail, 'translation').click();
    // whatever is shown anew next
    detail.requestUpdate();
    await settled(detail);
    expect(focused()).to.include('translation');
  });

  it('is asked for again when the button is pressed again', async () => {
    const { translated, url } = await both({ translations: [{ language: 'ko', id: 'ko-1' }] });
    await translated.answer({ status: 503 });
    const detail = await shown(DETAIL, { feed: url, release: 'en-1' });
    partOf(detail, 'translation').click();
    await until(detail, () => detail.shadowRoot!.activeElement?.matches('[part~="title"]'));
    await translated.answer(JSON.stringify(koreanFeed()));
    partOf(detail, 'translation').click();
    await until(detail, () => textsOf(detail, 'body')[0] === 'Body of ko-1.');
  });

  it('has a link to it, and no way back, where the feed says only where it stands', async () => {
    const translations = [{ language: 'ko', url: 'https://samples.example/ko/1' }];
    const { url } = await publish(feed('en', [item('1', 'Forum opens', { translations })]));
    const detail = await shown(DETAIL, { feed: url, lang: 'ko', release: '1' });
    expect(textsOf(detail, 'title')).to.eql(['Forum opens']);
    expect(textsOf(detail, 'translation')).to.eql(['한국어']);
    expect((partOf(detail, 'translation') as HTMLAnchorElement).href).to.equal(
      translations[0]!.url,
    );
  });

  it('leaves the focus with a reader who has gone on while it was on its way', async () => {
    const server = await both({}, { body: JSON.stringify(koreanFeed()), held: true });
    const detail = await shown(DETAIL, { feed: server.url, release: 'en-1' });
    const elsewhere = fixtureSync<HTMLInputElement>('<input aria-label="Elsewhere" />');
    partOf(detail, 'translation').focus();
    partOf(detail, 'translation').click();
    elsewhere.focus();
    await server.translated.release();
    await until(detail, () => textsOf(detail, 'body')[0] === 'Body of ko-1.');
    await settled(detail);
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('leads to its page where it cannot be shown here', async () => {
    const { url } = await publish(
      feed('en', [
        item('1', 'Forum opens', {
          translations: [{ ...KO, url: 'https://samples.example/ko/1' }],
        }),
      ]),
    );
    const detail = await shown(DETAIL, { feed: url, release: '1' });
    const link = partOf(detail, 'translation') as HTMLAnchorElement;
    expect([link.href, link.lang, link.hreflang]).to.eql([
      'https://samples.example/ko/1',
      'ko',
      'ko',
    ]);
  });

  it('has headline and summary in it where the text is not, each with its language', async () => {
    const { url } = await publish(feed('en', [item('1', 'Forum opens', { translations: [KO] })]));
    const detail = await shown(DETAIL, { feed: url, lang: 'ko', release: '1' });
    expect(['title', 'summary', 'body'].map((part) => partOf(detail, part).lang)).to.eql([
      'ko',
      'ko',
      'en',
    ]);
    press(detail, '원문 보기(English)');
    await until(detail, () => textsOf(detail, 'title')[0] === 'Forum opens');
  });
});

/** The language that a text is said to be in. */
const saidOf = (element: Element): string => {
  const around = element.closest('[lang]');
  if (around) return around.getAttribute('lang')!;
  const { host } = element.getRootNode() as ShadowRoot;
  return saidOf(host);
};

describe('the interface’s words beside the publisher’s', () => {
  const OURS =
    /^(About|By|Contacts|Files|Events|Photos|Issued with|Copy|Cite|Print|Share|Download|Save contact|Telephone|Email|Add to calendar|Press release|View on the publisher|Untitled|Video|Corrected|This release|Press inquiries)/;

  it('are in the language of the page, in a Korean release, and the publisher’s in Korean', async () => {
    const korean = {
      ...item('1', '', {
        kind: 'press-release',
        status: 'corrected',
        subtitles: ['부제목'],
        contacts: [
          { role: 'press', name: '홍보실', tel: '+82-2-0000-0000', email: 'a@samples.example' },
        ],
        organizations: [{ name: '기관', boilerplate: '기관은 견본이다.', role: '후원' }],
        events: [{ name: '행사', start_date: '2026-02-13', place: '견본 회관', country: 'ID' }],
        corrections: [{ date: '2026-01-03', note: '정정' }],
      }),
      authors: [{ name: '작성자' }],
      tags: ['무역'],
      content_html: '<p>본문</p><table><tr><td>칸</td></tr></table><video src="/a.mp4"></video>',
      attachments: [{ url: '/a.pdf', mime_type: 'application/pdf', title: '첨부' }],
      language: 'ko',
    };
    const { url } = await publish(
      feed('ko', [korean], { organization: { name: '부처', boilerplate: '부처는 견본이다.' } }),
    );
    const detail = await shown(DETAIL, { feed: url, lang: 'en', release: '1' });
    const wrong: string[] = [];
    const roots = [detail.shadowRoot!];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        for (const node of element.childNodes) {
          const text = node instanceof Text ? node.data.trim() : '';
          if (/\p{Script=Hangul}/u.test(text) && saidOf(element) !== 'ko') wrong.push(text);
          if (OURS.test(text) && saidOf(element) !== 'en') wrong.push(text);
        }
        if (element.getAttribute('aria-label') === 'Table' && saidOf(element) !== 'en') {
          wrong.push('Table');
        }
      }
    }
    expect(wrong).to.eql([]);
  });

  for (const [text, lang] of [
    ['한-아세안센터 소식', 'ko'],
    ['ข่าว', 'th'],
    ['東盟新聞', ''],
    ['News', ''],
    ['أخبار', ''],
  ] as const) {
    it(`leave “${text}” in a feed of no language to its script`, async () => {
      const { url } = await publish(feed(undefined, [item('1', text)]));
      const list = await shown(LIST, { feed: url });
      const link = partOf(list, 'link');
      expect([link.lang, partOf(list, 'title').dir, saidOf(partOf(list, 'date'))]).to.eql([
        lang,
        'auto',
        'en',
      ]);
    });
  }
});
