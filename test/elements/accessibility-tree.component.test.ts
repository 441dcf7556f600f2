import { expect } from '@open-wc/testing';
import { treeOf } from '../support/accessibility-tree.js';
import { press, useBrowser, write } from '../support/acts.js';
import {
  hears,
  publish,
  put,
  settled,
  shown,
  until,
  type Attributes,
  type Ours,
  type Tag,
} from '../support/component.js';
import { pressFeed } from '../support/press.js';

/** What those have before them who hear an element: roles, names, states, in order, in each of its states. */

interface Case {
  tag: Tag;
  what: string;
  attributes?: Attributes;
  /** What the publisher answers. */
  answer?: object;
  /** Whether something of the feed is shown in the end: yes unless said otherwise. */
  loads?: boolean;
  /** Brings the state about. */
  act?: (element: Ours) => Promise<void>;
  expected: string[];
}

const CONTROLS = { controls: 'search tags countries kinds years', heading: 'News' };
const RELEASE = { release: 'release-2' };
const failed = (element: Ours) =>
  until(element, () => element.shadowRoot!.querySelector('[part~=message]'));

const CASES: Case[] = [
  {
    tag: 'akc-news-list',
    what: 'with all that it has',
    attributes: CONTROLS,
    expected: [
      'heading "News" level=2',
      'search "News: Search the news"',
      ' searchbox "Search the news"',
      ' combobox "Topic"',
      ' combobox "Country"',
      ' combobox "Kind"',
      ' combobox "Year"',
      ' status',
      'status',
      'list "News"',
      ' listitem',
      '  heading "Release 3" level=3',
      '   link "Release 3"',
      ' listitem',
      '  heading "Forum on “Samples” opens" level=3',
      '   link "Forum on “Samples” opens"',
      '  list',
      '   listitem',
      '   listitem',
      '  img "A stage"',
      ' listitem',
      '  heading "Release 1" level=3',
      '   link "Release 1"',
      'status',
      'status',
    ],
  },
  {
    tag: 'akc-release-detail',
    what: 'with all that it has',
    attributes: RELEASE,
    expected: [
      'article "Forum on “Samples” opens"',
      ' heading "Forum on “Samples” opens" level=2',
      ' list',
      '  listitem',
      '  listitem',
      '   link "한국어"',
      '  listitem',
      '   link "Indonesia"',
      ' note',
      ' figure',
      '  img "A stage"',
      ' heading "Programme" level=3',
      ' link "the programme"',
      ' list',
      '  listitem',
      '  listitem',
      ' table "Programme"',
      '  row',
      '   columnheader',
      '   columnheader',
      '  row',
      '   cell',
      '   cell',
      ' link "View on the publisher’s site"',
      ' list',
      '  listitem',
      '  listitem',
      ' heading "Events" level=3',
      ' link "More about the event: Forum; Opening, Day 1"',
      ' link "Take part online: Forum; Opening, Day 1"',
      ' button "Add to calendar: Forum; Opening, Day 1"',
      ' button "Add to calendar: Dinner"',
      ' button "Add to calendar: Exhibition"',
      ' heading "Photos" level=3',
      ' figure',
      '  link "A hall full of people"',
      '   img "A hall full of people"',
      '  link "Download Hall (SVG, 1 kB)"',
      ' heading "Issued with" level=3',
      ' link "Partner Agency"',
      ' button "Share" expanded=false',
      ' button "Copy the text"',
      ' button "Cite" expanded=false',
      ' button "Print"',
      ' status',
      ' heading "Files" level=3',
      ' list',
      '  listitem',
      '   link "PDF, 245 kB, English: download Release"',
      '   link "Hangul document (HWP), 51 kB, English: download Release"',
      '  listitem',
      '   link "Download Release (Hangul document (HWPX), 1.3 MB, Korean)"',
      '  listitem',
      '   link "Download Programme (PDF)"',
      ' heading "Contacts" level=3',
      ' list',
      '  listitem',
      '   link "+1-202-555-0101 (ext. 7)"',
      '   link "program@samples.example"',
      '   button "Save contact of Program Officer"',
      '  listitem',
      '   link "+1-202-555-0102"',
      '   link "media@samples.example"',
      '   button "Save contact of Media Officer"',
      ' status',
      ' heading "About Ministry of Samples" level=3',
      ' heading "About Partner Agency" level=3',
      ' link "Previous Release 1"',
      ' link "Next Release 3"',
      'status',
    ],
  },
  {
    tag: 'akc-contact-card',
    what: 'with all that it has',
    attributes: RELEASE,
    expected: [
      'list',
      ' listitem',
      '  link "+1-202-555-0101 (ext. 7)"',
      '  link "program@samples.example"',
      '  button "Save contact of Program Officer"',
      ' listitem',
      '  link "+1-202-555-0102"',
      '  link "media@samples.example"',
      '  button "Save contact of Media Officer"',
      'status',
      'status',
    ],
  },
  {
    tag: 'akc-share-bar',
    what: 'with all that it has',
    attributes: RELEASE,
    expected: [
      'list "Share"',
      ' listitem',
      '  button "Copy the link"',
      ' listitem',
      '  link "Email"',
      ' listitem',
      '  link "Facebook"',
      ' listitem',
      '  link "X"',
      ' listitem',
      '  link "LinkedIn"',
      ' listitem',
      '  link "WhatsApp"',
      ' listitem',
      '  link "Telegram"',
      ' listitem',
      '  link "LINE"',
      ' listitem',
      '  button "KakaoTalk"',
      'status',
      'status',
    ],
  },
  {
    tag: 'akc-channels',
    what: 'with all that it has',
    attributes: {},
    expected: [
      'list "Follow us"',
      ' listitem',
      '  link "Facebook"',
      ' listitem',
      '  link "YouTube Samples on film"',
      ' listitem',
      '  link "Blog"',
      ' listitem',
      '  link "Instagram"',
      ' listitem',
      '  link "News feed"',
      'status',
    ],
  },
  {
    tag: 'akc-news-list',
    what: 'that waits',
    answer: { fault: 'hang' },
    loads: false,
    act: settled,
    expected: ['status'],
  },
  {
    tag: 'akc-news-list',
    what: 'that cannot be had',
    answer: { status: 404 },
    loads: false,
    act: failed,
    expected: ['status "Nothing can be shown here at the moment."'],
  },
  {
    tag: 'akc-news-list',
    what: 'without news',
    answer: pressFeed([]),
    expected: ['status', 'status', 'status'],
  },
  {
    tag: 'akc-news-list',
    what: 'in which nothing is found',
    attributes: { controls: 'search' },
    act: async (list) => {
      const told = hears(list, 'akc-filter');
      write(list, 'Search the news', 'zebra');
      await told;
      await settled(list);
    },
    expected: [
      'search "Samples: Search the news"',
      ' searchbox "Search the news"',
      ' status "0 of 3 found"',
      'status',
      'button "Clear all filters"',
      'status',
      'status',
    ],
  },
  {
    tag: 'akc-release-detail',
    what: 'that is not there',
    attributes: { release: 'release-9' },
    loads: false,
    act: (detail) => until(detail, () => detail.shadowRoot!.querySelector('[part~=link]')),
    expected: ['link "Read the latest release"', 'status'],
  },
  {
    tag: 'akc-contact-card',
    what: 'without anybody',
    answer: pressFeed([], {}, { organization: { name: 'Nobody' } }),
    expected: ['status'],
  },
  {
    tag: 'akc-share-bar',
    what: 'with a code',
    attributes: { ...RELEASE, targets: 'copy qr' },
    act: async (bar) => {
      press(bar, 'QR code');
      await until(bar, () => bar.shadowRoot!.querySelector('.qr svg'));
    },
    expected: [
      'list "Share"',
      ' listitem',
      '  button "Copy the link"',
      ' listitem',
      '  button "QR code" expanded=true',
      'status',
      'img "QR code for https://samples.example/news/2"',
      'status',
    ],
  },
];

describe('the accessibility tree', () => {
  useBrowser();

  for (const { tag, what, attributes, answer, loads = true, act, expected } of CASES) {
    it(`is as it should be: <${tag}> ${what}`, async () => {
      const { url } = await publish(answer ?? pressFeed());
      const element = loads
        ? await shown(tag, { feed: url, ...attributes })
        : put(tag, { feed: url, ...attributes });
      await act?.(element);
      await settled(element);
      expect(treeOf(element).map((line) => line.trimEnd())).to.eql(expected);
    });
  }
});
