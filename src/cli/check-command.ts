import { readArguments } from './arguments.js';
import { readAndCheck } from './check/check.js';
import type { CheckReport } from './check/report.js';
import { feedsIn, wordsOfUnreadable } from './feeds-in.js';
import { printReport, printTotal } from './print-report.js';
import { isAddress, isFolder, readBytes } from './targets.js';
import { harmless, type Terminal } from './terminal.js';
import { checkServed, type ServedOptions } from './wire/target.js';

export const CHECK_HELP = `akc-widgets check TARGET…

Says what is wrong with a feed and with how it is served, why it matters to readers, and how to mend
it. A target is an address, a file, or a folder, of which every feed is checked; of a site's address
its feed is looked for as elements do. JSON Feed, RSS, Atom and WordPress's REST answer are understood.

  --script URL     checks the script too that partners name, such as https://…/v1/akc.js
  --images         asks for each picture too
  --same-origin    of a relay, or a feed for the pages of its own site alone: asks as one of them
  --timeout N      seconds to wait for an answer; 10 without it
  --json           writes the reports as JSON, for programs
  --quiet          writes nothing of a feed without errors
  --help

Ends with 0 where there is no error, with 1 where there is one, with 2 where something is no feed.
Advice is no error.

  npx akc-widgets check https://publisher.example/feed.json
  npx akc-widgets check public/ --json > report.json`;

/** Exit codes. */
const FINE = 0;
const HAS_ERRORS = 1;
const NOT_A_FEED = 2;

const DEFAULT_TIMEOUT = 10;
/** Milliseconds: no timer waits longer than 24 days. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

interface TargetReport extends CheckReport {
  target: string;
}

/** @returns the exit code */
export async function checkCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, {
    script: { type: 'string' },
    images: { type: 'boolean' },
    'same-origin': { type: 'boolean' },
    timeout: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    terminal.out(CHECK_HELP);
    return FINE;
  }
  if (!positionals.length) throw new TypeError('Name an address, a file or a folder.');
  const seconds = Number(values.timeout ?? DEFAULT_TIMEOUT);
  if (!(seconds > 0)) throw new TypeError('--timeout wants a number of seconds.');
  const timeout = Math.min(LONGEST_TIMEOUT, Math.ceil(seconds * 1000));
  const { script, images } = values;
  const tell: Tell = (line) => {
    if (!values.quiet) terminal.err(harmless(line));
  };
  const unused = (['script', 'images', 'same-origin', 'timeout'] as const).filter(
    (name) => values[name] !== undefined,
  );
  if (unused.length && !positionals.some(isAddress)) {
    terminal.err(`Nothing was an address: --${unused.join(', --')} did nothing.`);
  }
  const reports: TargetReport[] = [];
  for (const target of positionals) {
    const from = values['same-origin'] ? originOf(target) : undefined;
    reports.push(...(await reportsOf(target, { script, images, timeout, from }, terminal, tell)));
  }
  if (values.json) terminal.out(withoutControls(JSON.stringify(asJson(reports), null, 2)));
  else {
    for (const { target, ...report } of reports) {
      if (!values.quiet || exitCodeOf(report)) printReport(target, report, terminal);
    }
    if (reports.length > 1) printTotal(reports, terminal);
  }
  return Math.max(...reports.map(exitCodeOf));
}

/** @returns nothing of a file, or of what is no address */
const originOf = (target: string): string | undefined =>
  isAddress(target) && URL.canParse(target) ? new URL(target).origin : undefined;

function exitCodeOf({ isFeed, findings }: CheckReport): number {
  if (!isFeed) return NOT_A_FEED;
  return findings.some(({ severity }) => severity === 'error') ? HAS_ERRORS : FINE;
}

/** What `--json` writes; docs/publishing.md documents it. */
const asJson = (reports: readonly TargetReport[]) => ({
  version: __VERSION__,
  reports: reports.map(({ findings, ...report }) => ({
    ...report,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    advice: findings.filter(({ severity }) => severity === 'advice').length,
    findings,
  })),
});

/** To some terminals these are commands, and JSON may hold them as they are. */
const withoutControls = (json: string): string =>
  json.replace(
    /[\u007f-\u009f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Is told what nobody asked for, and may want to know. */
type Tell = (line: string) => void;

async function reportsOf(
  target: string,
  options: ServedOptions,
  terminal: Terminal,
  tell: Tell,
): Promise<TargetReport[]> {
  if (isAddress(target)) return [{ target, ...(await checkServed(target, options)) }];
  if (!(await isFolder(target))) {
    const { report } = await readAndCheck(await readBytes(target), { name: target });
    return [{ target, ...report }];
  }
  return reportsOfFolder(target, terminal, tell);
}

async function reportsOfFolder(
  folder: string,
  terminal: Terminal,
  tell: Tell,
): Promise<TargetReport[]> {
  const found = await feedsIn(folder);
  const { feeds, others, unreadable } = found;
  // also where only errors are to be told: it may be the feed
  if (unreadable.length) terminal.err(harmless(wordsOfUnreadable(found)));
  if (!feeds.length) throw new Error(`There is no feed in the folder “${folder}”.`);
  if (others.length) tell(`No feeds, and passed over: ${others.join(', ')}.`);
  return feeds.map(({ file, report }) => ({ target: file, ...report }));
}
