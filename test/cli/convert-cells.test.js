import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { converting } from '../support/converting.js';

/** What `convert` makes of cells that look like something else, and of small tables. */

const { convert, file, run } = converting();

/** @param {string} csv @param {...string} args @returns {Promise<any[]>} the items */
async function table(csv, ...args) {
  const feed = await convert(await file('table.csv', csv), '--title', 'Samples', ...args);
  return feed.items;
}

/** @param {string} body @returns {Promise<any>} the item of a table with this body */
async function itemOf(body) {
  const [item] = await table(`Id,Title,Body\n1,A,"${body.replaceAll('"', '""')}"\n`);
  return item;
}

describe('convert, of a body with addresses in angle brackets', () => {
  const CONTACT = 'Contact: Jane Doe <jane@publisher.example> or <https://publisher.example/x>.';

  it('takes them for text where no tag of HTML stands beside them', async () => {
    const body = `First line.\n${CONTACT}\nThird line <as it was> 3 < 4`;
    const { content_text, content_html } = await itemOf(body);

    assert.deepEqual([content_text, content_html], [body, undefined]);
  });

  it('keeps them as text between tags of HTML', async () => {
    const { content_text, content_html } = await itemOf(
      `<p>${CONTACT}</p><p>Third <b>line</b></p>`,
    );

    assert.deepEqual(
      [content_text, content_html],
      [
        undefined,
        '<p>Contact: Jane Doe &lt;jane@publisher.example> or &lt;https://publisher.example/x>.</p><p>Third <b>line</b></p>',
      ],
    );
  });

  for (const html of [
    '<dl><dt>A</dt><dd>B</dd></dl>',
    'One<BR/>two',
    '<p>A<o:p></o:p></p>',
    '<a href="mailto:jane@publisher.example">Jane</a>',
    '<video src="https://publisher.example/a.mp4" controls></video>',
  ]) {
    it(`takes for HTML what is: ${html}`, async () => {
      assert.equal((await itemOf(html)).content_html, html);
    });
  }
});

describe('convert, of a small table', () => {
  for (const [name, delimiter] of [
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['commas', ','],
  ]) {
    for (const columns of [2, 3, 9]) {
      for (const count of [1, 2, 3, 8]) {
        for (const end of ['', '\n', '\r\n', '\n\n']) {
          const written = JSON.stringify(end);
          it(`with ${name}, of ${columns} columns, ${count} rows and ${written} behind it`, async () => {
            const others = Array.from({ length: columns - 2 }, (_, index) => `Own ${index}`);
            const rows = Array.from({ length: count }, (_, index) => [
              `Headline ${index}`,
              `2026-02-0${index + 1}`,
              ...others,
            ]);
            const lines = [['Title', 'Date', ...others], ...rows];
            const line = end.startsWith('\r') ? '\r\n' : '\n';
            const csv = lines.map((cells) => cells.join(delimiter)).join(line) + end;
            const items = await table(csv);

            assert.equal(items.length, count);
            assert.equal(items.at(-1).title, 'Headline 0');
          });
        }
      }
    }
  }

  it('has its texts with commas and no semicolon of their own', async () => {
    const items = await table(
      'Title;Date;Text\nA, a;2026-02-12;One, two, three, four.\nB, b;2026-02-11;"One, two;\n\nthree."\n',
    );

    assert.deepEqual(
      items.map(({ title, content_text: text }) => [title, text]),
      [
        ['A, a', 'One, two, three, four.'],
        ['B, b', 'One, two;\n\nthree.'],
      ],
    );
  });

  it('says which row is odd as a program for tables counts it, empty rows behind it or not', async () => {
    const { err } = await run([
      'convert',
      await file('gaps.csv', '\nTitle;Date\n\nA;2026-01-02\n\nB;next week\n\n\n'),
    ]);

    assert.match(err, /gaps\.csv, row 6, column “Date”: found "next week"/);
  });

  it('takes any header for a header', async () => {
    const path = await file(
      'proto.csv',
      'Title,Date,__proto__,constructor\nA,2026-02-12,x,y\nB,2026-02-11\n',
    );
    const { code, out, err } = await run(['convert', path]);

    assert.equal(code, 0, err);
    assert.equal(JSON.parse(out).items[0].title, 'A');
    assert.match(err, /The column “__proto__” of .* is not read/);
    assert.match(err, /The column “constructor” of .* is not read/);
  });
});

describe('convert, of a date in a Buddhist year', () => {
  /** @type {[written: string, read: string][]} */
  const DATES = [
    ['2569-03-09', '2026-03-09'],
    ['2569/3/9', '2026-03-09'],
    ['25690309', '2026-03-09'],
    ['9 March 2569', '2026-03-09'],
    ['March 9, 2569', '2026-03-09'],
    ['9-Mar-2569', '2026-03-09'],
    ['25690309T090000', '2026-03-09T09:00:00+07:00'],
    ['2569-03-09 10:00', '2026-03-09T10:00:00+07:00'],
    ['9/3/2569 14:30', '2026-03-09T14:30:00+07:00'],
    ['9 March 2569 10:00', '2026-03-09T10:00:00+07:00'],
    ['2569-03-09T10:00:00+07:00', '2026-03-09T10:00:00+07:00'],
    ['9 March 2569 10:00 +0700', '2026-03-09T10:00:00+07:00'],
    ['29 February 2567', '2024-02-29'],
    ['9 March 2026', '2026-03-09'],
  ];
  for (const [written, read] of DATES) {
    it(`in every form: ${written}`, async () => {
      const [item] = await table(
        `Id,Title,Date\n1,A,"${written}"\n`,
        ...['--dates', 'day-first', '--offset', '+07:00'],
      );

      assert.equal(item.date_published, read);
    });
  }
});
