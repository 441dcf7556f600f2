import { ownWords, type WrittenIn } from './own-words.js';
import { RULES, type RuleId, type Severity } from './rules.js';

/** What a check says of one place of a feed. Plain JSON. */
export interface Finding {
  /** `error` where a reader loses something or a page cannot show the feed; `advice` where something could be better. */
  severity: Severity;
  rule: RuleId;
  /** In words: a JSON pointer, a line of XML, or the address of which an answer is told. */
  where: string;
  /** JSON pointer (RFC 6901), where it is about the document; of another format, as its converted form has it. */
  pointer?: string;
  found: string;
  expected: string;
  /** What it means for readers. */
  why: string;
  /** What the publisher can do. */
  mend: string;
  /** The name that was likely meant. */
  likely?: string;
}

/** Findings of one rule that are kept: more say nothing new. */
const MOST_OF_A_RULE = 200;
/** Characters of what was found. */
const LONGEST_FOUND = 160;

/** What is told besides the rule and the place. */
export interface Told {
  found: unknown;
  expected: string;
  likely?: string | undefined;
}

/** The document that findings are about. */
export interface ToldOf {
  /** From a JSON pointer where that stands in a document of another format. */
  locate: (pointer: string) => string | undefined;
  /** Whose words are spoken. */
  writtenIn: WrittenIn;
}

const NO_DOCUMENT: ToldOf = { locate: () => undefined, writtenIn: 'json-feed' };

/** Of the document a pointer, of anything else what it is called. */
type Place = { pointer: string } | { where: string };

/** Gathers what is found of one document and of how it is served. */
export class Findings {
  readonly list: Finding[] = [];
  readonly #counts = new Map<RuleId, number>();

  constructor(readonly document: ToldOf = NO_DOCUMENT) {}

  /**
   * @param pointer JSON pointer into the document
   * @returns nothing, so that who finds something can tell it and leave in one
   */
  tell(rule: RuleId, pointer: string, told: Told): undefined {
    return this.#add(rule, { pointer }, told);
  }

  /** Where something stands, in words. @param pointer JSON pointer into the document */
  placeOf(pointer: string): string {
    return this.document.locate(pointer) ?? (pointer || 'the document');
  }

  /** @param where an address, or a file's name */
  tellOf(rule: RuleId, where: string, told: Told): undefined {
    return this.#add(rule, { where }, told);
  }

  hasTold(rule: RuleId): boolean {
    return this.#counts.has(rule);
  }

  /** @param pointer JSON pointer into the document */
  hasToldAt(pointer: string): boolean {
    return this.list.some((finding) => finding.pointer === pointer);
  }

  #add(rule: RuleId, place: Place, told: Told): undefined {
    const count = this.#counts.get(rule) ?? 0;
    if (count >= MOST_OF_A_RULE) return undefined;
    const { severity, ...words } = RULES[rule];
    const { found, likely } = told;
    const { why, mend, expected } = {
      ...words,
      expected: told.expected,
      ...ownWords(rule, this.document.writtenIn),
    };
    // what is read by parts of the reader that do not know of each other is told by each
    const isSame = (other: Finding, pointer: string) =>
      other.rule === rule && other.pointer === pointer && other.expected === expected;
    if ('pointer' in place && this.list.some((other) => isSame(other, place.pointer))) {
      return undefined;
    }
    this.#counts.set(rule, count + 1);
    this.list.push({
      severity,
      rule,
      // of what is not kept nobody looks for the place
      where: 'pointer' in place ? this.placeOf(place.pointer) : place.where,
      ...place,
      found: describe(found),
      expected,
      why,
      mend,
      ...(likely !== undefined && { likely }),
    });
    return undefined;
  }
}

/** What stood somewhere, in one short line. */
function describe(found: unknown): string {
  if (found === undefined || found === '') return 'nothing';
  if (Array.isArray(found)) return `an array of ${found.length}`;
  if (typeof found === 'object' && found) return 'an object';
  const text = String(found).replace(/\s+/g, ' ');
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND - 1)}…` : text;
}
