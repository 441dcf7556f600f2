/**
 * What must be reached, and what is aimed at. A change of either is a reviewed act: it stands here
 * and nowhere else.
 *
 * @typedef {object} Budget
 * @property {string} what
 * @property {string} in a scenario or an act, by name
 * @property {string} of a contender
 * @property {string} figure
 * @property {string} [over] whose figure it is divided by
 * @property {number} [times] with `over`: it is not divided, and may be so many times the other's and `goal` more
 * @property {string} [unit]
 * @property {boolean} [exact] whether the worst round counts, not the middle one
 * @property {number} goal at the most
 * @property {number} aim
 */

const FIRST = 'floor-first';
const LIST = 'news-list.js';

/** @type {readonly Budget[]} */
export const budgets = [
  {
    what: 'first item, 10 items, slow 4G, news-list.js',
    ...{ in: '10-items/slow-4g', of: LIST, figure: 'first', over: FIRST },
    ...{ goal: 1.25, aim: 1.08 },
  },
  {
    what: 'first item, 10 items, slow 4G, akc.js',
    ...{ in: '10-items/slow-4g', of: 'akc.js', figure: 'first', over: 'floor-plain' },
    ...{ goal: 1.2, aim: 1.03 },
  },
  {
    what: 'first item, 10 items, slow 4G, beside the same list without attributes',
    ...{ in: '10-items/slow-4g', of: 'attributes', figure: 'first', over: LIST },
    ...{ goal: 1.05, aim: 1.02 },
  },
  {
    what: 'first item, 1,000 items, CPU 4×',
    ...{ in: '1000-items/cpu-4x', of: LIST, figure: 'first', over: FIRST },
    ...{ goal: 1.4, aim: 1.15 },
  },
  {
    what: 'all items in the DOM, 1,000 items, CPU 4×',
    ...{ in: '1000-items/cpu-4x', of: LIST, figure: 'all', over: FIRST },
    ...{ goal: 1.6, aim: 1.15 },
  },
  ...['10-items', '1000-items'].map((size) => ({
    what: `blocking, ${size}, CPU 4×`,
    ...{ in: `${size}/cpu-4x`, of: LIST, figure: 'blocking', over: FIRST, times: 2, unit: 'ms' },
    ...{ goal: 100, aim: 20 },
  })),
  {
    what: 'main thread, 20 elements, CPU 4×',
    ...{ in: '20-elements/cpu-4x', of: LIST, figure: 'mainThread', over: FIRST },
    ...{ goal: 1.3, aim: 1.15 },
  },
  ...['10-items', '1000-items', '20-elements'].map((size) => ({
    what: `layout shift, ${size}, CPU 4×`,
    ...{ in: `${size}/cpu-4x`, of: LIST, figure: 'shift', exact: true },
    ...{ goal: 0, aim: 0 },
  })),
  {
    what: 'moves of what stands below, late web font',
    ...{ in: 'late-font-10-items/normal', of: LIST, figure: 'moves', exact: true },
    ...{ goal: 0, aim: 0 },
  },
  ...['10-items/cpu-4x', '5-elements/normal', '20-elements/cpu-4x'].map((scenario) => ({
    what: `feed requests, ${scenario}`,
    ...{ in: scenario, of: LIST, figure: 'feedRequests', exact: true },
    ...{ goal: 1, aim: 1 },
  })),
  {
    what: 'heap beyond the parsed feed, 10 items',
    ...{ in: 'memory/10-items', of: LIST, figure: 'net heap, MB', unit: 'MB' },
    ...{ goal: 1.2, aim: 0.45 },
  },
  {
    what: 'heap beyond the parsed feed, 1,000 items',
    ...{ in: 'memory/1000-items', of: LIST, figure: 'net heap, MB', unit: 'MB' },
    ...{ goal: 1.95, aim: 1.2 },
  },
  {
    what: 'nodes for an item of six elements, 1,000 items',
    ...{ in: 'memory/1000-items', of: LIST, figure: 'nodes for six elements' },
    ...{ goal: 16, aim: 12 },
  },
  {
    what: 'poll without change, 1,000 items, told by headers, beyond the bytes',
    ...{ in: 'poll-unchanged/told', of: LIST, figure: 'beyond the bytes, ms', unit: 'ms' },
    ...{ goal: 1, aim: 1 },
  },
  {
    what: 'poll without change, 1,000 items, bytes compared, beyond the bytes',
    ...{ in: 'poll-unchanged/bytes', of: LIST, figure: 'beyond, ms a MB', unit: 'ms/MB' },
    ...{ goal: 5, aim: 5 },
  },
  {
    what: 'nodes touched by a poll without change',
    ...{ in: 'poll-unchanged/bytes', of: LIST, figure: 'nodes touched', exact: true },
    ...{ goal: 0, aim: 0 },
  },
  {
    what: 'nodes touched outside the one row that a poll changes',
    ...{ in: 'poll-changed/bytes', of: LIST, figure: 'touched outside the row', exact: true },
    ...{ goal: 0, aim: 0 },
  },
  {
    what: 'key press to paint, search in 1,000, CPU 4×',
    ...{ in: 'search/cpu-4x', of: LIST, figure: 'key to paint, ms', unit: 'ms' },
    ...{ goal: 80, aim: 50 },
  },
  {
    what: 'longest task, 4.9 MB of RSS, beyond what fetching it takes',
    ...{ in: 'long-xml/normal', of: LIST, figure: 'longest task, ms', unit: 'ms' },
    ...{ over: 'floor-plain', times: 1, goal: 50, aim: 0 },
  },
];
