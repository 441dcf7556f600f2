import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { importSource } from '../support/import-source.js';

// Two independent parsers read each card. One of them is written for Node alone.

/** @typedef {import('../../src/feed/model.js').Contact} Contact */
/** @typedef {import('../../src/feed/model.js').Publisher} Publisher */

/** @type {Publisher} */
const CENTRE = {
  name: 'Example Centre; Seoul',
  url: 'https://example.org/?a=1,2;b',
  tel: '+1-202-555-0100',
  email: 'info@example.org',
  address: '1 Sample Street, Floor 2\nExample City',
  time_zone: 'Asia/Seoul',
};

/** @type {Contact} */
const OFFICER = {
  role: 'press',
  label: 'Media Inquiries',
  name: 'Officer, Press',
  title: 'Head; Public Relations',
  unit: 'Information, Data & Media Unit',
  tel: '+1 202 555 0101 (ext. 3)',
  email: 'press@example.org',
};

/** @type {(contact?: Contact, publisher?: Publisher) => string} */
let vcard;
/** @type {Record<string, (file: string) => Record<string, string>>} */
let parsers;

/** What a parser leaves as it is written. @param {string} value */
const unescape = (value) =>
  value.replace(/\\(.)/g, (_, letter) => (/n/i.test(letter) ? '\n' : letter));

before(async () => {
  ({ vcard } = /** @type {{ vcard: typeof vcard }} */ (
    await importSource('src/elements/contact-card/vcard.ts')
  ));
  // @ts-expect-error it brings no types
  const { default: VCard } = await import('vcf');
  parsers = {
    'ical.js': (file) => {
      const card = new ICAL.Component(/** @type {unknown[]} */ (ICAL.parse(file)));
      return Object.fromEntries(
        card.getAllProperties().map((property) => {
          const value = property.getFirstValue();
          return [property.name, Array.isArray(value) ? value.join('|') : String(value)];
        }),
      );
    },
    vcf: (file) => {
      const [card, ...others] = VCard.parse(file);
      assert.deepEqual(others, []);
      return Object.fromEntries(
        Object.values(card.data).map((property) => [
          property._field.toLowerCase().replace('xab', 'x-ab'),
          property
            .valueOf()
            .split(/(?<!\\);/)
            .map(unescape)
            .join(/^(n|org|adr)$/.test(property._field) ? '|' : ';'),
        ]),
      );
    },
  };
});

for (const name of ['ical.js', 'vcf']) {
  describe(`a card, as ${name} reads it`, () => {
    /** @param {Contact} [contact] @param {Publisher} [publisher] */
    const read = (contact, publisher = CENTRE) => parsers[name]?.(vcard(contact, publisher)) ?? {};

    it('is that of a person', () => {
      assert.deepEqual(read(OFFICER), {
        version: '3.0',
        prodid: '-//akc-widgets//EN',
        fn: 'Officer, Press',
        n: 'Officer, Press||||',
        org: 'Example Centre; Seoul|Information, Data & Media Unit',
        title: 'Head; Public Relations',
        role: 'Media Inquiries',
        tel: '+1-202-555-0101,3',
        email: 'press@example.org',
        url: 'https://example.org/?a=1,2;b',
        adr: '||1 Sample Street, Floor 2\nExample City||||',
        tz: 'Asia/Seoul',
      });
    });

    it('is that of an organisation', () => {
      const { fn, n, org, tel, ...rest } = read();
      assert.deepEqual(
        [fn, n, org, tel, rest['x-abshowas']],
        ['Example Centre; Seoul', '||||', 'Example Centre; Seoul', '+1-202-555-0100', 'COMPANY'],
      );
    });

    for (const written of [
      'A, B; C\\D',
      'C:\\new\\Notes',
      'a:b "quoted" ^n',
      '공보 담당자 '.repeat(20).trim(),
      'مسؤول الصحافة '.repeat(12).trim(),
      '😀'.repeat(50),
      `${'x'.repeat(72)} y z`,
      `${'é'.repeat(36)} é é`,
    ]) {
      it(`says what was written: ${written.slice(0, 20)}`, () => {
        const { fn, n, org, title } = read({ name: written, unit: written, title: written });
        assert.deepEqual(
          [fn, n, org, title],
          [written, `${written}||||`, `Example Centre; Seoul|${written}`, written],
        );
      });
    }

    it('is whole where hardly anything is known', () => {
      for (const contact of [{ tel: '02-555-0103' }, { email: 'a@example.org' }, {}]) {
        const { version, fn = '', n } = parsers[name]?.(vcard(contact)) ?? {};
        assert.deepEqual([version, fn, n], ['3.0', contact.tel ?? contact.email ?? '', '||||']);
      }
    });
  });
}
