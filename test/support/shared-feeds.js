import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Feeds of other formats that others wrote lie beside the project, where they are; nothing of them is in it. */

/** @param {'xml' | 'wordpress'} format @returns {[name: string, bytes: Buffer][]} */
export function sharedFeeds(format) {
  const folder = new URL(`../../../shared/feeds/${format}/`, import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(json|xml)$/.test(name))
    .map((name) => [name, readFileSync(new URL(name, folder))]);
}

/** An RSS feed of a publisher that there is not. */
export const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>News of the Ministry of Samples</title>
    <link>https://publisher.example/</link>
    <description>Samples</description>
    <language>en</language>
    <item>
      <title>A sample forum opens</title>
      <link>https://publisher.example/news/2</link>
      <guid isPermaLink="false">sample-2</guid>
      <pubDate>Thu, 12 Feb 2026 09:00:00 +0900</pubDate>
      <description>Two ministries open a forum.</description>
      <content:encoded><![CDATA[<p>The forum opens.</p>]]></content:encoded>
      <category>Culture</category>
    </item>
    <item>
      <title>A second sample headline</title>
      <link>https://publisher.example/news/1</link>
      <guid isPermaLink="false">sample-1</guid>
      <pubDate>Tue, 20 Jan 2026 09:00:00 +0900</pubDate>
      <description>A line or two.</description>
    </item>
  </channel>
</rss>
`;

/** The same as Atom. */
export const ATOM = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>News of the Ministry of Samples</title>
  <link href="https://publisher.example/"/>
  <id>https://publisher.example/</id>
  <updated>2026-02-12T09:00:00+09:00</updated>
  <entry>
    <title>A sample forum opens</title>
    <link href="https://publisher.example/news/2"/>
    <id>sample-2</id>
    <published>2026-02-12T09:00:00+09:00</published>
    <updated>2026-02-12T09:00:00+09:00</updated>
    <content type="html">&lt;p&gt;The forum opens.&lt;/p&gt;</content>
  </entry>
  <entry>
    <title>A second sample headline</title>
    <link href="https://publisher.example/news/1"/>
    <id>sample-1</id>
    <published>2026-01-20T09:00:00+09:00</published>
    <updated>2026-01-20T09:00:00+09:00</updated>
    <summary>A line or two.</summary>
  </entry>
</feed>
`;

/** Two posts as WordPress’s REST interface answers with them. */
export const WORDPRESS = [2, 1].map((id) => ({
  id,
  date: `2026-02-1${id}T09:00:00`,
  date_gmt: `2026-02-1${id}T00:00:00`,
  modified_gmt: `2026-02-1${id}T00:00:00`,
  status: 'publish',
  type: 'post',
  link: `https://publisher.example/news/${id}`,
  title: { rendered: `Sample headline ${id}` },
  content: { rendered: '<p>The release.</p>', protected: false },
  excerpt: { rendered: '<p>A line or two.</p>', protected: false },
  _links: { self: [{ href: `https://publisher.example/wp-json/wp/v2/posts/${id}` }] },
}));
