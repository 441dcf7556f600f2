import type { Tables } from '../tables.js';

/** Of CLDR. */
export const version = '48.0';

/** What CLDR says; written by `scripts/cldr.js`. */
export const tables: Tables = {
  numbers: 'en',
  digits: '၀၁၂၃၄၅၆၇၈၉',
  months: [
    'ဇန်နဝါရီ',
    'ဖေဖော်ဝါရီ',
    'မတ်',
    'ဧပြီ',
    'မေ',
    'ဇွန်',
    'ဇူလိုင်',
    'ဩဂုတ်',
    'စက်တင်ဘာ',
    'အောက်တိုဘာ',
    'နိုဝင်ဘာ',
    'ဒီဇင်ဘာ',
  ],
  shortMonths: ['ဇန်', 'ဖေ', 'မတ်', 'ဧ', 'မေ', 'ဇွန်', 'ဇူ', 'ဩ', 'စက်', 'အောက်', 'နို', 'ဒီ'],
  weekdays: ['တနင်္ဂနွေ', 'တနင်္လာ', 'အင်္ဂါ', 'ဗုဒ္ဓဟူး', 'ကြာသပတေး', 'သောကြာ', 'စနေ'],
  shortWeekdays: ['တနင်္ဂနွေ', 'တနင်္လာ', 'အင်္ဂါ', 'ဗုဒ္ဓဟူး', 'ကြာသပတေး', 'သောကြာ', 'စနေ'],
  patterns: {
    medium: 'y MMM d',
    long: 'y MMMM d',
    full: 'y MMMM d E',
    short: 'dd/MM/y',
    year: 'y',
    moment: 'y MMM d H:mm',
    zonedMoment: 'y MMM d z HH:mm',
    event: 'y MMM d E',
    timedEvent: 'y MMM d E H:mm',
    zonedEvent: 'y MMM d E z HH:mm',
    time: 'H:mm',
    zonedTime: 'z HH:mm',
    dateAndTime: 'y MMM d H:mm',
  },
  ranges: {
    event: ['y MMM d E – ', 'MMM d E'],
    timedEvent: ['y MMM d E HH:mm – ', 'HH:mm'],
    zonedEvent: ['y MMM d E z HH:mm – ', 'HH:mm'],
  },
  range: '{0} – {1}',
  lists: {
    conjunction: ['နှင့် ', ' - ', 'နှင့် '],
    disjunction: [' သို့မဟုတ် ', ' - ', ' သို့မဟုတ် '],
    unit: ['နှင့် ', '- ', 'နှင့် '],
  },
  now: 'ယခု',
  ago: { minute: ['ပြီးခဲ့သည့် {0} မိနစ်'], hour: ['ပြီးခဲ့သည့် {0} နာရီ'], day: ['ပြီးခဲ့သည့် {0} ရက်'] },
};
