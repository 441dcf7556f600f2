import { MOST_PROBLEMS } from '../limits.js';
import type { Author, Problem } from '../model.js';

/** What is wrong with a document, for whoever wrote it. */

export interface ReadContext {
  /** Address that relative URLs resolve against. */
  base: string;
  problems: Problem[];
  /** Who has written each item that names nobody (JSON Feed 1.1, "items"). */
  authors: () => Author[] | undefined;
}

/** An object of a JSON document, and where it stands. */
export interface JsonNode {
  json: Record<string, unknown>;
  /** JSON pointer (RFC 6901), from the document's root. */
  pointer: string;
  context: ReadContext;
}

/**
 * Notes among the feed's problems what was left out or mended, so that its publisher can mend it.
 *
 * @param pointer JSON pointer to it
 * @returns nothing, so that a reader can report and leave out in one
 */
export function report(
  { problems }: Pick<ReadContext, 'problems'>,
  pointer: string,
  found: unknown,
  expected: string,
): undefined {
  if (problems.length < MOST_PROBLEMS) {
    problems.push({ pointer, found: describe(found), expected });
  }
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object' && value) return 'an object';
  return typeof value === 'string'
    ? JSON.stringify(value.slice(0, 80)).slice(0, 80)
    : String(value);
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  !!value && typeof value === 'object' && !Array.isArray(value);
