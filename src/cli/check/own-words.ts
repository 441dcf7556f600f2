import type { RuleId } from './rules.js';

/**
 * What RULES says in the words of JSON Feed, in those of the format that a publisher has: its elements, and of WordPress
 * the setting, field or plug-in. What is not here says the same of every format, or is never told of it.
 */

/** What a feed was written in. */
export type WrittenIn = 'json-feed' | 'rss' | 'atom' | 'wordpress' | 'table';

/** What stands in place of a rule's own words. */
export interface OwnWords {
  mend: string;
  why?: string;
  expected?: string;
}

const RSS_DATE = 'Thu, 12 Feb 2026 09:00:00 +0900';
const ATOM_DATE = '2026-02-12T09:00:00+09:00';

const MEDIA =
  '<media:content url="…" medium="image" width="1600" height="900"> (xmlns:media="http://search.yahoo.com/mrss/")';
const MEDIA_ALT = '<media:title> in the picture’s <media:content>';

const RSS: Partial<Record<RuleId, OwnWords>> = {
  'media-type': { mend: 'Send Content-Type: application/rss+xml; charset=utf-8.' },
  compression: {
    mend: 'Compress it with brotli or gzip: most servers leave application/rss+xml out.',
  },
  size: {
    mend: 'Keep it under 250 kB: some 30 to 50 of <item>, older ones behind <atom:link rel="next" href="…">.',
  },
  'next-url': {
    mend: 'Let <atom:link rel="next"> lead to the next page of this feed, and leave it out on the last.',
  },
  malformed: { mend: 'Write it in the form that is expected, or leave the element out.' },
  'false-for-absent': { mend: 'Leave an element out that has no value.' },
  'duplicate-id': {
    why: 'Of two items with one <guid> readers see the first alone.',
    mend: 'Give every <item> a <guid> of its own, and never another one later.',
    expected: 'a <guid> of its own',
  },
  'no-identity': {
    mend: 'Give every <item> a <guid>, or a <link>.',
    expected: 'a <guid> or <link>',
  },
  'missing-id': {
    why: 'Here the <link> takes its place; other readers of feeds leave the item out.',
    mend: 'Give every <item> a short <guid> that never changes.',
    expected: 'a short <guid>; its <link> is taken',
  },
  embargo: {
    mend: 'Put the release into the feed when it is out; where <pubDate> is wrong, correct it.',
  },
  'date-zone': { mend: `Write the offset in <pubDate>: ${RSS_DATE}.` },
  'date-unreadable': { mend: `Write in <pubDate> ${RSS_DATE}: names in English (RFC 822).` },
  'date-form': { mend: `Write in <pubDate> ${RSS_DATE}: names in English (RFC 822).` },
  'date-weekday': {
    mend: 'Correct the weekday in <pubDate>, or leave it out: 12 Feb 2026 09:00:00 +0900.',
  },
  weekday: {
    mend: 'Correct the weekday in <pubDate>, or the day where that is the wrong one: a library writes both from one date (in PHP DATE_RSS).',
  },
  'text-markup': {
    mend: 'Write plain text in this element: no tags, & once as &amp;. HTML belongs into <description> or <content:encoded>.',
  },
  'feed-title': { mend: 'Write <title> in <channel>.' },
  'home-page': {
    mend: 'Write in <channel> <link>, the address of your site.',
    expected: '<link> in <channel>',
  },
  language: {
    mend: 'Write <language> in <channel>, such as <language>en</language> or ko.',
    expected: '<language>, such as en',
  },
  'language-tag': { mend: 'Write in <language> a BCP 47 tag such as en, ko or zh-Hans.' },
  'language-words': {
    mend: 'Correct <language> in <channel>: in WordPress under Settings → General → Site Language.',
  },
  'time-zone': {
    mend: `Write <pubDate> with the offset of your own office: ${RSS_DATE}.`,
    expected: 'dates with the offset of your office',
  },
  'many-items': {
    mend: 'Keep some 30 to 50 on a page, and older ones behind <atom:link rel="next" href="…">.',
  },
  'nothing-to-show': {
    mend: 'Give the <item> a <title>, and <description> or <content:encoded>.',
    expected: '<title>, and <description> or <content:encoded>',
  },
  'no-title': { mend: 'Give every <item> a <title>.', expected: '<title>' },
  'no-text': {
    mend: 'Write <description>, or <content:encoded> for the whole text (xmlns:content="http://purl.org/rss/1.0/modules/content/").',
    expected: '<description> or <content:encoded>',
  },
  'no-url': {
    mend: 'Write in <link> the address of the release’s own page.',
    expected: '<link>',
  },
  'no-date': { mend: `Write <pubDate>: ${RSS_DATE}.`, expected: '<pubDate>' },
  'date-zero': { mend: 'Leave <pubDate> out where there is none.' },
  'date-order': { mend: 'Correct <pubDate>, or the date of the change.' },
  'image-size': { mend: `Write the picture’s width and height: ${MEDIA}.` },
  'image-alt': { mend: `Write what it shows as ${MEDIA_ALT}.` },
  'no-base': {
    mend: 'Write the whole address, with https:// and the host before it; or in <channel> <atom:link rel="self" href="https://…">, the feed’s own.',
  },
  'attachment-type': { mend: 'Write type="application/pdf" on the <enclosure>.' },
  'attachment-size': {
    mend: 'Write length="245000", its bytes, on the <enclosure>; 0 says nothing.',
  },
};

const ATOM: Partial<Record<RuleId, OwnWords>> = {
  'media-type': { mend: 'Send Content-Type: application/atom+xml; charset=utf-8.' },
  compression: {
    mend: 'Compress it with brotli or gzip: most servers leave application/atom+xml out.',
  },
  size: {
    mend: 'Keep it under 250 kB: some 30 to 50 of <entry>, older ones behind <link rel="next" href="…">.',
  },
  'next-url': {
    mend: 'Let <link rel="next"> lead to the next page of this feed, and leave it out on the last.',
  },
  malformed: RSS.malformed!,
  'false-for-absent': RSS['false-for-absent']!,
  'duplicate-id': {
    why: 'Of two entries with one <id> readers see the first alone.',
    mend: 'Give every <entry> an <id> of its own, and never another one later.',
    expected: 'an <id> of its own',
  },
  'no-identity': { mend: 'Give every <entry> an <id>.', expected: 'an <id>' },
  'missing-id': {
    why: 'Here the <link> takes its place; other readers of feeds leave the entry out.',
    mend: 'Give every <entry> a short <id> that never changes.',
    expected: 'a short <id>; its <link> is taken',
  },
  embargo: {
    mend: 'Put the release into the feed when it is out; where <published> is wrong, correct it.',
  },
  'date-zone': { mend: `Write the offset in <published> and <updated>: ${ATOM_DATE}.` },
  'date-unreadable': { mend: `Write in <published> and <updated> ${ATOM_DATE} (RFC 3339).` },
  'date-form': { mend: `Write in <published> and <updated> ${ATOM_DATE} (RFC 3339).` },
  'date-weekday': {
    mend: `Write in <published> and <updated> ${ATOM_DATE} (RFC 3339), which has no weekday.`,
  },
  weekday: {
    mend: `Write in <published> and <updated> ${ATOM_DATE} (RFC 3339), which has no weekday.`,
  },
  'text-markup': {
    mend: 'Write plain text in this element, or say type="html" where it is HTML.',
  },
  'feed-title': { mend: 'Write <title> in <feed>.' },
  'home-page': {
    mend: 'Write in <feed> <link rel="alternate" href="…">, the address of your site.',
    expected: '<link rel="alternate" href="…"> in <feed>',
  },
  language: {
    mend: 'Write xml:lang on <feed>, such as xml:lang="en" or xml:lang="ko".',
    expected: 'xml:lang, such as "en"',
  },
  'language-tag': { mend: 'Write in xml:lang a BCP 47 tag such as en, ko or zh-Hans.' },
  'language-words': {
    mend: 'Correct xml:lang on <feed>; where the releases are in several languages, write it on each <entry>.',
  },
  'time-zone': {
    mend: `Write <published> and <updated> with the offset of your own office: ${ATOM_DATE}.`,
    expected: 'dates with the offset of your office',
  },
  'many-items': {
    mend: 'Keep some 30 to 50 on a page, and older ones behind <link rel="next" href="…">.',
  },
  'nothing-to-show': {
    mend: 'Give the <entry> a <title>, and <content> or <summary>.',
    expected: '<title>, and <content> or <summary>',
  },
  'no-title': { mend: 'Give every <entry> a <title>.', expected: '<title>' },
  'no-text': {
    mend: 'Write <content type="html"> for the whole text, or <summary>.',
    expected: '<content> or <summary>',
  },
  'no-url': {
    mend: 'Write <link rel="alternate" href="…">, the address of the release’s own page.',
    expected: '<link href="…">',
  },
  'no-date': {
    mend: `Write <published>, and <updated>, which Atom wants: ${ATOM_DATE}.`,
    expected: '<published> or <updated>',
  },
  'date-zero': { mend: 'Leave <published> out where there is none.' },
  'date-order': { mend: 'Correct <published> or <updated>.' },
  'image-size': RSS['image-size']!,
  'image-alt': RSS['image-alt']!,
  'no-base': {
    mend: 'Write the whole address, with https:// and the host before it; or in <feed> <link rel="self" href="https://…">, the feed’s own.',
  },
  'attachment-type': { mend: 'Write type="application/pdf" on the <link rel="enclosure">.' },
  'attachment-size': {
    mend: 'Write length="245000", its bytes, on the <link rel="enclosure">.',
  },
};

const CHANGED = 'see _fields in the address, and plug-ins that change what the REST interface says';

const WORDPRESS: Partial<Record<RuleId, OwnWords>> = {
  'media-type': {
    mend: 'WordPress sends Content-Type: application/json; see which cache, firewall or plug-in sends another.',
  },
  cors: {
    mend: 'WordPress allows every site by itself; see which plug-in, cache or server takes Access-Control-Allow-Origin out, or send it there: *.',
  },
  validator: {
    mend: 'WordPress’s interface has none: let a CDN or the server’s cache send an ETag, or serve what akc-widgets convert makes of it as a file.',
  },
  compression: {
    mend: 'Compress it with brotli or gzip: most servers leave application/json out; a plug-in for caching may do it.',
  },
  'cache-control': {
    mend: 'Send Cache-Control: max-age=300 for /wp-json/wp/v2/posts, in the server or by a plug-in for caching.',
  },
  size: { mend: 'Keep it under 250 kB: ask for fewer posts, by per_page=10 in the address.' },
  'next-url': {
    mend: 'See that the next page answers (page=2 in the address), and that no cache or CDN takes the headers Link and X-WP-TotalPages out or answers every page with the first.',
  },
  malformed: { mend: `Write it in the form that is expected; ${CHANGED}.` },
  'false-for-absent': { mend: `A plug-in writes false for what there is not; ${CHANGED}.` },
  'duplicate-id': {
    why: 'Of two posts with one number readers see the first alone.',
    mend: `Give partners each site’s own address, where posts of several are put together; else ${CHANGED}.`,
    expected: 'a number of its own',
  },
  'no-identity': { mend: `Let the answer have id and link: ${CHANGED}.`, expected: 'id or link' },
  'missing-id': {
    why: 'Here the post’s link takes its place.',
    mend: `Let the answer have id: ${CHANGED}.`,
    expected: 'id; its link is taken',
  },
  embargo: {
    mend: 'WordPress shows a scheduled post when its time has come: see which plug-in shows it before, and the zone under Settings → General → Timezone.',
  },
  'date-zone': { mend: `Let the answer have date_gmt: ${CHANGED}.` },
  'date-unreadable': {
    mend: `Let the answer have date_gmt as WordPress writes it, 2026-02-12T00:00:00: ${CHANGED}.`,
  },
  'date-form': {
    mend: `Let the answer have date_gmt as WordPress writes it, 2026-02-12T00:00:00: ${CHANGED}.`,
  },
  'date-weekday': {
    mend: `Let the answer have date_gmt as WordPress writes it, 2026-02-12T00:00:00: ${CHANGED}.`,
  },
  'text-markup': {
    mend: 'Write plain text there (headline, excerpt, caption, name): HTML belongs into the post’s text.',
  },
  unpublished: {
    mend: 'Ask without a login, and take out the plug-in that shows drafts and private posts to everybody.',
  },
  'language-tag': {
    mend: 'Give the language a code such as en, ko or zh-Hans in the plug-in that has them (Polylang or WPML: Languages).',
  },
  'many-items': {
    mend: 'Ask for fewer, by per_page=30 in the address: older ones come page by page.',
  },
  'nothing-to-show': {
    mend: `Give the post a headline and a text; where it has both, ${CHANGED}.`,
    expected: 'title, and content or excerpt',
  },
  'no-title': { mend: 'Give the post a headline.', expected: 'a headline' },
  'no-text': {
    mend: `Give the post a text, or an excerpt (in the editor under Post → Excerpt); where it has both, ${CHANGED}.`,
    expected: 'content or excerpt',
  },
  'no-url': { mend: `Let the answer have link: ${CHANGED}.`, expected: 'link' },
  'no-date': { mend: `Let the answer have date_gmt: ${CHANGED}.`, expected: 'date_gmt' },
  'date-zero': { mend: 'Set the date of the post in the editor, under Publish.' },
  'date-order': { mend: 'Set the date of the post in the editor, under Publish.' },
  'image-size': {
    mend: 'Take a featured image of the media library: of those WordPress knows the size. Where it does not, upload it again.',
  },
  'image-alt': { mend: 'Write it in Media → Library → the picture → Alternative Text.' },
  'body-image-alt': {
    mend: 'Write it in the editor: the picture → Settings → Alternative Text; empty where it only decorates.',
  },
  'body-image-size': {
    mend: 'Put the picture into the text from the media library, and choose a size: WordPress then writes width and height.',
  },
  'no-base': {
    mend: 'Write the whole address, with https:// and the host before it.',
  },
  'insecure-address': {
    mend: 'Write https: both addresses under Settings → General, and old texts by a plug-in that searches and replaces.',
  },
  'local-address': {
    mend: 'Write the public address in both fields of Settings → General, and in old texts by a plug-in that searches and replaces.',
  },
};

const OWN: Readonly<Record<WrittenIn, Partial<Record<RuleId, OwnWords>>>> = {
  rss: RSS,
  atom: ATOM,
  wordpress: WORDPRESS,
  'json-feed': {},
  table: {},
};

/** @returns `undefined` where the rule's own words hold */
export const ownWords = (rule: RuleId, format: WrittenIn): OwnWords | undefined =>
  OWN[format][rule];
