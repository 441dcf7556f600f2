import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, platform } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assertExact } from './assert.js';
import { contenders } from './contenders.js';
import { openBench, scenarios } from './measure.js';
import { summaryOf, tableOf } from './report.js';

/**
 * `npm run bench`: how near to a page without any library ours come. docs/performance.md tells what
 * is measured and how to read it.
 */

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    scenario: { type: 'string', default: '' },
    assert: { type: 'boolean', default: false },
  },
});

const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  throw new Error(`--rounds ${values.rounds}: expected a whole number from 1.`);
}

const root = resolve(import.meta.dirname, '..');
if (!existsSync(resolve(root, 'dist/cdn/akc.js'))) {
  execFileSync('node', ['scripts/build.js'], { cwd: root, stdio: 'inherit' });
}

const bench = await openBench();
try {
  if (values.assert) await assertAll();
  else await compare();
} finally {
  await bench.close();
}

async function assertAll() {
  // prints a line for each budget, and fails the process when one is missed
  await import('../scripts/check-size.js');
  const missed = await assertExact(bench.load);
  if (!missed) return;
  console.error(`${missed} checks are missed.`);
  process.exitCode = 1;
}

async function compare() {
  const only = new RegExp(values.only, 'i');
  const wanted = new RegExp(values.scenario, 'i');
  const chosen = contenders.filter(({ name }) => only.test(name));
  const ran = scenarios.filter(({ name }) => wanted.test(name));
  const [first] = ran;
  if (!chosen.length || !first) {
    throw new Error(
      `Nothing fits. Contenders: ${contenders.map(({ name }) => name).join(', ')}. ` +
        `Scenarios: ${scenarios.map(({ name }) => name).join(', ')}.`,
    );
  }
  console.log(`${bench.browser}; ${rounds} rounds; times as median (least, quartiles).`);
  // the browser's own first steps are nobody's
  for (const contender of chosen) await bench.load(contender, first);

  const report = [];
  for (const scenario of ran) {
    /** @type {import('./report.js').Result[]} */
    const results = chosen.map(({ name }) => ({ contender: name, rounds: [] }));
    for (let round = 0; round < rounds; round++) {
      for (let turn = 0; turn < chosen.length; turn++) {
        // who begins changes, so that nobody always follows the same
        const index = (round + turn) % chosen.length;
        const contender = chosen[index];
        if (contender) results[index]?.rounds.push(await bench.load(contender, scenario));
      }
    }
    console.log(`\n${scenario.name}\n${tableOf(results)}`);
    report.push({
      scenario,
      results: results.map((result) => ({ ...result, summary: summaryOf(result) })),
    });
  }

  const time = new Date().toISOString();
  const folder = new URL('results/', import.meta.url);
  const name = `${time.slice(0, 19).replaceAll(':', '-')}.json`;
  await mkdir(folder, { recursive: true });
  const machine = { platform: platform(), processor: cpus()[0]?.model, cores: cpus().length };
  await writeFile(
    new URL(name, folder),
    JSON.stringify({ time, browser: bench.browser, machine, rounds, report }, undefined, 1),
  );
  console.log(`\nEvery round: bench/results/${name}`);
}
