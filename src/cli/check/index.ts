/**
 * What npm's `akc-widgets/check` exports: the checker of feeds as a module, for browsers too. How a feed is served is
 * checked by the command `akc-widgets check` alone.
 */
export { checkFeed, type CheckOptions } from './check.js';
export type { CheckReport, PreviewedRelease } from './report.js';
export type { Finding } from './findings.js';
export { pressSchema } from './press-schema.js';
export { RULES, type Rule, type RuleId, type Severity } from './rules.js';
