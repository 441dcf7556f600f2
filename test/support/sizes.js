import { addresses, alphabets, markups } from './alphabets.js';
import { fullFeed, ODD, pointers, spoiltFeed, valueAt } from './members.js';
import { pairs } from './pairs.js';

/**
 * Every member at every length, and every list at every count, that a feed of 5 MB can hold.
 *
 * @typedef {{ name: string, text: () => string, pointer?: string }} Sized a feed, made when it is asked for;
 *   `pointer`: to the one member in which it differs from the full feed
 * @typedef {[name: string, json: (room: number) => string]} Shape what is put in a member's place, in at most
 *   so many bytes
 */

/** Bytes, but for what stands around. */
const ROOM = 4_900_000;

const LENGTHS = [100, 3_000, 30_000, 250_000, Infinity];
const COUNTS = [10, 300, 10_000, Infinity];

const encoder = new TextEncoder();
/** @param {string} json */
const bytesOf = (json) => encoder.encode(json).length;

/** How many of a sample of some length fit. @param {number} room @param {string} json @param {number} length */
const fitting = (room, json, length) => Math.floor((room * length) / bytesOf(json));

/** @param {import('./alphabets.js').Alphabet[]} some @param {number[]} lengths @returns {Shape[]} */
const textShapes = (some, lengths) =>
  some.flatMap(([name, make]) =>
    lengths.map((length) => {
      const SAMPLE = 1_000;
      const most = (/** @type {number} */ room) =>
        Math.min(length, fitting(room, JSON.stringify(make(SAMPLE)), SAMPLE));
      const amount = length === Infinity ? 'as many characters as fit' : `${length} characters`;
      return /** @type {Shape} */ ([
        `${amount} of ${name}`,
        (room) => JSON.stringify(make(most(room))),
      ]);
    }),
  );

/** @param {number} room @param {number} count @param {string} entry as JSON */
const listOf = (room, count, entry) =>
  `[${Array(Math.min(count, Math.floor(room / (bytesOf(entry) + 1))))
    .fill(entry)
    .join()}]`;

/** What is said of an entry with as little as can be said. @param {unknown} entry */
function leastOf(entry) {
  if (typeof entry !== 'object' || !entry) return '"a"';
  const key = ['url', 'language', 'name', 'note'].find((name) => name in entry);
  return JSON.stringify(key ? { [key]: Reflect.get(entry, key) } : {});
}

/** @param {unknown} entry that a list has @returns {Shape[]} */
const listShapes = (entry) =>
  COUNTS.flatMap((count) => {
    const amount = count === Infinity ? 'as many as fit' : `${count}`;
    return /** @type {Shape[]} */ ([
      [`${amount}, with little`, (room) => listOf(room, count, leastOf(entry))],
      [`${amount}, with all`, (room) => listOf(room, count, JSON.stringify(entry))],
      [`${amount} that are nothing`, (room) => listOf(room, count, 'null')],
    ]);
  });

const full = fullFeed();
const members = pointers();
const texts = members.filter((pointer) => typeof valueAt(full, pointer) === 'string');
const lists = members.filter((pointer) => Array.isArray(valueAt(full, pointer)));
const isAddress = (/** @type {string} */ pointer) =>
  /^(\/|https?:)/.test(String(valueAt(full, pointer)));
const body = `/items/${ODD}/content_html`;

/** @param {string} pointer @param {Shape} shape @returns {Sized} */
const one = (pointer, [name, json]) => ({
  pointer,
  name: `${pointer}: ${name}`,
  text: () => spoiltFeed(pointer, json(ROOM - bytesOf(JSON.stringify(full)))),
});

const SHARES = [20, 200, 2_000];

/** The same in many releases. @param {string} pointer @param {Shape} shape @param {number} count @returns {Sized} */
const shared = (pointer, [name, json], count) => ({
  name: `${pointer} of ${count} releases: ${name}`,
  text: () => {
    const { items, ...head } = fullFeed();
    const written = json(ROOM / count - 400);
    const odd = /** @type {{ items: object[] }} */ (JSON.parse(spoiltFeed(pointer, written)));
    const [, member = '', inner = ''] = /^\/items\/\d+\/(\w+)(?:\/(\w+))?/.exec(pointer) ?? [];
    const value = Reflect.get(odd.items[ODD] ?? {}, member);
    const little = member === '_press' ? { [inner]: Reflect.get(value, inner) } : value;
    const releases = Array.from({ length: count - items.length }, (_, index) => ({
      id: `item-${index}`,
      title: `Release ${index}`,
      [member]: little,
    }));
    return JSON.stringify({ ...head, items: [...items, ...releases] });
  },
});

/**
 * @param {{ seed: number, count: number }} options `count`: how many of each sort at most
 * @returns {Sized[]}
 */
export function sizedFeeds({ seed, count }) {
  const some = { seed, count };
  const ofRelease = (/** @type {string[]} */ all) => all.filter((at) => at.startsWith('/items/'));
  const plain = textShapes(alphabets, LENGTHS);
  const many = SHARES.flatMap((times) =>
    textShapes(alphabets, [Infinity]).map((shape) => /** @type {const} */ ([shape, times])),
  );
  return [
    ...pairs(
      texts.filter((at) => at !== body),
      plain,
      some,
    ).map((pair) => one(...pair)),
    ...pairs(texts.filter(isAddress), textShapes(addresses, LENGTHS), some).map((pair) =>
      one(...pair),
    ),
    ...pairs([body], textShapes(markups, LENGTHS), some).map((pair) => one(...pair)),
    ...lists
      .flatMap((pointer, index) => {
        const [entry] = /** @type {unknown[]} */ (valueAt(full, pointer));
        return pairs([pointer], listShapes(entry), {
          seed: seed + index,
          count: Math.ceil(count / 10),
        });
      })
      .map((pair) => one(...pair)),
    ...pairs(
      ofRelease(texts).filter((at) => !/\/(id|title)$/.test(at)),
      many,
      some,
    ).map(([pointer, [shape, times]]) => shared(pointer, shape, times)),
  ];
}
