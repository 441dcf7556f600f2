import { nearest } from '../../../nearest.js';

/** Names of members and words for values as people write them, and which of those that are known is meant. */

/** Characters of a name, and of a word for a value, that is looked at: none that is known is as long. */
const LONGEST = 40;

/** Letters and digits alone: `Press Release`, `press_release` and `pressRelease` are one. */
const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** One and several are told apart by the value. */
const singular = (letters: string) => letters.replace(/ies$/, 'y').replace(/([^su])s$/, '$1');

/**
 * What other formats and programs call a member, wherever it may stand, or in what bears the name before the point. Case,
 * hyphens and plural are of no matter.
 */
const OTHERS: Readonly<Record<string, string>> = {
  _press: 'press',
  address: 'street_address',
  alt: 'alt_text',
  attachments: 'files enclosures documents downloads media photos',
  authors: 'byline creators',
  avatar: 'image picture photo',
  boilerplate: 'description about_us',
  channels: 'social social_media social_links',
  contacts: 'press_contact media_contact',
  content_html: 'body html content body_html html_content',
  content_text: 'text body_text plain_text text_content',
  countries: 'country_codes',
  credit: 'copyright photographer',
  date_modified: 'modified modified_at updated updated_at update_date last_modified',
  date_published: 'published published_at publish_date publication_date pub_date date issued',
  duration_in_seconds: 'duration',
  email: 'mail email_address',
  end_date: 'end ends ends_at end_time until to',
  feed_url: 'self',
  home_page_url: 'homepage home website site_url link',
  id: 'guid uuid identifier nid post_id',
  item_feed_template: 'item_template item_url_template',
  kind_label: 'type_label',
  kind: 'type category network platform',
  language: 'lang locale in_language',
  logo: 'icon',
  mime_type: 'mime type content_type media_type',
  name: 'title headline full_name display_name label',
  next_url: 'next next_page',
  note: 'text description reason',
  number: 'release_number release_no no ref reference reference_number',
  online_url: 'online livestream live_stream stream_url webcast',
  opening_hours: 'office_hours hours',
  organization: 'organisation publisher org company',
  organizations: 'organisations partners',
  place: 'city location venue',
  size_in_bytes: 'size length bytes file_size',
  start_date: 'date start starts starts_at start_time begin begins from',
  subtitles: 'subheadings subheads subheadlines decks',
  status: 'state',
  summary: 'excerpt description abstract teaser lead lede standfirst intro',
  tags: 'categories keywords topics labels',
  tel: 'phone telephone phone_number tel_number',
  terms: 'license licence',
  thumbnail: 'thumb preview',
  time_zone: 'tz',
  title: 'headline heading name',
  type: 'mime_type',
  unit: 'department division',
  url: 'link href permalink web_url website homepage home_page_url uri src',
  'attachments.title': 'filename file_name label',
  'contacts.role': 'type',
  'contacts.title': 'position job_title',
  'corrections.date': 'corrected_at',
  'items.image': 'image_url featured_image lead_image main_image thumbnail picture photo',
};

/** As many names as a publisher's program may come up with: no others are looked at, for that takes a while. */
const MOST_LOOKED_AT = 500;

/** Which of the names that are known is meant, or perhaps meant. */
export interface FoundName {
  meant?: string | undefined;
  likely?: string | undefined;
}

/**
 * Finds names by their letters, in singular or plural.
 *
 * @param names that are known
 * @param holder what the object is called that has them
 */
export function nameFinder(
  names: readonly string[],
  holder: string,
): (written: string) => FoundName {
  const byLetters = new Map<string, string>();
  const add = (written: string, name: string) => {
    const letters = singular(lettersOf(written));
    if (!byLetters.has(letters)) byLetters.set(letters, name);
  };
  // a name of its own comes before any that is written for another
  for (const name of names) add(name, name);
  for (const name of names) {
    for (const key of [`${holder}.${name}`, name]) {
      if (Object.hasOwn(OTHERS, key)) for (const other of OTHERS[key]!.split(' ')) add(other, name);
    }
  }
  const lookedAt = new Map<string, FoundName>();
  return (written) => {
    let found = lookedAt.get(written);
    if (found || written.length > LONGEST || lookedAt.size >= MOST_LOOKED_AT) return found ?? {};
    const meant = byLetters.get(singular(lettersOf(written)));
    found = { meant, likely: meant ?? nearest(written, names) };
    lookedAt.set(written, found);
    return found;
  };
}

/** @returns of some words the one that is written in other letters, or in plural */
export function findWord(written: string, words: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  const letters = lettersOf(written);
  return words.find((word) => {
    const known = lettersOf(word);
    return [known, `${known}s`, known.replace(/y$/, 'ies')].includes(letters);
  });
}
