import { FeedError } from '../../feed/errors.js';
import { checkAddresses } from './address-rules.js';
import { checkBodies } from './body-rules.js';
import { withPlace } from './damage.js';
import { decodeFeed } from './decode.js';
import { readDocument, readUnaddressed, type ReadDocument } from './document.js';
import { checkFeedMembers } from './feed-rules.js';
import { Findings, type Finding } from './findings.js';
import { checkItems } from './item-rules.js';
import { listIn } from './json.js';
import { checkLetters } from './letters.js';
import { placeAt } from './place.js';
import { tellReading } from './reading.js';
import type { CheckReport } from './report.js';
import { refusalReport, ruleForError, toldBy } from './refusal.js';
import { nameTable } from './table-signs.js';
import { checkXmlForm } from './xml-form.js';

/** Bytes over which a feed is a burden to readers on a phone. */
const LARGE = 250_000;

export interface CheckOptions {
  /**
   * URL at which the feed is served: relative addresses resolve against it. Without it they resolve against the one that
   * the feed names, and nothing is said of the feed's own address.
   */
  url?: string | undefined;
  /** Headers that it came with, their names in small letters. */
  headers?: Record<string, string> | undefined;
}

/** Releases of a preview. */
const PREVIEWED = 5;

/** A report, and the document that it is about, for who asks what it names. */
export interface Checked {
  report: CheckReport;
  document?: ReadDocument;
  /** Why there is none. */
  refused?: FeedError;
}

/**
 * Checks a feed of any format that is read here. It asks for nothing: how a feed is served is checked by the command
 * `akc-widgets check`.
 *
 * @param feed the document, as text or as the bytes that came
 */
export async function checkFeed(
  feed: string | Uint8Array,
  options: CheckOptions = {},
): Promise<CheckReport> {
  return (await readAndCheck(feed, options)).report;
}

/** The same, for who goes on from there. @param options with the file's name, where it is one */
export async function readAndCheck(
  feed: string | Uint8Array,
  { url, headers, name }: CheckOptions & { name?: string },
): Promise<Checked> {
  const decoded = decodeFeed(feed, headers?.['content-type'] ?? '');
  const { text, size, tell: tellEncoding } = decoded;
  try {
    const document =
      url === undefined ? await readUnaddressed(text) : await readDocument(text, url, url, headers);
    const findings = new Findings(document);
    tellEncoding(findings);
    if (size > LARGE) {
      findings.tell('size', '', { found: `${size} bytes`, expected: `at most ${LARGE} bytes` });
    }
    const stray = text.indexOf('\uFEFF', 1);
    if (stray > 0) {
      const told = { found: 'a byte order mark in the midst of it', expected: 'none' };
      findings.tellOf('byte-order-mark', placeAt(text, stray), told);
    }
    tellReading(document, findings);
    if (document.format === 'xml') checkXmlForm(text, findings);
    checkFeedMembers(document, url, findings);
    checkItems(listIn(document.json, 'items'), findings);
    checkBodies(listIn(document.json, 'items'), findings);
    checkAddresses(document, url, findings);
    // whose bytes are in another charset has written the letters well
    if (!findings.hasTold('charset')) checkLetters(document.json, findings);
    return { report: reportOf(document, findings.list), document };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const path = name ?? (url && new URL(url).pathname);
    const refused = withPlace(nameTable(error, feed, text, path), text);
    const told = toldBy(refused.message);
    const where = url ?? /line \d+, column \d+$/.exec(told.found)?.[0] ?? 'the document';
    return { report: refusalReport(ruleForError(refused), where, told), refused };
  }
}

function reportOf({ format, feed }: ReadDocument, findings: Finding[]): CheckReport {
  const releases = feed.items.slice(0, PREVIEWED).map((release) => ({
    title: release.title,
    date: (release.date_published ?? release.date_modified)?.text,
    url: release.url ?? release.external_url,
    number: release.number,
  }));
  return {
    isFeed: true,
    format,
    title: feed.title,
    timeZone: feed.organization?.time_zone,
    count: feed.items.length,
    releases,
    findings: byWeight(findings),
  };
}

/** Errors first, each kind in the order in which it was found. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  const weight = ({ severity }: Finding) => (severity === 'error' ? 0 : 1);
  return [...findings].sort((a, b) => weight(a) - weight(b));
}
