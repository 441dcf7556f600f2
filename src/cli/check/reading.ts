import type { Problem } from '../../feed/model.js';
import { dateToCome, inBuddhistYears } from './date-to-come.js';
import { NOWHERE, type ReadDocument } from './document.js';
import type { Findings } from './findings.js';
import { valueAt } from './json.js';
import type { RuleId } from './rules.js';
import { addressFault } from './web-address.js';
import { weekdayFault } from './weekday.js';

/** What the reader of feeds tells, as findings: by which rule goes by what it expected. */

const LOST: readonly [expected: RegExp, rule: RuleId][] = [
  [/^an id of its own$/, 'duplicate-id'],
  [/its url is taken$/, 'missing-id'],
  [/^an id or url$/, 'no-identity'],
  [/^https:\/\/jsonfeed\.org\/version/, 'version'],
  [/^a(n RFC 3339)? date|^a date-time of WordPress/, 'date-unreadable'],
  [/^HTML that is escaped once$/, 'escaped-twice'],
  [/^<\/.*> after it$/, 'unclosed'],
  [/^posts that are published$/, 'unpublished'],
  [/\bat most \d/, 'too-much'],
];

const MENDED: readonly [expected: RegExp, rule: RuleId][] = [
  [/^a name that \w+(?: Feed)? has, perhaps "/, 'misspelt-member'],
  [/^a name that /, 'unknown-member'],
  [/^the name "/, 'other-name'],
  [/^plain text, without/, 'text-markup'],
  [/^an RFC 3339 date/, 'date-form'],
];

/** A clock that is no offset itself, and behind it no offset and no zone. */
const TIME_WITHOUT_ZONE = /(?<![-+\u2212]\d?)\d:\d\d(:\d\d([.,]\d+)?)?\s*([ap]\.?m\.?)?\s*$/i;

/** @param document read to its end */
export function tellReading(document: ReadDocument, findings: Findings): void {
  const { written, mended, lost, base } = document;
  for (const problem of mended) {
    const rule = mendedRule(problem, valueAt(written, problem.pointer));
    tell(findings, rule, problem);
  }
  for (const problem of lost) {
    const value = valueAt(written, problem.pointer);
    // what looks through all addresses says more of it
    const isAddress = problem.expected === 'an http or https URL' && typeof value === 'string';
    if (isAddress && addressFault(value)) continue;
    if (base === NOWHERE && isRelativeTemplate(problem)) continue;
    const toCome = dateToCome(problem, document);
    if (toCome) {
      const rule = toCome.likely === undefined ? 'embargo' : 'date-calendar';
      findings.tell(rule, problem.pointer, toCome);
      continue;
    }
    const rule = lostRule(problem, value);
    const fault = /^date-/.test(rule) ? wrongWeekday(writtenIn(problem)) : undefined;
    if (fault) tellWeekday(findings, rule, { ...problem, ...fault });
    if (!fault || rule === 'date-zone') tell(findings, rule, problem);
  }
}

/** Of a year of another calendar the weekday is right by that calendar's own. */
const wrongWeekday = (written: string) =>
  inBuddhistYears(written) ? undefined : weekdayFault(written);

/** One that only the address completes at which the feed is served. */
const isRelativeTemplate = (problem: Problem): boolean =>
  problem.expected.startsWith('an http or https URL with {id}') &&
  addressFault(writtenIn(problem))?.rule === 'relative-address';

/** A date that is read nevertheless is advice. */
function tellWeekday(findings: Findings, rule: RuleId, told: Problem & { likely: string }): void {
  const { pointer, found, expected, likely } = told;
  const isRead = rule !== 'date-unreadable';
  findings.tell(isRead ? 'weekday' : 'date-weekday', pointer, { found, expected, likely });
}

/** What a problem has found, without its quotation marks. */
export const writtenIn = ({ found }: Problem): string => found.replace(/^"|"$/g, '');

/** What programs write for nothing: false, and the first moment of the calendar. */
const NOTHING = /^(false|"(0001-01-01|[a-z]{3}, 0?1 jan 0001).*)$/i;

/** @param converted what stands there by now, of another format */
function lostRule(problem: Problem, converted: unknown): RuleId {
  if (NOTHING.test(problem.found)) return 'false-for-absent';
  const rule = ruleFor(LOST, problem) ?? 'malformed';
  const isOtherFormat = /of RFC 822|of WordPress/.test(problem.expected);
  if (rule !== 'date-unreadable' || !isOtherFormat || converted === undefined) return rule;
  return TIME_WITHOUT_ZONE.test(problem.found.replace(/"$/, '')) ? 'date-zone' : 'date-form';
}

function mendedRule(problem: Problem, written: unknown): RuleId {
  const rule = ruleFor(MENDED, problem);
  if (rule === 'date-form' && typeof written === 'string' && TIME_WITHOUT_ZONE.test(written)) {
    return 'date-zone';
  }
  return rule ?? 'mended';
}

const ruleFor = (table: typeof LOST, { expected }: Problem) =>
  table.find(([pattern]) => pattern.test(expected))?.[1];

function tell(findings: Findings, rule: RuleId, { pointer, found, expected }: Problem): void {
  const likely = /perhaps "([^"]+)"$/.exec(expected)?.[1];
  findings.tell(rule, pointer, {
    found,
    expected: rule === 'unclosed' ? `${expected}, or &lt; where a text has that sign` : expected,
    likely,
  });
}
