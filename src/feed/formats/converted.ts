import type { FeedErrorCode } from '../errors.js';
import type { Problem } from '../model.js';

export type JsonObject = Record<string, unknown>;

/** A document of another format as a JSON Feed 1.1, which what reads JSON Feed then reads: one set of rules and bounds. */
export interface ConvertedFeed {
  json: JsonObject;
  /**
   * Where in the document something came from.
   *
   * @param pointer JSON pointer (RFC 6901) into `json`
   * @returns of XML its line, `line 41`; of WordPress's JSON a pointer into that. `undefined` for what stands nowhere
   */
  locate: (pointer: string) => string | undefined;
  /** What was left out or mended on the way, each with a pointer into `json`. */
  problems: Problem[];
  /** Of XML, whether it is Atom and not RSS. */
  isAtom?: boolean;
}

/** What else is known of a document that cannot be read. */
interface Known {
  /** HTTP status code that it tells of. */
  status?: number | undefined;
  /** The page that it is. */
  page?: string | undefined;
}

/**
 * A document is of a format and yet cannot be read, or is certainly of none. Whoever reads it makes a `FeedError` of it:
 * what converts is loaded on its own, and has no class in common with its readers.
 */
export class DocumentFault extends Error implements Known {
  override readonly name = 'DocumentFault';
  readonly status: number | undefined;
  readonly page: string | undefined;

  /**
   * @param code of a `FeedError`
   * @param found what the document is, in words
   */
  constructor(
    readonly code: FeedErrorCode,
    readonly found: string,
    { status, page }: Known = {},
  ) {
    super(`found ${found}`);
    this.status = status;
    this.page = page;
  }
}

/** What stands in a list of which each entry stands for itself, once. */
export const distinct = (values: readonly string[]): string[] => {
  const seen = new Map<string, string>();
  for (const value of values) {
    const key = value.toLowerCase();
    if (value && !seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
};
