/**
 * What reads a format that few feeds are of, loaded where one is met. Each takes data and gives data: a JSON Feed, which
 * the one reader of those reads.
 */
export const leaves = {
  wordpress: () => import('./wordpress/wordpress-to-json-feed.js'),
  xml: () => import('./xml/xml-to-json-feed.js'),
};

/** Addresses of WordPress's interface, and those that end as feeds of XML do. */
const REST = /\/wp\/v2\/|%2Fwp%2Fv2/i;
const XML = /(\.(xml|rss|rdf|atom)|\/(feed|rss|atom)\/?)(\?|$)|[?&]feed=/i;

/** Asks for what reads a feed beside the feed itself, as far as its address tells what it is. */
export function bringFormat(url: string): void {
  const bring = REST.test(url) ? leaves.wordpress : XML.test(url) && leaves.xml;
  // it is a guess: who reads the feed asks again, and tells
  if (bring) bring().catch(() => undefined);
}
