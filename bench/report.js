/**
 * Figures out of many rounds, and a table of them.
 *
 * @typedef {import('./measure.js').Load} Load
 *
 * @typedef {object} Result
 * @property {string} contender
 * @property {Load[]} rounds
 *
 * @typedef {object} Spread
 * @property {number} min
 * @property {number} low the first quartile
 * @property {number} median
 * @property {number} high the third quartile
 */

/** What varies from round to round: milliseconds. */
const TIMES = /** @type {const} */ (['first', 'all', 'blocking', 'mainThread']);

/** @typedef {typeof TIMES[number]} Time */

/**
 * @param {readonly number[]} values at least one
 * @returns {Spread}
 */
export function spreadOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  /** @param {number} part */
  const at = (part) => {
    const place = (sorted.length - 1) * part;
    const before = sorted[Math.floor(place)] ?? NaN;
    const after = sorted[Math.ceil(place)] ?? NaN;
    return before + (after - before) * (place % 1);
  };
  return { min: at(0), low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** @param {Result} result */
export const summaryOf = ({ rounds }) =>
  /** @type {Record<Time, Spread>} */ (
    Object.fromEntries(TIMES.map((time) => [time, spreadOf(rounds.map((load) => load[time]))]))
  );

/** @param {Spread} spread */
const inWords = ({ min, low, median, high }) => {
  if (Number.isNaN(median)) return '–';
  if (min === median && median === high) return inDigits(median);
  const [least, from, middle, to] = [min, low, median, high].map(inDigits);
  return `${middle} (${least}, ${from}–${to})`;
};

/** @param {number} value */
export const inDigits = (value) =>
  value.toFixed(Math.abs(value) < 20 && !Number.isInteger(value) ? 2 : 0);

const HEADINGS = [
  '',
  'first item, ms',
  '/plain',
  '/first',
  'all items, ms',
  '/plain',
  '/first',
  'blocking, ms',
  'main thread, ms',
  '/first',
  'shift',
  'below, px',
  'kB',
  'feed',
  'requests beyond the page',
];

/**
 * One scenario: times as median (least, quartiles), with their ratios to the two floors.
 *
 * @param {readonly Result[]} results
 */
export function tableOf(results) {
  const summaries = new Map(results.map((result) => [result.contender, summaryOf(result)]));
  const rows = results.map(({ contender, rounds }) => {
    const summary = summaries.get(contender);
    const [load] = rounds;
    if (!summary || !load) return [contender];
    /** @param {Time} time @param {string} floor */
    const ratio = (time, floor) => {
      const least = summaries.get(floor)?.[time].median;
      const ratio = summary[time].median / (least ?? NaN);
      return Number.isFinite(ratio) ? ratio.toFixed(2) : '–';
    };
    return [
      contender,
      inWords(summary.first),
      ratio('first', 'floor-plain'),
      ratio('first', 'floor-first'),
      inWords(summary.all),
      ratio('all', 'floor-plain'),
      ratio('all', 'floor-first'),
      inWords(summary.blocking),
      inWords(summary.mainThread),
      ratio('mainThread', 'floor-first'),
      Math.max(...rounds.map(({ shift }) => shift)).toFixed(3),
      load.below.join(' → '),
      (load.bytes / 1000).toFixed(1),
      String(load.feedRequests),
      Object.entries(load.requests)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([kind, count]) => `${count} ${kind}`)
        .join(', '),
    ];
  });
  return align([HEADINGS, ...rows]);
}

/**
 * One act: every figure as median (least, quartiles).
 *
 * @param {readonly { contender: string, rounds: Record<string, number>[] }[]} results
 */
export function tableOfAct(results) {
  const names = Object.keys(results[0]?.rounds[0] ?? {});
  const rows = results.map(({ contender, rounds }) => [
    contender,
    ...names.map((name) => inWords(spreadOf(rounds.map((figures) => figures[name] ?? NaN)))),
  ]);
  return align([['', ...names], ...rows]);
}

/** @param {readonly (readonly string[])[]} rows */
export function align(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
