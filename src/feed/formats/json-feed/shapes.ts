import { once } from '../once.js';
import { shape, type Member } from '../shape.js';
import { knownOf } from '../slips.js';

/**
 * What is read of a JSON Feed 1.0 or 1.1 (https://www.jsonfeed.org/version/1.1/) and of its `_press` extension
 * (docs/feed.md), in the notation of `../shape.ts`. A member's name here is its name in the model.
 */

const AUTHOR = '{name url@ avatar@}';

/** Of the feed and of an item, which has the feed’s where it names nobody. Version 1.0 had one. */
export const AUTHORS = shape(`author*${AUTHOR} authors*${AUTHOR}`);

const ORGANIZATION = 'name names*{language name} role url@ country& boilerplate';
const CONTACTS = 'contacts*{role label name title unit organization tel email}';

/** Of the feed: what a list needs. */
export const FEED = shape('title^ home_page_url@ feed_url@ next_url@ language');
export const FEED_PRESS = shape(`organization{time_zone} translations*{language! url@!}
  variants*{url@! language countries*&, kinds*,}`);

/** Of the feed: who publishes it, and where its items stand one by one. */
export const PUBLISHER = shape(`organization{${ORGANIZATION} logo@ tel email address
  opening_hours* ${CONTACTS} channels*{kind url@! title}}`);
export const ITEM_FEED = shape('item_feed_template=');

/** Of an item: what a list shows. */
export const ITEM =
  shape(`date_published# date_modified# url@ external_url@ title^ summary~ content_html%
  content_text$ image@ tags*, language`);
export const ITEM_PRESS =
  shape(`number kind(press-release photo-release media-advisory news statement speech
  event notice publication vacancy tender) kind_label subtitles* countries*&,
  status(published updated corrected withdrawn) image{alt}
  translations*{language! id url@ title^ summary~}`);

/** Of an item: what only a whole release shows. */
export const DETAILS = [
  ...AUTHORS,
  ...shape('attachments*{url@! mime_type title size_in_bytes+ duration_in_seconds+}'),
];
export const DETAILS_PRESS = shape(`dateline{place date#} ${CONTACTS}
  organizations*{${ORGANIZATION}}
  events*{name start_date# end_date# time_zone place address country& url@ online_url@}
  attachments*{url@! language kind alt caption credit width+ height+ thumbnail@ terms}
  image{caption credit width+ height+ sources*{url@! width+! type}}
  corrections*{date# note} partial?`);

const press = (members: Member[]): Member[] =>
  shape('_press').map((member) => ({ ...member, members: [...members, ...shape('about.')] }));

/** All that the feed and an item may say, in the specification's words and the extension's. */
export const WHOLE_FEED = [
  ...FEED,
  ...AUTHORS,
  ...shape('version. description. user_comment. icon. favicon. expired. hubs. items.'),
  ...press([...FEED_PRESS, ...PUBLISHER, ...ITEM_FEED]),
];
export const WHOLE_ITEM = [
  ...ITEM,
  ...DETAILS,
  ...shape('id. banner_image.'),
  ...press([
    // for an item that has none of its own
    ...shape('attachments*{mime_type. title. size_in_bytes. duration_in_seconds.}'),
    ...ITEM_PRESS,
    ...DETAILS_PRESS,
  ]),
];

/** What may stand in a feed and in an item, by name; put together when somebody first looks for slips. */
export const knownMembers = once(() => ({
  feed: knownOf(WHOLE_FEED),
  item: knownOf(WHOLE_ITEM),
}));
