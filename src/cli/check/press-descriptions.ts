/** What each member of `_press` means, by where it stands: on the feed, or on an item. */

const ORGANIZATION = {
  name: 'Name of the organisation.',
  names: 'Its name in other languages.',
  'names.language': 'BCP 47 tag of this name’s language.',
  'names.name': 'The name in that language.',
  role: 'Its part in the release, such as issuer, co-organizer or partner.',
  url: 'URL of its own site.',
  country: 'ISO 3166-1 alpha-2 code of its country.',
  boilerplate: 'The standing text about it that ends a release.',
};

const CONTACT = {
  role: 'What the contact answers for: content, press, or another word.',
  label: 'The role as it is printed, which wins over the translated one: Program Inquiries.',
  name: 'Name of the person or of the desk.',
  title: 'Position of the person.',
  unit: 'Division or department.',
  organization: 'Organisation, where it is not the publisher.',
  tel: 'Telephone number as it is dialled, with the country’s code.',
  email: 'E-mail address.',
};

/** With the name of what holds them before each. */
const within = (path: string, descriptions: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(descriptions).map(([name, description]) => [`${path}.${name}`, description]),
  );

const FEED: Record<string, string> = {
  about: 'URL of a page that documents the extension.',
  organization: 'Who publishes the feed.',
  ...within('organization', ORGANIZATION),
  'organization.logo': 'URL of its logo.',
  'organization.tel': 'Telephone number of its office.',
  'organization.email': 'E-mail address of its office.',
  'organization.address': 'Postal address of its office.',
  'organization.time_zone': 'IANA name of the zone that dates are shown in, such as Asia/Seoul.',
  'organization.opening_hours':
    'When the office is open, in schema.org’s form: Mo-Fr 09:00-18:00. Without it nothing is said of that.',
  'organization.contacts': 'Who answers for all releases.',
  ...within('organization.contacts', CONTACT),
  'organization.channels': 'Where to follow the organisation.',
  'organization.channels.kind': 'Which service it is: facebook, youtube, blog, instagram, …',
  'organization.channels.url': 'URL of the channel.',
  'organization.channels.title': 'The channel’s own name.',
  translations: 'The same feed in other languages.',
  'translations.language': 'BCP 47 tag of that feed’s language.',
  'translations.url': 'URL of that feed.',
  variants:
    'Narrower feeds of the same publisher, each with a url and the language, countries or kinds that it holds.',
  'variants.url': 'URL of that feed.',
  'variants.language': 'BCP 47 tag of its language.',
  'variants.countries':
    'ISO 3166-1 alpha-2 codes of the countries that all of its releases concern.',
  'variants.kinds': 'Kinds that all of its releases are of.',
  item_feed_template:
    'URL with {id} in it (percent-encoded there): a feed of that one item, for releases that are no longer in this one.',
};

const ITEM: Record<string, string> = {
  about: 'URL of a page that documents the extension.',
  number: 'The release’s own number, as it is printed: PR/20-04.',
  kind: 'What it is: one of these words, or another, which is shown as it is written.',
  kind_label: 'The kind in the publisher’s own words, which are shown in its place.',
  subtitles: 'Lines under the headline.',
  countries: 'ISO 3166-1 alpha-2 codes of the countries that it concerns.',
  status: 'Whether it stands as it was published; published where it is absent.',
  image: 'Facts on the item’s image.',
  'image.width': 'Width in pixels: its place is kept before it comes.',
  'image.height': 'Height in pixels.',
  'image.alt':
    'What the picture shows, for those who do not see it; empty where it only decorates.',
  'image.caption': 'The line under the picture.',
  'image.credit': 'Who made it.',
  'image.sources': 'The same picture in other sizes.',
  'image.sources.url': 'URL of that size.',
  'image.sources.width': 'Its width in pixels.',
  'image.sources.type': 'Its media type, such as image/webp.',
  translations: 'The same release in other languages.',
  'translations.language': 'BCP 47 tag of that language.',
  'translations.id': 'The release’s id in the feed of that language.',
  'translations.url': 'URL of the release’s page in that language.',
  'translations.title': 'The headline in that language: a list then needs no second feed.',
  'translations.summary': 'The summary in that language.',
  dateline: 'Where and when the release speaks from.',
  'dateline.place': 'The place.',
  'dateline.date': 'The day.',
  contacts: 'Who answers questions on it.',
  ...within('contacts', CONTACT),
  organizations: 'Others that issue it.',
  ...within('organizations', ORGANIZATION),
  events: 'What it announces.',
  'events.name': 'Name of the event.',
  'events.start_date': 'When it begins: a day or a moment of RFC 3339.',
  'events.end_date': 'When it ends.',
  'events.time_zone': 'IANA name of the zone that it is held in.',
  'events.place': 'Name of the place.',
  'events.address': 'Postal address of the place.',
  'events.country': 'ISO 3166-1 alpha-2 code of the country.',
  'events.url': 'URL of its page.',
  'events.online_url': 'URL where it can be followed from afar.',
  attachments: 'More on an attachment of the item’s, matched by its url.',
  'attachments.url': 'The same url as in the item’s attachments.',
  'attachments.language': 'BCP 47 tag of the file’s language.',
  'attachments.kind': 'What it is: release, photo, video, audio or document.',
  'attachments.alt': 'What a picture shows, for those who do not see it.',
  'attachments.caption': 'The line under a picture.',
  'attachments.credit': 'Who made it.',
  'attachments.width': 'Width in pixels.',
  'attachments.height': 'Height in pixels.',
  'attachments.thumbnail': 'URL of a small picture of it.',
  'attachments.terms': 'What it may be used for.',
  'attachments.mime_type': 'Media type, for an item that has no attachments of its own.',
  'attachments.title': 'Title, for an item that has no attachments of its own.',
  'attachments.size_in_bytes': 'Size, for an item that has no attachments of its own.',
  'attachments.duration_in_seconds': 'Duration, for an item that has no attachments of its own.',
  corrections: 'What was changed after it was published.',
  'corrections.date': 'The day of the correction.',
  'corrections.note': 'What was changed.',
  partial: 'Whether the body stands only in the item’s own feed.',
};

/** By a member’s path: `feed.organization.name`, `item.contacts.tel`. */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  ...within('feed', FEED),
  ...within('item', ITEM),
};
