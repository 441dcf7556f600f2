import type { Tables } from '../tables.js';

/** Of CLDR. */
export const version = '48.0';

/** What CLDR says; written by `scripts/cldr.js`. */
export const tables: Tables = {
  numbers: 'en',
  months: [
    'មករា',
    'កុម្ភៈ',
    'មីនា',
    'មេសា',
    'ឧសភា',
    'មិថុនា',
    'កក្កដា',
    'សីហា',
    'កញ្ញា',
    'តុលា',
    'វិច្ឆិកា',
    'ធ្នូ',
  ],
  shortMonths: [
    'មករា',
    'កុម្ភៈ',
    'មីនា',
    'មេសា',
    'ឧសភា',
    'មិថុនា',
    'កក្កដា',
    'សីហា',
    'កញ្ញា',
    'តុលា',
    'វិច្ឆិកា',
    'ធ្នូ',
  ],
  weekdays: ['អាទិត្យ', 'ច័ន្ទ', 'អង្គារ', 'ពុធ', 'ព្រហស្បតិ៍', 'សុក្រ', 'សៅរ៍'],
  shortWeekdays: ['អាទិត្យ', 'ចន្ទ', 'អង្គារ', 'ពុធ', 'ព្រហ', 'សុក្រ', 'សៅរ៍'],
  halves: ['AM', 'PM'],
  patterns: {
    medium: 'd MMMM y',
    long: 'd MMMM y',
    full: 'EEEE d MMMM y',
    short: 'dd/MM/y',
    year: 'y',
    moment: 'd MMMM y, h:mm a',
    zonedMoment: 'd MMMM y, h:mm a z',
    event: 'E d MMMM y',
    timedEvent: 'E d MMMM y, h:mm a',
    zonedEvent: 'E d MMMM y, h:mm a z',
    time: 'h:mm a',
    zonedTime: 'h:mm a z',
    dateAndTime: 'd MMMM y, h:mm a',
  },
  ranges: {
    event: ['E dd MMMM y – ', 'E dd MMMM y'],
    timedEvent: ['E d MMMM y, h:mm a – ', 'h:mm a'],
    zonedEvent: ['E d MMMM y, h:mm a – ', 'h:mm a z'],
  },
  rangesOfHalf: {
    timedEvent: ['E d MMMM y, h:mm – ', 'h:mm a'],
    zonedEvent: ['E d MMMM y, h:mm – ', 'h:mm a z'],
  },
  range: '{0} - {1}',
  lists: {
    conjunction: [' និង\u200b', ', ', ' និង '],
    disjunction: [' ឬ ', ', ', ' ឬ '],
    unit: [' ', ' ', ' '],
  },
  now: 'ឥឡូវ',
  ago: { minute: ['{0} នាទី\u200bមុន'], hour: ['{0} ម៉ោង\u200bមុន'], day: ['{0} ថ្ងៃ\u200bមុន'] },
};
