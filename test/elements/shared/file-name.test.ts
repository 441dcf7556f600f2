import { expect } from '@open-wc/testing';
import { fileName } from '../../../src/elements/shared/file-name.js';

const cases = [
  ['words', 'Press Office', 'contact-Press-Office.vcf'],
  ['Hangul', '홍보팀', 'contact-홍보팀.vcf'],
  ['Arabic', 'مكتب الصحافة', 'contact-مكتب-الصحافة.vcf'],
  ['marks above and below letters', 'หน่วยข่าว', 'contact-หน่วยข่าว.vcf'],
  ['letters that come with their marks apart', 'Bu\u0308ro', 'contact-Büro.vcf'],
  ['a path', '../../../etc/passwd', 'contact-etc-passwd.vcf'],
  ['what Windows refuses', 'a<b>c:d"e|f?g*h\\i', 'contact-a-b-c-d-e-f-g-h-i.vcf'],
  ['what Windows keeps for itself', 'CON', 'contact-CON.vcf'],
  ['another ending', 'card.exe', 'contact-card-exe.vcf'],
  ['a turn of the writing', 'a\u202Efcv.exe', 'contact-a-fcv-exe.vcf'],
  ['control characters', 'a\r\n\u0000b', 'contact-a-b.vcf'],
  ['half of a character', 'a\uD83D', 'contact-a.vcf'],
  ['signs at the end', 'Office (2)', 'contact-Office-2.vcf'],
  ['signs alone', '…!', 'contact.vcf'],
  ['nothing', '', 'contact.vcf'],
] as const;

describe('fileName', () => {
  for (const [what, text, expected] of cases) {
    it(`of ${what}`, () => {
      expect(fileName('contact', text, 'vcf')).to.equal(expected);
    });
  }

  for (const character of ['x', '한', '𐐷']) {
    it(`is no longer than file systems allow (${character})`, () => {
      const name = fileName('contact', character.repeat(1_000), 'vcf');

      expect(new TextEncoder().encode(name).length).to.be.within(60, 255);
      expect(name).to.match(/^contact-(x|한|𐐷)+\.vcf$/u);
    });
  }

  it('ends with no hyphen where it is cut', () => {
    expect(fileName('contact', `${'x'.repeat(51)} y`, 'vcf')).to.match(/x\.vcf$/);
  });
});
