import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { useBrowser } from '../support/browser.js';
import { cdn } from '../support/feeds.js';
import { appears, hostPage, shows } from '../support/host-page.js';
import { showsRelease, visibleText } from '../support/reading.js';

const seed = new URL('../../../shared/seed/press-release-PR-20-04.txt', import.meta.url);

const SITE = 'https://publisher.example/';

/** @param {string} text @param {RegExp} pattern @returns {string[]} what its groups find */
function find(text, pattern) {
  const found = pattern.exec(text);
  if (!found) throw new Error(`The seed page has nothing like ${pattern}.`);
  return found.slice(1).map((group) => group.trim());
}

/** @param {string} text */
const words = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * Every fact of the page, in the order in which it gives them. Nothing of its text stands here: only
 * where in it each fact is found.
 *
 * @param {string} text
 */
function readSeed(text) {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const [channels = '', organization = ''] = lines;
  const [number = '', year, month, day] = find(text, /^No\.(\S+?)Date(\d{4})\.(\d\d)\.(\d\d)/m);
  const at = lines.findIndex((line) => line.startsWith('No.'));
  const title = lines[at - 1] ?? '';
  const inquiries = lines.filter((line) => /Inquiries:/.test(line));
  const contacts = inquiries.map((line) => {
    const [label = '', name = '', position = '', unit = '', tel = '', email = ''] = find(
      line,
      /(?:^Contact)?(\w+ Inquiries): ([^,]+), ([^,]+), ([^(]+) \(([^,]+), ([^)]+)\)/,
    );
    const role = label.startsWith('Press') ? 'press' : 'content';
    return {
      role,
      label,
      name,
      title: position,
      unit,
      tel,
      email,
    };
  });
  const boilerplate = lines[at + inquiries.length + 1] ?? '';
  const again = lines.indexOf(title, at);
  const subtitle = (lines[again + 1] ?? '').replace(/^-\s*|\s*-$/g, '');
  const end = lines.findIndex((line, index) => index > again + 1 && line.startsWith('- '));
  const paragraphs = lines.slice(again + 2, end);
  const file = (lines[end] ?? '').replace(/^-\s*/, '');
  // two headlines on one line: the second begins with the organisation's name
  const [previous = '', next = ''] = find(
    lines[end + 1] ?? '',
    new RegExp(`^(.+[!.?]?) (${organization}.+)$`),
  );
  return {
    channels: channels.split(' '),
    organization,
    number,
    date: `${year}-${month}-${day}`,
    title,
    contacts,
    boilerplate,
    subtitle,
    paragraphs,
    file,
    previous,
    next,
  };
}

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {ReturnType<typeof readSeed>} facts @param {string} file address of the attachment */
const feedOf = (facts, file) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: facts.organization,
  home_page_url: SITE,
  language: 'en',
  items: [
    neighbour('next', facts.next, '2020-02-19'),
    {
      id: 'seed',
      url: `${SITE}news/seed`,
      title: facts.title,
      date_published: facts.date,
      content_html: facts.paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n'),
      attachments: [{ url: file, mime_type: 'application/x-hwp', title: facts.file }],
      _press: {
        number: facts.number,
        kind: 'press-release',
        subtitles: [facts.subtitle],
        contacts: facts.contacts,
      },
    },
    neighbour('previous', facts.previous, '2020-02-05'),
  ],
  _press: {
    about: `${SITE}press`,
    organization: {
      name: facts.organization,
      boilerplate: facts.boilerplate,
      time_zone: 'Asia/Seoul',
      channels: facts.channels.map((kind) => ({
        // the page has a slip of the pen in it
        kind: kind.replace('instargram', 'instagram'),
        url: `https://${kind}.example/`,
      })),
    },
  },
});

/** @param {string} id @param {string} title @param {string} date_published */
const neighbour = (id, title, date_published) => ({
  id,
  url: `${SITE}news/${id}`,
  title,
  date_published,
  content_text: 'Elsewhere.',
});

describe('the seed page', () => {
  const { openPage, serve } = useBrowser();

  it(
    'is shown with every one of its facts',
    { skip: !existsSync(seed) && 'the seed page is not here' },
    async (test) => {
      const facts = readSeed(await readFile(seed, 'utf8'));
      const publisher = await serve({ '/release.hwp': 'A file' });
      publisher.answer('/feed.json', { body: feedOf(facts, publisher.url('/release.hwp')) });
      const host = await serve({}, { folder: cdn });
      const feed = `feed="${publisher.url('/feed.json')}"`;
      const { page, errors, messages } = await openPage(
        hostPage(
          `<akc-news-list ${feed} open-in="release"></akc-news-list>
        <akc-release-detail id="release" release="${facts.number}" ${feed}></akc-release-detail>
        <akc-contact-card ${feed} release="seed"></akc-contact-card>
        <akc-share-bar ${feed} release="seed"></akc-share-bar>
        <akc-channels ${feed}></akc-channels>`,
          { script: host.url('/akc.js') },
        ),
      );
      await shows(page, 3);
      await showsRelease(page, facts.title);
      await appears(page, '.body > *', 'akc-release-detail');
      await appears(page, '[part~=contact]', 'akc-contact-card');
      await appears(page, '[part~=list]', 'akc-share-bar');
      await appears(page, '[part~=channel]', 'akc-channels');
      await page.waitForFunction(() =>
        document
          .querySelector('akc-release-detail')
          ?.shadowRoot?.querySelector('akc-contact-card')
          ?.shadowRoot?.querySelector('[part~=contact]'),
      );

      /** @type {Record<string, string>} */
      const shown = {};
      for (const name of ['news-list', 'release-detail', 'contact-card', 'share-bar', 'channels']) {
        shown[name] = await visibleText(page, `akc-${name}`);
      }
      const links = await page.evaluate(() => {
        /** @type {string[]} */
        const found = [];
        /** @param {Document | ShadowRoot} root */
        const look = (root) => {
          for (const element of root.querySelectorAll('*')) {
            if (element instanceof HTMLAnchorElement) found.push(element.href);
            if (element.shadowRoot) look(element.shadowRoot);
          }
        };
        look(document);
        return found;
      });

      /** @type {[fact: string, where: string, text: string | undefined][]} */
      const checklist = [
        ['the headline, in the list', 'news-list', facts.title],
        ['the number, in the list', 'news-list', facts.number],
        ['the date, in the list', 'news-list', 'Feb 12, 2020'],
        ['the headline', 'release-detail', facts.title],
        ['the number', 'release-detail', facts.number],
        ['the date', 'release-detail', 'Feb 12, 2020'],
        ['the subtitle', 'release-detail', facts.subtitle],
        ...facts.paragraphs.map(
          (paragraph, index) =>
            /** @type {[string, string, string]} */ ([
              `paragraph ${index + 1}`,
              'release-detail',
              paragraph,
            ]),
        ),
        ['the organisation', 'release-detail', facts.organization],
        ['the standing line', 'release-detail', facts.boilerplate],
        ['the file', 'release-detail', facts.file],
        ['the file’s type', 'release-detail', 'Hangul document (HWP)'],
        ['the previous headline', 'release-detail', `Previous ${facts.previous}`],
        ['the next headline', 'release-detail', `Next ${facts.next}`],
        ...['release-detail', 'contact-card'].flatMap((where) =>
          facts.contacts.flatMap((contact, index) =>
            /** @type {const} */ (['label', 'name', 'title', 'unit', 'tel', 'email']).map(
              (member) =>
                /** @type {[string, string, string]} */ ([
                  `contact ${index + 1}: ${member}`,
                  where,
                  contact[member],
                ]),
            ),
          ),
        ),
        ['the share bar', 'share-bar', 'Copy the link'],
        ...['Facebook', 'YouTube', 'Blog', 'Instagram', 'News feed'].map(
          (name) => /** @type {[string, string, string]} */ ([`channel ${name}`, 'channels', name]),
        ),
      ];
      const missing = checklist.filter(
        ([, where, text]) => !text || !shown[where]?.includes(words(text)),
      );
      const wanted = [
        ...facts.contacts.flatMap(({ tel, email }) => [
          `tel:${tel.replace(/[^+\d]/g, '')}`,
          `mailto:${email}`,
        ]),
        publisher.url('/release.hwp'),
        publisher.url('/feed.json'),
        ...facts.channels.map((kind) => `https://${kind}.example/`),
      ];

      test.diagnostic(`${checklist.length} facts and ${wanted.length} links`);
      assert.ok(facts.paragraphs.length > 5 && facts.contacts.length === 2);
      assert.deepEqual(
        missing.map(([fact, where]) => `${fact}, in ${where}`),
        [],
      );
      assert.deepEqual(
        wanted.filter((link) => !links.includes(link)).map((link) => link.slice(0, 4)),
        [],
      );
      assert.deepEqual(errors, []);
      assert.deepEqual(messages, []);
      assert.equal(publisher.count('/feed.json'), 1);
    },
  );
});
