import type { html as Html, render as Render } from 'lit';
import type { Feed, Publisher, Release } from '../../feed/model.js';
import { ofDocument } from '../../page.js';

/**
 * Tells search engines of a release, in the page itself, for what stands in a shadow root they may not
 * see. Loaded where a page asks for it.
 *
 * @param element that the release stands in
 * @param release absent: none is shown any more
 */
export function tellSearchEngines(
  html: typeof Html,
  render: typeof Render,
  element: HTMLElement,
  release: Release | undefined,
  publisher: Publisher | undefined,
  feed: Feed | undefined,
): void {
  const before = element.querySelector(':scope > script[slot=json-ld]');
  const text = release && jsonLd(release, publisher, feed);
  if (before?.textContent === text) return;
  before?.remove();
  if (!text) return;
  // through a template, so that a policy on trusted types takes it for what it is: data. Its slot is
  // not there, for it is no fallback
  const holder = ofDocument('createElement')('div');
  render(html`<script type="application/ld+json" slot="json-ld"></script>`, holder);
  const script = holder.querySelector('script')!;
  // some browsers refuse a string here, and none a node
  script.appendChild(ofDocument('createTextNode')(text));
  element.append(script);
}

/** A release in the words of schema.org (NewsArticle). */
function jsonLd(
  release: Release,
  publisher: Publisher | undefined,
  feed: Feed | undefined,
): string {
  const { url, external_url, image, authors, organizations, events, corrections } = release;
  const house = publisher && {
    '@type': 'Organization',
    name: publisher.name,
    url: publisher.url,
    logo: publisher.logo,
  };
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: release.title,
    alternativeHeadline: release.subtitles?.[0],
    description: release.summary,
    identifier: release.number,
    url: url ?? external_url,
    mainEntityOfPage: url,
    inLanguage: release.language ?? feed?.language,
    datePublished: release.date_published?.text,
    dateModified: release.date_modified?.text,
    dateline: release.dateline?.place,
    image: image?.url,
    keywords: release.tags,
    author: authors?.map(({ name, url }) => ({ '@type': 'Person', name, url })) ?? house,
    publisher: house,
    sourceOrganization: organizations?.map(({ name, url }) => ({
      '@type': 'Organization',
      name,
      url,
    })),
    correction: corrections?.map(({ date, note }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: date?.text,
    })),
    about: events?.map(({ name, start_date, end_date, place, address, url }) => ({
      '@type': 'Event',
      name,
      startDate: start_date?.text,
      endDate: end_date?.text,
      location: place && { '@type': 'Place', name: place, address },
      url,
    })),
  };
  // a page that is saved or sent holds this as markup
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
