// `npm test`: installs what is missing, builds, runs the tests in real browsers, and ends with the
// line `N passed, N failed`. Nothing but Node's own modules may be imported before the installation.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfMissing } from './install.js';
import { build } from './run.js';

const usage = `npm test -- [options] [part of a file's path …]

  --name TEXT     only tests whose names contain it
  --no-build      take dist/ as it is
  --help

AKC_BROWSER=chromium (firefox, webkit, baseline) keeps to one browser. AKC_ENGINES=all takes in the
baseline too: the oldest Chromium that all must be whole in. AKC_WHOLE=1 takes in everything; without
it, of what takes long and is not named, each day another part runs.`;

const root = fileURLToPath(new URL('../', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    'no-build': { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

if (values.help) {
  console.log(usage);
} else {
  let passed = 0;
  let failed = 0;
  try {
    await installIfMissing();
    if (!values['no-build']) await build();
    const { runTests } = await import('./run-tests.js');
    ({ passed, failed } = await runTests({ root, words: positionals, name: values.name }));
    if (passed + failed === 0) console.error('\nNo test fits what was asked for.');
  } catch (error) {
    failed++;
    console.error(`\n${error instanceof Error ? error.message : error}`);
  }
  // browsers or servers that a failed test left open must not keep the process: the line is the last
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`, () => {
    process.exit(failed || !passed ? 1 : 0);
  });
}
