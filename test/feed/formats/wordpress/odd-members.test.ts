import { expect } from '@open-wc/testing';
import { numbers, readMended } from '../../../support/json-feed.js';
import { oddValues } from '../../../support/odd-values.js';

/** Every odd value in every member of a post that is read: it costs that member, and nothing else. */

const ADDRESS = 'https://publisher.example/wp-json/wp/v2/posts';

const picture = (name: string, width: number) => ({
  source_url: `https://publisher.example/${name}.jpg`,
  width,
  height: width / 2,
  mime_type: 'image/jpeg',
});

/** A post with all that is read of one. */
const post = (number: number) => ({
  id: number,
  date: '2026-02-12T09:00:00',
  date_gmt: '2026-02-12T00:00:00',
  modified: '2026-02-12T10:00:00',
  modified_gmt: '2026-02-12T01:00:00',
  status: 'publish',
  type: 'post',
  slug: 'sample',
  link: `https://publisher.example/${number}/`,
  guid: { rendered: `https://publisher.example/?p=${number}` },
  title: { rendered: 'A sample' },
  excerpt: { rendered: '<p>An excerpt</p>', protected: false },
  content: { rendered: '<p>A text</p>', protected: false },
  jetpack_featured_media_url: 'https://publisher.example/jetpack.jpg',
  lang: 'en',
  translations: { en: number, ko: number + 100 },
  wpml_current_locale: 'en_US',
  wpml_translations: [{ locale: 'th_TH', id: number + 200, post_title: 'x', href: '/th/' }],
  _links: { self: [{ href: `${ADDRESS}/${number}` }] },
  _embedded: {
    author: [{ name: 'Press Office', link: 'https://publisher.example/office/' }],
    'wp:term': [[{ name: 'Trade', slug: 'trade', taxonomy: 'category' }]],
    'wp:featuredmedia': [
      {
        ...picture('full', 1200),
        media_type: 'image',
        alt_text: 'A drawing',
        caption: { rendered: '<p>A caption</p>' },
        media_details: {
          width: 1200,
          height: 600,
          sizes: { medium: picture('medium', 300), large: picture('large', 600) },
        },
      },
    ],
  },
});

/** Paths of all members, however deep. */
const pathsIn = (value: unknown, path: string[] = []): string[][] =>
  typeof value === 'object' && value
    ? Object.entries(value).flatMap(([name, inner]) => [
        [...path, name],
        ...pathsIn(inner, [...path, name]),
      ])
    : [];

const PLACE = '\u0001';

/** Two posts, the first with this JSON in place of a member. */
function spoilt(path: readonly string[], json: string): string {
  const first: unknown = post(1);
  let holder = first as Record<string, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
  holder[path.at(-1)!] = PLACE;
  return JSON.stringify([first, post(2)]).replace(JSON.stringify(PLACE), () => json);
}

/** What makes a document another one, or a post none that is public, is not an odd member. */
const isWhole = (json: string) => !/^[[{]{1000}|^\{"a":\{/.test(json);

describe('an odd value in a member of a post of WordPress', () => {
  for (const path of pathsIn(post(1))) {
    it(`${path.join('/')} costs no other post`, async function () {
      this.timeout(30_000);
      const faults: string[] = [];
      for (const [name, json] of oddValues.filter(([, json]) => isWhole(json))) {
        try {
          const feed = await readMended(spoilt(path, json), ADDRESS);
          if (!/(^| )2( |$)/.test(numbers(feed))) faults.push(`${name}: the other is lost`);
          for (const item of feed.items) expect(item.details).to.exist;
        } catch (error) {
          faults.push(`${name}: ${String(error)}`);
        }
      }
      expect(faults).to.eql([]);
    });
  }
});
