import { expect } from '@open-wc/testing';
import { LONGEST_BODY } from '../../src/feed/limits.js';
import { count } from '../../src/html/count.js';

describe('count', () => {
  const fits: [what: string, html: string][] = [
    ['nothing', ''],
    ['5,000 tags', '<br>'.repeat(5000)],
    ['5,000 paragraphs that are closed', '<p>x</p>'.repeat(5000)],
    ['a depth of 256', '<div>'.repeat(256) + '</div>'.repeat(256)],
    ['4,000 paragraphs that nobody closes', '<p>x'.repeat(4000)],
    [
      'a table whose rows and cells nobody closes',
      `<table>${'<tr><td>a<td>b'.repeat(1000)}</table>`,
    ],
    ['500 parts that fold', '<details><summary>x</summary></details>'.repeat(500)],
    ['many links', '<p><a href="/a?b=c">x</a></p>'.repeat(2000)],
    ['1,000 elements of the same kinds', '<b>x</b><i class="a">y</i>'.repeat(500)],
    ['20 kinds of an element that would be opened anew', kinds(20)],
    ['comments that hold what is opened', '<p>x</p><!-- <div> -->'.repeat(1000)],
    ['attributes that hold what is opened', '<p title="<div>">x</p>'.repeat(1000)],
    ['closed ones with a > in a value', '<span title="1 > 0">x</span>'.repeat(1000)],
    ['lone angles', '1 < 2 <3 <- >'.repeat(2000)],
  ];
  for (const [what, html] of fits) {
    it(`lets ${what} pass`, () => {
      expect(count(html).tooMuch).to.equal(false);
    });
  }

  const tooMuch: [what: string, html: string][] = [
    ['5,001 tags', '<br>'.repeat(5001)],
    ['5,001 tags in capitals', '<BR>'.repeat(5001)],
    ['5,001 ends', '</p>'.repeat(5001)],
    ['5,001 tags in a comment', `<!--${'<br>'.repeat(5001)}-->`],
    ['5,001 tags in a script', `<svg><script>${'<br>'.repeat(5001)}`],
    ['5,001 tags in an attribute', `<p title="${'<br>'.repeat(5001)}">`],
    ['501 parts that fold', '<DETAILS><summary>x</summary></details>'.repeat(501)],
    ['a depth of 257', '<div>'.repeat(257)],
    ['a depth of 257 after ends without a start', `${'</div>'.repeat(50)}${'<div>'.repeat(257)}`],
    ['500 kinds of an element that nobody closes', kinds(500)],
    ['the same with other quotes', kinds(500, (number) => `<b id='${number}'>`)],
    ['the same without quotes', kinds(500, (number) => `<b id=${number}>`)],
    ['the same with names alone', kinds(500, (number) => `<b a${number}>`)],
    ['the same with a > in a value', kinds(500, (number) => `<b id=">${number}">`)],
    ['the same with a < in a value', kinds(500, (number) => `<b id="<${number}">`)],
    ['the same behind two kinds of quotes', kinds(500, (number) => `<b a='"' b=">${number}">`)],
    ['the same behind a name with a quote', kinds(500, (number) => `<b a"=">${number}">`)],
    ['the same behind a slash', kinds(500, (number) => `<b/id=">${number}">`)],
    ['the same in capitals', kinds(500, (number) => `<FONT SIZE="${number}">`)],
    ['the same, the ends in comments', kinds(500, (number) => `<b id=${number}><!--</b>-->`)],
  ];
  for (const [what, html] of tooMuch) {
    it(`finds ${what} too much`, () => {
      expect(count(html).tooMuch).to.equal(true);
    });
  }

  /** An end without a start, which a parser passes over, makes up for each that nobody closes. */
  function kinds(many: number, write = (number: number) => `<b id="${number}">`) {
    return Array.from({ length: many }, (_, number) => `<p>${write(number)}x</p></span>`).join('');
  }

  const embeds: [html: string, embedded: boolean][] = [
    ['<p>a</p><iframe src="https://video.example/1"></iframe>', true],
    ['<IFRAME>', true],
    ['<div title="a > b"><object data="a">', true],
    ['<embed src=a>', true],
    ['<!-- a --><iframe>', true],
    ['<p>none</p>', false],
    ['<iframes>', false],
    ['&lt;iframe&gt;', false],
    ['</iframe>', false],
    ['<!-- <iframe> -->', false],
    ['<!-- <iframe>', false],
    ['<p title="<iframe>">', false],
    ["<p title='<iframe>'>", false],
    ['<script>"<iframe>"</script>', false],
    ['<noscript><iframe src="https://tracker.example/"></iframe></noscript>', false],
    ['<textarea><iframe></textarea>', false],
    ['<script></script><iframe>', true],
  ];
  for (const [html, embedded] of embeds) {
    it(`says that ${html} has ${embedded ? '' : 'no '}embedded media`, () => {
      expect(count(html).embedded).to.equal(embedded);
    });
  }

  const bombs =
    '< <a <!-- --> <! <? </ & <a" <a\' <a= <b <b" <script <script> <b/ <b> <!--> <i="> <b\n <![CDATA['.split(
      ' ',
    );
  for (const bomb of [
    ...bombs,
    ' ',
    '<b a',
    '<b a=',
    '<b a="',
    "<b a='' ",
    '<a b="c" ',
    '"',
    'a ',
  ]) {
    // a scan that went back over what it has seen would not end within the runner's limit
    it(`comes to an end for the longest body of ${bomb}, and of an element full of it`, () => {
      const many = bomb.repeat(LONGEST_BODY / bomb.length);
      const ends = [many, `<b ${many}>`, `<div ${many}`].map((html) => count(html).tooMuch);

      expect(ends).to.have.lengthOf(3);
    });
  }
});
