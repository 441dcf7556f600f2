/**
 * Every bound on what a feed may hold, so that none of any shape freezes or fills a page. What is beyond one
 * is left out or cut, and reported among the feed's problems. Whoever reads or shows a feed takes its bounds from
 * here. Each is far above what real feeds hold; the numbers are those of docs/faults.md, rule 6.
 */

/** Bytes of a feed or of one of its pages, decoded: a compressed answer of 10 kB may hold a gigabyte. */
export const MOST_BYTES = 5_000_000;

/** Releases of a feed, over all of its pages: the first are shown. */
export const MOST_ITEMS = 2_000;

/** Feeds that one element shows as one: each is asked for by every reader of the page. */
export const MOST_FEEDS = 10;

/** Problems of a feed that are reported: more say nothing new, and a hostile feed could fill the memory with them. */
export const MOST_PROBLEMS = 500;

/** Objects and arrays within each other that are compared: JSON of 5 MB may hold millions. */
export const DEEPEST_JSON = 64;

/** Entries of any list but those of items and tags: contacts, files, events, subtitles, … */
export const MOST_ENTRIES = 200;

/** Tags of one release: each is shown with it, on every row of a list. */
export const MOST_TAGS = 50;

/** Translations of one release, and of one feed: a list looks through those of every release that it shows. */
export const MOST_TRANSLATIONS = 50;

/** Choices that one of the reader's controls offers: a feed may have as many tags as it has words. */
export const MOST_CHOICES = 200;

/** Characters of a headline. */
export const LONGEST_TITLE = 1_000;

/** Characters of a summary. */
export const LONGEST_SUMMARY = 5_000;

/** Characters of any other short text. */
export const LONGEST_TEXT = 2_000;

/** Characters of a URL: every relative one in a body may resolve against it. */
export const LONGEST_URL = 4_096;

/** Characters of an id: it stands in addresses, percent-encoded. */
export const LONGEST_ID = 2_048;

/** Characters of `content_html` or `content_text`; over it a release is shown without its body. */
export const LONGEST_BODY = 256_000;

/** Paragraphs and line breaks of a text: each is laid out by itself. */
export const MOST_LINES = 2_000;

/** Line breaks of a short text, such as the standing line of an organisation, of which there may be hundreds. */
export const MOST_SHORT_LINES = 20;

/** Pictures of a body, each of which may be three windows high. */
export const MOST_PICTURES = 80;

/** Films and sounds of a body: a parser makes a player of each, though none is shown. Over it it is shown as text. */
export const MOST_MEDIA = 100;

/** Parts of a body that fold: 2,400 of them take Chromium a second to lay out. */
export const MOST_DETAILS = 500;

/**
 * Changes between letters that run from left to right and from right to left in a body: each is laid out by itself.
 * What comes after them is left out.
 */
export const MOST_TURNS = 20_000;

/** Combining marks after one character: to order and to draw a thousand takes a thousand times a thousand steps. */
export const MOST_MARKS = 32;

/**
 * Characters without a place to break: a browser looks for one through all of them, and in Thai, Khmer, Lao and
 * Burmese with a dictionary. After as many one is put in.
 */
export const LONGEST_RUN = 2_000;

/** Tags of a body: over it it is shown as text. A parser may take minutes for more. */
export const MOST_ELEMENTS = 5_000;

/** Elements of a body within each other: over it it is shown as text. */
export const DEEPEST_HTML = 256;

/** Columns times rows of a body's tables, spans spread out: a cell of 1,000 rows and columns is a million. */
export const MOST_CELLS = 20_000;

/** Of a picture's sides the longer to the shorter, where its place is kept: what is said may be anything. */
export const STEEPEST_RATIO = 6;

/** Arrays and objects within each other, of the whole document: Firefox takes seconds for millions. */
export const DEEPEST_DOCUMENT = 100_000;
