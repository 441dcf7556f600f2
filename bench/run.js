import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, platform } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { acts } from './acts/index.js';
import { assertExact } from './assert.js';
import { contenderOf, contenders } from './contenders.js';
import { runForBudgets, tellBudgets } from './gate.js';
import { openLab } from './lab.js';
import { load } from './measure.js';
import { profile, tell } from './profile.js';
import { summaryOf, tableOf, tableOfAct } from './report.js';
import { actInTurns, loadInTurns } from './rounds.js';
import { scenarios } from './scenarios.js';

/**
 * `npm run bench`: how near to a page without any library ours come. docs/performance.md tells what
 * is measured and how to read it.
 */

const usage = `npm run bench -- [options]

  --rounds NUMBER   7 unless told
  --only REGEXP     contenders whose name fits
  --scenario REGEXP what is loaded, and what happens later, by name
  --assert          bytes, requests and shift alone, which are the same in every round
  --gate            every budget, and which are missed
  --profile         what the time of each of these loads is made of, in one sampled load
  --help`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    scenario: { type: 'string', default: '' },
    assert: { type: 'boolean', default: false },
    gate: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(usage);
  process.exit();
}

const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  throw new Error(`--rounds ${values.rounds}: expected a whole number from 1.`);
}

const root = resolve(import.meta.dirname, '..');
if (!existsSync(resolve(root, 'dist/cdn/akc.js'))) {
  execFileSync('node', ['scripts/build.js'], { cwd: root, stdio: 'inherit' });
}

const lab = await openLab();
try {
  if (values.assert) await assertAll();
  else if (values.gate) await holdToBudgets();
  else if (values.profile) await tellProfiles();
  else await compare();
} finally {
  await lab.close();
}

async function assertAll() {
  // prints a line for each budget, and fails the process when one is missed
  await import('../scripts/check-size.js');
  const missed = await assertExact(lab);
  if (!missed) return;
  console.error(`${missed} checks are missed.`);
  process.exitCode = 1;
}

async function holdToBudgets() {
  console.log(`${lab.browser}; ${rounds} rounds; medians.`);
  await warmUp(contenders, scenarios[0]);
  const found = await runForBudgets(lab, rounds);
  if (tellBudgets(found)) process.exitCode = 1;
  await keep({ found: Object.fromEntries(found) });
}

async function tellProfiles() {
  const { chosen, ran } = choose();
  await warmUp(chosen.map(contenderOf), ran[0]);
  for (const scenario of ran) {
    for (const name of chosen) {
      const { kinds, functions, longest } = await profile(lab, name, scenario);
      console.log(
        `\n${scenario.name}, ${name}: milliseconds of the main thread\n${tell(kinds, 15)}`,
      );
      console.log(`of scripts, by function\n${tell(functions, 20)}`);
      console.log(`of the longest task\n${tell(longest, 8)}`);
    }
  }
}

function choose() {
  const only = new RegExp(values.only, 'i');
  const wanted = new RegExp(values.scenario, 'i');
  return {
    wanted,
    chosen: contenders.filter(({ name }) => only.test(name)).map(({ name }) => name),
    ran: scenarios.filter(({ name }) => wanted.test(name)),
  };
}

async function compare() {
  const { wanted, chosen, ran } = choose();
  const acted = acts
    .filter(({ name }) => wanted.test(name))
    .map((act) => ({ act, subjects: act.subjects.filter((name) => chosen.includes(name)) }))
    .filter(({ subjects }) => subjects.length);
  if (!chosen.length || !(ran.length + acted.length)) {
    throw new Error(
      `Nothing fits. Contenders: ${contenders.map(({ name }) => name).join(', ')}. ` +
        `Scenarios: ${[...scenarios, ...acts].map(({ name }) => name).join(', ')}.`,
    );
  }
  console.log(`${lab.browser}; ${rounds} rounds; as median (least, quartiles).`);
  await warmUp(chosen.map(contenderOf), ran[0] ?? scenarios[0]);

  const report = [];
  for (const scenario of ran) {
    const results = await loadInTurns(lab, scenario, chosen, rounds);
    console.log(`\n${scenario.name}\n${tableOf(results)}`);
    report.push({
      scenario,
      results: results.map((result) => ({ ...result, summary: summaryOf(result) })),
    });
  }
  const actions = [];
  for (const { act, subjects } of acted) {
    const results = await actInTurns(lab, act, subjects, rounds);
    console.log(`\n${act.name}\n${tableOfAct(results)}`);
    actions.push({ act: act.name, results });
  }
  await keep({ report, acts: actions });
}

/**
 * The browser's own first steps are nobody's.
 *
 * @param {readonly import('./contenders.js').Contender[]} chosen
 * @param {import('./scenarios.js').Scenario} [scenario]
 */
async function warmUp(chosen, scenario) {
  for (const contender of chosen) if (scenario) await load(lab, contender, scenario);
}

/** @param {object} found */
async function keep(found) {
  const time = new Date().toISOString();
  const folder = new URL('results/', import.meta.url);
  const name = `${time.slice(0, 19).replaceAll(':', '-')}.json`;
  await mkdir(folder, { recursive: true });
  const machine = { platform: platform(), processor: cpus()[0]?.model, cores: cpus().length };
  const head = { time, browser: lab.browser, machine, rounds };
  await writeFile(new URL(name, folder), JSON.stringify({ ...head, ...found }, undefined, 1));
  console.log(`\nEvery round: bench/results/${name}`);
}
