import { expect } from '@open-wc/testing';
import { isolate, oneLine } from '../../src/feed/plain-string.js';
import { NO_FREEZE } from '../support/no-freeze.js';

describe('oneLine', () => {
  const cases: [what: string, written: string, expected: string][] = [
    ['line breaks', 'One\r\nBcc: all@example.org\n\nTwo', 'One Bcc: all@example.org Two'],
    ['every other line break', 'a\u2028b\u2029c\u0085d\u000Be\u000Cf', 'a b c d e f'],
    ['control characters', 'a\u0000b\u001Bc\u007Fd\u009Fe', 'a b c d e'],
    ['spaces around and between', '  a \t\u00A0\u3000 b  ', 'a b'],
    ['halves of characters', 'a\uD83Db\uDE00', 'a b'],
    ['whole characters', '😀', '😀'],
    [
      'embeddings, overrides and isolates',
      'a\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069b',
      'ab',
    ],
    ['marks that are part of a script', 'می\u200Cخواهم\u200F', 'می\u200Cخواهم\u200F'],
    ['nothing', '', ''],
  ];
  for (const [what, written, expected] of cases) {
    it(`of ${what}`, () => {
      expect(oneLine(written)).to.equal(expected);
    });
  }

  it('of what is not there is empty', () => {
    expect(oneLine(undefined)).to.equal('');
  });

  it('takes no more steps than there are characters', () => {
    for (const one of [' ', '\n', '\u202E', ' a', '\uD83D']) oneLine(one.repeat(500_000));
  }).timeout(NO_FREEZE);
});

describe('isolate', () => {
  it('leaves alone what turns nothing', () => {
    for (const text of ['Culture', '문화', 'ข่าว', 'PR/20-04', ''])
      expect(isolate(text)).to.equal(text);
  });

  const turning: [what: string, written: string, expected: string][] = [
    ['Hebrew', 'חדשות', '\u2068חדשות\u2069'],
    ['Arabic', 'أخبار', '\u2068أخبار\u2069'],
    ['Adlam', '\u{1E900}', '\u2068\u{1E900}\u2069'],
    ['a right-to-left mark', 'a\u200F', '\u2068a\u200F\u2069'],
    ['an override', 'a\u202Eb', 'ab'],
    ['the end of an isolation', 'a\u2069אb', '\u2068aאb\u2069'],
    ['line breaks besides', 'א\nב', '\u2068א ב\u2069'],
  ];
  for (const [what, written, expected] of turning) {
    it(`holds ${what}`, () => {
      expect(isolate(written)).to.equal(expected);
    });
  }
});
