import { expect } from '@open-wc/testing';
import { mailtoOf, telOf } from '../../../src/elements/shared/contact-links.js';

describe('telOf', () => {
  const cases: [written: string, expected: string | undefined][] = [
    ['+1 (202) 555.0103', 'tel:+12025550103'],
    ['+82 (0)2 555 0103', 'tel:+8225550103'],
    ['(02) 555-0103', 'tel:025550103'],
    ['1339', 'tel:1339'],
    ['02-555-0103 (내선 5)', 'tel:025550103;ext=5'],
    ['+1-202-555-0103, ext. 45', 'tel:+12025550103;ext=45'],
    // a wrong number is worse than none
    ['02-555-0103~5', undefined],
    ['+1 202 555 0103 or +1 202 555 0104', undefined],
    ['02-555-0103 / 02-555-0104', undefined],
    ['Tel: see the website', undefined],
    ['5', undefined],
    ['', undefined],
  ];
  for (const [written, expected] of cases) {
    it(`${JSON.stringify(written)} → ${String(expected)}`, () => {
      expect(telOf(written)).to.equal(expected);
    });
  }
});

describe('mailtoOf', () => {
  const cases: [written: string, expected: string | undefined][] = [
    ['press@example.org', 'mailto:press@example.org'],
    ['a+b@example.org', 'mailto:a%2Bb@example.org'],
    ['a@example.org, b@example.org', undefined],
    ['a@example.org?bcc=b@example.org', undefined],
    ['press at example.org', undefined],
    ['a\uD83D@example.org', 'mailto:a%EF%BF%BD@example.org'],
  ];
  for (const [written, expected] of cases) {
    it(`${JSON.stringify(written)} → ${String(expected)}`, () => {
      expect(mailtoOf(written)).to.equal(expected);
    });
  }
});
