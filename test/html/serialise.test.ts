import { expect } from '@open-wc/testing';
import { htmlOf, textOf } from '../../src/html/serialise.js';
import { result } from './sanitisers.js';

describe('textOf', () => {
  const cases: [what: string, html: string, expected: string][] = [
    ['paragraphs with empty lines between', '<p>a\n b</p> <p>c</p>', 'a b\n\nc'],
    ['headings likewise', '<h2>a</h2><p>b</p>', 'a\n\nb'],
    ['blocks in blocks with no more', '<div><div><p>a</p></div></div><p>b</p>', 'a\n\nb'],
    ['lists with a mark', '<p>a</p><ul><li>b</li> <li>c</li></ul><p>d</p>', 'a\n\n- b\n- c\n\nd'],
    [
      'numbered lists with their numbers',
      '<ol start="9"><li>a</li><li>b</li></ol><ol reversed><li>c</li><li value="7">d</li><li>e</li></ol>',
      '9. a\n10. b\n\n3. c\n7. d\n6. e',
    ],
    [
      'lists with letters as they stand',
      '<ol type="a"><li>a</li><li>b</li></ol><ol type="A" start="27"><li>c</li></ol>',
      'a. a\nb. b\n\nAA. c',
    ],
    [
      'lists with Roman numbers as they stand',
      '<ol type="i" start="3"><li>a</li><li>b</li></ol><ol type="I" start="1994"><li>c</li></ol>',
      'iii. a\niv. b\n\nMCMXCIV. c',
    ],
    [
      'numbers that no letters stand for as numbers',
      '<ol type="a" start="0"><li>a</li></ol><ol type="I" start="4000"><li>b</li></ol>',
      '0. a\n\n4000. b',
    ],
    [
      'no mark for what follows a list whose last has no text',
      '<ul><li>a</li><li><img src="/b"></li></ul><p>c</p>',
      '- a\n\nc',
    ],
    ['quotations with marks', '<p>a <q>b <b>c</b></q> d</p>', 'a “b c” d'],
    ['lists in lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n- b\n- c'],
    [
      'a mark before a paragraph in a list',
      '<ul><li><p>a</p></li><li><p>b</p></li></ul>',
      '- a\n\n- b',
    ],
    [
      'tables with tabs',
      '<table><tr><th>a</th><th></th><td><p>b</p> c</td></tr><tr><td>d</td></tr></table>',
      'a\t\tb c\nd',
    ],
    ['lines', '<p>a<br>b<br><br>c</p>', 'a\nb\n\nc'],
    ['the text of links alone', '<p><a href="/a">b</a> <img src="/c" alt="d">e</p>', 'b e'],
    ['spaces between elements', '<p>a <b>b</b> c<i> d</i></p>', 'a b c d'],
    ['what is set as it is', '<pre>a\n  b</pre>', 'a\n  b'],
    ['terms and what they mean', '<dl><dt>a</dt><dd>b</dd></dl>', 'a\nb'],
  ];
  for (const [what, html, expected] of cases) {
    it(`gives ${what}`, async () => {
      const { fragment } = await result(html);

      expect(textOf(fragment!)).to.equal(expected);
    });
  }
});

describe('htmlOf', () => {
  it('leaves out what is there for the page', async () => {
    const { fragment } = await result(
      '<p lang="ko">a <a href="/b" title="c">d</a><img src="/e" width="9"></p><table><tr><td>f</table>',
    );
    fragment!.append(document.createComment('?lit$'));

    expect(htmlOf(fragment!)).to.equal(
      '<p lang="ko">a <a href="https://publisher.example/b" title="c">d</a>' +
        '<img width="9" alt="" src="https://publisher.example/e"></p>' +
        '<table><tbody><tr><td>f</td></tr></tbody></table>',
    );
  });

  it('writes text so that it stays text', () => {
    const node = document.createElement('p');
    node.append('<b> & "c"');

    expect(htmlOf(node)).to.equal('<p>&lt;b&gt; &amp; "c"</p>');
  });

  it('leaves the page as it is', async () => {
    const { fragment } = await result('<table><tr><td>a</table>');
    htmlOf(fragment!);

    expect(fragment!.querySelector('.scroller table')).to.be.ok;
  });
});
