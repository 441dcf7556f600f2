import { expect } from '@open-wc/testing';
import { rebuild } from '../../src/html/rebuild.js';
import { safeHtml } from '../../src/html/safe-html.js';
import {
  hasNative,
  options,
  rebuilt,
  result,
  sanitisers,
  withoutNative,
  written,
} from './sanitisers.js';

const LINK = 'rel="noopener noreferrer"';
const LAZY = 'decoding="async" referrerpolicy="no-referrer" loading="lazy"';
const scroller = (label: string, table: string) =>
  `<div class="scroller" role="region" tabindex="0" aria-label="${label}">${table}</div>`;

type Case = [what: string, html: string, expected: string];

const kept = [
  '<p>One <em>two</em> <strong>three</strong><br>four<wbr>five</p><hr>',
  '<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>',
  '<dl><dt>a</dt><dd>b</dd></dl>',
  '<blockquote><p><q>a</q> <cite>b</cite></p></blockquote>',
  '<p><b>a</b><i>b</i><u>c</u><s>d</s><mark>e</mark><small>f</small><sub>g</sub><sup>h</sup></p>',
  '<pre>a\n  <code>b</code></pre><p><kbd>c</kbd><samp>d</samp><var>e</var></p>',
  '<p><abbr title="World">W</abbr><dfn>b</dfn><bdi>c</bdi><bdo dir="rtl">d</bdo></p>',
  '<p><ruby>漢<rp>(</rp><rt>한</rt><rp>)</rp></ruby></p>',
  '<figure><figcaption>a</figcaption></figure>',
  '<details open=""><summary>a</summary>b</details>',
  '<address>a</address><p lang="ko" dir="ltr" title="b">한국</p>',
  '<p><time datetime="2026-01-31">a</time><del datetime="2026">b</del><ins>c</ins></p>',
  '<ol start="3" reversed="" type="a"><li value="-2">a</li></ol>',
  '<p>&lt;b&gt; &amp; <code>&lt;!-- a --&gt;</code></p>',
];

const groups: Record<string, Case[]> = {
  'what becomes of old and structural elements': [
    [
      'sections are blocks',
      '<section><header>a</header>b</section><main>c</main>',
      '<div><div>a</div>b</div><div>c</div>',
    ],
    [
      'fonts leave their text',
      '<p><font color=red>a<big>b</big></font><tt>c</tt></p>',
      '<p>ab<code>c</code></p>',
    ],
    ['centred text is a block', '<center>a</center>b', '<div>a</div>b'],
    [
      'old names get their new ones',
      '<strike>a</strike><acronym>b</acronym><dir><li>c</dir>',
      '<s>a</s><abbr>b</abbr><ul><li>c</li></ul>',
    ],
    [
      'of a picture the image stays',
      '<picture><source srcset="/b.webp"><img src="/a.png" width=9 height=8 alt=A></picture>',
      `<img width="9" height="8" alt="A" ${LAZY} src="https://publisher.example/a.png">`,
    ],
  ],
  'what is left out': [
    ['scripts, styles and comments', 'a<script>b</script><style>c</style><!-- d -->e', 'ae'],
    ['forms', 'a<form><p>b</p><input><button>c</button></form>d', 'ad'],
    ['SVG and MathML', 'a<svg><text>b</text></svg><math><mi>c</mi></math>d', 'ad'],
    ['custom elements', 'a<x-b>c</x-b>d', 'ad'],
    ['frames and plug-ins', 'a<iframe src="/b"></iframe><object>c</object><embed>d', 'ad'],
    [
      'style, class, id, name, data and handlers',
      '<p style="a" class="b" id="c" name="d" data-e="f" onclick="g" part="h" slot="i" role="j" aria-label="k" tabindex="1" is-l>m</p>',
      '<p>m</p>',
    ],
    ['attributes of other elements', '<p href="/a" colspan="2" datetime="b">c</p>', '<p>c</p>'],
    ['a direction that is none', '<p dir="up" lang="a b">c</p>', '<p>c</p>'],
    [
      'numbers that are none',
      '<ol start="a" type="x"><li value="1.5">b</ol>',
      '<ol><li>b</li></ol>',
    ],
    [
      'what holds nothing',
      '<p></p><p> <span><b></b></span> </p><h2></h2><ul><li></li></ul><div></div>a',
      '  a',
    ],
    [
      'what only held what is left out',
      '<p><svg></svg></p><figure><iframe></iframe></figure>a',
      'a',
    ],
    [
      'empty elements, but for the spaces and breaks in them',
      '<p>a<span> </span>b<b><br></b>c</p>',
      '<p>a b<br>c</p>',
    ],
  ],
  links: [
    [
      'resolve',
      '<a href="../about">a</a>',
      `<a href="https://publisher.example/about" ${LINK}>a</a>`,
    ],
    [
      'resolve within the release',
      '<a href="#b">a</a>',
      `<a href="https://publisher.example/news/1#b" ${LINK}>a</a>`,
    ],
    [
      'resolve to another host',
      '<a href="//b.example">a</a>',
      `<a href="https://b.example/" ${LINK}>a</a>`,
    ],
    [
      'may go to mail and telephone',
      '<a href="mailto:a@b.example?subject=c">a</a><a href="tel:+82">b</a>',
      `<a href="mailto:a@b.example?subject=c" ${LINK}>a</a><a href="tel:+82" ${LINK}>b</a>`,
    ],
    [
      'say their language and title',
      '<a href="/b" hreflang="ko" title="c" target="_top" rel="opener" ping="/d" download>a</a>',
      `<a href="https://publisher.example/b" ${LINK} title="c" hreflang="ko">a</a>`,
    ],
    [
      'lose a name before the host',
      '<a href="https://bank.example:b@c.example/">a</a>',
      `<a href="https://c.example/" ${LINK}>a</a>`,
    ],
    [
      'leave their text where they go nowhere',
      '<a href="javascript:b()">a</a><a href=" java\nscript:b">c</a><a>d</a><a href="">e</a><a href="data:,f">g</a><a href="https://[">h</a><a href="undefined/i">j</a>',
      'acdeghj',
    ],
    [
      'vanish with nothing to see in them',
      '<a href="/b"></a><a href="/c"> <span>&#8203;</span></a>a',
      ' \u200ba',
    ],
    [
      'stay around an image',
      '<a href="/b"><img src="/c" width=2 height=2></a>',
      `<a href="https://publisher.example/b" ${LINK}><img width="2" height="2" alt="" ${LAZY} src="https://publisher.example/c"></a>`,
    ],
  ],
  images: [
    [
      'are lazy, with their place kept',
      '<img src="/a.png" width="600" height="400px" alt="A" srcset="/b 2x" sizes="c" onerror="d" crossorigin usemap="#e">',
      `<img width="600" height="400" alt="A" ${LAZY} src="https://publisher.example/a.png">`,
    ],
    [
      'are marked without their size',
      '<img src="/a" width="100%">',
      `<img class="unsized" alt="" ${LAZY} src="https://publisher.example/a">`,
    ],
    [
      'keep half a size',
      '<img src="/a" width="9">',
      `<img width="9" class="unsized" alt="" ${LAZY} src="https://publisher.example/a">`,
    ],
    [
      'that count readers are left out',
      '<img src="/a" width="1" height="1"><img src="/b" width=0><img src="/c" height="1px">d',
      'd',
    ],
    [
      'that stand for a character are that character',
      '<p>a <img src="https://s.w.org/images/core/emoji/15.0.3/72x72/1f389.png" alt="🎉" class="wp-smiley" style="height: 1em">, <img src="/wp-includes/images/smilies/simple-smile.png" alt=":)"> b</p>',
      '<p>a 🎉, :) b</p>',
    ],
    [
      'of emoji that have a name are pictures',
      '<img src="/emoji/day.png" alt="Emoji Day" width="9" height="8"><img src="/a/1.png" alt="1" width="9" height="8">',
      `<img width="9" height="8" alt="Emoji Day" ${LAZY} src="https://publisher.example/emoji/day.png"><img width="9" height="8" alt="1" ${LAZY} src="https://publisher.example/a/1.png">`,
    ],
    [
      'that stand for a character of several parts are that character',
      ['👨‍👩‍👧', '🇰🇷', '👍🏽', '❤️‍🔥'].map((alt) => `<img src="/emoji/1.png" alt="${alt}">`).join(''),
      '👨‍👩‍👧🇰🇷👍🏽❤️‍🔥',
    ],
    ...['\u202E\u202E', '\u0301\u0301', '\u20E3', '1\u0301', '\u2764\u0301'].map((alt): Case => [
      `of emoji are pictures where they would stand for ${encodeURIComponent(alt)}`,
      `<img src="/emoji/1.png" alt="${alt}" width="9" height="8">`,
      `<img width="9" height="8" alt="${alt}" ${LAZY} src="https://publisher.example/emoji/1.png">`,
    ]),
    [
      'without a usable address are left out',
      '<img src="data:image/png;base64,a"><img alt="b"><img src="javascript:c"><img src="">d',
      'd',
    ],
  ],
  tables: [
    [
      'scroll by themselves',
      '<table><tr><td>a</table>',
      scroller('Table', '<table><tbody><tr><td>a</td></tr></tbody></table>'),
    ],
    [
      'are called by their caption',
      '<table><caption> a\n<b>b</b></caption><tr><td>c</table>',
      scroller(
        'a b',
        '<table><caption> a\n<b>b</b></caption><tbody><tr><td>c</td></tr></tbody></table>',
      ),
    ],
    [
      'scroll once',
      '<table><tr><td><table><tr><td>a</table></table>',
      scroller(
        'Table',
        '<table><tbody><tr><td><table><tbody><tr><td>a</td></tr></tbody></table></td></tr></tbody></table>',
      ),
    ],
    [
      'keep their form',
      '<table><colgroup><col></colgroup><thead><tr><th scope=col colspan=2 rowspan=2>a</th></tr></thead><tfoot><tr><td></td></tr></tfoot></table>',
      scroller(
        'Table',
        '<table><colgroup><col></colgroup><thead><tr><th colspan="2" rowspan="2" scope="col">a</th></tr></thead><tfoot><tr><td></td></tr></tfoot></table>',
      ),
    ],
    [
      'have no cells without a bound',
      '<table><tr><td colspan=1000 rowspan=0 scope=x>a</table>',
      scroller('Table', '<table><tbody><tr><td>a</td></tr></tbody></table>'),
    ],
    ['without anything in them vanish', '<table></table>a', 'a'],
  ],
  'sound and film': [
    [
      'are links in a paragraph',
      '<video src="/a.mp4" poster="/b" autoplay></video>',
      `<p><a href="https://publisher.example/a.mp4" ${LINK}>Video</a></p>`,
    ],
    [
      'are links to the first usable source',
      '<audio><source src="data:,a"><source src="/b.mp3">c</audio>',
      `<p><a href="https://publisher.example/b.mp3" ${LINK}>Audio</a></p>`,
    ],
    [
      'are called by their title',
      '<div><video title="A film" src="/a"></video></div>',
      `<div><p><a href="https://publisher.example/a" ${LINK}>A film</a></p></div>`,
    ],
    [
      'stand in a line within one',
      '<p>a <video src="/b"></video></p>',
      `<p>a <a href="https://publisher.example/b" ${LINK}>Video</a></p>`,
    ],
    [
      'are no links within one',
      '<a href="/a">b <audio src="/c"></audio></a>',
      `<a href="https://publisher.example/a" ${LINK}>b Audio</a>`,
    ],
    ['without a usable source vanish', '<video src="javascript:a">b</video><audio></audio>c', 'c'],
  ],
  headings: [
    ['begin under the headline', '<h1>a</h1><h2>b</h2>', '<h3>a</h3><h4>b</h4>'],
    [
      'begin there wherever they began',
      '<h4>a</h4><h5>b</h5><h4>c</h4>',
      '<h3>a</h3><h4>b</h4><h3>c</h3>',
    ],
    [
      'keep their distance from the highest, wherever it stands',
      '<h4>a</h4><h2>b</h2>',
      '<h5>a</h5><h3>b</h3>',
    ],
    ['end at the sixth', '<h1>a</h1><h6>b</h6>', '<h3>a</h3><h6>b</h6>'],
    ['that are empty do not count', '<h1> </h1><h2 lang=en>a</h2>', ' <h3 lang="en">a</h3>'],
  ],
};

for (const [name, run] of sanitisers) {
  describe(`safeHtml with ${name}`, () => {
    for (const html of kept) {
      it(`keeps ${html}`, () =>
        run(async () => {
          expect(await rebuilt(html)).to.equal(html);
        }));
    }

    for (const [group, cases] of Object.entries(groups)) {
      describe(group, () => {
        for (const [what, html, expected] of cases) {
          it(what, () =>
            run(async () => {
              expect(await rebuilt(html)).to.equal(expected);
            }),
          );
        }
      });
    }

    it('lets no frameset take the place of a text', () =>
      run(async () => {
        expect(await rebuilt('<frameset><frame></frameset><p>a</p>')).to.equal('<p>a</p>');
      }));

    it('keeps the spaces before a text', () =>
      run(async () => {
        expect(await rebuilt(' \n a')).to.equal(' \n a');
      }));

    it('shows what is too much as text', () =>
      run(async () => {
        expect(await result('<div>'.repeat(100_000))).to.deep.equal({ embedded: false });
      }));

    it('tells of embedded media', () =>
      run(async () => {
        const { embedded, fragment } = await result('a<iframe></iframe>');

        expect(embedded).to.equal(true);
        expect(fragment?.textContent).to.equal('a');
      }));

    it('asks for no image before it is shown', () =>
      run(async () => {
        const src = new URL(`/__nothing__/${name.length}.png`, location.href).href;
        await rebuilt(`<img src="${src}"><p><img src="${src}" srcset="${src} 2x">`);
        // what was asked for before it has been asked for by now
        const later = new Image();
        later.src = '/__nothing__/later.png';
        await new Promise((resolve) => later.addEventListener('error', resolve));

        expect(performance.getEntriesByName(src)).to.have.lengthOf(0);
      }));

    it('shows as much as may pass', function () {
      this.timeout(20_000);
      return run(async () => {
        const { fragment } = await result('<p>x</p>'.repeat(5000));

        expect(fragment?.querySelectorAll('p')).to.have.lengthOf(5000);
      });
    });

    it('shows as text what a parser makes too much of', function () {
      this.timeout(20_000);
      return run(async () => {
        const kinds = ['<b>', '<i>', '<u>', '<s>', '<em>', '<b lang="ko">'];
        const open = kinds.map((tag) => tag.repeat(3)).join('');
        const found = await result(`<div>${open}</div>${'<p>x</p>'.repeat(4900)}`);

        expect(found).to.deep.equal({ embedded: false });
      });
    });
  });
}

describe('safeHtml', () => {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');

  afterEach(() => {
    if (own) Object.defineProperty(Element.prototype, 'setHTML', own);
    else Reflect.deleteProperty(Element.prototype, 'setHTML');
  });

  it('answers at once where the browser has a sanitiser, and nowhere else', () => {
    expect(safeHtml('a', options) instanceof Promise).to.equal(!hasNative);
  });

  it('takes DOMPurify where the browser has a sanitiser of the first kind', async () => {
    Object.defineProperty(Element.prototype, 'setHTML', {
      configurable: true,
      value: () => {
        throw new TypeError('`sanitizer` is no Sanitizer.');
      },
    });

    expect(await rebuilt('<p onclick="a">b</p>')).to.equal('<p>b</p>');
  });

  it('loads no image over http on a page that came over https', () => {
    const { body } = document.implementation.createHTMLDocument('');
    body.innerHTML = '<img src="http://a.example:8080/b"><a href="http://a.example/c">d</a>';

    expect(written(rebuild(body, options, true))).to.equal(
      `<img class="unsized" alt="" ${LAZY} src="https://a.example:8080/b">` +
        `<a href="http://a.example/c" ${LINK}>d</a>`,
    );
    expect(written(rebuild(body, options, false))).to.contain('src="http://a.example:8080/b"');
  });

  it('is not misled by fields that stand in for members of a form', () => {
    const { body } = document.implementation.createHTMLDocument('');
    const names = ['localName', 'childNodes', 'getAttribute', 'nodeType', 'firstChild', 'remove'];
    const fields = names.map((name) => `<input name="${name}"><img name="${name}">`).join('');
    body.innerHTML = `<p>a</p><form>${fields}<img src="x" onerror="b()"></form><p>c</p>`;

    expect(written(rebuild(body, options))).to.equal('<p>a</p><p>c</p>');
  });

  for (const [policies, expected] of [
    ['dompurify', '<p>a</p>'],
    ["'none'", 'as text'],
  ]) {
    it(`where only trusted types pass, and those of ${policies}, gives ${expected}`, async function () {
      if (!('trustedTypes' in window)) this.skip();
      const frame = document.createElement('iframe');
      const policy = `require-trusted-types-for 'script'; trusted-types ${policies}`;
      frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}">
        <script type="module">
          import { safeHtml } from '/src/html/safe-html.ts';
          delete Element.prototype.setHTML;
          const warnings = [];
          console.warn = console.error = (...words) => warnings.push(words.join(' '));
          const options = ${JSON.stringify(options)};
          const { fragment } = await safeHtml('<p onclick="b">a</p>', options);
          const text = fragment ? fragment.firstChild.outerHTML : 'as text';
          parent.postMessage({ text, warnings }, '*');
        </script>`;
      const answer = new Promise<MessageEvent>((resolve) => {
        addEventListener('message', resolve, { once: true });
      });
      document.body.append(frame);
      const data: unknown = (await answer).data;
      frame.remove();

      expect(data).to.deep.equal({ text: expected, warnings: [] });
    });
  }

  it('gives no fragment, and no error, where nothing may be parsed', async () => {
    const parser = Object.getOwnPropertyDescriptor(DOMParser.prototype, 'parseFromString')!;
    Object.defineProperty(DOMParser.prototype, 'parseFromString', {
      configurable: true,
      value: () => {
        throw new TypeError('This document requires TrustedHTML.');
      },
    });
    try {
      const found = await withoutNative(() => result('<iframe>'));

      expect(found).to.deep.equal({ embedded: true });
    } finally {
      Object.defineProperty(DOMParser.prototype, 'parseFromString', parser);
    }
  });
});
