import { run } from './run.js';
import { terminalOf } from './terminal.js';

// who reads may have seen enough, as `| head` has
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
});

/** The command `akc-widgets`, which npm puts in the way of a shell. */
process.exitCode = await run(process.argv.slice(2), terminalOf(process));
