import type { Tables } from '../tables.js';

/**
 * Tetum, by hand, for CLDR has none. Months, days and «18 setembru 2024» are as timor-leste.gov.tl, presidenciarepublica.tl and
 * tatoli.tl write them; short names, «agora» and the clock of 24 hours are from MediaWiki's and moment.js's Tetum; «liubá»,
 * as «tinan rua liubá» of presidenciarepublica.tl. Unverified: the short date with a short month, «agora», lists with «no»
 * and «ka», numbers as in Portuguese.
 */
export const tables: Tables = {
  numbers: 'pt-PT',
  months: [
    'janeiru',
    'fevereiru',
    'marsu',
    'abríl',
    'maiu',
    'juñu',
    'jullu',
    'agostu',
    'setembru',
    'outubru',
    'novembru',
    'dezembru',
  ],
  shortMonths: [
    'jan.',
    'fev.',
    'mar.',
    'abr.',
    'maiu',
    'jun.',
    'jul.',
    'ago.',
    'set.',
    'out.',
    'nov.',
    'dez.',
  ],
  weekdays: [
    'domingu',
    'segunda-feira',
    'tersa-feira',
    'kuarta-feira',
    'kinta-feira',
    'sesta-feira',
    'sábadu',
  ],
  shortWeekdays: ['dom.', 'seg.', 'ter.', 'kua.', 'kin.', 'ses.', 'sáb.'],
  patterns: {
    medium: 'd MMM y',
    long: 'd MMMM y',
    full: 'EEEE, d MMMM y',
    short: 'dd/MM/y',
    year: 'y',
    moment: 'd MMM y, HH:mm',
    zonedMoment: 'd MMM y, HH:mm z',
    event: 'E, d MMM y',
    timedEvent: 'E, d MMM y, HH:mm',
    zonedEvent: 'E, d MMM y, HH:mm z',
    time: 'HH:mm',
    zonedTime: 'HH:mm z',
    dateAndTime: 'd MMM y, HH:mm',
  },
  ranges: {
    event: ['E, d MMM – ', 'E, d MMM y'],
    timedEvent: ['E, d MMM y, HH:mm–', 'HH:mm'],
    zonedEvent: ['E, d MMM y, HH:mm–', 'HH:mm z'],
  },
  range: '{0} – {1}',
  lists: {
    conjunction: [' no ', ', ', ' no '],
    disjunction: [' ka ', ', ', ' ka '],
    unit: [', ', ', ', ', '],
  },
  now: 'agora',
  ago: {
    minute: ['minutu ida liubá', 'minutu {0} liubá'],
    hour: ['oras ida liubá', 'oras {0} liubá'],
    day: ['loron ida liubá', 'loron {0} liubá'],
  },
};
