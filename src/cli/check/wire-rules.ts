import { advice, error, type Rule } from './rule.js';

/** Whether it is a feed at all, and how it comes over the wire. */
export const WIRE = {
  'not-a-feed': error(
    'Nothing can be shown: pages keep their fallback.',
    'Serve JSON Feed 1.1, RSS, Atom or WordPress’s REST answer at this address, and nothing before or after it.',
  ),
  table: error(
    'Nothing can be shown: elements read feeds, and no tables.',
    'Make a feed of it: npx akc-widgets convert releases.csv --out feed.json; save an Excel workbook as CSV UTF-8 before.',
  ),
  damaged: error(
    'Nothing can be shown: pages keep their fallback, or an old copy.',
    'Write JSON and XML by a library, not by putting texts together, and put the file in its place when it is whole.',
  ),
  'php-message': error(
    'Nothing can be shown: pages keep their fallback.',
    'Mend what the message names, and send messages to a log: display_errors = Off in php.ini, in WordPress WP_DEBUG_DISPLAY false.',
  ),
  'html-page': error(
    'Nothing can be shown: a page for people came in place of a feed.',
    'Give the address of the feed itself: of WordPress …/wp-json/wp/v2/posts or …/feed/. If this is it, see what the server does with it: a rule of a theme or a router may answer every address with a page.',
  ),
  'no-feed-of-site': error(
    'Nothing can be shown: no element finds a feed of this site.',
    'Give the feed’s own address; or let the page name it: <link rel="alternate" type="application/feed+json" href="…">.',
  ),
  'not-found': error(
    'Nothing can be shown: pages say that there is no feed here.',
    'Correct the address, or put the feed at it; of WordPress see that Settings → Permalinks is not “Plain”, or ask for /?rest_route=/wp/v2/posts.',
  ),
  gone: error(
    'Nothing can be shown, and the copies that readers had are thrown away: the server says that it was removed for good.',
    'Give partners the new address; where the feed is to stay, answer 200, and while it is away 503.',
  ),
  login: error(
    'Nothing can be shown: readers on pages of others have no account with you.',
    'Let the feed be read without logging in: take its address out of what a password, a members’ plugin or single sign-on protects.',
  ),
  forbidden: error(
    'Nothing can be shown: the server refuses to give it.',
    'Allow GET for everybody: look at the rights of the file, at Require and deny in the server’s configuration, and at plugins that close the REST interface.',
  ),
  firewall: error(
    'Nothing can be shown: a firewall lets no program through, readers’ browsers included.',
    'Take the feed’s address, and the script’s, out of bot protection; a page that asks for JavaScript or a puzzle is no feed.',
  ),
  'rate-limited': error(
    'Nothing can be shown while it lasts: the server counts requests and refuses.',
    'Take the feed out of the limit, or let a CDN answer for it: many readers behind one address ask at once.',
  ),
  'server-error': error(
    'Nothing can be shown: the program that makes the feed has failed.',
    'Look into the server’s error log at this minute (PHP, the plugin or template that makes the feed), and serve a file where you can.',
  ),
  unavailable: error(
    'Nothing can be shown while it lasts: readers with a copy see that, marked as old.',
    'Wait for the end of the maintenance, or see whether the program behind the server or the CDN runs; then check again.',
  ),
  'http-error': error(
    'Nothing can be shown: the server gave an answer that is no feed.',
    'Let the address answer GET with status 200 and the feed.',
  ),
  unreachable: error(
    'Nothing can be shown: pages keep their fallback.',
    'Make the address answer on the public internet, over https with a valid certificate, and without delay.',
  ),
  'site-address': advice(
    'Every reader waits for requests in vain before the feed is found, and another feed may be found some day.',
    'Give partners the feed’s own address, as it is named here.',
  ),
  'site-cors': error(
    'Browsers let no page of another site read the page that names your feed, so that elements do not find it.',
    'Give partners the feed’s own address.',
  ),
  cors: error(
    'Browsers refuse to let a page of another site read the feed.',
    'Send the header Access-Control-Allow-Origin: * with every answer; cookies are never needed.',
  ),
  'cors-304': error(
    'Once a reader’s browser has a copy and asks whether it has changed, some browsers refuse the answer.',
    'Send Access-Control-Allow-Origin: * with 304 answers too (in Apache Header always set).',
  ),
  'cors-error': advice(
    'A page cannot tell “not found” from “no network”, asks again in vain, and its webmaster is told the wrong cause.',
    'Send Access-Control-Allow-Origin: * with errors too (in nginx add_header … always, in Apache Header always set).',
  ),
  'cors-echo': error(
    'A cache gives one site’s permission to the next, whose browsers then refuse the feed.',
    'Send Access-Control-Allow-Origin: * in place of the site that asked, or Vary: Origin beside it.',
  ),
  'cors-redirect': error(
    'Browsers refuse to follow a redirect that bears no permission, wherever it leads.',
    'Give partners the new address, and send Access-Control-Allow-Origin: * with the redirect as well.',
  ),
  redirect: advice(
    'Each reader asks twice, and the day the redirect goes every page is without news.',
    'Write the new address wherever the old one stands.',
  ),
  downgrade: error(
    'Pages over https cannot read what is answered over http.',
    'Redirect to https alone, or serve the feed at the first address.',
  ),
  'plain-http': error(
    'Pages over https cannot read a feed over http.',
    'Serve the feed over https, and give that address to partners.',
  ),
  'media-type': advice(
    'Other readers decide by it what they were given.',
    'Send Content-Type: application/feed+json (or application/json), for RSS application/rss+xml, for Atom application/atom+xml.',
  ),
  charset: error(
    'Readers see other letters than were written.',
    'Write the feed in UTF-8 without a byte order mark, and send no other charset in Content-Type.',
  ),
  'charset-name': advice(
    'It is read as UTF-8 here, which it is; other readers of feeds go by the name that is said, and see other letters.',
    'Say charset=utf-8 in Content-Type, or none, and encoding="utf-8" in the XML declaration.',
  ),
  'byte-order-mark': advice(
    'Some readers of feeds refuse a document that begins with one; in its midst it comes of files that were joined.',
    'Write UTF-8 without a byte order mark, and join texts, not files.',
  ),
  validator: advice(
    'Every visit loads the whole feed again.',
    'Send an ETag or Last-Modified, and answer 304 when it is sent back.',
  ),
  'not-conditional': advice(
    'Every visit loads the whole feed again, though nothing has changed.',
    'Answer 304 to a request whose If-None-Match or If-Modified-Since is the version that stands there.',
  ),
  compression: advice(
    'Readers on a phone wait several times as long.',
    'Compress application/feed+json and application/json with brotli or gzip: most servers leave these types out.',
  ),
  'cache-control': advice(
    'Without it browsers guess how long a copy is good, and news comes late or is loaded again each time.',
    'Send Cache-Control: no-cache, or a max-age of a few minutes.',
  ),
  cookie: advice(
    'A feed with a cookie cannot be cached, and partners must ask their readers’ consent.',
    'Send no Set-Cookie with the feed.',
  ),
  size: advice(
    'Every reader loads all of it to see the newest few.',
    'Keep it under 250 kB: fewer items a page, older ones behind next_url, long bodies in item_feed_template with partial.',
  ),
  'next-url': error(
    'Readers who ask for older news are told that there is none.',
    'Let next_url lead to the next page of this feed, and leave it out on the last.',
  ),
  'translation-feed': error(
    'Readers of that language see the original.',
    'Correct or remove this entry of translations.',
  ),
  'variant-feed': error(
    'Lists with those filters ask for it in vain, and load all of this feed besides.',
    'Correct or remove this entry of variants.',
  ),
  'item-feed': error(
    'A link to an old release finds nothing.',
    'Answer item_feed_template for every id that the feed has had, or leave it out.',
  ),
  image: error('Readers see an empty place.', 'Correct the address, or put the picture there.'),
  'image-policy': advice(
    'Pages that isolate themselves cannot show the picture.',
    'Send Cross-Origin-Resource-Policy: cross-origin with pictures.',
  ),
  script: error(
    'No element comes alive: pages keep their fallback.',
    'Serve the script at this address with Content-Type: text/javascript and Access-Control-Allow-Origin: *.',
  ),
} satisfies Record<string, Rule>;
