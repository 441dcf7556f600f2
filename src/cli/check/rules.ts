import { advice, error, type Rule } from './rule.js';
import { WIRE } from './wire-rules.js';

/**
 * What is looked for in a feed and in how it is served, why that matters to readers, and how it is mended. An error is
 * where a reader sees less than was published or something else, or where pages of others cannot show the feed; all
 * else is advice. docs/publishing.md shows this table.
 */

export type { Rule, Severity } from './rule.js';

/** What the reader of feeds finds while it reads. */
const READING = {
  version: error(
    'Other readers of feeds refuse it.',
    'Write "version": "https://jsonfeed.org/version/1.1".',
  ),
  malformed: error(
    'What stands there is left out.',
    'Write it in the form that is expected, or leave the member out.',
  ),
  'false-for-absent': advice('What stands there is left out.', 'Leave out what has no value.'),
  'too-much': error('What is beyond is cut or left out.', 'Stay within the bound that is named.'),
  'duplicate-id': error(
    'Of two items with one id readers see the first alone.',
    'Give every release an id of its own, and never another one later.',
  ),
  'no-identity': error('The item is left out.', 'Give every item an id.'),
  'missing-id': advice(
    'Here the url takes its place; other readers of feeds leave the item out.',
    'Give every item an id that never changes.',
  ),
  embargo: error(
    'The release can be read now: whatever stands in a public feed is public. An embargo is not kept by a date.',
    'Put the release into the feed when it is out; where the date is wrong, correct it.',
  ),
  'date-calendar': error(
    'Readers see a date five centuries ahead; a release that is so dated stands above all others.',
    'Write the year of the Gregorian calendar, which RFC 3339 and RFC 822 mean: 2026 in place of 2569.',
  ),
  'date-zone': error(
    'The time of day is lost: nobody knows which zone it is in.',
    'Write the offset: 2026-02-12T09:00:00+09:00; or a day alone: 2026-02-12.',
  ),
  'date-unreadable': error(
    'The date is left out, and the release stands in the wrong place.',
    'Write 2026-02-12T09:00:00+09:00 or 2026-02-12 (RFC 3339); in RSS 2.0 Thu, 12 Feb 2026 09:00:00 +0900.',
  ),
  'date-form': advice(
    'It is read here; other readers of feeds may not.',
    'Write 2026-02-12T09:00:00+09:00 or 2026-02-12 (RFC 3339); in RSS 2.0 Thu, 12 Feb 2026 09:00:00 +0900.',
  ),
  'date-weekday': error(
    'The date is left out: its weekday is that of another day, and nobody knows which of the two is meant.',
    'Correct the weekday, or the day where that is the wrong one; or write 2026-02-12T09:00:00+09:00 (RFC 3339), which has no weekday.',
  ),
  weekday: advice(
    'Here the day counts, and the weekday is passed over; other readers of feeds leave the date out.',
    'Correct the weekday, or the day where that is the wrong one: both come from one date where a library writes it.',
  ),
  'escaped-twice': advice(
    'It is put right here; other readers of feeds show tags.',
    'Escape HTML once, or put it into CDATA as it is.',
  ),
  unclosed: error(
    'What follows it may be lost, or stand in the wrong place; other readers of feeds refuse the whole feed, for it is no XML.',
    'Write XML by a library for XML, not by putting texts together: it closes what it opens, and writes "<" in a text as "&lt;".',
  ),
  // our reader shows what these stand in: no reader of pages loses anything
  'xml-outside': advice(
    'It is passed over here; other readers of feeds refuse the whole feed.',
    'Let nothing come before the XML declaration and behind the last element: in PHP no blank line outside of its tags, and no message (display_errors = Off).',
  ),
  'xml-ampersand': advice(
    'It is understood here; other readers of feeds refuse the whole feed.',
    'Write & as &amp; in texts and addresses, or put HTML into CDATA.',
  ),
  'xml-less-than': advice(
    'It is understood here; other readers of feeds refuse the whole feed.',
    'Write < in a text as &lt;, or put HTML into CDATA.',
  ),
  'xml-entity': advice(
    'It is understood here; other readers of feeds refuse the whole feed: XML has &amp;, &lt;, &gt;, &quot; and &apos; alone.',
    'Write the character itself, or its number (&#160;), or put HTML into CDATA.',
  ),
  'xml-character': advice(
    'It is left out here; other readers of feeds refuse the whole feed.',
    'Take control characters out of texts before they are written: they come from copied documents.',
  ),
  'xml-prefix': advice(
    'It is understood here where it is a usual one; other readers of feeds refuse the whole feed.',
    'Declare the prefix on the first element: xmlns:content="http://purl.org/rss/1.0/modules/content/", xmlns:dc="http://purl.org/dc/elements/1.1/".',
  ),
  'xml-form': advice(
    'It is understood here as well as it can be; other readers of feeds refuse the whole feed.',
    'Write XML by a library for XML, not by putting texts together.',
  ),
  unpublished: error(
    'Drafts and private posts can be read by whoever finds the address; here they are left out.',
    'Serve the feed without the rights of an author.',
  ),
  'text-markup': advice(
    'It is taken out here; other readers of feeds show tags and codes.',
    'Write plain text in this member: no tags, & in place of &amp;. HTML belongs into content_html.',
  ),
  'misspelt-member': error(
    'Nobody knows this name, so that what stands there is not shown.',
    'Write the name as it is documented.',
  ),
  'unknown-member': advice(
    'Nobody knows this name, so that what stands there is not shown.',
    'See docs/feed.md for the members of _press; an extension of your own begins with an underscore.',
  ),
  'other-name': advice(
    'It is understood here; other readers of feeds leave it out.',
    'Write the name as it is documented.',
  ),
  mended: advice(
    'It is understood here; other readers of feeds may not.',
    'Write it in the form that is expected.',
  ),
} satisfies Record<string, Rule>;

/** What a publisher could say and has not, or says and does not mean. */
const CONTENT = {
  'feed-title': error('Nobody is told whose news it is.', 'Write the feed’s title.'),
  'home-page': advice('The list has no way to your own site.', 'Write home_page_url.'),
  'feed-url': advice(
    'Readers of feeds that found a copy follow the address that it names.',
    'Write as feed_url the address at which the feed is served.',
  ),
  language: advice(
    'Screen readers speak it as another language, and lines may break wrongly.',
    'Write language, a BCP 47 tag such as "en" or "ko".',
  ),
  'language-tag': error(
    'Browsers, screen readers and search engines do not know which language it is in.',
    'Write a BCP 47 tag such as "en", "ko" or "zh-Hans".',
  ),
  'language-words': advice(
    'Screen readers speak it as another language, and lines may break wrongly.',
    'Correct language; where the releases are in several languages, give each its own.',
  ),
  about: advice(
    'JSON Feed wants every extension to say where it is documented.',
    'Write "about" in the feed’s _press: the URL of docs/feed.md, or of a page of your own.',
  ),
  'time-zone': advice(
    'Moments in UTC are shown in each reader’s own zone: the same release has another day elsewhere.',
    'Write the IANA name, such as "Asia/Seoul", as _press.organization.time_zone; or dates with your offset.',
  ),
  'time-zone-name': error(
    'Dates are shown as they are written, and the office’s own time not at all.',
    'Write an IANA name such as "Asia/Seoul".',
  ),
  'no-items': advice(
    'Readers are told that there is no news.',
    'Keep the last releases in the feed.',
  ),
  'many-items': advice(
    'Every reader loads all of them to see the newest few.',
    'Keep some 30 to 50 on a page, and older ones behind next_url.',
  ),
  'nothing-to-show': error(
    'Readers see a row without words.',
    'Give the item a title, and content_html or content_text.',
  ),
  'no-title': advice('The row begins with an excerpt.', 'Give every release a title.'),
  'no-text': advice(
    'A release that is opened has no text, and a list no lines under the headline.',
    'Write summary, and content_html or content_text.',
  ),
  'no-url': advice(
    'The headline leads nowhere, and nobody can share the release.',
    'Write the url of the release’s own page.',
  ),
  'no-date': advice('Nobody sees how old it is.', 'Write date_published.'),
  'date-zero': error(
    'Readers see a date from before there were computers, and the release stands last.',
    'Leave date_published out where there is none.',
  ),
  'date-order': advice(
    'It was changed before it was published: one of the two is wrong.',
    'Correct date_modified or date_published.',
  ),
  'same-url': advice(
    'Two releases lead to one page.',
    'Give every release a page of its own, or put the two together.',
  ),
  'image-size': advice(
    'What stands below moves when the picture comes.',
    'Write its width and height in pixels, as _press.image on the item.',
  ),
  'image-alt': advice(
    'Those who do not see the picture are told nothing of it.',
    'Write what it shows as _press.image.alt, or "" where it only decorates.',
  ),
  'body-image-size': advice(
    'The text moves under readers’ eyes when the picture comes.',
    'Write width and height on the <img>.',
  ),
  'body-image-alt': advice(
    'Those who do not see the picture are told nothing of it.',
    'Write alt="…" on the <img>; alt="" where it only decorates.',
  ),
  'body-escaped': advice(
    'Readers see tags in place of a text.',
    'Write HTML as it is, not escaped: in JSON a quotation mark alone needs a backslash.',
  ),
  'body-brackets': advice(
    'Most readers of feeds take it for an element that nobody knows, and leave out what follows in it.',
    'Write &lt; and &gt; around an address, and leave out the tags of an office program, such as <o:p>.',
  ),
  'body-script': advice(
    'Scripts never run in a release: what they would show is missing.',
    'Write as HTML what is to be read, and link to the rest.',
  ),
  'body-embed': advice(
    'Readers see a line with a link in its place.',
    'Give films and forms a page of their own, and link to it.',
  ),
  'body-bounds': error(
    'The body is shown as plain text.',
    'Take out what an editor has left: empty elements, elements within each other.',
  ),
  'insecure-address': advice(
    'A page over https may not show a picture or load a file over http, and browsers warn of such links.',
    'Write https.',
  ),
  'local-address': error(
    'No reader can reach this address.',
    'Write the public address: a page of your test server has got into the feed.',
  ),
  'file-address': error(
    'It leads to a disk or a network of your own: no reader has it.',
    'Put the file onto the web, and write its address there.',
  ),
  'address-form': error(
    'Browsers take it for a page of your own site: the link is broken, or left out.',
    'Write the whole address, with https:// before it.',
  ),
  'relative-address': advice(
    'It is completed here by the feed’s own address; other readers of feeds do not, and a copy of the feed leads elsewhere.',
    'Write the whole address, with https:// and the host before it.',
  ),
  'no-base': advice(
    'Here it is left out: nothing in this document says what completes it. Where the feed is served, its own address does; other readers of feeds do not.',
    'Write the whole address, with https:// and the host before it; or write feed_url, the feed’s own address.',
  ),
  'local-link': advice(
    'No reader can reach this address.',
    'Link to a public address, or leave it as a text.',
  ),
  'link-form': advice(
    'Browsers take it for a page of your own site: the link is broken.',
    'Write the whole address, with https:// before it.',
  ),
  mojibake: error(
    'Readers see garbled letters: UTF-8 was read as another encoding before it was written.',
    'Read your database or file as what it is, and write UTF-8.',
  ),
  'attachment-type': advice(
    'Nobody is told whether it is a PDF or a film before it is opened.',
    'Write mime_type, such as "application/pdf".',
  ),
  'attachment-size': advice('Nobody is told how long it will take.', 'Write size_in_bytes.'),
  'contact-way': advice('Nobody can reach this contact.', 'Write tel or email.'),
  email: error(
    'The link to write leads nowhere.',
    'Write an address such as press@publisher.example.',
  ),
  country: error(
    'Readers who filter by country do not find the release.',
    'Write the code of ISO 3166-1: two letters, such as "ID" or "GB".',
  ),
  kind: advice(
    'What it is stands there in your own word, in one language; filters and labels do not know it.',
    'Write the kind as it is documented in docs/feed.md; a word of your own belongs into kind_label.',
  ),
  'event-date': advice(
    'Nobody is told when it is, and it goes into no calendar.',
    'Write start_date: 2026-02-12T09:00:00+09:00 or 2026-02-12 (RFC 3339).',
  ),
  'event-order': error('The event ends before it begins.', 'Correct start_date or end_date.'),
  'no-correction': advice(
    'Readers are told that it was corrected, and not what.',
    'Write corrections: the date, and what was changed.',
  ),
  'translation-empty': advice(
    'Readers of that language are offered nothing.',
    'Write url, id, or title and summary.',
  ),
} satisfies Record<string, Rule>;

export const RULES = { ...WIRE, ...READING, ...CONTENT } as const;

export type RuleId = keyof typeof RULES;
