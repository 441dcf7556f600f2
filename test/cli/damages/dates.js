import { first, press, PRESS } from './damage.js';

/** Dates, damaged. */

const THIS_YEAR = new Date().getFullYear();
/** @param {string} rest behind the year */
const buddhist = (rest) => `${THIS_YEAR + 543}${rest}`;

/** @type {import('./damage.js').Damage[]} */
export const DATES = [
  ...['2026-02-12T09:00:00', '2026-02-12 09:00', '12 February 2026 09:00'].map((date) => ({
    name: `the date ${date}`,
    damage: (/** @type {any} */ feed) => (first(feed).date_published = date),
    rule: 'date-zone',
    where: '/items/0/date_published',
  })),
  ...['next week', '12/02/2026', '2026-02-30', '28046-28-09T449:2828:00-04:00'].map((date) => ({
    name: `the date ${date}`,
    damage: (/** @type {any} */ feed) => (first(feed).date_published = date),
    rule: 'date-unreadable',
    where: '/items/0/date_published',
  })),
  ...['Thu, 12 Feb 2026 09:00:00 +0900', '2026. 2. 12.', '2026-02-12T09:00+0900'].map((date) => ({
    name: `the date ${date}`,
    damage: (/** @type {any} */ feed) => (first(feed).date_published = date),
    rule: 'date-form',
    where: '/items/0/date_published',
  })),
  ...['2999-01-01', '2999-01-01T09:00:00+07:00', '2999-01-01T00:00:00Z'].map((date) => ({
    name: `the date ${date}`,
    damage: (/** @type {any} */ feed) => (first(feed).date_published = date),
    rule: 'embargo',
    where: '/items/0/date_published',
  })),
  {
    name: 'false for no date',
    damage: (feed) => (first(feed).date_published = false),
    rule: 'false-for-absent',
    where: '/items/0/date_published',
  },
  ...[
    '0001-01-01T00:00:00Z',
    'Mon, 01 Jan 0001 00:00:00 +0000',
    '1970-01-01',
    '1900-01-01T00:00:00Z',
    '0026-02-12',
    '1026-02-12',
  ].map((date) => ({
    name: `the date ${date}`,
    damage: (/** @type {any} */ feed) => (first(feed).date_published = date),
    rule: 'date-zero',
    where: '/items/0/date_published',
  })),
  {
    name: 'no date',
    damage: (feed) => {
      delete first(feed).date_published;
      delete first(feed).date_modified;
    },
    rule: 'no-date',
  },
  {
    name: 'changed before it was published',
    damage: (feed) => {
      first(feed).date_published = '2026-02-12T09:00:00+09:00';
      first(feed).date_modified = '2025-02-12T09:00:00+09:00';
    },
    rule: 'date-order',
    where: '/items/0/date_modified',
  },
  {
    name: 'an event without a zone',
    damage: (feed) => press(feed, { events: [{ name: 'A', start_date: '2026-02-12T09:00:00' }] }),
    rule: 'date-zone',
    where: `${PRESS}/events/0/start_date`,
  },
  {
    name: 'an event that ends before it begins',
    damage: (feed) =>
      press(feed, { events: [{ name: 'A', start_date: '2026-02-12', end_date: '2026-02-11' }] }),
    rule: 'event-order',
    where: `${PRESS}/events/0/end_date`,
  },
  {
    name: 'an event of no day',
    damage: (feed) => press(feed, { events: [{ name: 'A', place: 'B' }] }),
    rule: 'event-date',
    where: `${PRESS}/events/0/start_date`,
  },
  {
    name: 'changed in a Buddhist year',
    damage: (feed) => (first(feed).date_modified = buddhist('-02-12T09:00:00+07:00')),
    rule: 'date-calendar',
    where: '/items/0/date_modified',
    likely: `${THIS_YEAR}-02-12T09:00:00+07:00`,
  },
  {
    name: 'a dateline in a Buddhist year',
    damage: (feed) => press(feed, { dateline: { place: 'Seoul', date: buddhist('-02-12') } }),
    rule: 'date-calendar',
    where: `${PRESS}/dateline/date`,
    likely: `${THIS_YEAR}-02-12`,
  },
  {
    name: 'an event in a Buddhist year',
    damage: (feed) => press(feed, { events: [{ name: 'A', start_date: buddhist('-12-01') }] }),
    rule: 'date-calendar',
    where: `${PRESS}/events/0/start_date`,
    likely: `${THIS_YEAR}-12-01`,
  },
  {
    name: 'a correction in a Buddhist year',
    damage: (feed) => press(feed, { corrections: [{ date: buddhist('-01-05'), note: 'A' }] }),
    rule: 'date-calendar',
    where: `${PRESS}/corrections/0/date`,
    likely: `${THIS_YEAR}-01-05`,
  },
];
