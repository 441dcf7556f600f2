import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { converting } from '../support/converting.js';

/** What `convert` makes of tables, and what it says of what it cannot take over. */

const { convert, file, run } = converting();

/** @param {string} csv @param {...string} args @returns {Promise<any[]>} the items */
async function table(csv, ...args) {
  const feed = await convert(await file('table.csv', csv), '--title', 'Samples', ...args);
  return feed.items;
}

describe('convert, of a table', () => {
  const HEAD = 'Number,Headline,Date,Body,Link,Tags';

  it('knows columns by the names that people give them', async () => {
    const csv = `Release number,Headline,Release date,Body,Web page,Categories,Countries,Sub-headline,City,Contact name,Contact e-mail,Image URL,Image alt,Image width,Image height,Event name,Event start,Attachment,Kind
PR/26-02,"Forum, opening",2026-02-12,<p>It opens.</p>,https://publisher.example/2,"Culture; Trade","ID, KR",One|Two,Example City,Media Officer,media@publisher.example,https://publisher.example/a.jpg,A hall,800,600,Forum,2026-02-13,https://publisher.example/a.pdf,Press Release
`;
    const [item] = await table(csv);

    assert.deepEqual(item, {
      id: 'PR/26-02',
      date_published: '2026-02-12',
      url: 'https://publisher.example/2',
      title: 'Forum, opening',
      content_html: '<p>It opens.</p>',
      image: 'https://publisher.example/a.jpg',
      tags: ['Culture', 'Trade'],
      attachments: [{ url: 'https://publisher.example/a.pdf', mime_type: 'application/pdf' }],
      _press: {
        number: 'PR/26-02',
        kind: 'press-release',
        subtitles: ['One', 'Two'],
        countries: ['ID', 'KR'],
        image: { alt: 'A hall', width: 800, height: 600 },
        dateline: { place: 'Example City' },
        contacts: [{ name: 'Media Officer', email: 'media@publisher.example' }],
        events: [{ name: 'Forum', start_date: '2026-02-13' }],
      },
    });
  });

  /** @type {[name: string, csv: string, args: string[], members: object][]} */
  const ROWS = [
    [
      'semicolons',
      'Id;Title;Date\n7;A;2026-02-12\n',
      [],
      { title: 'A', date_published: '2026-02-12' },
    ],
    [
      'tabs',
      'Id\tTitle\tDate\n7\tA\t2026-02-12\n',
      [],
      { title: 'A', date_published: '2026-02-12' },
    ],
    [
      'a byte order mark',
      '\uFEFFTitle,URL\nA,https://p.example/1\n',
      [],
      { title: 'A', id: 'https://p.example/1' },
    ],
    [
      'lines of Windows',
      'Id,Title,Body\r\n7,A,"One\r\ntwo"\r\n',
      [],
      { content_text: 'One\r\ntwo' },
    ],
    ['text and HTML by the cell', `${HEAD}\n1,A,,"3 < 4 & 5",,`, [], { content_text: '3 < 4 & 5' }],
    [
      'days first',
      `${HEAD}\n1,A,12/02/2026,,,`,
      ['--dates', 'day-first'],
      { date_published: '2026-02-12' },
    ],
    [
      'months first',
      `${HEAD}\n1,A,2/12/2026,,,`,
      ['--dates', 'month-first'],
      { date_published: '2026-02-12' },
    ],
    [
      'years of the Buddhist era',
      `${HEAD}\n1,A,9/3/2569 14:30,,,`,
      ['--dates', 'day-first', '--offset', '+07:00'],
      { date_published: '2026-03-09T14:30:00+07:00' },
    ],
    ...['2026. 3. 9. 오후 2:30', '2026-03-09 오후 2:30:00', '2026. 3. 9 오후 02:30'].map(
      (date) =>
        /** @type {[string, string, string[], object]} */ ([
          `a Korean clock, as in ${date}`,
          `${HEAD}\n1,A,${date},,,`,
          ['--time-zone', 'Asia/Seoul'],
          { date_published: '2026-03-09T14:30:00+09:00' },
        ]),
    ),
    [
      'a Korean weekday',
      `${HEAD}\n1,A,2026년 3월 7일(토),,,`,
      [],
      { date_published: '2026-03-07' },
    ],
    ['a date in words', `${HEAD}\n1,A,12 February 2026,,,`, [], { date_published: '2026-02-12' }],
    [
      'moments with an offset of the publisher’s',
      `${HEAD}\n1,A,2026-02-12 9:30,,,`,
      ['--offset', '+09:00'],
      { date_published: '2026-02-12T09:30:00+09:00' },
    ],
    [
      'days first, with an offset',
      `${HEAD}\n1,A,12.02.2026 09:30,,,`,
      ['--dates', 'day-first', '--offset', '+07:00'],
      { date_published: '2026-02-12T09:30:00+07:00' },
    ],
    [
      'columns of the publisher’s own',
      '번호,제목,등록일\n1,견본,2026-02-12\n',
      ['--column', 'title=제목', '--column', 'number=번호', '--column', 'date=등록일'],
      { id: '1', title: '견본', date_published: '2026-02-12' },
    ],
    [
      'a day that can be one alone',
      `${HEAD}\n1,A,25/12/2026,,,`,
      [],
      { date_published: '2026-12-25' },
    ],
    ['a day that is its month', `${HEAD}\n1,A,5.5.2026,,,`, [], { date_published: '2026-05-05' }],
    [
      'halves of the day',
      `${HEAD}\n1,A,3/9/2026 2:30 PM,,,`,
      ['--dates', 'month-first', '--offset', '+09:00'],
      { date_published: '2026-03-09T14:30:00+09:00' },
    ],
    [
      'noon and midnight',
      `${HEAD}\n1,A,"9.3.2026, 12:05 a.m.",,,`,
      ['--dates', 'day-first', '--offset', '+09:00'],
      { date_published: '2026-03-09T00:05:00+09:00' },
    ],
    ['a moment as a day', `${HEAD}\n1,A,2026-03-09 14:30,,,`, [], { date_published: '2026-03-09' }],
    ...['12 Feb 2026 09:00', '"February 12, 2026 9:00 AM"', '"Thu, 12 Feb 2026 09:00"'].map(
      (date) =>
        /** @type {[string, string, string[], object]} */ ([
          `the moment ${date}`,
          `${HEAD}\n1,A,${date},,,`,
          ['--offset', '+09:00'],
          { date_published: '2026-02-12T09:00:00+09:00' },
        ]),
    ),
    [
      'half of the day in words',
      `${HEAD}\n1,A,"February 12, 2026 3:00 PM",,,`,
      ['--offset', '+09:00'],
      { date_published: '2026-02-12T15:00:00+09:00' },
    ],
    [
      'a moment that says its own offset',
      `${HEAD}\n1,A,12 Feb 2026 09:00 +0700,,,`,
      ['--offset', '+09:00'],
      { date_published: '2026-02-12T09:00:00+07:00' },
    ],
    [
      'a header with a space behind it',
      'Id,Titel ,URL\n7,A,\n',
      ['--column', 'title=Titel'],
      { title: 'A' },
    ],
    ['empty rows', 'Title,URL\n,\nA,https://p.example/1\n\n', [], { title: 'A' }],
  ];
  for (const [name, csv, args, members] of ROWS) {
    it(`reads ${name}`, async () => {
      const items = await table(csv, ...args);

      assert.equal(items.length, 1);
      for (const [member, value] of Object.entries(members)) assert.equal(items[0][member], value);
    });
  }

  it('passes over the line that tells Excel what parts the cells', async () => {
    const items = await table('sep=;\r\nTitle;Date\r\nA;2026-02-12\r\n');
    assert.deepEqual([items.length, items[0].title], [1, 'A']);
  });

  it('names a row that has more cells than headers, and no row whose cells more are empty', async () => {
    const csv = 'Title,Date\nOne,2026-02-12,,\nTrade, and culture,2026-02-13\n';
    const { code, err } = await run(['convert', await file('more.csv', csv)]);
    assert.equal(code, 0);
    assert.match(err, /more\.csv, row 3: found 3, expected 2 cells: .*quotation marks/);
    assert.doesNotMatch(err, /row 2/);
  });

  it('reads another encoding, where it is named', async () => {
    // 견본 in EUC-KR
    const bytes = Buffer.concat([
      Buffer.from('Id,Title\n1,'),
      Buffer.of(0xb0, 0xdf, 0xba, 0xbb),
      Buffer.from('\n'),
    ]);
    const path = await file('korean.csv', bytes);

    const refused = await run(['convert', path]);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /encoding/);
    assert.equal((await convert(path, '--encoding', 'euc-kr')).items[0].title, '견본');
  });

  /** @type {[name: string, csv: string, args: string[], err: RegExp][]} */
  const REFUSED = [
    ['no titles', 'A,B\n1,2\n', [], /no column of titles; found A, B/],
    ['a quotation without end', 'Title,Body\n"A,B\n', [], /damaged at row 2/],
    ['a mapping of nothing', 'Title\nA\n', ['--column', 'title'], /NAME=HEADER/],
    [
      'a column that the table has not',
      'Title\nA\n',
      ['--column', 'url=Adresse'],
      /no column “Adresse”/,
    ],
    [
      'a column of no known name',
      'Title\nA\n',
      ['--column', 'titel=Title'],
      /did you mean title\?/,
    ],
    [
      'a column of titles that is misspelt',
      'Kopf\nA\n',
      ['--column', 'title=Kpof'],
      /no column “Kpof”.*found Kopf/,
    ],
    ['UTF-8 by another name', 'Title\n견본\n', ['--encoding', 'euc-kr'], /leave --encoding out/],
    ['what Windows calls it', 'Title\nA\n', ['--encoding', 'CP949'], /did you mean euc-kr\?/],
    ['an encoding that nobody knows', 'Title\nA\n', ['--encoding', 'euckr8'], /mean euc-kr\?/],
    ['an offset beyond the day', 'Title\nA\n', ['--offset', '+25:00'], /\+09:00/],
    ['no language', 'Title\nA\n', ['--language', 'klingon'], /BCP 47 tag .* not “klingon”/],
    ['a language by its name', 'Title\nA\n', ['--language', 'Korean'], /did you mean ko\?/],
    ['no time zone', 'Title\nA\n', ['--time-zone', 'Asia/Soul'], /did you mean Asia\/Seoul\?/],
    ['no home page', 'Title\nA\n', ['--home', 'publisher.example'], /--home wants an address/],
    ['no address of the feed', 'Title\nA\n', ['--feed-url', 'C:\\feed.json'], /--feed-url wants/],
    ['no releases at all', 'Title\nA\n', ['--limit', '0'], /--limit wants a whole number from 1/],
    ['half a page', 'Title\nA\n', ['--pages', '1.5'], /--pages wants a whole number from 0 to 50/],
    ['an empty number', 'Title\nA\n', ['--pages', ''], /--pages wants/],
    [
      'an option that there is not',
      'Title\nA\n',
      ['--lang', 'ko'],
      /no option --lang.*--language\?/,
    ],
    [
      'a slip in an option',
      'Title\nA\n',
      ['--tilte', 'A'],
      /no option --tilte; did you mean --title\?/,
    ],
    ['an option without its value', 'Title\nA\n', ['--title'], /--title/],
    ['an offset in words', 'Title\nA\n', ['--offset', 'KST'], /\+09:00/],
    ['another order of dates', 'Title\nA\n', ['--dates', 'year-first'], /day-first/],
  ];
  for (const [name, csv, args, err] of REFUSED) {
    it(`says what is wrong: ${name}`, async () => {
      const found = await run(['convert', await file('wrong.csv', csv), ...args]);

      assert.equal(found.code, 2);
      assert.match(found.err, err);
    });
  }

  /** @type {[date: string, args: string[], expected: RegExp][]} */
  const DATES = [
    ['09.03.2026', [], /9 March 2026 \(--dates day-first\) or 3 September 2026/],
    ['03/09/2026 10:00', [], /3 September 2026 \(--dates day-first\) or 9 March 2026/],
    ['3-9-2026', [], /--dates month-first/],
    ['09.03.26', [], /four digits/],
    ['26/03/09', ['--dates', 'day-first'], /four digits/],
    ['25/12/2026', ['--dates', 'month-first'], /order MM\/DD\/YYYY \(--dates month-first\)/],
    ['31.02.2026', [], /a day that there is/],
    ['2026-02-30 10:00', [], /a date such as 2026-02-12/],
    ['next week', [], /a date such as 2026-02-12/],
  ];
  for (const [date, args, expected] of DATES) {
    it(`leaves out, and says so by row and column: ${date} ${args.join(' ')}`, async () => {
      const path = await file('dates.csv', `${HEAD}\n1,A,2026-01-02,,,\n2,B,${date},,,\n`);
      const { code, out, err } = await run(['convert', path, ...args]);

      assert.equal(code, 0);
      const [, item] = JSON.parse(out).items;
      assert.equal(item.date_published, undefined);
      assert.match(err, /dates\.csv, row 3, column “Date”: found/);
      assert.match(err, expected);
      assert.equal(err.split('\n').length, 1);
    });
  }

  /** @type {[date: string, zone: string, expected: string][]} */
  const ZONES = [
    ['09.07.2026 14:30', 'Europe/Berlin', '2026-07-09T14:30:00+02:00'],
    ['09.01.2026 14:30', 'Europe/Berlin', '2026-01-09T14:30:00+01:00'],
    ['9 July 2026 14:30', 'Europe/Berlin', '2026-07-09T14:30:00+02:00'],
    ['Thu Jul 9 14:30:00 2026', 'Europe/Berlin', '2026-07-09T14:30:00+02:00'],
    ['20260709T143000', 'Europe/Berlin', '2026-07-09T14:30:00+02:00'],
    ['2026-07-09 14:30:00.000', 'Europe/Berlin', '2026-07-09T14:30:00+02:00'],
    ['2026-07-09', 'Europe/Berlin', '2026-07-09'],
    ['2026-07-09T14:30:00+09:00', 'Europe/Berlin', '2026-07-09T14:30:00+09:00'],
    ['2026-02-12 09:00', 'Asia/Seoul', '2026-02-12T09:00:00+09:00'],
    ['2026-02-12 09:00', 'America/St_Johns', '2026-02-12T09:00:00-03:30'],
    ['2026-07-09 14:30', 'UTC', '2026-07-09T14:30:00Z'],
    // on the day of the change, hours before and behind it
    ['2026-03-29 01:59', 'Europe/Berlin', '2026-03-29T01:59:00+01:00'],
    ['2026-03-29 03:00', 'Europe/Berlin', '2026-03-29T03:00:00+02:00'],
    ['2026-10-25 01:59', 'Europe/Berlin', '2026-10-25T01:59:00+02:00'],
    ['2026-10-25 03:00', 'Europe/Berlin', '2026-10-25T03:00:00+01:00'],
    // a time that there is not, and one that there is twice
    ['2026-03-29 02:30', 'Europe/Berlin', '2026-03-29T02:30:00+01:00'],
    ['2026-10-25 02:30', 'Europe/Berlin', '2026-10-25T02:30:00+02:00'],
    ['2026-04-05 02:30', 'Australia/Sydney', '2026-04-05T02:30:00+11:00'],
  ];
  for (const [date, zone, expected] of ZONES) {
    it(`reads ${date} as it is in ${zone}`, async () => {
      const args = ['--dates', 'day-first', '--time-zone', zone];
      const path = await file('zone.csv', `${HEAD}\n1,A,${date},,,\n`);
      const { code, out, err } = await run(['convert', path, ...args]);

      assert.deepEqual([code, err], [0, '']);
      assert.equal(JSON.parse(out).items[0].date_published, expected);
    });
  }

  it('gives events of a table their time of day, and an offset goes before the zone', async () => {
    const csv = `${HEAD},Event,Event start\n1,A,2026-07-09 14:30,,,,Forum,2026-07-13 09:00\n`;
    const startBy = async (/** @type {string[]} */ ...args) => {
      const [item] = await table(csv, ...args);
      return [item.date_published, item._press.events[0].start_date];
    };

    assert.deepEqual(await startBy('--time-zone', 'Europe/Berlin'), [
      '2026-07-09T14:30:00+02:00',
      '2026-07-13T09:00:00+02:00',
    ]);
    assert.deepEqual(await startBy('--time-zone', 'Europe/Berlin', '--offset', '+09:00'), [
      '2026-07-09T14:30:00+09:00',
      '2026-07-13T09:00:00+09:00',
    ]);
  });

  it('tells of a time of day that is left out, and what says its zone', async () => {
    const csv = `${HEAD},Event,Event start\n1,A,2026-07-09 14:30,,,,Forum,"13 July 2026, 09:00"\n`;
    const { code, out, err } = await run(['convert', await file('times.csv', csv)]);

    assert.equal(code, 0);
    assert.equal(JSON.parse(out).items[0].date_published, '2026-07-09');
    const [first = '', ...others] = err.split('\n');
    assert.match(
      first,
      /times\.csv, row 2, column “Date”: found "2026-07-09 14:30", expected .*left out.* --time-zone Asia\/Seoul or --offset \+09:00\.$/,
    );
    assert.equal(others.length, 1);
    assert.match(others[0] ?? '', /row 2, column “Event start”: found "13 July 2026, 09:00"/);
  });

  it('tells of times of day that are all left out by a few places and their number', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `${index},A,2026-07-09 14:30,,,`);
    const { err } = await run([
      'convert',
      await file('many.csv', [HEAD, ...rows, 'x,B,next week,,,'].join('\n')),
    ]);

    const lines = err.split('\n');
    assert.equal(lines.length, 5, err);
    assert.match(err, /many\.csv: the time of day is left out at 37 more places\./);
    assert.match(err, /row 42, column “Date”: found "next week"/);
  });

  for (const date of ['2026-02-12 25:00', '12.02.2026 09:75', '12 February 2026 24:30']) {
    it(`says that there is no such time of day: ${date}`, async () => {
      const path = await file('clock.csv', `${HEAD}\n1,A,${date},,,\n`);
      const args = ['--dates', 'day-first', '--time-zone', 'Asia/Seoul'];
      const { code, err } = await run(['convert', path, ...args]);

      assert.equal(code, 0);
      assert.match(err, /^.*row 2, column “Date”: found ".*", expected (a|no) .*$/);
    });
  }

  it('counts empty rows, as a program for tables does', async () => {
    const path = await file(
      'gaps.csv',
      `\n,,\n${HEAD}\n\n1,A,2026-01-02,,,\n,,,,,\n2,B,next week,,,\n`,
    );
    const { err } = await run(['convert', path]);

    assert.match(err, /gaps\.csv, row 7, column “Date”: found/);
  });

  it('reads a hostile date in no time', async () => {
    const csv = `${HEAD}\n${[
      '1 '.repeat(250_000),
      '1/'.repeat(250_000),
      `1/1/2026${' '.repeat(500_000)}x`,
    ]
      .map((date) => `1,A,"${date}",,,`)
      .join('\n')}`;
    const began = performance.now();
    const { code } = await run(['convert', await file('hostile.csv', csv)]);

    assert.equal(code, 0);
    assert.ok(performance.now() - began < 20_000);
  });

  it('tells of what could not be taken over, by its row', async () => {
    const path = await file('odd.csv', `${HEAD},Shoe size\n1,A,12/02/2026,,,,41\n`);
    const { code, err } = await run(['convert', path]);

    assert.equal(code, 0);
    assert.match(err, /The column “Shoe size” of .*odd\.csv is not read/);
    assert.match(
      err,
      /odd\.csv, row 2, column “Date”: found "12\/02\/2026", expected .* 12 February 2026 \(--dates day-first\) or 2 December 2026 \(--dates month-first\)/,
    );
  });
});
