import type { Tables } from '../tables.js';

/** Of CLDR. */
export const version = '48.0';

/** What CLDR says; written by `scripts/cldr.js`. */
export const tables: Tables = {
  numbers: 'id',
  months: [
    'ມັງກອນ',
    'ກຸມພາ',
    'ມີນາ',
    'ເມສາ',
    'ພຶດສະພາ',
    'ມິຖຸນາ',
    'ກໍລະກົດ',
    'ສິງຫາ',
    'ກັນຍາ',
    'ຕຸລາ',
    'ພະຈິກ',
    'ທັນວາ',
  ],
  shortMonths: [
    'ມ.ກ.',
    'ກ.ພ.',
    'ມ.ນ.',
    'ມ.ສ.',
    'ພ.ພ.',
    'ມິ.ຖ.',
    'ກ.ລ.',
    'ສ.ຫ.',
    'ກ.ຍ.',
    'ຕ.ລ.',
    'ພ.ຈ.',
    'ທ.ວ.',
  ],
  weekdays: ['ວັນອາທິດ', 'ວັນຈັນ', 'ວັນອັງຄານ', 'ວັນພຸດ', 'ວັນພະຫັດ', 'ວັນສຸກ', 'ວັນເສົາ'],
  shortWeekdays: ['ອາທິດ', 'ຈັນ', 'ອັງຄານ', 'ພຸດ', 'ພະຫັດ', 'ສຸກ', 'ເສົາ'],
  patterns: {
    medium: 'd MMM y',
    long: 'd MMMM y',
    full: 'EEEE, d MMMM y',
    short: 'dd/MM/y',
    year: 'y',
    moment: 'd MMM y, H:mm',
    zonedMoment: 'd MMM y, HH:mm z',
    event: 'E, d MMM y',
    timedEvent: 'E, d MMM y, H:mm',
    zonedEvent: 'E, d MMM y, HH:mm z',
    time: 'H:mm',
    zonedTime: 'HH:mm z',
    dateAndTime: 'd MMM y, H:mm',
  },
  ranges: {
    event: ['E, dd/MM/y – ', 'E, dd/MM/y'],
    timedEvent: ['E, d MMM y, HH:mm–', 'HH:mm'],
    zonedEvent: ['E, d MMM y, HH:mm–', 'HH:mm z'],
  },
  range: '{0} – {1}',
  lists: {
    conjunction: [' ແລະ ', ', ', ', '],
    disjunction: [' ຫຼື ', ', ', ' ຫຼື '],
    unit: [', ', ', ', ', '],
  },
  now: 'ຕອນນີ້',
  ago: { minute: ['{0} ນາທີກ່ອນ'], hour: ['{0} ຊົ່ວໂມງກ່ອນ'], day: ['{0} ມື້ກ່ອນ'] },
};
