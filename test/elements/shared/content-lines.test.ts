import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { contentLines, escapeText } from '../../../src/elements/shared/content-lines.js';

const octets = (line: string) => new TextEncoder().encode(line).length;

describe('escapeText', () => {
  const cases = [
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['a comma', 'a, b', 'a\\, b'],
    ['a semicolon', 'a; b', 'a\\; b'],
    ['what looks escaped already', '\\n', '\\\\n'],
    ['a line feed', 'a\nb', 'a\\nb'],
    ['a carriage return', 'a\rb', 'a\\nb'],
    ['both, which are one break', 'a\r\nb', 'a\\nb'],
    ['a line separator', 'a\u2028b', 'a\\nb'],
    ['a next line', 'a\u0085b', 'a\\nb'],
  ] as const;
  for (const [what, text, expected] of cases) {
    it(what, () => {
      expect(escapeText(text)).to.equal(expected);
    });
  }
});

describe('contentLines', () => {
  it('ends each line with CRLF', () => {
    expect(contentLines(['A:1', 'B:2'])).to.equal('A:1\r\nB:2\r\n');
  });

  it('leaves absent ones out', () => {
    expect(contentLines([undefined, 'A:1', false, ''])).to.equal('A:1\r\n');
  });

  it('folds after 75 octets', () => {
    expect(contentLines([`A:${'x'.repeat(74)}`])).to.equal(`A:${'x'.repeat(73)}\r\n x\r\n`);
  });

  it('leaves a line of 75 octets whole', () => {
    expect(contentLines([`A:${'x'.repeat(73)}`])).to.equal(`A:${'x'.repeat(73)}\r\n`);
  });

  const scripts = [
    ['of one octet', 'x'],
    ['of two', 'é'],
    ['of three', '한'],
    ['of four', '😀'],
    ['from right to left', 'ع'],
    ['of all lengths', 'xé한😀'],
  ] as const;
  for (const [what, characters] of scripts) {
    const line = `A:${characters.repeat(200)}`;

    it(`keeps every line of characters ${what} within 75 octets`, () => {
      const lengths = contentLines([line]).split('\r\n').map(octets);

      expect(Math.max(...lengths)).to.be.within(72, 75);
    });

    it(`splits no character ${what}`, () => {
      expect(contentLines([line]).replaceAll('\r\n ', '')).to.equal(`${line}\r\n`);
    });
  }

  const hostile = [
    ['CRLF', 'A:1\r\nB:2'],
    ['a line feed', 'A:1\nB:2'],
    ['a carriage return', 'A:1\rB:2'],
    ['a form feed', 'A:1\fB:2'],
    ['a line separator', 'A:1\u2028B:2'],
    ['a next line', 'A:1\u0085B:2'],
  ] as const;
  for (const [what, line] of hostile) {
    it(`lets ${what} in a value begin no other line`, () => {
      expect(
        contentLines([line])
          .match(/[\p{Cc}]|[\u2028\u2029]/gu)
          ?.join(''),
      ).to.equal('\r\n');
    });
  }

  it('writes a space for a control character', () => {
    expect(contentLines(['A:\u0000x\u0007\ty\u007F'])).to.equal('A: x  y \r\n');
  });

  it('writes a space for half of a character, which UTF-8 has not', () => {
    expect(contentLines(['A:x\uD83Dy\uDE00'])).to.equal('A:x y \r\n');
  });

  it('is read back whole, folded within an escape', () => {
    const text = `${'x'.repeat(70)},;\\${'\n'.repeat(40)}`;
    const lines = ['BEGIN:VCALENDAR', `DESCRIPTION:${escapeText(text)}`, 'END:VCALENDAR'];

    const read = new ICAL.Component(ICAL.parse(contentLines(lines)) as unknown[]);

    expect(read.getFirstPropertyValue('description')).to.equal(text);
  });
});
