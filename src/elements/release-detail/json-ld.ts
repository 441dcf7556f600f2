import { titleLanguage } from '../../feed/in-language.js';
import type { Feed, Publisher, Release } from '../../feed/model.js';

/**
 * A release in the words of schema.org (NewsArticle), for search engines.
 *
 * @returns the text of a script of type `application/ld+json`
 */
export function jsonLd(
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
    inLanguage: titleLanguage(release) ?? feed?.language,
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
  // in a page that is saved, this stands as markup
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
