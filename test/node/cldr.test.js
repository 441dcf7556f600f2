import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLDR, namesOf, tablesOf } from '../support/cldr.js';
import { importSource } from '../support/import-source.js';

/** What we write of Khmer, Lao and Burmese, where an engine lacks them, beside what Node's ICU writes. */

const { DATE_SHAPES } = await importSource('src/i18n/formatters.ts');
const { byTables } = await importSource('src/i18n/tables.ts');
const { namesFrom } = await importSource('src/i18n/names-from.ts');

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = Date.UTC(2026, 0);
const ZONES = ['UTC', 'Asia/Seoul', 'America/St_Johns', 'Asia/Yangon', 'America/New_York'];
/** Each day of two years, a leap one among them, at another time of the day. */
const MOMENTS = Array.from(
  { length: 1000 },
  (_, day) => YEAR + day * DAY + ((day * 67) % 1440) * 60_000,
);

/** On a clock in Seoul, or in Greenwich. @param {number} start @param {number} end */
const isTwoYears = (start, end) =>
  [0, 9 * HOUR].some(
    (ahead) => new Date(start + ahead).getUTCFullYear() < new Date(end + ahead).getUTCFullYear(),
  );

/** An older or newer Node has other data: what is written stays until somebody writes it anew. */
const sameCldr = (/** @type {string} */ written) => written === CLDR;

for (const tag of ['km', 'lo', 'my']) {
  const { tables, version } = await importSource(`src/i18n/cldr/${tag}.ts`);
  const formatters = byTables(tables);

  describe(`tables of ${tag}`, { skip: !sameCldr(version) && `Node has CLDR ${CLDR}` }, () => {
    /** Names of zones are English ones, as the tables have none. @param {string} shape @param {string} timeZone */
    function byIcu(shape, timeZone) {
      const format = new Intl.DateTimeFormat(tag, { ...DATE_SHAPES[shape], timeZone });
      const english = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'short' });
      /** @param {number} time @param {(Intl.DateTimeFormatPart | Intl.DateTimeRangeFormatPart)[]} parts */
      const text = (time, parts) => {
        const zone = english.formatToParts(time).find(({ type }) => type === 'timeZoneName');
        return parts
          .map(({ type, value }) => (type === 'timeZoneName' ? zone?.value : value))
          .join('');
      };
      return {
        format: (/** @type {number} */ time) => text(time, format.formatToParts(time)),
        formatRange: (/** @type {number} */ start, /** @type {number} */ end) =>
          text(start, format.formatRangeToParts(start, end)),
      };
    }

    it('are what CLDR says', () => {
      assert.deepEqual(tables, tablesOf(tag, tables.numbers, DATE_SHAPES));
    });

    it('have names as CLDR has them', async () => {
      const { names } = await importSource(`src/i18n/cldr/${tag}-names.ts`);
      assert.deepEqual(names, namesFrom(namesOf(tag)));
      assert.ok(Object.keys(names.countries).length > 240);
    });

    for (const shape of Object.keys(DATE_SHAPES)) {
      it(`write as ICU does, ${shape}`, () => {
        for (const zone of ZONES) {
          const [ours, icus] = [formatters.date(shape, zone), byIcu(shape, zone)];
          for (const time of MOMENTS) assert.equal(ours.format(time), icus.format(time));
        }
      });
    }

    // of days in two years, CLDR writes some in digits alone: we write both whole
    for (const shape of ['event', 'timedEvent', 'zonedEvent']) {
      it(`write ranges as ICU does, ${shape}`, () => {
        const lengths =
          shape === 'event'
            ? [0, DAY, 9 * DAY, 40 * DAY]
            : [0, 60_000, HOUR, 5 * HOUR, DAY, 400 * DAY];
        for (const zone of ['UTC', 'Asia/Seoul']) {
          const [ours, icus] = [formatters.date(shape, zone), byIcu(shape, zone)];
          for (const start of MOMENTS.filter((_, index) => index % 3 === 0)) {
            for (const length of lengths) {
              const end = start + length;
              if (shape === 'event' && isTwoYears(start, end)) continue;
              assert.equal(ours.formatRange(start, end), icus.formatRange(start, end));
            }
          }
        }
      });
    }

    it('write numbers, sizes and lists as ICU does', () => {
      for (const unit of ['', 'kilobyte', 'megabyte', 'gigabyte']) {
        /** @type {Intl.NumberFormatOptions} */
        const options = unit ? { style: 'unit', unit, maximumFractionDigits: 1 } : {};
        const format = new Intl.NumberFormat(tag, options);
        for (const value of [0, 1, 1.5, 9, 12.25, 999, 1000, 1234.5, 1_234_567, -5]) {
          assert.equal(formatters.number(options).format(value), format.format(value));
        }
      }
      for (const type of /** @type {const} */ (['conjunction', 'disjunction', 'unit'])) {
        const format = new Intl.ListFormat(tag, { type });
        for (const all of ['', 'A', 'AB', 'ABC', 'ABCD', 'ABCDE']) {
          assert.equal(formatters.list(type).format([...all]), format.format([...all]));
        }
      }
    });

    it('write how long ago something was as ICU does', () => {
      const [always, auto] = /** @type {const} */ (['always', 'auto']).map(
        (numeric) => new Intl.RelativeTimeFormat(tag, { numeric }),
      );
      assert.equal(formatters.relativeTime('auto').format(0, 'second'), auto?.format(0, 'second'));
      for (const unit of /** @type {const} */ (['minute', 'hour', 'day'])) {
        for (let count = 1; count < 60; count++) {
          const ours = formatters.relativeTime('always').format(-count, unit);
          assert.equal(ours, always?.format(-count, unit));
        }
      }
    });
  });
}
