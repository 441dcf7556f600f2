import { expect } from '@open-wc/testing';
import { mendText } from '../../../../src/feed/formats/mending/text.js';
import { NO_FREEZE } from '../../../support/no-freeze.js';

describe('mendText', () => {
  const cases: [what: string, written: string, expected: string][] = [
    ['a number', 'ASEAN&#8217;s partners', 'ASEAN’s partners'],
    ['a number in hexadecimal', 'ASEAN&#x2019;s &#X2019;', 'ASEAN’s ’'],
    ['a number with noughts', '&#039;a&#0039;', "'a'"],
    ['an ampersand', 'Trade &amp; Culture', 'Trade & Culture'],
    ['quotation marks', '&quot;a&quot; &ldquo;b&rdquo; &laquo;c&raquo;', '"a" “b” «c»'],
    ['dashes and dots', 'a&ndash;b &mdash; c&hellip;', 'a–b — c…'],
    ['Latin letters', 'Caf&eacute; &Auml;rzte &ntilde; &szlig;', 'Café Ärzte ñ ß'],
    ['Central European letters', '&Scaron;koda &ccaron; &lstrok;', 'Škoda č ł'],
    ['Korean by number', '&#54620;&#xAD6D;', '한국'],
    ['a character beyond 65,535', '&#128512;', '😀'],
    ['what Windows calls an apostrophe', 'ASEAN&#146;s &#150;', 'ASEAN’s –'],
    ['a space that does not break', 'a&nbsp;b', 'a\u00a0b'],
    ['a currency', '&euro;5 &pound;6 &yen;7', '€5 £6 ¥7'],
    ['each once', '&amp;lt;b&amp;gt; &amp;#8217;', '&lt;b&gt; &#8217;'],
    ['none without an end', 'a &amp b &copy 2026 &#8217', 'a &amp b &copy 2026 &#8217'],
    ['none that nobody knows', 'R&D; &nonsense; &constructor;', 'R&D; &nonsense; &constructor;'],
    [
      'no number that is no character',
      '&#0;&#xD800;&#x110000;&#12ab;',
      '&#0;&#xD800;&#x110000;&#12ab;',
    ],
    ['an & that begins nothing', 'Q&A & more; AT&T', 'Q&A & more; AT&T'],
    ['no tags', 'A <em>great</em> day', 'A great day'],
    ['no tags with attributes', '<span class="a">b</span> <a href="/c">d</a>', 'b d'],
    ['no tags within a word', 'H<sub>2</sub>O <b>A</b>rt', 'H2O Art'],
    ['no tags in capitals', '<B>a</B><BR/>b', 'a b'],
    ['a gap for a line break', 'One<br>two<br />three', 'One two three'],
    ['a gap for paragraphs', '<p>One.</p>\n<p>Two.</p>', 'One. Two.'],
    [
      'what is no tag of HTML',
      'a <3 b <Samsung> <x-a> 1 < 2 > 0 <>',
      'a <3 b <Samsung> <x-a> 1 < 2 > 0 <>',
    ],
    ['what only begins like a tag', '<bold>a</bold> <emu>', '<bold>a</bold> <emu>'],
    ['a tag without an end', 'a <b c', 'a <b c'],
    ['tags that were escaped, as text', '&lt;b&gt;a&lt;/b&gt;', '<b>a</b>'],
    ['a script as text', '<script>alert(1)</script>', 'alert(1)'],
    ['text as it is', 'Plain  text\n\nand more', 'Plain  text\n\nand more'],
    ['nothing', '', ''],
  ];
  for (const [what, written, expected] of cases) {
    it(`gives ${what}`, () => {
      expect(mendText(written)).to.equal(expected);
    });
  }

  it('keeps paragraphs and lines where it is asked to', () => {
    const written = '<div><p>One<br>two.</p>\n<p>Three.</p></div>';

    expect(mendText(written, '\n\n')).to.equal('One\ntwo.\n\nThree.');
  });

  for (const bomb of [
    '<',
    '<b',
    '<b ',
    '<b a="',
    '&',
    '&#',
    '&a',
    '</',
    '<b>',
    '<p>',
    '&amp;',
    ' <p>',
  ]) {
    it(`takes a moment for 1 MB of ${bomb}`, () => {
      mendText(bomb.repeat(1_000_000 / bomb.length), '\n\n');
    }).timeout(NO_FREEZE);
  }
});
