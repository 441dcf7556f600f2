import { expect } from '@open-wc/testing';
import { describeFile, groupFiles } from '../../../src/elements/release-detail/files.js';
import { LONGEST_URL, MOST_ENTRIES } from '../../../src/feed/limits.js';
import type { Attachment } from '../../../src/feed/model.js';
import { english } from '../../../src/i18n/english.js';

const PDF = 'application/pdf';
const at = (path: string) => `https://publisher.example/files/${path}`;
const facts = (path: string, mime_type?: string, more: Partial<Attachment> = {}) =>
  describeFile({ url: at(path), mime_type, ...more }, english);
const nameOf = (path: string) => groupFiles([{ url: at(path) }])[0]!.title;

/** What turns the writing or is not seen. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2800]/u;

describe('what a file is said to be', () => {
  const known: [path: string, mime_type: string | undefined, expected: string][] = [
    ['a.pdf', PDF, 'PDF'],
    ['a.PDF', undefined, 'PDF'],
    ['a.hwp', 'application/x-hwp', 'Hangul document (HWP)'],
    ['a.hwpx', 'application/hwp+zip', 'Hangul document (HWPX)'],
    ['a.docx', undefined, 'Word'],
    ['a.doc', undefined, 'Word'],
    ['a.xlsx', undefined, 'Excel'],
    ['a.pptx', undefined, 'PowerPoint'],
    ['a.jpg', 'image/jpeg', 'JPEG'],
    ['a.svg', 'image/svg+xml', 'SVG'],
    ['a.webp', undefined, 'WebP'],
    ['a.zip', undefined, 'ZIP'],
    ['a.pdf?version=2.exe#a.exe', PDF, 'PDF'],
    ['a.pd%66', undefined, 'PDF'],
  ];
  for (const [path, mime_type, expected] of known) {
    it(`${path} is ${expected}`, () => {
      expect(facts(path, mime_type)).to.equal(expected);
    });
  }

  const unlisted: [path: string, mime_type: string | undefined, expected: string][] = [
    ['data.xyz', undefined, 'XYZ'],
    ['data.xyz', 'application/x-unknown', 'XYZ'],
    ['report.odt', 'application/vnd.oasis.opendocument.text', 'ODT'],
    ['a.docm', 'application/msword', 'DOCM'],
    ['a.7z', undefined, '7Z'],
    ['data.constructor', undefined, 'CONSTRUCTOR'],
  ];
  for (const [path, mime_type, expected] of unlisted) {
    it(`of an unlisted type is its ending: ${path}`, () => {
      expect(facts(path, mime_type)).to.equal(expected);
    });
  }

  const disguised: [path: string, mime_type: string, expected: string][] = [
    ['setup.exe', PDF, 'EXE'],
    ['invoice.pdf.exe', PDF, 'EXE'],
    ['invoice%E2%80%AEfdp.exe', PDF, 'EXE'],
    ['invoice.pdf%20%20%20%20.exe', PDF, 'EXE'],
    ['invoice.exe.', PDF, 'EXE'],
    ['invoice.exe%20%20', PDF, 'EXE'],
    ['invoice.exe.%20.', PDF, 'EXE'],
    ['invoice.e%E2%80%8Bxe', PDF, 'EXE'],
    ['invoice.exe%00.', PDF, 'EXE'],
    ['a.settingcontent-ms', PDF, 'SETTINGCONTENT-MS'],
    ['a.exe/', PDF, 'PDF'],
    ['bad%E0%A4%A.exe', PDF, 'EXE'],
  ];
  for (const [path, mime_type, expected] of disguised) {
    it(`is its real ending, whatever its media type: ${path}`, () => {
      expect(facts(path, mime_type)).to.equal(expected);
    });
  }

  const byType: [mime_type: string | undefined, expected: string][] = [
    [PDF, 'PDF'],
    ['Application/PDF; charset=binary', 'PDF'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word'],
    ['application/vnd.ms-excel', 'Excel'],
    ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PowerPoint'],
    ['application/haansofthwp', 'Hangul document (HWP)'],
    ['application/hwp+zip', 'Hangul document (HWPX)'],
    ['audio/mpeg', 'MP3'],
    ['video/mp4', 'MP4'],
    ['image/jpeg', 'JPEG'],
    ['application/octet-stream', ''],
    ['constructor', ''],
    ['PDF \u202E', ''],
    [undefined, ''],
  ];
  for (const [mime_type, expected] of byType) {
    it(`is its media type where its address has no ending: ${mime_type}`, () => {
      expect(facts('download/12', mime_type)).to.equal(expected);
      // the page that hands it out is not the file
      expect(facts('download.do?id=12', mime_type)).to.equal(expected || 'DO');
    });
  }

  it('has its size and language beside it', () => {
    expect(facts('a.exe', PDF, { size_in_bytes: 245_000, language: 'ko' })).to.equal(
      'EXE, 245 kB, Korean',
    );
  });

  it('says nothing that is no language', () => {
    expect(facts('a.exe', PDF, { language: 'PDF · 2 MB' })).to.equal('EXE');
    expect(facts('a.exe', PDF, { language: 'x-klingon' })).to.equal('EXE, x-klingon');
  });

  it('writes an ending that turns the writing apart', () => {
    expect(facts('a.%D7%90%D7%91', undefined, { size_in_bytes: 2_000 })).to.equal(
      '\u2068אב\u2069, 2 kB',
    );
  });
});

describe('the name of a file without a title', () => {
  it('is the last part of its path, decoded', () => {
    expect(nameOf('A%20report%202026.pdf?x=1#y')).to.equal('A report 2026.pdf');
    expect(nameOf('%EB%B3%B4%EB%8F%84%EC%9E%90%EB%A3%8C.hwp')).to.equal('보도자료.hwp');
    expect(nameOf('bad%E0%A4%A.pdf')).to.equal('bad%E0%A4%A.pdf');
    expect(nameOf('')).to.equal(at(''));
  });

  it('is not turned', () => {
    expect(nameOf('invoice%E2%80%AEfdp.exe')).to.equal('invoicefdp.exe');
  });

  it('shows nothing that cannot be seen', () => {
    const name = nameOf(
      'a%E2%80%8B%E2%81%A0%EF%BB%BF%C2%AD%E3%85%A4%F3%A0%80%A1%00%0Ab%E2%A0%80.exe',
    );

    expect(name).to.equal('a b.exe');
    expect(name).not.to.match(HIDDEN);
  });

  it('keeps its ending apart where its letters turn the writing', () => {
    expect(nameOf('%D7%90%D7%91.exe')).to.equal('\u2068אב\u2069.exe');
  });

  for (const [what, path] of [
    ['many spaces', `report.pdf${'%20'.repeat(1_000)}.exe`],
    ['many letters', `report.pdf${'_'.repeat(1_000)}.exe`],
    ['many wide letters', `${'%F0%9F%98%80'.repeat(300)}.exe`],
  ] as const) {
    it(`shows its ending after ${what}`, () => {
      const name = nameOf(path);

      expect(Array.from(name).length).to.be.below(90);
      expect(name.endsWith('.exe')).to.equal(true);
      expect(name).not.to.match(/\p{Cs}/u);
    });
  }

  it('is found in no more steps than there are characters', function () {
    // characters squared would be minutes; a step for each is some milliseconds
    this.timeout(60_000);
    for (const part of ['x', '.', '/', '#', '%20', '%E2%80%AE', ' .']) {
      const files = Array.from({ length: MOST_ENTRIES }, (_, n) => ({
        url: `${at('')}${n}${part.repeat(LONGEST_URL)}`,
      }));

      const described = files.map((file) => describeFile(file, english));

      expect([groupFiles(files).length, described.length]).to.eql([MOST_ENTRIES, MOST_ENTRIES]);
    }
  });
});

describe('files of one title', () => {
  it('stand together, unless their languages differ', () => {
    const files: Attachment[] = [
      { url: at('a.pdf'), title: 'A', language: 'en' },
      { url: at('b.pdf'), title: 'A', language: 'ko' },
      { url: at('a.hwp'), title: 'A', language: 'en' },
    ];

    expect(groupFiles(files).map((row) => row.files.length)).to.eql([2, 1]);
  });
});
