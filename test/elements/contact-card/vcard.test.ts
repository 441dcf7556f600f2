import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { vcard, vcardName } from '../../../src/elements/contact-card/vcard.js';
import type { Contact, Publisher } from '../../../src/feed/model.js';

const CENTRE: Publisher = {
  name: 'Example Centre',
  url: 'https://example.org/',
  tel: '+1-202-555-0100',
  email: 'info@example.org',
  address: '1 Sample Street, Floor 2\nExample City',
  time_zone: 'Asia/Seoul',
};

const OFFICER: Contact = {
  role: 'press',
  label: 'Media Inquiries',
  name: 'Press Officer',
  title: 'Head; Public Relations',
  unit: 'Information, Data & Media Unit',
  tel: '+1 202 555 0101 (ext. 3)',
  email: 'press@example.org',
};

/** By an independent parser, which refuses a line without a name, and two cards in one file. */
function readBack(file: string): ICAL.Component {
  const card = new ICAL.Component(ICAL.parse(file) as unknown[]);
  expect(card.name).to.equal('vcard');
  return card;
}

const valueOf = (file: string, property: string) => readBack(file).getFirstPropertyValue(property);

describe('vcard', () => {
  it('of a person', () => {
    const lines = vcard(OFFICER, CENTRE).split('\r\n');

    expect(lines).to.eql([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'PRODID:-//akc-widgets//EN',
      'FN:Press Officer',
      'N:Press Officer;;;;',
      'ORG:Example Centre;Information\\, Data & Media Unit',
      'TITLE:Head; Public Relations',
      'ROLE:Media Inquiries',
      'TEL;TYPE=WORK,VOICE:+1-202-555-0101\\,3',
      'EMAIL;TYPE=INTERNET,WORK:press@example.org',
      'URL:https://example.org/',
      'ADR;TYPE=WORK:;;1 Sample Street\\, Floor 2\\nExample City;;;;',
      'TZ;VALUE=text:Asia/Seoul',
      'END:VCARD',
      '',
    ]);
  });

  it('of the organisation', () => {
    const lines = vcard(undefined, CENTRE).split('\r\n');

    expect(lines.slice(3, 10)).to.eql([
      'FN:Example Centre',
      'N:;;;;',
      'ORG:Example Centre',
      'X-ABShowAs:COMPANY',
      'TEL;TYPE=WORK,VOICE:+1-202-555-0100',
      'EMAIL;TYPE=INTERNET,WORK:info@example.org',
      'URL:https://example.org/',
    ]);
  });

  describe('is read back', () => {
    const cases: [property: string, expected: unknown][] = [
      ['version', '3.0'],
      ['fn', 'Press Officer'],
      ['n', ['Press Officer', '', '', '', '']],
      ['org', ['Example Centre', 'Information, Data & Media Unit']],
      ['title', 'Head; Public Relations'],
      ['role', 'Media Inquiries'],
      ['tel', '+1-202-555-0101,3'],
      ['email', 'press@example.org'],
      ['url', 'https://example.org/'],
      ['adr', ['', '', '1 Sample Street, Floor 2\nExample City', '', '', '', '']],
      ['tz', 'Asia/Seoul'],
    ];
    for (const [property, expected] of cases) {
      it(property, () => {
        expect(valueOf(vcard(OFFICER, CENTRE), property)).to.eql(expected);
      });
    }

    const scripts = ['공보 담당자', 'مسؤول الصحافة', 'A, B; C\\D', '😀'.repeat(50)];
    for (const name of scripts) {
      it(`the name ${name.slice(0, 20)}`, () => {
        expect(valueOf(vcard({ name }, CENTRE), 'fn')).to.equal(name);
      });
    }
  });

  describe('is called', () => {
    const cases: [what: string, contact: Contact, expected: string][] = [
      ['by the name', OFFICER, 'Press Officer'],
      ['else by the unit', { unit: 'Media Unit', label: 'Inquiries' }, 'Media Unit'],
      ['else by its organisation', { organization: 'Other Centre' }, 'Other Centre'],
      ["else by the publisher's name", { label: 'Inquiries' }, 'Example Centre'],
    ];
    for (const [what, contact, expected] of cases) {
      it(what, () => {
        expect(valueOf(vcard(contact, CENTRE), 'fn')).to.equal(expected);
      });
    }

    const nameless: [what: string, contact: Contact, expected: string][] = [
      ['by the printed role', { label: 'Inquiries', role: 'press' }, 'Inquiries'],
      ['by the role', { role: 'press', email: 'a@example.org' }, 'press'],
      ['by the address', { email: 'a@example.org' }, 'a@example.org'],
      ['by the number', { tel: '+1-202-555-0102' }, '+1-202-555-0102'],
      ['nothing', {}, ''],
    ];
    for (const [what, contact, expected] of nameless) {
      it(`${what} where nobody is named`, () => {
        expect(valueOf(vcard(contact, undefined), 'fn')).to.equal(expected);
      });
    }
  });

  it('of an organisation without a name is called by its address', () => {
    expect(valueOf(vcard(undefined, { email: 'a@example.org' }), 'fn')).to.equal('a@example.org');
  });

  it('is that of an organisation where nobody is named', () => {
    const card = vcard({ unit: 'Media Unit' }, CENTRE);

    expect(valueOf(card, 'x-abshowas')).to.equal('COMPANY');
    expect(valueOf(card, 'n')).to.eql(['', '', '', '', '']);
  });

  it('names a unit without an organisation', () => {
    expect(valueOf(vcard({ unit: 'Media Unit' }, undefined), 'org')).to.eql(['', 'Media Unit']);
  });

  it("has no address of the publisher's for another's people", () => {
    const card = readBack(vcard({ ...OFFICER, organization: 'Other Centre' }, CENTRE));

    expect(['url', 'adr', 'tz'].filter((name) => card.hasProperty(name))).to.eql([]);
  });

  it('is the same for the same input', () => {
    expect(vcard(OFFICER, CENTRE)).to.equal(vcard({ ...OFFICER }, { ...CENTRE }));
  });

  describe('writes a number', () => {
    const cases = [
      ['+1-202-555-0103', '+1-202-555-0103'],
      ['+1 (202) 555.0103', '+1-202-555-0103'],
      ['+82 (0)2 555 0103', '+82-2-555-0103'],
      ['+1 202 555 0103, ext. 45', '+1-202-555-0103\\,45'],
      ['+1 202 555 0103 extension 45', '+1-202-555-0103\\,45'],
      ['+1 202 555 0103 x45', '+1-202-555-0103\\,45'],
      ['+1-202-555-0103;ext=45', '+1-202-555-0103\\,45'],
      ['02-555-0103 (내선 45)', '02-555-0103\\,45'],
      ['(202) 555-0103', '(202) 555-0103'],
      ['+1-800-EXAMPLE', '+1-800-EXAMPLE'],
      ['+1-202-555-0103, +1-202-555-0104', '+1-202-555-0103\\, +1-202-555-0104'],
      ['+1-202-555-0103\nTEL:+1-202-555-0199', '+1-202-555-0103\\nTEL:+1-202-555-0199'],
    ] as const;
    for (const [tel, expected] of cases) {
      it(JSON.stringify(tel), () => {
        expect(vcard({ tel }, undefined)).to.include(`\r\nTEL;TYPE=WORK,VOICE:${expected}\r\n`);
      });
    }

    it('that is too long for one as text', () => {
      const tel = `+1${' '.repeat(100_000)}(1${'1'.repeat(100_000)}!`;

      expect(vcard({ tel }, undefined)).to.include('\r\nTEL;TYPE=WORK,VOICE:+1');
    });
  });

  it('has each name on one line, and nothing that turns it', () => {
    const card = vcard(
      { name: 'A\nB \u202EC', unit: 'D\r\nE', title: 'F\u2028G', label: 'H\tI' },
      { name: 'J\nK' },
    );

    for (const line of ['FN:A B C', 'N:A B C;;;;', 'ORG:J K;D E', 'TITLE:F G', 'ROLE:H I']) {
      expect(card).to.include(`\r\n${line}\r\n`);
    }
  });

  describe('lets no value begin a line', () => {
    const evil = 'x\r\nTEL:+1-202-555-0199\nEND:VCARD\u2028X:\u0085Y:\rBEGIN:VCARD';
    const usual = readBack(vcard(OFFICER, CENTRE)).getAllProperties().length;

    for (const member of ['name', 'unit', 'title', 'label', 'tel', 'email'] as const) {
      it(`of a contact: ${member}`, () => {
        const card = readBack(vcard({ ...OFFICER, [member]: evil }, CENTRE));

        expect(card.getAllProperties().length).to.equal(usual);
      });
    }

    for (const member of ['name', 'url', 'address', 'time_zone'] as const) {
      it(`of the organisation: ${member}`, () => {
        const card = readBack(vcard(OFFICER, { ...CENTRE, [member]: evil }));

        expect(card.getAllProperties().length).to.equal(usual);
      });
    }
  });
});

describe('vcardName', () => {
  it('is the name of the contact', () => {
    expect(vcardName({ name: '공보 담당자' }, CENTRE)).to.equal('contact-공보-담당자.vcf');
  });

  it('is the name of the organisation', () => {
    expect(vcardName(undefined, CENTRE)).to.equal('contact-Example-Centre.vcf');
  });
});
