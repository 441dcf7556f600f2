import { run } from './run.js';
import { terminalOf } from './terminal.js';

/** The command `akc-widgets`, which npm puts in the way of a shell. */
process.exitCode = await run(process.argv.slice(2), terminalOf(process));
