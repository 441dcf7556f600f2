import type { CheckReport, PreviewedRelease } from './check/report.js';
import type { Finding } from './check/findings.js';
import type { Severity } from './check/rules.js';
import { coloursOf, harmless, wrap, type Terminal } from './terminal.js';

/** A report for people. */

const FORMATS = {
  'json-feed': 'JSON Feed',
  xml: 'RSS or Atom',
  wordpress: 'WordPress',
  table: 'a table',
} as const;

/** Places that are named of one kind of finding where the same is expected, and of one kind in all. */
const MOST_ALIKE = 3;
const MOST_PLACES = 12;

export function printReport(target: string, report: CheckReport, terminal: Terminal): void {
  const colours = coloursOf(terminal);
  const { out } = terminal;
  out(wrap(terminal, '', colours.bold(harmless(target))));
  if (report.isFeed) printPreview(report, terminal);
  for (const severity of ['error', 'advice'] as const) printFindings(severity, report, terminal);
  out(`${wrap(terminal, '', summaryOf(report))}\n`);
}

/** How many there are of what. */
const counted = (count: number, one: string, several: string) =>
  `${count} ${count === 1 ? one : several}`;

/** What all of several reports say together. */
export function printTotal(reports: readonly CheckReport[], terminal: Terminal): void {
  const all = reports.flatMap(({ findings }) => findings);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const none = reports.filter(({ isFeed }) => !isFeed).length;
  const feeds = counted(reports.length, 'feed', 'feeds');
  const said = [counted(errors, 'error', 'errors'), `${all.length - errors} advice`];
  if (none) said.push(`${none} of them no feed`);
  terminal.out(wrap(terminal, '', `${feeds} checked: ${said.join(', ')}.`));
}

function summaryOf({ isFeed, count, findings }: CheckReport): string {
  if (!isFeed) return 'This is no feed: nothing can be shown of it.';
  if (!findings.length) {
    return `Well done: ${counted(count, 'release', 'releases')}, and nothing to mend.`;
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const advice = counted(findings.length - errors, 'piece of advice', 'pieces of advice');
  return errors ? `${counted(errors, 'error', 'errors')}, ${advice}.` : `No errors; ${advice}.`;
}

function printPreview(
  { format, title, count, releases, timeZone, address }: CheckReport,
  terminal: Terminal,
) {
  const colours = coloursOf(terminal);
  const said = [format && FORMATS[format], counted(count, 'release', 'releases'), title];
  terminal.out(wrap(terminal, '', harmless(said.filter(Boolean).join(', '))));
  if (address !== undefined) {
    terminal.out(wrap(terminal, '', harmless(`The feed was found at ${address}`)));
  }
  if (releases.length) terminal.out('');
  for (const release of releases) {
    const date = dateOf(release, timeZone).padEnd(18);
    const headline = [release.number, release.title ?? '(no headline)'].filter(Boolean).join('  ');
    terminal.out(wrap(terminal, `  ${date}`, harmless(headline)));
    if (release.url) {
      terminal.out(`  ${' '.repeat(18)}${colours.dim(harmless(release.url))}`);
    }
  }
  if (count > releases.length)
    terminal.out(`  ${' '.repeat(18)}and ${count - releases.length} more`);
  terminal.out('');
}

/** As readers see it: a day as it is, a moment in the publisher's zone. */
function dateOf({ date }: PreviewedRelease, timeZone: string | undefined): string {
  if (date === undefined) return '–';
  const isDay = !date.includes('T');
  const options = { dateStyle: 'medium', timeZone: isDay ? 'UTC' : (timeZone ?? 'UTC') } as const;
  try {
    return new Intl.DateTimeFormat('en', options).format(new Date(date));
  } catch {
    // a zone that there is not
    return date.slice(0, 10);
  }
}

function printFindings(severity: Severity, report: CheckReport, terminal: Terminal): void {
  const colours = coloursOf(terminal);
  const label = severity === 'error' ? colours.red('error') : colours.yellow('advice');
  const ofKind = report.findings.filter((finding) => finding.severity === severity);
  const rules = new Set(ofKind.map(({ rule }) => rule));
  for (const rule of rules) {
    const alike = ofKind.filter((finding) => finding.rule === rule);
    printAlike(`${label} ${colours.bold(rule)}`, alike, terminal);
  }
}

/** The first of each sort: more of one would say nothing new, and another's would stay unknown. */
function placesToName(alike: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  const named = alike.filter(({ expected }) => {
    const count = (counts.get(expected) ?? 0) + 1;
    counts.set(expected, count);
    return count <= MOST_ALIKE;
  });
  return named.slice(0, MOST_PLACES);
}

/** @param alike findings of one rule */
function printAlike(head: string, alike: readonly Finding[], terminal: Terminal): void {
  const { out } = terminal;
  const [first] = alike;
  if (!first) return;
  const named = placesToName(alike);
  out(alike.length > 1 ? `${head} (${alike.length})` : head);
  for (const { where, found, expected, likely } of named) {
    const isSaid = likely === undefined || expected.includes(`"${likely}"`);
    const meant = isSaid ? '' : `, perhaps "${likely}"`;
    const told = `${where}: found ${found}; expected ${expected}${meant}`;
    out(wrap(terminal, '  ', harmless(told)));
  }
  const more = alike.length - named.length;
  if (more) out(`  and at ${counted(more, 'more place', 'more places')}`);
  out(wrap(terminal, '  Why   ', first.why));
  out(wrap(terminal, '  Mend  ', first.mend));
  out('');
}
