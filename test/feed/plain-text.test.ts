import { expect } from '@open-wc/testing';
import { plainText } from '../../src/feed/plain-text.js';
import { NO_FREEZE } from '../support/no-freeze.js';

describe('plainText', () => {
  const cases: [what: string, html: string, expected: string][] = [
    ['text as it is', 'Plain text', 'Plain text'],
    ['text without tags', '<p>One <b>two</b></p><p>three</p>', 'One two three'],
    [
      'words that a tag stands within',
      'H<sub>2</sub>O, <em>more</em>, “<a href="/">it</a>”.',
      'H2O, more, “it”.',
    ],
    ['words that a tag parts', 'one<br>two<td>three</td><LI>four', 'one two three four'],
    ['a tag that only begins like one within', 'a<bb>b</bb>c', 'a b c'],
    ['attributes left out', '<a href="https://a.example" title=\'b\'>Link</a>', 'Link'],
    ['spaces as one', ' a \n\n\t b&nbsp;&nbsp;c ', 'a b c'],
    ['a lone < that opens nothing', '1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['comments left out', 'a<!-- <b>no</b> -->b', 'a b'],
    ['a comment without an end left out', 'a<!-- b', 'a'],
    ['scripts left out', 'a<script>no()</script>b', 'a b'],
    ['scripts in capitals left out', 'a<SCRIPT type=x>no()</SCRIPT>b', 'a b'],
    ['a script without an end left out', 'a<script>no()', 'a'],
    ['a script whose end has a space left out', 'a<script>no()</script >b', 'a b'],
    ['styles left out', 'a<style>p{color:red}</style>b', 'a b'],
    ['a tag that only begins like a script', '<scripted>a</scripted>', 'a'],
    ['a tag without an end left out', 'a <a href="b', 'a'],
    ['common entities', '&lt;a&gt; &amp; &quot;b&quot; &#39;c&#039; &#x2019;', '<a> & "b" \'c\' ’'],
    ['an entity once', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['Korean by number', '&#54620;&#xAD6D;', '한국'],
    ['a character beyond 65,535', '&#128512; &#x1F600;', '😀 😀'],
    ['a number that is no character', 'a&#x110000;b&#99999999999;c', 'a b c'],
    ['Portuguese by name', '<p>coopera&ccedil;&atilde;o c&aacute;c</p>', 'cooperação các'],
    ['a name that nobody knows as it is written', 'Q&unknown;A&xacute;', 'Q&unknown;A&xacute;'],
    [
      'a name that every object has as it is written',
      'a&constructor;b&toString;c&__proto__;d',
      'a&constructor;b&toString;c&__proto__;d',
    ],
    ['an & that begins nothing', 'Q&A & more', 'Q&A & more'],
    ['nothing', '', ''],
  ];
  for (const [what, html, expected] of cases) {
    it(`gives ${what}`, () => {
      expect(plainText(html)).to.equal(expected);
    });
  }

  // as a browser reads them
  const NAMES =
    'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml Ntilde ' +
    'Ograve Oacute Ocirc Otilde Ouml Oslash Ugrave Uacute Ucirc Uuml Yacute szlig agrave aacute acirc atilde auml ' +
    'aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ntilde ograve oacute ocirc otilde ouml ' +
    'oslash ugrave uacute ucirc uuml yacute yuml Scaron scaron itilde utilde lsquo rsquo ldquo rdquo laquo raquo ' +
    'ndash mdash hellip ordf ordm shy amp lt gt quot apos';
  for (const name of NAMES.split(' ')) {
    it(`reads &${name}; as a browser does`, () => {
      const page = new DOMParser().parseFromString(`a&${name};b`, 'text/html');
      expect(plainText(`a&${name};b`)).to.equal(page.body.textContent);
    });
  }

  it('looks at so many characters', () => {
    expect(plainText('abcdef', 3)).to.equal('abc');
  });

  const bombs = [
    '<',
    '<a',
    '<!--',
    '<!',
    '&',
    '&#',
    '&a',
    '<script',
    '<script>',
    '</',
    ' ',
    '<a "',
  ];
  for (const bomb of bombs) {
    it(`takes a moment for 1 MB of ${bomb}`, () => {
      const html = bomb.repeat(1_000_000 / bomb.length);
      plainText(html, 1_000_000);
    }).timeout(NO_FREEZE);
  }
});
