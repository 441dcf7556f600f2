import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import width from 'fast-string-width';
import { cli, perfectFeed } from '../support/cli.js';
import { RSS } from '../support/shared-feeds.js';

/** The command as it is typed, and what it writes. */

const { load, run } = cli(['terminal']);

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akc-command-'));
  await mkdir(join(folder, 'feeds/node_modules'), { recursive: true });
  await mkdir(join(folder, 'empty'));
  const wrong = perfectFeed();
  wrong.items[0].date_published = '2999-01-01';
  const plain = perfectFeed();
  delete plain.language;
  /** @type {[name: string, text: string][]} */
  const files = [
    ['perfect.json', JSON.stringify(perfectFeed())],
    ['advice.json', JSON.stringify(plain)],
    ['wrong.json', JSON.stringify(wrong)],
    ['none.json', '<!doctype html>'],
    ['feeds/a.json', JSON.stringify(perfectFeed())],
    ['feeds/b.rss', RSS],
    ['feeds/package.json', '{"name":"a"}'],
    ['feeds/node_modules/c.json', JSON.stringify(wrong)],
  ];
  for (const [name, text] of files) await writeFile(join(folder, name), text);
});
after(() => rm(folder, { recursive: true }));

const path = (/** @type {string} */ name) => join(folder, name);

describe('the command', () => {
  /** @type {[args: string[], code: number, out: RegExp, err: RegExp][]} */
  const CASES = [
    [[], 0, /check TARGET/, /^$/],
    [['--help'], 0, /convert URL/, /^$/],
    [['help', 'serve'], 0, /--port/, /^$/],
    [['--version'], 0, /^0\.0\.0-test$/, /^$/],
    [['check', '--help'], 0, /--script URL/, /^$/],
    [['convert', '-h'], 0, /--out FILE/, /^$/],
    [['serve', '--help'], 0, /--port/, /^$/],
    [['chekc'], 2, /^$/, /no command “chekc”; did you mean check\?/],
    [['constructor'], 2, /^$/, /no command “constructor”/],
    [['check'], 2, /^$/, /Name an address/],
    [['check', '--jsno', 'a'], 2, /^$/, /no option --jsno; did you mean --json\?/],
    [['check', '--same', 'a'], 2, /^$/, /did you mean --same-origin\?/],
    [['serve', '--prot', '1', 'a'], 2, /^$/, /did you mean --port\?/],
    [['check', 'a', '--timeout', 'soon'], 2, /^$/, /--timeout wants/],
    [['check', 'publisher.example/feed.json'], 2, /^$/, /an address begins with https/],
    [['convert'], 2, /^$/, /Name an address or a file/],
    [['convert', 'a', '--limit', 'x'], 2, /^$/, /--limit wants/],
  ];
  for (const [args, code, out, err] of CASES) {
    it(`akc-widgets ${args.join(' ')}`, async () => {
      const found = await run(args);

      assert.equal(found.code, code);
      assert.match(found.out, out);
      assert.match(found.err, err);
    });
  }

  it('ends with 0 without errors, 1 with one, 2 where something is no feed', async () => {
    const [perfect, advice, wrong, none] = ['perfect', 'advice', 'wrong', 'none'].map((name) =>
      path(`${name}.json`),
    );
    assert.equal((await run(['check', perfect ?? ''])).code, 0);
    assert.equal((await run(['check', advice ?? ''])).code, 0);
    assert.equal((await run(['check', perfect ?? '', wrong ?? ''])).code, 1);
    assert.equal((await run(['check', none ?? '', wrong ?? ''])).code, 2);
  });

  it('praises what is perfect, by a plain line', async () => {
    const { out } = await run(['check', path('perfect.json')]);

    assert.match(out, /Well done: 2 releases, and nothing to mend\./);
    assert.match(out, /Feb 12, 2026 +SAMPLE\/26-02 {2}A sample forum opens in Example City/);
    assert.match(out, /https:\/\/publisher\.example\/news\/26-02/);
  });

  it('says of a feed with advice alone no more than that it has no errors', async () => {
    const feed = perfectFeed();
    feed.items[0].content_html = '<p>A</p><script>draw()</script>';
    feed.items[0]._press.shoe_size = 41;
    await writeFile(path('lesser.json'), JSON.stringify(feed));

    const [one, two] = [
      await run(['check', path('advice.json')]),
      await run(['check', path('lesser.json')]),
    ];
    assert.match(one.out, /\nNo errors; 1 piece of advice\.\n/);
    assert.match(two.out, /\nNo errors; 2 pieces of advice\.\n/);
    assert.deepEqual([one.code, two.code], [0, 0]);
  });

  it('ends with 1 where letters are garbled: readers see something else than was written', async () => {
    const feed = perfectFeed();
    feed.items[0].title = 'SÃ£o Paulo';
    await writeFile(path('garbled.json'), JSON.stringify(feed));
    const { code, out } = await run(['check', path('garbled.json')]);

    assert.match(out, /error mojibake\n {2}\/items\/0\/title: found SÃ£o Paulo/);
    assert.match(out, /\n1 error, 0 pieces of advice\.\n/);
    assert.equal(code, 1);
  });

  it('checks every feed of a folder, and no other file', async () => {
    const { out } = await run(['check', path('feeds'), '--json']);
    const { reports } = JSON.parse(out);

    assert.deepEqual(
      reports.map((/** @type {any} */ { target, format }) => [target.slice(folder.length), format]),
      [
        ['/feeds/a.json', 'json-feed'],
        ['/feeds/b.rss', 'xml'],
      ],
    );
    const empty = await run(['check', path('empty')]);
    assert.equal(empty.code, 2);
    assert.match(empty.err, /no feed in the folder/);
  });

  it('counts as feeds of a folder those that are spoilt, and names what it passes over', async () => {
    const spoilt = path('spoilt');
    await mkdir(spoilt);
    await writeFile(join(spoilt, 'a.json'), JSON.stringify(perfectFeed()));
    await writeFile(join(spoilt, 'list.json'), '{"item":[]}');
    const whole = await run(['check', spoilt]);
    assert.deepEqual([whole.code, whole.err.endsWith('list.json.')], [0, true]);
    assert.equal((await run(['check', spoilt, '--quiet'])).err, '');
    for (const text of ['', '<!doctype html><p>No.', '<br />\n<b>Warning</b>: x in y']) {
      await writeFile(join(spoilt, 'a.ko.json'), text);
      const { code, out } = await run(['check', spoilt, '--quiet']);
      assert.equal(code, 2, text);
      assert.match(out, /a\.ko\.json/);
    }
  });

  it('says which options did nothing, for no address was named', async () => {
    const { code, err } = await run(['check', path('perfect.json'), '--images', '--timeout', '5']);
    assert.equal(code, 0);
    assert.match(err, /Nothing was an address: --images, --timeout did nothing\./);
  });

  it('waits for any number of seconds above none', async () => {
    const unheard = 'http://127.0.0.1:1/feed.json';
    for (const seconds of ['2.01', '0.0001', '99999999', 'Infinity']) {
      const { out, err } = await run(['check', unheard, '--timeout', seconds]);
      assert.equal(err, '', seconds);
      assert.match(out, /no-answer|127\.0\.0\.1/);
    }
    for (const seconds of ['0', '-1', 'soon']) {
      const { code, err } = await run(['check', unheard, `--timeout=${seconds}`]);
      assert.equal(code, 2);
      assert.match(err, /--timeout wants a number of seconds\./);
    }
  });

  it('names of one rule every sort of thing, and what was likely meant in any words', async () => {
    const feed = perfectFeed();
    feed.language = 'Tamil';
    feed._press.organization = [];
    feed.items[0].tags = {};
    feed.items[0]._press.countries = ['Indonesia', 'Laos', 'Japan', 'Korea'];
    await writeFile(path('sorts.json'), JSON.stringify(feed));
    const { out } = await run(['check', path('sorts.json')]);

    assert.match(out, /\/language: found Tamil; expected a BCP 47 tag, perhaps "ta"/);
    assert.match(out, /\/items\/0\/tags: found an object/);
    assert.match(out, /and at 1 more place\n/);
    assert.equal(out.match(/\/_press\/organization: found/g)?.length, 1);
  });

  it('reads a list of releases that PHP wrote as an object, and tells of it', async () => {
    const feed = perfectFeed();
    feed.items = { 0: feed.items[0] };
    await writeFile(path('php.json'), JSON.stringify(feed));
    const { code, out } = await run(['check', path('php.json')]);

    assert.equal(code, 0);
    assert.match(out, /\/items: found an object; expected an array/);
  });

  it('writes JSON in a shape that stays', async () => {
    const { out } = await run(['check', path('wrong.json'), '--json']);
    const { version, reports } = JSON.parse(out);

    assert.equal(version, '0.0.0-test');
    const [report] = reports;
    assert.deepEqual(Object.keys(report), [
      'target',
      'isFeed',
      'format',
      'title',
      'timeZone',
      'count',
      'releases',
      'errors',
      'advice',
      'findings',
    ]);
    assert.deepEqual([report.errors, report.count, report.isFeed], [1, 2, true]);
    assert.deepEqual(Object.keys(report.findings[0]), [
      'severity',
      'rule',
      'where',
      'pointer',
      'found',
      'expected',
      'why',
      'mend',
    ]);
  });

  it('is quiet of what is right, where it is asked to', async () => {
    const { out } = await run(['check', path('perfect.json'), path('wrong.json'), '--quiet']);

    assert.doesNotMatch(out, /perfect/);
    assert.match(out, /embargo/);
  });

  it('writes lines that fit, also in letters of double width', async () => {
    const feed = perfectFeed();
    feed.items[0].title =
      '견본 보도자료 제목이 매우 길어서 한 줄에 들어가지 않는 경우를 시험합니다 '.repeat(3);
    feed.items[1].title = 'หัวข้อข่าวตัวอย่างที่ยาวมากจนไม่สามารถแสดงในบรรทัดเดียวได้'.repeat(3);
    delete feed.language;
    await writeFile(path('wide.json'), JSON.stringify(feed));
    for (const columns of [40, 60, 100]) {
      const { out } = await run(['check', path('wide.json')], { width: columns });

      const long = out
        .split('\n')
        .filter((line) => width(line) > columns && !/^\s*https?:/.test(line));
      assert.deepEqual(long, []);
      assert.match(out, /견본\s+보도자료/);
    }
  });

  it('writes each sentence on one line where it is not a terminal', async () => {
    const feed = perfectFeed();
    delete feed.language;
    feed.items[0].summary = 'word '.repeat(2_000);
    await writeFile(path('long.json'), JSON.stringify(feed));
    const { out } = await run(['check', path('long.json')], { width: Infinity });

    const lines = out.split('\n');
    assert.ok(
      lines.some((line) => /^ {2}Why {3}Screen readers .* may break wrongly\.$/.test(line)),
    );
    assert.ok(lines.some((line) => /: found .*; expected .* characters, /.test(line)));
  });

  it('adds up what is said of several feeds, of a folder or by name', async () => {
    const { out } = await run(['check', path('feeds')]);
    assert.match(out, /\n2 feeds checked: 0 errors, \d+ advice\.$/);

    const several = await run(['check', path('wrong.json'), path('none.json')]);
    assert.match(several.out, /\n2 feeds checked: 2 errors, 0 advice, 1 of them no feed\.$/);

    const one = await run(['check', path('wrong.json')]);
    assert.doesNotMatch(one.out, /checked/);
  });

  it('colours where there are colours', async () => {
    const coloured = await run(['check', path('wrong.json')], { hasColours: true });
    const plain = await run(['check', path('wrong.json')]);

    assert.ok(coloured.out.includes('\u001b[31merror'));
    assert.ok(!plain.out.includes('\u001b'));
  });

  it('does not let a feed write to the terminal', async () => {
    const feed = perfectFeed();
    feed.title = 'A\u001b]0;owned\u0007\u001b[2J';
    feed.items[0].title = 'B\u009b2J\r\n\u202eC';
    feed.items[0].url = 'https://publisher.example/\u001b[31m';
    feed.items[0]._press = { '\u001b[2J': 1 };
    await writeFile(path('hostile.json'), JSON.stringify(feed));
    const { out } = await run(['check', path('hostile.json')]);

    // eslint-disable-next-line no-control-regex -- these are what must not be there
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  /** @type {[name: string, isTTY: boolean, env: object, colours: boolean, columns: number][]} */
  const TERMINALS = [
    ['a terminal', true, {}, true, 100],
    ['a pipe', false, {}, false, Infinity],
    ['NO_COLOR', true, { NO_COLOR: '1' }, false, 100],
    ['an empty NO_COLOR', true, { NO_COLOR: '' }, true, 100],
    ['a dumb one', true, { TERM: 'dumb' }, false, 100],
    ['COLUMNS', false, { COLUMNS: '60' }, false, 60],
    ['a very narrow one', false, { COLUMNS: '5' }, false, 40],
  ];
  for (const [name, isTTY, env, colours, columns] of TERMINALS) {
    it(`knows ${name}`, async () => {
      const { terminalOf } = await load('terminal');
      const stdout = { isTTY, columns: isTTY ? 100 : undefined };

      const terminal = terminalOf({ stdout, stderr: {}, env });
      assert.deepEqual([terminal.hasColours, terminal.width], [colours, columns]);
    });
  }
});
