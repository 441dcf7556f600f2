/** How markup from outside is to become nodes. */
export interface SafeHtmlOptions {
  /** What relative addresses resolve against. */
  base: string;
  /** Level that the text's highest heading gets: under the release's own headline. */
  headingLevel: number;
  /** Words in the reader's language, for what has none of its own. */
  words: { table: string; video: string; audio: string };
  /** Called with what was expected of a text that is beyond a bound. */
  tell?: (expected: string) => void;
}
