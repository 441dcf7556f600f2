import type { FeedError } from '../../feed/errors.js';
import type { CheckReport } from './report.js';
import { Findings, type Told } from './findings.js';
import type { RuleId } from './rules.js';

/** Why nothing can be shown of an address or a document: each cause has its own way to mend it. */

const STATUS_RULES: Readonly<Record<number, RuleId>> = {
  401: 'login',
  403: 'forbidden',
  404: 'not-found',
  407: 'login',
  410: 'gone',
  429: 'rate-limited',
  451: 'forbidden',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** @param status HTTP status code that is no success */
export const ruleForStatus = (status: number): RuleId =>
  STATUS_RULES[status] ?? (status >= 500 ? 'server-error' : 'http-error');

/** What a document is instead, in the words of who reads feeds (`feed/formats/other.ts`). */
const FOUND_RULES: readonly [found: RegExp, rule: RuleId][] = [
  [/a PHP message before/, 'php-message'],
  [/an HTML page/, 'html-page'],
  [/^found (a table in CSV|an Excel workbook);/, 'table'],
];

/** @param error of the reader of feeds */
export function ruleForError({ code, status, message }: FeedError): RuleId {
  if (status !== undefined) return ruleForStatus(status);
  if (code === 'damaged') return 'damaged';
  return FOUND_RULES.find(([found]) => found.test(message))?.[1] ?? 'not-a-feed';
}

/** What a message says that is written `found …; expected …`. */
export function toldBy(message: string): Told & { found: string } {
  const [, found = message, expected = 'a feed'] =
    /^found ([^]*?); (?:expected )?([^]*)$/.exec(message) ?? [];
  return { found, expected };
}

/** The report on what is no feed. @param where an address, or a place in the document */
export function refusalReport(rule: RuleId, where: string, told: Told): CheckReport {
  const findings = new Findings();
  findings.tellOf(rule, where, told);
  return { isFeed: false, count: 0, releases: [], findings: findings.list };
}
