import type { Dictionary } from '../../src/i18n/dictionary.js';
import { press, write, type useBrowser } from './acts.js';
import {
  hears,
  isIn,
  partsOf,
  publish,
  put,
  settled,
  shown,
  until,
  type Attributes,
  type Ours,
  type Tag,
} from './component.js';
import { inLanguage } from './locale-texts.js';
import type { TEXTS } from './locale-texts.js';
import { plainRelease, pressFeed, richRelease } from './press.js';

/** Every state that a reader may meet an element in, and how it comes to be in it. */

export type LanguageTag = keyof typeof TEXTS;

export interface Scene {
  words: Dictionary;
  /** Attributes of the element beside its feed. */
  attributes: Attributes;
  browser: ReturnType<typeof useBrowser>;
  /** What the publisher has written. */
  feed: ReturnType<typeof pressFeed>;
}

export const feedIn = (language: LanguageTag): Scene['feed'] =>
  inLanguage(pressFeed([plainRelease(3), richRelease(), plainRelease(1)]), language);

type Play = (scene: Scene) => Promise<Ours>;

const LIST = 'akc-news-list';
const DETAIL = 'akc-release-detail';
const CARD = 'akc-contact-card';
const BAR = 'akc-share-bar';
const CHANNELS = 'akc-channels';
const CONTROLS = 'search tags countries kinds years';

/** An element that shows the feed. */
const loaded =
  (tag: Tag, own: Attributes = {}): Play =>
  async ({ attributes, feed }) => {
    const { url } = await publish(feed);
    return shown(tag, { feed: url, ...attributes, ...own });
  };

/** One whose feed does not come. */
const waiting =
  (tag: Tag, own: Attributes = {}): Play =>
  async ({ attributes }) => {
    const { url } = await publish({ fault: 'hang' });
    const element = put(tag, { feed: url, ...attributes, ...own });
    await settled(element);
    return element;
  };

const failed =
  (tag: Tag, status: number, own: Attributes = {}): Play =>
  async ({ attributes }) => {
    const { url } = await publish({ status });
    const element = put(tag, { feed: url, ...attributes, ...own });
    await hears(element, 'akc-error');
    await settled(element);
    return element;
  };

const empty =
  (tag: Tag, own: Attributes = {}): Play =>
  async ({ attributes }) => {
    const { url } = await publish({ ...pressFeed([]), _press: {} });
    const element = put(tag, { feed: url, ...attributes, ...own });
    await until(element, () => isIn(element, 'empty'));
    await settled(element);
    return element;
  };

/** After something is pressed, when what comes of it is there. */
const pressed =
  (play: Play, name: (words: Dictionary) => string, holds: (element: Ours) => unknown): Play =>
  async (scene) => {
    const element = await play(scene);
    press(element, name(scene.words));
    await until(element, () => holds(element));
    await settled(element);
    return element;
  };

const says = (element: Ours) =>
  partsOf(element, 'message').some(({ textContent }) => textContent.trim());

const typed =
  (text: string): Play =>
  async (scene) => {
    const element = await loaded(LIST, { controls: CONTROLS })(scene);
    write(element, scene.words.filters.search, text);
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    await until(element, () => status.textContent.trim());
    await settled(element);
    return element;
  };

/** Its feed came once, and then no more. */
const stale: Play = async ({ attributes, feed, browser }) => {
  const wire = await publish(feed);
  const element = await shown(LIST, { feed: wire.url, ...attributes });
  await wire.answer({ status: 404 });
  const now = Date.now();
  browser.pretend(Date, 'now', () => now + 7_200_000);
  await element.reload();
  await settled(element);
  return element;
};

const copied =
  (refuses: boolean, play: Play): Play =>
  async (scene) => {
    if (refuses) scene.browser.refuseClipboard();
    return play(scene);
  };

export const STATES: readonly [name: string, play: Play][] = [
  ['a list', loaded(LIST, { controls: CONTROLS })],
  ['a compact list', loaded(LIST, { layout: 'compact' })],
  ['a list on its way', waiting(LIST)],
  ['a list of nothing', empty(LIST)],
  ['a list that was refused', failed(LIST, 404)],
  ['a list that failed', failed(LIST, 503)],
  ['an old list', stale],
  [
    'a list with more',
    pressed(
      loaded(LIST, { limit: 1 }),
      ({ list }) => list.more,
      (list) => partsOf(list, 'item').length > 1,
    ),
  ],
  ['a list searched in', typed('2')],
  ['a list filtered to nothing', typed('qqqq')],
  ['a release', loaded(DETAIL, { release: 'release-2' })],
  ['a release on its way', waiting(DETAIL, { release: 'latest' })],
  ['a release that failed', failed(DETAIL, 503, { release: 'latest' })],
  [
    'a release that is not there',
    async ({ attributes, feed }) => {
      const { url } = await publish(feed);
      const element = put(DETAIL, { feed: url, release: 'release-99', ...attributes });
      await until(element, () => isIn(element, 'empty'));
      await settled(element);
      return element;
    },
  ],
  [
    'a release that is cited',
    pressed(
      loaded(DETAIL, { release: 'release-2' }),
      ({ tools }) => tools.cite,
      (detail) => detail.shadowRoot!.querySelector('.citations'),
    ),
  ],
  [
    'a release that is shared',
    pressed(
      loaded(DETAIL, { release: 'release-2' }),
      ({ tools }) => tools.share,
      (detail) => detail.shadowRoot!.querySelector(BAR),
    ),
  ],
  [
    'a release that was copied',
    pressed(loaded(DETAIL, { release: 'release-2' }), ({ tools }) => tools.copyText, says),
  ],
  ['contacts', loaded(CARD)],
  ['contacts on their way', waiting(CARD)],
  ['no contacts', empty(CARD)],
  ['contacts that failed', failed(CARD, 503)],
  [
    'a share bar',
    loaded(BAR, { release: 'release-2', targets: 'copy email facebook kakaotalk qr print' }),
  ],
  [
    'a link that was copied',
    copied(
      false,
      pressed(loaded(BAR, { release: 'release-2' }), ({ share }) => share.targets.copy, says),
    ),
  ],
  [
    'a link that could not be copied',
    copied(
      true,
      pressed(loaded(BAR, { release: 'release-2' }), ({ share }) => share.targets.copy, says),
    ),
  ],
  [
    'a code',
    pressed(
      loaded(BAR, { release: 'release-2', targets: 'qr' }),
      ({ share }) => share.targets.qr,
      (bar) => partsOf(bar, 'qr').length,
    ),
  ],
  ['channels', loaded(CHANNELS)],
  ['channels on their way', waiting(CHANNELS)],
  ['channels that were refused', failed(CHANNELS, 404)],
];
