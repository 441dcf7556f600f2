/**
 * Markup that asks much of whoever parses, rebuilds, lays out or shows it, within 256 kB.
 *
 * @type {[name: string, make: () => string, fillsScreens?: boolean][]} `fillsScreens`: whether what little
 *   it holds may fill no more than three windows
 */
export const BODIES = [
  [
    'a table of 10 kB whose cells span 999 rows and 99 columns',
    () => table(10_000, '<td rowspan=999 colspan=99>a'),
  ],
  [
    'a table of 77 kB whose cells span 999 rows and 99 columns',
    () => table(77_000, '<td rowspan=999 colspan=99>a'),
  ],
  [
    'a table of one row whose cells span 99 columns',
    () => `<table><tr>${'<td colspan=99>a'.repeat(4_900)}</table>`,
  ],
  [
    'a table whose rows span each other',
    () => `<table>${`<tr>${'<td rowspan=999>a'.repeat(4)}`.repeat(990)}</table>`,
  ],
  [
    'a table of 1,600 columns of columns',
    () => `<table><colgroup span=1000>${'<col span=1000>'.repeat(4_000)}<tr><td>a</table>`,
  ],
  [
    '1,200 tables of one cell that spans 999 rows and 99 columns',
    () => '<table><tr><td rowspan=999 colspan=99>a</table>'.repeat(1_200),
  ],
  ['1,600 tables of one cell', () => '<table><tr><td>a</table>'.repeat(1_600)],
  ['tables in tables', () => `${'<table><tr><td rowspan=99 colspan=99>'.repeat(120)}a`],
  [
    'tables in tables, each with cells',
    () =>
      `${'<table><tr>'.repeat(120)}${`${'<td colspan=99>a'.repeat(20)}</table><td>`.repeat(120)}`,
  ],
  [
    'a table of 2,400 rows and two columns',
    () => `<table>${'<tr><td>a<td>b'.repeat(1_600)}</table>`,
  ],
  [
    '250 boxes around 4,700 line breaks',
    () => `${'<div>'.repeat(250)}${'<br>'.repeat(4_700)}${'</div>'.repeat(250)}`,
  ],
  ['250 boxes around 4,700 paragraphs', () => `${'<div>'.repeat(250)}${'<p>a'.repeat(4_700)}`],
  ['250 boxes, of which each holds twenty', () => `${`<div>${'<br>'.repeat(18)}`.repeat(250)}`],
  [
    '250 headings in boxes around a long text',
    () => `${'<div><h2>'.repeat(120)}${'word '.repeat(50_000)}`,
  ],
  ['250 quotations with lists', () => `${'<blockquote><ul><li>'.repeat(120)}a`],
  ['lists in lists', () => `${'<ol><li>'.repeat(250)}${'a<li>'.repeat(4_400)}`],
  ['a list that counts backwards', () => `<ol reversed>${'<li>a'.repeat(4_900)}</ol>`],
  ['4,900 definitions', () => `<dl>${'<dt>a<dd>b'.repeat(2_450)}</dl>`],
  ['4,900 line breaks', () => '<br>'.repeat(4_900)],
  ['4,900 rules', () => '<hr>'.repeat(4_900)],
  ['4,900 headings', () => '<h1>a'.repeat(4_900)],
  ['4,900 details', () => '<details><summary>a</summary></details>'.repeat(2_400)],
  ['details in details', () => `${'<details open><summary>a</summary>'.repeat(250)}a`],
  ['ruby', () => `<ruby>${'a<rt>b</rt>'.repeat(4_900)}</ruby>`],
  ['ruby in ruby', () => `${'<ruby>a<rt>'.repeat(120)}a`],
  ['a line of preformatted text', () => `<pre>${'x'.repeat(250_000)}</pre>`],
  ['125,000 lines of preformatted text', () => `<pre>${'a\n'.repeat(125_000)}</pre>`],
  ['a word', () => 'x'.repeat(250_000)],
  ['no-break spaces', () => '&nbsp;a'.repeat(35_000)],
  ['Thai without a place to break', () => `<p>${'กำ'.repeat(125_000)}`],
  ['Burmese without a place to break', () => `<p>${'နိုင်ငံခြားရေးဝန်ကြီးဌာန'.repeat(10_000)}`],
  [
    'Thai in 4,900 elements without a place to break',
    () => '<b>กำกำกำกำกำกำกำกำกำกำ</b>'.repeat(4_900),
  ],
  ['combining marks', () => `<p>a${'\u0301\u0323'.repeat(125_000)}`],
  ['combining marks, as references', () => `<p>a${'&#769;&#803;'.repeat(20_000)}`],
  ['combining marks across elements', () => `a${'<i>\u0301\u0323</i>'.repeat(4_900)}`],
  ['letters of both directions', () => `<p>${'אבגa'.repeat(60_000)}`],
  ['embeddings that nobody closes', () => `<p>${'\u202ba'.repeat(125_000)}`],
  ['elements of both directions', () => '<bdo dir=rtl>a<bdo dir=ltr>b</bdo></bdo>'.repeat(2_400)],
  [
    'boxes whose direction is that of what they hold',
    () => `${'<div dir=auto>'.repeat(250)}${'<bdi>1</bdi>'.repeat(4_700)}${'1 '.repeat(90_000)}`,
  ],
  ['isolates within each other', () => `${'<bdi>'.repeat(250)}${'1 '.repeat(120_000)}`],
  ['emoji that are joined', () => '👩‍👩‍👧‍👦'.repeat(22_000)],
  [
    '4,900 languages',
    () => Array.from({ length: 4_900 }, (_, at) => `<p lang=x-a${at}>a`).join(''),
  ],
  ['comments between letters', () => 'a<!---->'.repeat(30_000)],
  ['character references', () => '&#97;'.repeat(50_000)],
  ['a tag with attributes that nobody closes', () => `<b${' a=b'.repeat(60_000)}`],
  ['a tag with spaces that nobody closes', () => `<b${' '.repeat(250_000)}`],
  ['125,000 quotes in tags', () => '<b "'.repeat(4_900) + '\'"'.repeat(110_000)],
  ['letters that nobody closes', () => '<b>a<i>b<u>c<p>'.repeat(1_200)],
  ['a title of 250 kB', () => `<p title="${'x'.repeat(250_000)}">a`],
  ['an address of 250 kB', () => `<a href="/${'x'.repeat(250_000)}">a</a>`],
  ['60 addresses of 4 kB', () => `<a href="/${'x'.repeat(4_000)}">a</a>`.repeat(60)],
  ['4,900 links', () => '<a href=a>b</a>'.repeat(4_900)],
  ['4,900 films', () => '<video src=a></video>'.repeat(4_900)],
  [
    'films of many sources',
    () => `<video>${'<source src=javascript:a>'.repeat(4_800)}</video>`.repeat(1),
  ],
  ['films in films', () => `${'<video>'.repeat(250)}${'<source src=x:>'.repeat(4_700)}`],
  ['a picture that is as tall as nothing', () => '<img src=/a.png width=2 height=99999>', true],
  ['a picture of 2 × 10,000,000', () => '<img src=/a.png width=2 height=10000000>', true],
  ['a picture that is as wide as nothing', () => '<img src=/a.png width=99999 height=2>', true],
  [
    '200 pictures that are as tall as nothing',
    () => '<img src=/a.png width=2 height=99999>'.repeat(200),
  ],
  ['4,900 pictures without a size', () => '<img src=/a.png>'.repeat(4_900)],
  [
    'a picture in a table that is as tall as nothing',
    () => '<table><tr><td><img src=/a.png width=2 height=99999></table>',
    true,
  ],
];

/** @param {number} size @param {string} cell */
function table(size, cell) {
  const row = `<tr>${cell}`;
  return `<table>${row.repeat(Math.floor(size / row.length))}</table>`;
}
