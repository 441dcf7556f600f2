import { expect } from '@open-wc/testing';
import { choose, press, useBrowser, write } from '../support/acts.js';
import {
  hears,
  publish,
  settled,
  shown,
  until,
  type Attributes,
  type Ours,
  type Tag,
} from '../support/component.js';
import { listen } from '../support/live-regions.js';
import { plainRelease, pressFeed } from '../support/press.js';
import { pagesOf } from '../support/releases.js';
import type { Wire } from '../support/wire.js';

/**
 * What is said to those who hear the page, for each thing that a reader or a publisher does (WCAG 2.2, 4.1.3). Failures and old
 * copies have a test of their own: `try-again.component.test.ts`.
 */

interface Case {
  what: string;
  tag: Tag;
  attributes?: Attributes;
  answer?: (object | string)[];
  act: (element: Ours, server: Wire) => Promise<void>;
  said: string[];
}

const SEARCH = 'Search the news';
const days = (...numbers: number[]) => pressFeed(numbers.map(plainRelease));

/** Types so, key by key, and pauses. */
const type = async (list: Ours, word: string) => {
  const told = hears(list, 'akc-filter');
  for (let at = 1; at <= word.length; at++) {
    write(list, SEARCH, word.slice(0, at));
    await settled(list);
  }
  await told;
  await settled(list);
};

const message = (element: Ours, text: string) =>
  until(element, () => element.shadowRoot!.textContent.includes(text));

const CASES: Case[] = [
  {
    what: 'how many are found, once typing has paused',
    tag: 'akc-news-list',
    attributes: { controls: 'search' },
    act: (list) => type(list, 'forum'),
    said: ['1 of 3 found'],
  },
  {
    what: 'that nothing is found',
    tag: 'akc-news-list',
    attributes: { controls: 'search' },
    answer: [days(3, 2, 1)],
    act: (list) => type(list, 'zebra'),
    said: ['0 of 3 found'],
  },
  {
    what: 'how many a choice leaves',
    tag: 'akc-news-list',
    attributes: { controls: 'years' },
    answer: [days(3, 2, 1)],
    act: async (list) => {
      const told = hears(list, 'akc-filter');
      choose(list, 'Year', '2026');
      await told;
      await settled(list);
    },
    said: ['3 of 3 found'],
  },
  {
    what: 'that older news is looked through, and what came of it',
    tag: 'akc-news-list',
    attributes: { controls: 'search' },
    answer: pagesOf(8, 2),
    act: async (list) => {
      await type(list, 'nowhere');
      await message(list, '0 of 8 found');
      await settled(list);
    },
    said: ['0 found so far. Looking through older news…', '0 of 8 found'],
  },
  {
    what: 'how many more are shown',
    tag: 'akc-news-list',
    attributes: { limit: 1 },
    answer: [days(3, 2, 1)],
    act: async (list) => {
      const told = hears(list, 'akc-more');
      press(list, 'Show more');
      await told;
      await settled(list);
    },
    said: ['1 more release shown.'],
  },
  {
    what: 'that there is something new',
    tag: 'akc-news-list',
    answer: [days(2, 1)],
    act: async (list, server) => {
      await server.answer(JSON.stringify(days(4, 3, 2, 1)));
      await list.reload();
      await settled(list);
    },
    said: ['2 new releases'],
  },
  {
    what: 'that the text was copied, each time',
    tag: 'akc-release-detail',
    attributes: { release: 'latest' },
    act: async (detail) => {
      for (let times = 0; times < 2; times++) {
        press(detail, 'Copy the text');
        await settled(detail);
        await message(detail, 'The text was copied.');
      }
    },
    said: ['The text was copied.', 'The text was copied.'],
  },
  {
    what: 'that the link was copied',
    tag: 'akc-share-bar',
    attributes: { release: 'latest', targets: 'copy' },
    act: async (bar) => {
      press(bar, 'Copy the link');
      await message(bar, 'The link was copied.');
    },
    said: ['The link was copied.'],
  },
  {
    what: 'nothing of a release that is opened: the focus goes to it',
    tag: 'akc-release-detail',
    attributes: { release: 'release-1' },
    act: async (detail) => {
      (detail as HTMLElementTagNameMap['akc-release-detail']).release = 'release-2';
      await settled(detail);
    },
    said: [],
  },
  {
    what: 'nothing of another language',
    tag: 'akc-news-list',
    act: async (list) => {
      list.lang = 'ko';
      await settled(list);
    },
    said: [],
  },
];

describe('what is said', () => {
  useBrowser();

  for (const { what, tag, attributes, answer = [pressFeed()], act, said } of CASES) {
    it(`is ${what}`, async () => {
      const server = await publish(...answer);
      const element = await shown(tag, { feed: server.url, ...attributes });
      const heard = listen(element);
      await act(element, server);
      heard.stop();
      expect(heard.said).to.eql(said);
    });
  }
});
