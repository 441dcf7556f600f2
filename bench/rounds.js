import { contenderOf } from './contenders.js';
import { load } from './measure.js';

/**
 * Measures side by side: everybody in each round, one after the other.
 *
 * @typedef {import('./lab.js').Lab} Lab
 *
 * @typedef {object} Act what is done with a page once it is there, or what is left of it
 * @property {string} name
 * @property {readonly string[]} subjects the names of those who take part
 * @property {(lab: Lab, subject: string) => Promise<Record<string, number>>} measure figures by
 *   name: milliseconds, bytes or counts, as docs/performance.md tells
 */

/**
 * @template Found
 * @typedef {{ contender: string, rounds: Found[] }} Rounds
 */

/**
 * @template Found
 * @param {readonly string[]} subjects
 * @param {number} rounds
 * @param {(subject: string) => Promise<Found>} measure
 * @returns {Promise<Rounds<Found>[]>}
 */
async function takeTurns(subjects, rounds, measure) {
  /** @type {Rounds<Found>[]} */
  const results = subjects.map((contender) => ({ contender, rounds: [] }));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < subjects.length; turn++) {
      // who begins changes, so that nobody always follows the same
      const result = results[(round + turn) % subjects.length];
      result?.rounds.push(await measure(result.contender));
    }
  }
  return results;
}

/**
 * @param {Lab} lab
 * @param {import('./scenarios.js').Scenario} scenario
 * @param {readonly string[]} contenders
 * @param {number} rounds
 */
export const loadInTurns = (lab, scenario, contenders, rounds) =>
  takeTurns(contenders, rounds, (name) => load(lab, contenderOf(name), scenario));

/**
 * @param {Lab} lab
 * @param {Act} act
 * @param {readonly string[]} subjects
 * @param {number} rounds
 */
export const actInTurns = (lab, act, subjects, rounds) =>
  takeTurns(subjects, rounds, (subject) => act.measure(lab, subject));
