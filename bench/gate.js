import { acts } from './acts/index.js';
import { budgets } from './budgets.js';
import { align, inDigits, spreadOf } from './report.js';
import { actInTurns, loadInTurns } from './rounds.js';
import { scenarios } from './scenarios.js';

/**
 * Holds what was found to the budgets.
 *
 * @typedef {import('./budgets.js').Budget} Budget
 * @typedef {{ contender: string, rounds: Record<string, number>[] }} Found
 */

/** Beside whom everything is told. */
const FLOORS = ['floor-plain', 'floor-first'];

/** @param {Budget} budget */
const contendersOf = ({ of, over }) => [of, ...(over ? [over] : [])];

/** @param {import('./measure.js').Load} load @returns {Record<string, number>} */
const figuresOf = ({ first, all, blocking, mainThread, shift, below, feedRequests }) => ({
  ...{ first, all, blocking, mainThread, shift, feedRequests },
  moves: below.length - 1,
});

/**
 * Runs whatever a budget speaks of.
 *
 * @param {import('./lab.js').Lab} lab
 * @param {number} rounds
 * @returns {Promise<Map<string, Found[]>>} by scenario or act
 */
export async function runForBudgets(lab, rounds) {
  /** @type {Map<string, Found[]>} */
  const found = new Map();
  for (const name of new Set(budgets.map((budget) => budget.in))) {
    const named = budgets.filter((budget) => budget.in === name).flatMap(contendersOf);
    const scenario = scenarios.find((scenario) => scenario.name === name);
    const act = acts.find((act) => act.name === name);
    console.log(`… ${name}`);
    if (scenario) {
      const results = await loadInTurns(lab, scenario, [...new Set([...FLOORS, ...named])], rounds);
      found.set(
        name,
        results.map(({ contender, rounds }) => ({
          contender,
          rounds: rounds.map(figuresOf),
        })),
      );
    } else if (act) {
      const subjects = act.subjects.filter(
        (subject) => FLOORS.includes(subject) || named.includes(subject),
      );
      found.set(name, await actInTurns(lab, act, subjects, rounds));
    } else throw new Error(`bench/budgets.js names ${name}, which nobody measures.`);
  }
  return found;
}

/**
 * @param {Map<string, Found[]>} found
 * @returns how many budgets are missed
 */
export function tellBudgets(found) {
  let missed = 0;
  const rows = budgets.map((budget) => {
    const { what, of, over, times, figure, exact, unit = over && `× ${over}`, aim } = budget;
    /** @param {string} contender */
    const valueOf = (contender) => {
      const rounds = found.get(budget.in)?.find((result) => result.contender === contender)?.rounds;
      const values = (rounds ?? []).map((round) => round[figure] ?? NaN);
      return exact ? Math.max(...values) : spreadOf(values).median;
    };
    const isRatio = over && !times;
    const value = isRatio ? valueOf(of) / valueOf(over) : valueOf(of);
    const goal = budget.goal + (over && times ? times * valueOf(over) : 0);
    const holds = value <= goal;
    missed += Number(!holds);
    const floors = found.get(budget.in)?.filter(({ contender }) => FLOORS.includes(contender));
    return [
      holds ? 'ok' : 'MISS',
      what,
      isRatio ? value.toFixed(3) : inDigits(value),
      `≤ ${times ? inDigits(goal) : goal}`,
      String(aim),
      unit ?? '',
      (floors ?? [])
        .map(({ contender }) => `${contender} ${inDigits(valueOf(contender))}`)
        .join(', '),
    ];
  });
  console.log(
    `\n${align([['', 'budget', 'found', 'goal', 'aim', '', 'beside'], ...rows])}\n\n` +
      `${budgets.length - missed} of ${budgets.length} budgets are met.`,
  );
  return missed;
}
