import { contenderOf } from './contenders.js';
import { openTab, setCondition } from './lab.js';
import { observe } from './observe.js';
import { pageOf } from './page.js';

/**
 * What the time of a load is made of: on the main thread by the browser's own kinds of work, and in
 * scripts by function, as sampled.
 *
 * @typedef {import('./lab.js').Lab} Lab
 * @typedef {import('./scenarios.js').Scenario} Scenario
 *
 * @typedef {object} TraceEvent of Chromium's
 * @property {string} name
 * @property {string} ph `X`: whole
 * @property {number} ts microseconds
 * @property {number} [dur] microseconds
 * @property {number} pid
 * @property {number} tid
 * @property {{ name?: string, data?: { cpuProfile?: { nodes?: ProfileNode[], samples?: number[] }, timeDeltas?: number[] } }} [args]
 *
 * @typedef {object} ProfileNode
 * @property {number} id
 * @property {{ functionName: string, url?: string, lineNumber?: number, columnNumber?: number }} callFrame
 *
 * @typedef {Map<string, number>} Spent milliseconds by what they were spent on
 *
 * @typedef {object} Profile
 * @property {Spent} kinds on the main thread, each without what is nested in it
 * @property {Spent} functions
 * @property {Spent} longest the kinds in the longest task
 */

const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'v8.execute',
  'v8',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.gc',
];

/**
 * @param {Lab} lab
 * @param {string} name of the contender
 * @param {Scenario} scenario
 * @returns {Promise<Profile>}
 */
export function profile(lab, name, scenario) {
  const contender = contenderOf(name);
  const addresses = { feed: lab.feedOf(scenario.items), script: lab.script.origin };
  const address = lab.page.add(
    `/profile/${name}-${scenario.items}`,
    pageOf(contender, addresses, scenario),
  );
  return lab.asNewReader(async (context) => {
    const { tab, session } = await openTab(context);
    await tab.evaluateOnNewDocument(observe, scenario.items * scenario.elements);
    await setCondition(session, scenario.condition);
    await tab.tracing.start({ categories: CATEGORIES });
    await tab.goto(address);
    await tab.evaluate('benchSettled');
    const bytes = await tab.tracing.stop();
    /** @type {{ traceEvents: TraceEvent[] }} */
    const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes));
    return sumUp(traceEvents);
  });
}

/** @param {TraceEvent[]} events @returns {Profile} */
function sumUp(events) {
  const tasks = mainThreadOf(events);
  /** @type {Spent} */
  const kinds = new Map();
  /** @type {Profile['longest']} */
  let longest = new Map();
  for (const task of tasks) {
    /** @type {Spent} */
    const own = new Map();
    addSelf(task, own);
    for (const [name, time] of own) kinds.set(name, (kinds.get(name) ?? 0) + time);
    if (total(own) > total(longest)) longest = own;
  }
  return { kinds, functions: functionsOf(events), longest };
}

/** @param {Spent} spent */
const total = (spent) => [...spent.values()].reduce((sum, time) => sum + time, 0);

/** @typedef {TraceEvent & { end: number, inner: Nested[] }} Nested */

/**
 * The tasks of the thread that has parsed the page, each with what it did.
 *
 * @param {TraceEvent[]} events
 */
function mainThreadOf(events) {
  const parsed = events.findLast(({ name }) => name === 'ParseHTML');
  /** @type {Nested[]} */
  const tasks = [];
  /** @type {Nested[]} */
  const open = [];
  const whole = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === parsed?.pid && tid === parsed.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const event of whole) {
    const nested = { ...event, end: event.ts + (event.dur ?? 0), inner: [] };
    while (open.length && (open.at(-1)?.end ?? 0) <= event.ts) open.pop();
    (open.at(-1)?.inner ?? tasks).push(nested);
    open.push(nested);
  }
  return tasks;
}

/**
 * @param {Nested} event
 * @param {Spent} spent
 */
function addSelf({ name, ts, end, inner }, spent) {
  const within = inner.reduce((sum, child) => sum + child.end - child.ts, 0);
  spent.set(name, (spent.get(name) ?? 0) + (end - ts - within) / 1_000);
  for (const child of inner) addSelf(child, spent);
}

/** @param {TraceEvent[]} events @returns {Spent} */
function functionsOf(events) {
  /** @type {Map<number, string>} */
  const names = new Map();
  /** @type {Spent} */
  const spent = new Map();
  for (const { args } of events.filter(({ name }) => name === 'ProfileChunk')) {
    const { cpuProfile, timeDeltas = [] } = args?.data ?? {};
    for (const { id, callFrame } of cpuProfile?.nodes ?? []) {
      const { functionName, url = '', lineNumber = 0, columnNumber = 0 } = callFrame;
      const file = url.split('/').at(-1);
      names.set(
        id,
        `${functionName || '(nameless)'}${file && ` ${file}:${lineNumber + 1}:${columnNumber + 1}`}`,
      );
    }
    cpuProfile?.samples?.forEach((id, index) => {
      const name = names.get(id) ?? '';
      spent.set(name, (spent.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1_000);
    });
  }
  return spent;
}

/**
 * @param {Spent} spent
 * @param {number} most lines
 */
export const tell = (spent, most) =>
  [...spent]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, time]) => `${time.toFixed(1).padStart(9)}  ${name}`)
    .join('\n');
