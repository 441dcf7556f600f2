/**
 * What is loaded, and under which circumstances.
 *
 * @typedef {object} Scenario
 * @property {string} name
 * @property {number} items
 * @property {number} elements
 * @property {'en' | 'ko'} [language] of the page; the feed's stays English
 * @property {boolean} [warm] whether the reader has been here before
 * @property {boolean} [lateFont] whether the page's own font comes after everything else
 * @property {Condition} condition
 *
 * @typedef {object} Condition
 * @property {string} name
 * @property {number} [slower] how many times
 * @property {{ latency: number, downloadThroughput: number, uploadThroughput: number }} [network]
 *   milliseconds, bytes a second
 */

const MEGABIT = 1e6 / 8;

/** @satisfies {Record<string, Condition>} */
export const conditions = {
  normal: { name: 'normal' },
  slowProcessor: { name: 'cpu-4x', slower: 4 },
  slowNetwork: {
    name: 'slow-4g',
    network: {
      latency: 562.5,
      downloadThroughput: 1.47 * MEGABIT,
      uploadThroughput: 0.675 * MEGABIT,
    },
  },
};

const everywhere = Object.values(conditions);

/** @type {(Omit<Scenario, 'condition'> & { under?: readonly Condition[] })[]} */
const sizes = [
  { name: '10-items', items: 10, elements: 1 },
  { name: '100-items', items: 100, elements: 1 },
  { name: '1000-items', items: 1000, elements: 1 },
  { name: '5-elements', items: 10, elements: 5 },
  { name: '20-elements', items: 10, elements: 20 },
  { name: 'warm-10-items', items: 10, elements: 1, warm: true },
  { name: 'warm-1000-items', items: 1000, elements: 1, warm: true },
  { name: 'korean-10-items', items: 10, elements: 1, language: 'ko' },
  // no time is of interest there
  {
    name: 'late-font-10-items',
    items: 10,
    elements: 1,
    lateFont: true,
    under: [conditions.normal],
  },
];

/** @type {readonly Scenario[]} */
export const scenarios = sizes.flatMap(({ name, under = everywhere, ...size }) =>
  under.map((condition) => ({ name: `${name}/${condition.name}`, ...size, condition })),
);
