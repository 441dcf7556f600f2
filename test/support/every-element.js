import { appears, shows } from './host-page.js';
import { plainRelease, pressFeed, richRelease } from './press.js';
import { press, says, showsRelease } from './reading.js';

/**
 * The five elements on one page, and a reader who does all that can be done with them.
 *
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').Frame} Frame
 */

const LIST = 'akc-news-list';
const DETAIL = 'akc-release-detail';
const CARD = 'akc-contact-card';
const BAR = 'akc-share-bar';
const CHANNELS = 'akc-channels';

/** What each is told besides its feed. */
const ATTRIBUTES = {
  [LIST]: 'limit="3" heading="News" controls="search tags countries kinds years"',
  [DETAIL]: 'id="release"',
  [CARD]: 'release="release-2"',
  [BAR]:
    'targets="native copy email facebook x linkedin whatsapp telegram line kakaotalk qr print"',
  // a language that comes in a file of its own
  [CHANNELS]: 'lang="ko"',
};

export const TAGS = Object.keys(ATTRIBUTES);

/** What stands between the tags. */
export const FALLBACK = 'The newsroom';

/** Headline of the release that has everything. */
export const RICH = 'Forum on “Samples” opens';

const SIZE = { width: 1200, height: 800 };

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}"><rect width="50%" height="50%"/></svg>`;

/** Pictures of the feed, wherever in a release one may stand. */
export const PICTURES = { '/lead.svg': PICTURE, '/photo.svg': PICTURE, '/inside.svg': PICTURE };

const rich = richRelease();
const { image, attachments } = rich._press;

/** More releases than the list shows at first. */
export const FEED = pressFeed([
  ...[7, 6, 5, 4, 3].map(plainRelease),
  {
    ...rich,
    // what is written in its text is relative to its own address
    url: '/news/2',
    content_html: `${rich.content_html}<p><img src="/inside.svg" width="1200" height="800" alt="Inside"></p>`,
    _press: {
      ...rich._press,
      image: { ...image, ...SIZE },
      attachments: attachments.map((file) => ('width' in file ? { ...file, ...SIZE } : file)),
    },
  },
  plainRelease(1),
]);

/**
 * A list opens releases in a detail only where there is one: it tells the console otherwise.
 *
 * @param {string} tag
 * @param {readonly string[]} tags all that are on the page
 */
function attributesOf(tag, tags) {
  const own = ATTRIBUTES[/** @type {keyof typeof ATTRIBUTES} */ (tag)];
  return tag === LIST && tags.includes(DETAIL) ? `${own} open-in="release"` : own;
}

/**
 * @param {string} feed its address
 * @param {readonly string[]} [tags]
 */
export const elements = (feed, tags = TAGS) =>
  tags
    .map(
      (tag) =>
        `<${tag} feed="${feed}" ${attributesOf(tag, tags)}><a href="/news">${FALLBACK}</a></${tag}>`,
    )
    .join('\n');

/**
 * The same as links that come alive.
 *
 * @param {string} feed its address
 * @param {readonly string[]} [tags]
 */
export const links = (feed, tags = TAGS) =>
  tags
    .map((tag) => {
      const of = attributesOf(tag, tags).replace(/([\w-]+)=/g, 'data-akc-$1=');
      const name = tag.replace('akc-', '');
      return `<a data-akc="${name}" data-akc-feed="${feed}" ${of} href="/news">${FALLBACK}</a>`;
    })
    .join('\n');

/**
 * Waits until all that is on the page has come.
 *
 * @param {Page | Frame} page
 * @param {readonly string[]} [tags]
 */
export async function showAll(page, tags = TAGS) {
  /** @type {Record<string, () => Promise<unknown>>} */
  const ready = {
    [LIST]: async () => {
      await shows(page, 3);
      await appears(page, 'select');
    },
    [DETAIL]: () =>
      page.waitForFunction(() =>
        document.querySelector('akc-release-detail')?.matches(':state(loaded), :state(empty)'),
      ),
    [CARD]: () => appears(page, '[part~=contact]', CARD),
    [BAR]: () => appears(page, 'svg', BAR),
    [CHANNELS]: () => appears(page, 'svg', CHANNELS),
  };
  for (const tag of tags) await ready[tag]?.();
}

/** @param {Page | Frame} page */
export async function openRelease(page) {
  await press(page, 'Show more', LIST);
  await shows(page, 6);
  await press(page, RICH, LIST);
  await showsRelease(page, RICH);
  await appears(page, '.body > *', DETAIL);
  await appears(page, '[part~=event]', DETAIL);
  await appears(page, 'akc-contact-card', DETAIL);
}

/**
 * Brings each picture into view, and waits until it has come or was refused.
 *
 * @param {Page | Frame} page
 * @returns {Promise<{ src: string, width: number, seen: boolean, alt: string }[]>} in the page's order
 */
export const pictures = (page) =>
  page.evaluate(async () => {
    /** @type {HTMLImageElement[]} */
    const found = [];
    /** @param {ParentNode} root */
    const search = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLImageElement) found.push(element);
        if (element.shadowRoot) search(element.shadowRoot);
      }
    };
    search(document);
    for (const image of found) {
      image.loading = 'eager';
      if (!image.complete) {
        await new Promise((resolve) => {
          image.addEventListener('load', resolve, { once: true });
          image.addEventListener('error', resolve, { once: true });
        });
      }
    }
    return found.map((image) => ({
      src: new URL(image.src).pathname,
      width: image.naturalWidth,
      seen: image.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }),
      alt: image.alt,
    }));
  });

/**
 * @param {Page | Frame} page
 * @param {string} name of a button of the release
 */
const inRelease = (page, name) => press(page, name, DETAIL);

/**
 * Does what each element can do: what leads to another site is left alone.
 *
 * @param {Page | Frame} page
 * @param {readonly string[]} [tags]
 */
export async function useAll(page, tags = TAGS) {
  await showAll(page, tags);
  if (tags.includes(LIST)) {
    await page.type(`${LIST} >>> input`, 'forum');
    await shows(page, 1);
    await press(page, 'Clear filters', LIST);
    await shows(page, 3);
  }
  if (tags.includes(DETAIL)) {
    await openRelease(page);
    await inRelease(page, 'Cite');
    await says(page, 'Chicago', DETAIL);
    await inRelease(page, 'RIS file for reference managers');
    await inRelease(page, 'Copy the text');
    await inRelease(page, 'Print');
    await inRelease(page, 'Add to calendar: Forum; Opening, Day 1');
    await inRelease(page, 'Share');
    await appears(page, BAR, DETAIL);
  }
  if (tags.includes(CARD)) await press(page, 'Save contact of Program Officer', CARD);
  if (tags.includes(BAR)) {
    await press(page, 'QR code', BAR);
    await appears(page, '[part~=qr] svg', BAR);
    await press(page, 'Copy the link', BAR);
    await appears(page, '[part~=message]:not(:empty)', BAR);
    await press(page, 'KakaoTalk', BAR);
  }
}
