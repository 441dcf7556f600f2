import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { converting } from '../support/converting.js';
import { serve } from '../support/server.js';

/** A table is no feed, and becomes one by `convert`: `check` says so, and `convert` says what of Excel it cannot read. */

const { file, run } = converting();

const server = await serve();
after(() => server.close());

const ZIP = Buffer.from('504b0304140006000800', 'hex');
const XLS = Buffer.from('d0cf11e0a1b11ae10000', 'hex');

/** @type {[name: string, content: string | Buffer, found: RegExp][]} */
const TABLES = [
  ['t.csv', 'Nr,Titel\n1,A\n', /^a table in CSV$/],
  ['t.tsv', 'Nr\tTitel\n1\tA\n', /^a table in CSV$/],
  ['t.txt', '\uFEFFNumber;Headline;"Release date"\n1;A;2026-02-12\n', /^a table in CSV$/],
  ['r.xlsx', ZIP, /^an Excel workbook$/],
  ['r.json', XLS, /^an Excel workbook$/],
];

describe('check, of a table', () => {
  for (const [name, content, found] of TABLES) {
    it(`advises to convert it: ${name}`, async () => {
      server.answer(`/${name}`, { headers: { 'content-type': 'text/plain' }, body: content });
      for (const target of [await file(name, content), server.url(`/${name}`)]) {
        const { code, out } = await run(['check', target, '--json']);

        const [{ findings }] = JSON.parse(out).reports;
        assert.equal(code, 2);
        assert.deepEqual(
          findings.map((/** @type {any} */ { rule }) => rule),
          ['table'],
        );
        assert.match(findings[0].found, found);
        assert.match(findings[0].mend, /akc-widgets convert/);
      }
    });
  }

  it('takes no other text for a table', async () => {
    const { out } = await run(['check', await file('words.txt', 'Title, date\nof a letter')]);
    assert.match(out, /error table/);
    for (const words of ['A title, and a date', 'Hello', 'Title\nA']) {
      const other = await run(['check', await file('words.txt', words)]);
      assert.match(other.out, /error not-a-feed/, words);
    }
  });
});

describe('convert, of what Excel has written', () => {
  for (const [name, bytes] of /** @type {[string, Buffer][]} */ ([
    ['r.xlsx', ZIP],
    ['r.csv', ZIP],
    ['r.xls', XLS],
  ])) {
    it(`says what to save it as: ${name}`, async () => {
      const { code, out, err } = await run(['convert', await file(name, bytes)]);

      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /r\.\w+: found an Excel workbook; expected CSV: save it as CSV UTF-8/);
      assert.doesNotMatch(err, /encoding|charset/);
    });
  }

  it('reads a table by its headers too, whatever its name', async () => {
    const { code, out } = await run([
      'convert',
      await file('t.txt', 'Id;Title;Date\n7;A;2026-02-12\n'),
    ]);

    assert.equal(code, 0);
    assert.equal(JSON.parse(out).items[0].title, 'A');
  });
});
