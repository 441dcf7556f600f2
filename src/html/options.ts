/** How markup from outside is to become nodes. */
export interface SafeHtmlOptions {
  /** What relative addresses resolve against. */
  base: string;
  /** Level that the text's highest heading gets: under the release's own headline. */
  headingLevel: number;
  /** Words in the reader's language, for what has none of its own. */
  words: { table: string; video: string; audio: string };
  /** BCP 47 tags of the text, and of those words: what is ours in it says so. Without them nothing is said. */
  language?: string;
  wordsLanguage?: string;
  /** Called with what was expected of a text that is beyond a bound. */
  tell?: (expected: string) => void;
}
