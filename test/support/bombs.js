import { BODIES } from './bombs-in-bodies.js';
import { KNOWN } from './bombs-known.js';
import { LISTS } from './bombs-in-lists.js';
import { feedWith, organization, releases, times } from './odd-feeds.js';

/**
 * Feeds of at most 5 MB that ask much of whoever reads or shows them: what has once frozen or filled a
 * page, and what is like it. Each is made when it is asked for.
 *
 * @typedef {object} Bomb
 * @property {string} name
 * @property {() => string} text of the feed
 * @property {boolean} [known] whether just this has done so, or would have
 * @property {boolean} [fillsScreens] whether what little it holds may fill no more than three windows
 */

const MANY = 150_000;
const MARKS = '\u0301\u0323';

/** A picture that is said to be as narrow and as tall as nothing is. */
const TALL = { width: 2, height: 10_000_000 };
const WIDE = { width: 10_000_000, height: 2 };

/** @param {object} sides @returns {string} */
const pictured = (sides) => feedWith({ image: '/a.png' }, { image: { ...sides, alt: 'A' } });
/** @param {object} sides @returns {string} */
const photographed = (sides) =>
  feedWith(
    { attachments: [{ url: '/a.png', mime_type: 'image/png', title: 'A' }] },
    { attachments: [{ url: '/a.png', kind: 'photo', ...sides }] },
  );

/** @type {Bomb[]} */
const all = [
  ...BODIES.map(([name, make, fillsScreens]) => ({
    name,
    text: () => feedWith({ content_html: make() }),
    ...(fillsScreens && { fillsScreens }),
  })),
  ...LISTS.map(([name, make]) => ({ name: `150,000 ${name}`, text: () => make(MANY) })),
  {
    name: 'opening hours of 40,000 days times 20,000 times',
    text: () =>
      organization({
        tel: '12',
        time_zone: 'Asia/Seoul',
        opening_hours: [
          `${times(40_000, () => 'Mo').join()} ${times(20_000, () => '09:00-18:00').join()}`,
        ],
      }),
  },
  {
    name: 'opening hours of 200 times 500 days times 500 times',
    text: () =>
      organization({
        tel: '12',
        time_zone: 'Asia/Seoul',
        opening_hours: times(
          200,
          () => `${times(500, () => 'Mo').join()} ${times(500, () => '09:00-18:00').join()}`,
        ),
      }),
  },
  {
    name: 'a file whose address of 400 kB has no dot',
    text: () => feedWith({ attachments: [{ url: `/${'a'.repeat(400_000)}` }] }),
  },
  {
    name: '200 files whose addresses of 4,000 characters have no dot',
    text: () =>
      feedWith({ attachments: times(200, (index) => ({ url: `/${index}${'a'.repeat(4_000)}` })) }),
  },
  {
    name: '60,000 files matched with 60,000 others',
    text: () =>
      feedWith(
        { attachments: times(60_000, (index) => ({ url: `/${index}` })) },
        { attachments: times(60_000, (index) => ({ url: `/a${index}` })) },
      ),
  },
  {
    name: 'an address of 1 MB with 4,900 relative links',
    text: () =>
      feedWith({
        url: `/${'a'.repeat(1_000_000)}/`,
        content_html: '<a href=a>b</a>'.repeat(4_900),
      }),
  },
  {
    name: 'an address of 4,000 characters with 4,900 relative links',
    text: () =>
      feedWith({ url: `/${'a'.repeat(4_000)}/`, content_html: '<a href=a>b</a>'.repeat(4_900) }),
  },
  {
    name: 'a text of 85,000 paragraphs',
    text: () => feedWith({ content_text: 'a\n\n'.repeat(85_000) }),
  },
  {
    name: 'a text of 250,000 line breaks',
    text: () => feedWith({ content_text: `a${'\n'.repeat(250_000)}b` }),
  },
  {
    name: 'a text of 250,000 combining marks',
    text: () => feedWith({ content_text: `a${MARKS.repeat(125_000)}` }),
  },
  {
    name: 'a headline of 250,000 combining marks',
    text: () => feedWith({ title: `a${MARKS.repeat(125_000)}` }),
  },
  {
    name: 'a summary of 250,000 combining marks',
    text: () => feedWith({ summary: `a${MARKS.repeat(125_000)}` }),
  },
  {
    name: 'a tag of 250,000 combining marks',
    text: () => feedWith({ tags: [`a${MARKS.repeat(125_000)}`] }),
  },
  {
    name: 'a number and a kind of 250,000 combining marks',
    text: () =>
      feedWith({}, { number: `a${MARKS.repeat(125_000)}`, kind: `a${MARKS.repeat(125_000)}` }),
  },
  {
    name: 'a text of 80,000 Thai syllables',
    text: () => feedWith({ content_text: 'กำ'.repeat(125_000) }),
  },
  {
    name: 'a text of Khmer without a place to break',
    text: () => feedWith({ content_text: 'ក្រសួងការបរទេស'.repeat(17_000) }),
  },
  {
    name: 'a headline of Thai without a place to break',
    text: () => feedWith({ title: 'กำ'.repeat(500_000) }),
  },
  { name: 'a text that is one word', text: () => feedWith({ content_text: 'x'.repeat(250_000) }) },
  {
    name: 'a text that is one address',
    text: () => feedWith({ content_text: `https://samples.example/${'x'.repeat(250_000)}` }),
  },
  {
    name: '2,000 texts of combining marks',
    text: () => releases(1_990, () => ({ content_text: `a${MARKS.repeat(600)}` })),
  },
  {
    name: '20 texts of 125,000 combining marks',
    text: () => releases(20, () => ({ content_text: `a${MARKS.repeat(60_000)}` })),
  },
  {
    name: '2,000 texts of 2,000 letters',
    text: () => releases(1_990, () => ({ content_text: 'The forum '.repeat(200) })),
  },
  {
    name: '2,000 texts of HTML',
    text: () => releases(1_990, () => ({ content_html: '<p>The <b>forum</b>&nbsp;'.repeat(90) })),
  },
  { name: 'a headline of 1 MB', text: () => feedWith({ title: 'Word '.repeat(200_000) }) },
  {
    name: 'a headline of 1 MB without a space',
    text: () => feedWith({ title: 'x'.repeat(1_000_000) }),
  },
  {
    name: 'a title of the feed of 1 MB',
    text: () => feedWith({}, {}, { title: 'x'.repeat(1_000_000) }),
  },
  { name: 'a summary of 4 MB', text: () => feedWith({ summary: 'Word '.repeat(800_000) }) },
  {
    name: 'a language of 4 MB',
    text: () => feedWith({ language: 'a-'.repeat(2_000_000) }, {}, { language: 'en' }),
  },
  { name: 'a kind of 1 MB', text: () => feedWith({}, { kind: 'x'.repeat(1_000_000) }) },
  { name: 'a number of 1 MB', text: () => feedWith({}, { number: 'x'.repeat(1_000_000) }) },
  { name: 'an id of 1 MB', text: () => releases(1, () => ({ id: 'ก'.repeat(1_000_000) })) },
  {
    name: 'a place of 1 MB',
    text: () =>
      feedWith({ content_html: '<p>Text.' }, { dateline: { place: 'x'.repeat(1_000_000) } }),
  },
  {
    name: 'an e-mail address of 1 MB',
    text: () => feedWith({}, { contacts: [{ email: `${'a'.repeat(1_000_000)}@` }] }),
  },
  {
    name: 'a telephone number of 1 MB',
    text: () => feedWith({}, { contacts: [{ tel: '1 '.repeat(500_000) }] }),
  },
  {
    name: 'a boilerplate of 500,000 lines',
    text: () => organization({ boilerplate: 'a\n'.repeat(500_000) }),
  },
  {
    name: 'an address of the publisher of 500,000 lines',
    text: () => organization({ address: 'a\n'.repeat(500_000), tel: '12' }),
  },
  {
    name: 'boilerplates of 200 organisations of 1,000 lines',
    text: () =>
      feedWith(
        {},
        { organizations: times(200, () => ({ name: 'A', boilerplate: 'a\n'.repeat(1_000) })) },
      ),
  },
  {
    name: '500,000 tags',
    text: () => feedWith({ tags: times(500_000, (index) => String(index)) }),
  },
  {
    name: '1,000,000 tags that are nothing',
    text: () => feedWith({ tags: times(900_000, () => null) }),
  },
  {
    name: '2,000 releases of 50 tags, all of which differ',
    text: () => releases(1_990, (index) => ({ tags: times(50, (tag) => `Tag ${index} ${tag}`) })),
  },
  {
    name: '2,000 releases of 200 tags',
    text: () => releases(1_990, () => ({ tags: times(200, (tag) => `Tag ${tag}`) })),
  },
  {
    name: '2,000 releases of as many kinds, countries and years',
    text: () =>
      releases(1_990, (index) => ({
        date_published: `${String(index + 1).padStart(4, '0')}-01-01`,
        _press: {
          kind: `Kind ${index}`,
          countries: [String.fromCharCode(65 + (index % 26), 65 + (Math.floor(index / 26) % 26))],
        },
      })),
  },
  {
    name: '2,000 releases with pictures that are as tall as nothing',
    text: () => releases(1_990, () => ({ image: '/a.png', summary: 'A', _press: { image: TALL } })),
    fillsScreens: true,
  },
  { name: '100,000 releases without a member', text: () => releases(100_000, () => ({})) },
  {
    name: '1,000,000 releases that are none',
    text: () => `{"items":[${'0,'.repeat(1_000_000)}${feedWith({}).split('"items":[')[1] ?? ''}`,
  },
  { name: '20,000 releases of one id', text: () => releases(20_000, () => ({ id: 'same' })) },
  {
    name: '2,000 releases, the oldest first',
    text: () =>
      releases(1_990, (index) => ({ date_published: new Date(index * 864e5).toISOString() })),
  },
  {
    name: '300,000 members that nobody knows',
    text: () =>
      feedWith(
        Object.fromEntries(times(300_000, (index) => [`k${index}`, 0])),
        Object.fromEntries(times(90_000, (index) => [`k${index}`, 0])),
      ),
  },
  {
    name: 'a picture of the release that is as tall as nothing',
    text: () => pictured(TALL),
    fillsScreens: true,
  },
  {
    name: 'a picture of the release that is as wide as nothing',
    text: () => pictured(WIDE),
    fillsScreens: true,
  },
  {
    name: 'a picture of the release of half a pixel',
    text: () => pictured({ width: 0.001, height: 1e308 }),
    fillsScreens: true,
  },
  {
    name: 'a photo that is as tall as nothing',
    text: () => photographed(TALL),
    fillsScreens: true,
  },
  {
    name: 'a photo that is as wide as nothing',
    text: () => photographed(WIDE),
    fillsScreens: true,
  },
  {
    name: 'a template of 1 MB with many places',
    text: () =>
      feedWith({}, { partial: true }, {}, { item_feed_template: `/${'{id}'.repeat(250_000)}` }),
  },
];

export const bombs = all.map((bomb) => ({ ...bomb, known: KNOWN.includes(bomb.name) }));
