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
  wordsOf,
} from '../../support/component.js';
import { CONTACTS, ORGANIZATION, plainRelease, pressFeed } from '../../support/press.js';

const TAG = 'akc-contact-card';
/** Wednesday, 18 February 2026, 11:05 in Seoul. */
const WEDNESDAY = Date.parse('2026-02-18T02:05:00Z');

describe('a contact card', () => {
  const browser = useBrowser();

  const card = async (attributes = {}, feed: object = pressFeed()) => {
    const { url } = await publish(feed);
    return shown(TAG, { feed: url, ...attributes });
  };

  it('says who answers for a release, and how to reach them', async () => {
    const { url } = await publish(pressFeed());
    const element = put(TAG, { feed: url, release: 'release-2' });
    const detail = await hears(element, 'akc-load');
    await settled(element);
    expect(detail).to.eql({ feed: url, language: 'en', shown: 2, total: 2, stale: false });
    expect(statesOf(element)).to.eql(['loaded']);
    expect(textsOf(element, 'role')).to.eql(['Program Inquiries', 'Press inquiries']);
    expect(textsOf(element, 'name')).to.eql(['Program Officer', 'Media Officer']);
    expect(textsOf(element, 'unit')).to.eql(['Officer, Trade Unit']);
    expect(partsOf(element, 'link').map((link) => link.getAttribute('href'))).to.eql([
      'tel:+12025550101;ext=7',
      'mailto:program@samples.example',
      'tel:+12025550102',
      'mailto:media@samples.example',
    ]);
  });

  it('is told to the page once it is known who answers', async () => {
    const alone = await publish(pressFeed());
    const { url } = await publish(
      pressFeed([plainRelease(3)], {}, { item_feed_template: `${alone.url}?of={id}` }),
    );
    const element = put(TAG, { feed: url, release: 'release-2' });
    expect((await hears(element, 'akc-load')).shown).to.equal(2);
    await settled(element);
    expect(textsOf(element, 'name')).to.eql(['Program Officer', 'Media Officer']);
  });

  it('is the organisation’s without a release, and where one names nobody', async () => {
    for (const release of [undefined, 'release-3', 'no-such-release']) {
      const element = await card({ release });
      expect(textsOf(element, 'contact'), release).to.eql([
        'Ministry of Samples 1 Sample Street, Example City Telephone +1 202 555 0100 Email info@samples.example Save contact',
      ]);
    }
  });

  it('keeps to one role, and tells the webmaster of one that nobody has', async () => {
    const element = await card({ release: 'release-2', 'contact-role': 'PRESS' });
    expect(textsOf(element, 'name')).to.eql(['Media Officer']);
    element.contactRole = 'tea';
    await settled(element);
    await browser.warned('contact-role="tea": nobody has this role; found content, press.');
  });

  it('says that nobody is named', async () => {
    const nobody = pressFeed([], {}, { organization: { name: 'Ministry' } });
    const element = await card({}, nobody);
    expect(statesOf(element)).to.eql(['empty']);
    expect(textsOf(element, 'message')).to.eql(['No contact is listed.']);
  });

  it('says what went wrong, and tells the page', async () => {
    const { url } = await publish({ status: 410 });
    const element = put(TAG, { feed: url });
    const { code, status, willRetry } = await hears(element, 'akc-error');
    await settled(element);
    expect([code, status, willRetry]).to.eql(['gone', 410, false]);
    expect(statesOf(element)).to.eql(['error']);
    expect(wordsOf(element)).to.equal('Nothing can be shown here at the moment.');
  });

  it('keeps what it shows when it cannot be refreshed, and says how old it is', async () => {
    const server = await publish(pressFeed());
    const element = await shown(TAG, { feed: server.url });
    const now = Date.now();
    browser.pretend(Date, 'now', () => now + 7_200_000);
    await server.answer({ status: 404 });
    await element.reload();
    expect(statesOf(element)).to.eql(['loaded', 'stale', 'error']);
    expect(textsOf(element, 'message').filter(Boolean)[0]).to.match(/^As of .* Try again$/);
    expect(textsOf(element, 'name')).to.eql(['Ministry of Samples']);
  });

  for (const [kind, name, url] of [
    ['tel', '+1-202-555-0102', 'tel:+12025550102'],
    ['email', 'media@samples.example', 'mailto:media@samples.example'],
  ] as const) {
    it(`tells the page of a reader who wants to reach somebody, which can prevent it (${kind})`, async () => {
      const element = await card({ release: 'release-2' });
      const told = hears(element, 'akc-contact');
      control(element, name).click();
      const detail = await told;
      expect([detail.kind, detail.url, detail.release?.id]).to.eql([kind, url, 'release-2']);
      element.addEventListener('akc-contact', (event) => {
        event.preventDefault();
      });
      control(element, name).click();
      expect(browser.clicks.map(({ prevented }) => prevented)).to.eql([false, true]);
    });
  }

  it('saves a contact as a file, unless the page prevents it', async () => {
    const element = await card();
    const told = hears(element, 'akc-download');
    press(element, 'Save contact of Ministry of Samples');
    expect((await told).kind).to.equal('vcard');
    const { name, type, text } = await browser.file();
    expect(name).to.equal('contact-Ministry-of-Samples.vcf');
    expect(type).to.match(/^text\/vcard/);
    expect(text).to.match(/^BEGIN:VCARD\r\n[^]*FN:Ministry of Samples\r\n/);
    expect(clean(partOf(element, 'button').textContent)).to.equal('Save contact');
  });

  describe('the buttons that save', () => {
    const tables: [what: string, contacts: object[], lang: string, expected: string[]][] = [
      [
        'by the name',
        CONTACTS,
        'en',
        ['Save contact of Program Officer', 'Save contact of Media Officer'],
      ],
      ['in Korean', CONTACTS, 'ko', ['Program Officer 연락처 저장', 'Media Officer 연락처 저장']],
      [
        'by the role of two of one name',
        [
          { name: 'Kim', role: 'press' },
          { name: 'Kim', role: 'content' },
        ],
        'en',
        ['Save contact of Kim, Press inquiries', 'Save contact of Kim, Content inquiries'],
      ],
      [
        'by the unit of two without a name',
        [
          { organization: 'Centre', unit: 'Culture', role: 'press' },
          { organization: 'Centre', unit: 'Trade', role: 'press' },
          { unit: 'Tourism' },
        ],
        'en',
        [
          'Save contact of Centre, Press inquiries, Culture, Centre',
          'Save contact of Centre, Press inquiries, Trade, Centre',
          'Save contact of Tourism',
        ],
      ],
      [
        'by what reaches them',
        [
          { name: 'Kim', email: 'a@example.org' },
          { name: 'Kim', tel: '+1-202-555-0101' },
        ],
        'en',
        ['Save contact of Kim, a@example.org', 'Save contact of Kim, +1-202-555-0101'],
      ],
      [
        'by number where all is the same',
        [{ name: 'Kim' }, { name: 'Kim' }],
        'en',
        ['Save contact of Kim', 'Save contact of Kim (2)'],
      ],
    ];
    for (const [what, contacts, lang, expected] of tables) {
      it(`are told apart ${what}`, async () => {
        const feed = pressFeed([], {}, { organization: { name: 'Ministry', contacts } });
        const element = await card({ lang }, feed);
        expect(offered(element, 'button')).to.eql(expected);
        // whoever says what is written reaches the button
        const written = partsOf(element, 'button').map(({ textContent }) => clean(textContent));
        expect(expected.every((name, at) => name.includes(written[at]!))).to.equal(true);
      });
    }
  });

  describe('the time at the office', () => {
    const hours: [name: string, opening_hours: string[] | undefined, expected: string][] = [
      ['open', ['Mo-Fr 09:00-18:00'], '11:05 AM GMT+9 at the office · open now'],
      ['closed', ['Sa 09:00-18:00'], '11:05 AM GMT+9 at the office · closed now'],
      ['of no known hours', undefined, '11:05 AM GMT+9 at the office'],
    ];
    for (const [name, opening_hours, expected] of hours) {
      it(`is shown: ${name}`, async () => {
        browser.pretend(Date, 'now', () => WEDNESDAY);
        const organization = { ...ORGANIZATION, opening_hours };
        const element = await card({}, pressFeed([], {}, { organization }));
        expect(textsOf(element, 'time')).to.eql([expected]);
      });
    }

    it('is left out where the webmaster hides it, as is the file', async () => {
      const element = await card({ hide: 'local-time vcard' });
      expect([...partsOf(element, 'time'), ...partsOf(element, 'button')]).to.eql([]);
    });
  });

  it('shows what a webmaster puts in its slots', async () => {
    const { url } = await publish(pressFeed([], {}, { organization: { contacts: CONTACTS } }));
    const inside = ['heading', 'footer'].map((slot) => `<p slot="${slot}">Own</p>`).join('');
    const element = await shown(TAG, { feed: url }, inside);
    const slots = [...element.children].map(({ assignedSlot }) => assignedSlot?.name);
    expect(slots).to.eql(['heading', 'footer']);
  });
});
