/**
 * The feed that every contender shows: English text out of a short list of words, the same on every
 * machine and in every run.
 */

const WORDS =
  `harbour market island bridge lantern river garden museum kitchen workshop teacher farmer festival
  library forest weather station village capital region partner school theatre history language
  recipe coffee journey photograph exhibition delegation agreement fellowship lecture programme
  opens joins visits presents welcomes explores celebrates supports gathers announces strengthens
  shared young early regional annual public digital coastal quiet modern open second new
  with across between among through about from toward beyond`.split(/\s+/);

const TAGS = ['Culture', 'Tourism', 'Trade', 'Education', 'People', 'Climate', 'Food', 'Media'];

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** The newest release, and the publisher's offset: a reader's zone must not move its day. */
const LATEST = Date.UTC(2026, 0, 31);
const OFFSET = '+09:00';
export const TIME_ZONE = 'Asia/Seoul';

/** Headlines of one line and of four, at the width that is measured. */
const SHORT = 4;
const LONG = 17;

/**
 * A generator of numbers from 0 to 1 that gives the same ones each time (mulberry32).
 *
 * @param {number} seed
 */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A JSON Feed of so many releases, some without a picture, some whose picture is missing.
 *
 * @param {number} count
 * @param {string} origin where its pictures lie
 */
export function makeFeed(count, origin) {
  const random = numbersFrom(count);
  /** @param {readonly string[]} list */
  const pick = (list) => /** @type {string} */ (list[Math.floor(random() * list.length)]);
  /** @param {number} length in words */
  const sentence = (length) => {
    const text = Array.from({ length }, () => pick(WORDS)).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const items = Array.from({ length: count }, (_, index) => {
    const number = count - index;
    // half a day apart, and none at the turn of a day
    const time = LATEST - index * (DAY / 2) + 570 * MINUTE;
    const picture = index % 7 === 6 ? 'missing' : index % 12;
    return {
      id: `release-${number}`,
      url: `https://publisher.example/news/${number}`,
      title: sentence(index % 3 === 1 ? LONG : SHORT),
      summary: `${sentence(12)}. ${sentence(9)}.`,
      date_published: new Date(time).toISOString().replace('.000Z', OFFSET),
      tags: [pick(TAGS), pick(TAGS)],
      ...(index % 4 !== 3 && { image: `${origin}/images/${picture}.svg` }),
    };
  });
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News of the Centre',
    language: 'en',
    _press: { organization: { time_zone: TIME_ZONE } },
    items,
  };
}

/** A picture small enough to say nothing about the network. */
export const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#678" d="M0 0h16v9H0z"/></svg>`;
