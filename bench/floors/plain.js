import { row } from './row.js';

/** The page that anybody writes in ten minutes: asks for the feed, and sets it as one piece of markup. */

/** @type {NodeListOf<HTMLElement>} */
const places = document.querySelectorAll('.box');
const response = await fetch(places[0]?.dataset['feed'] ?? '');
const feed = await response.json();
const dates = new Intl.DateTimeFormat(document.documentElement.lang, {
  dateStyle: 'medium',
  timeZone: feed._press.organization.time_zone,
});
const markup = feed.items
  .map((/** @type {import('./row.js').Item} */ item) =>
    row(item, dates.format(new Date(item.date_published))),
  )
  .join('');
for (const place of places) place.innerHTML = markup;
