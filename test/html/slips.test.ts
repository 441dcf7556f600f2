/* eslint no-script-url: off -- such addresses must be refused */
import { expect, fixture } from '@open-wc/testing';
import { showHiddenEmails } from '../../src/feed/hidden-email.js';
import { plainText } from '../../src/feed/plain-text.js';
import { appendLinked } from '../../src/html/linked-text.js';
import { safeHtml } from '../../src/html/safe-html.js';
import { hasNative, options, rebuilt, sanitisers, written } from './sanitisers.js';
import { NO_FREEZE } from '../support/no-freeze.js';

/** What pages leave to scripts, and plain texts to nobody. */

const LINK = 'rel="noopener noreferrer"';
const img = (address: string, alt = '') =>
  `<img class="unsized" alt="${alt}" decoding="async" referrerpolicy="no-referrer" loading="lazy" src="https://publisher.example${address}">`;
const web = (href: string, text = href) => `<a href="${href}" ${LINK}>${text}</a>`;
const mail = (address: string, text = address) => `<a href="mailto:${address}" ${LINK}>${text}</a>`;

/** As Cloudflare hides an address. */
const hide = (address: string, key = 0x5b) =>
  [key, ...new TextEncoder().encode(address).map((byte) => byte ^ key)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

const EMPTY = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const hidden = hide('press@publisher.example');
const PROTECTED = '[email&#160;protected]';

type Case = [what: string, html: string, expected: string];

const groups: Record<string, Case[]> = {
  'a picture that waits for a script': [
    ['in data-src', `<img src="${EMPTY}" data-src="/a.jpg" alt="A">`, img('/a.jpg', 'A')],
    ['without any src', '<img class="lazy" data-src="/a.jpg">', img('/a.jpg')],
    [
      'before what only stands in for it',
      '<img src="/blank.gif" data-src="/a.jpg">',
      img('/a.jpg'),
    ],
    ['in data-lazy-src', `<img src="${EMPTY}" data-lazy-src="/a.jpg">`, img('/a.jpg')],
    ['in data-original', `<img src="/grey.gif" data-original="/a.jpg">`, img('/a.jpg')],
    ['in data-cfsrc', '<img data-cfsrc="/a.jpg">', img('/a.jpg')],
    ['in nitro-lazy-src', `<img src="${EMPTY}" nitro-lazy-src="/a.jpg">`, img('/a.jpg')],
    [
      'in data-srcset, the one that fits',
      `<img src="${EMPTY}" data-srcset="/s.jpg 300w, /m.jpg 1024w, /l.jpg 2048w">`,
      img('/m.jpg'),
    ],
    ['in data-srcset, with densities', '<img data-srcset="/a.jpg 1x, /b.jpg 2x">', img('/a.jpg')],
    ['in srcset alone', '<img srcset="/s.jpg 300w, /m.jpg 600w">', img('/m.jpg')],
    [
      'in a source',
      `<picture><source data-srcset="/a.webp"><img src="${EMPTY}"></picture>`,
      img('/a.webp'),
    ],
    ['but never by another scheme', '<img data-src="javascript:1"><img data-src="data:,a">b', 'b'],
    ['but never where nobody sees it', '<img data-src="/a" width="1" height="1">b', 'b'],
    ['but not where nothing is wrong', '<img src="/a.jpg" data-id="1">', img('/a.jpg')],
    ['but not where something else is said', '<img src="/a.jpg" data-lazy="true">', img('/a.jpg')],
    ['but no page', '<img src="/a.jpg" data-url="/share">', img('/a.jpg')],
    [
      'but not what a template has spoilt',
      '<img src="/a.jpg" data-src="undefined/b">',
      img('/a.jpg'),
    ],
  ],
  'a picture in a noscript': [
    ['alone', '<p>a<noscript><img src="/a.jpg"></noscript></p>', `<p>a${img('/a.jpg')}</p>`],
    [
      'behind one that waits',
      `<p><img src="${EMPTY}" data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript></p>`,
      `<p>${img('/a.jpg')}</p>`,
    ],
    [
      'behind one without an address',
      `<img src="${EMPTY}"><noscript><img src="/a.jpg"/></noscript>`,
      img('/a.jpg'),
    ],
    [
      'before one that waits',
      `<noscript><img src="/a.jpg"></noscript><img src="${EMPTY}" data-src="/a.jpg">`,
      img('/a.jpg'),
    ],
    [
      'of several, each behind its own',
      ['a', 'b']
        .map((name) => `<img data-src="/${name}"><noscript><img src="/${name}"></noscript>`)
        .join(''),
      img('/a') + img('/b'),
    ],
    [
      'of several, each before its own',
      ['a', 'b']
        .map((name) => `<noscript><img src="/${name}"></noscript><img data-src="/${name}">`)
        .join(''),
      img('/a') + img('/b'),
    ],
    [
      'behind a picture',
      '<picture><img data-src="/a"></picture><noscript><img src="/a"></noscript>',
      img('/a'),
    ],
    [
      'with all that it says',
      '<noscript><img alt="a > b" src=/a.jpg></noscript>',
      img('/a.jpg', 'a &gt; b'),
    ],
    [
      'beside another',
      '<img src="/b.jpg"><noscript><img src="/a.jpg"></noscript>',
      img('/b.jpg') + img('/a.jpg'),
    ],
    [
      'that waits itself',
      `<noscript><img src="${EMPTY}" data-src="/a.jpg"></noscript>`,
      img('/a.jpg'),
    ],
    [
      'and not what counts readers',
      '<img data-src="/a.jpg"><noscript><img src="/t" width="1" height="1"></noscript>',
      img('/a.jpg'),
    ],
    ['but not its words', 'a<noscript><p>Turn on JavaScript.</p></noscript>b', 'ab'],
    ['but not what counts readers', '<noscript><img src="/t" width=1 height=1></noscript>b', 'b'],
    ['but not what is hidden', '<noscript><img style="display:none" src="/t"></noscript>b', 'b'],
    [
      'but not by another scheme',
      '<noscript><img src="javascript:1" onerror="a()"></noscript>b',
      'b',
    ],
    [
      'but not its frames',
      'a<noscript><iframe src="https://t.example/"></iframe></noscript>b',
      'ab',
    ],
  ],
  'what stands in angle brackets': [
    [
      'as an e-mail address',
      '<p>Write to <press@publisher.example> today.</p><p>b</p>',
      `<p>Write to &lt;${mail('press@publisher.example')}&gt; today.</p><p>b</p>`,
    ],
    [
      'as addresses of pages, with all that follows',
      'a <https://publisher.example/a?b=1#c>, <www.publisher.example> and <mailto:a@b.example>.<br>b',
      `a &lt;${web('https://publisher.example/a?b=1#c')}&gt;, &lt;${web('https://www.publisher.example/', 'www.publisher.example')}&gt; and &lt;${mail('a@b.example', 'mailto:a@b.example')}&gt;.<br>b`,
    ],
    [
      'as a tag of an office program’s',
      '<p>In <st1:City w:st="on"><st1:place>Seoul</st1:place></st1:City>, <O:P>today</O:P>.</p><p>b</p>',
      '<p>In <span><span>Seoul</span></span>, <span>today</span>.</p><p>b</p>',
    ],
    ['as such a tag that ends itself', '<p>a<o:p/></p><p>b<o:p />c</p>', '<p>a</p><p>bc</p>'],
    ['but no host behind another name', '<https://bank.example@a.example>b', '<span>b</span>'],
    [
      'as an address with a name in its path',
      '<https://a.example/@b>',
      `&lt;${web('https://a.example/@b')}&gt;`,
    ],
    ['but no address that runs', '<javascript:alert(1)@a>b', '<span>b</span>'],
    ['but not within a tag', '<p>b</p><scr<o:p>ipt>a</scr<o:p>ipt>', '<p>b</p>ipt&gt;'],
    [
      'but no settings of such a program’s',
      '<xml><w:View>Normal</w:View></xml><p>b</p>',
      '<p>b</p>',
    ],
    ['but nothing that runs', '<svg:script>a</svg:script><p>b</p>', '<p>b</p>'],
  ],
  'an e-mail address that is hidden': [
    [
      'in a link',
      `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hidden}">${PROTECTED}</a>`,
      mail('press@publisher.example'),
    ],
    [
      'in a span',
      `Write to <span class="__cf_email__" data-cfemail="${hidden}">${PROTECTED}</span>.`,
      `Write to ${mail('press@publisher.example')}.`,
    ],
    [
      'in a link around a span',
      `<a href="/cdn-cgi/l/email-protection#${hidden}"><span data-cfemail="${hidden}">${PROTECTED}</span></a>`,
      mail('press@publisher.example'),
    ],
    [
      'behind a link with words',
      `<a href="/cdn-cgi/l/email-protection#${hidden}">Press office</a>`,
      mail('press@publisher.example', 'Press office'),
    ],
    [
      'behind a link with a subject',
      `<a href="https://publisher.example/cdn-cgi/l/email-protection#${hide('a@b.example?subject=c')}">d</a>`,
      mail('a@b.example', 'd'),
    ],
    [
      'behind a link without words',
      `<a href="/cdn-cgi/l/email-protection#${hidden.toUpperCase()}">${PROTECTED}</a>`,
      mail('press@publisher.example'),
    ],
    [
      'in a link to elsewhere',
      `<a href="/contact"><span data-cfemail="${hidden}">${PROTECTED}</span></a>`,
      `<a href="https://publisher.example/contact" ${LINK}>press@publisher.example</a>`,
    ],
    [
      'but nothing else',
      `<span data-cfemail="${hide('javascript:alert(1)')}">a</span>`,
      '<span>a</span>',
    ],
    [
      'but no header',
      `<span data-cfemail="${hide('a@b.example,c@d.example')}">a</span>`,
      '<span>a</span>',
    ],
    [
      'but no markup',
      `<span data-cfemail="${hide('<b>a@b.example</b>')}">a</span>`,
      '<span>a</span>',
    ],
    [
      'but no digits that are none',
      '<span data-cfemail="5b2">a</span><b data-cfemail="xyz">b</b>',
      '<span>a</span><b>b</b>',
    ],
  ],
};

for (const [name, run] of sanitisers) {
  for (const [group, cases] of Object.entries(groups)) {
    describe(`${group}, with ${name}, is shown`, () => {
      for (const [what, html, expected] of cases) {
        it(what, () =>
          run(async () => {
            expect(
              (await rebuilt(html)).replace('a > b', 'a &gt; b').replaceAll('<span></span>', ''),
            ).to.equal(expected);
          }),
        );
      }
    });
  }
}

describe('an attribute with an address in angle brackets', () => {
  for (const [name, run] of sanitisers) {
    it(`stays as it is, with ${name}`, () =>
      run(async () => {
        const html = '<p><img alt="By A <press@publisher.example>" src="/a.jpg"></p>';
        const { fragment } = await safeHtml(html, options);
        expect(fragment?.querySelector('img')?.alt).to.equal('By A <press@publisher.example>');
        expect(fragment?.textContent).to.equal('');
      }));
  }
});

describe('a link to a place in the text', () => {
  /** @returns the text of the place that the first link leads to, once it is in the page */
  async function placeFrom(html: string): Promise<string | undefined> {
    const { fragment, placeOf } = await safeHtml(html, options);
    const holder = await fixture<HTMLElement>('<div></div>');
    holder.append(fragment!);
    const link = holder.querySelector('a')!;
    return placeOf?.(link)?.textContent.trim();
  }

  const cases: [what: string, html: string, place: string | undefined][] = [
    ['a footnote', '<p>a<a href="#fn1">1</a></p><ol><li id="fn1">Note</li></ol>', 'Note'],
    ['by a name', '<p>a<a href="#_ftn1">1</a></p><p><a name="_ftn1"></a>Note</p>', 'Note'],
    ['an empty place before it', '<p><a href="#b">1</a></p><a id="b"></a><p>Note</p>', 'Note'],
    ['the way back', '<ol><li><a href="#ref">↩</a></li></ol><p>a<sup id="ref">1</sup></p>', '1'],
    ['a whole address', `<p><a href="${options.base}#b">1</a></p><div id="b">Note</div>`, 'Note'],
    ['in another script', '<p><a href="#%ED%95%9C">1</a></p><p id="한">Note</p>', 'Note'],
    ['within what is left out', '<p><a href="#b">1</a></p><p>Note<span id="b"></span></p>', 'Note'],
    ['the first of two', '<p><a href="#b">1</a></p><p id="b">Note</p><p id="b">Other</p>', 'Note'],
    ['but no other page', '<p><a href="/other#b">1</a></p><p id="b">Note</p>', undefined],
    ['but no place that is not there', '<p><a href="#c">1</a></p><p id="b">Note</p>', undefined],
    ['but nothing at all', '<p><a href="#">1</a></p><p id="b">Note</p>', undefined],
    ['but nothing broken', '<p><a href="#%E0%A4%A">1</a></p><p id="b">Note</p>', undefined],
    ['but not by the name of an object’s member', '<p><a href="#constructor">1</a></p>', undefined],
  ];
  for (const [name, run] of sanitisers) {
    for (const [what, html, place] of cases) {
      it(`leads to ${what}, with ${name}`, () =>
        run(async () => {
          expect(await placeFrom(html)).to.equal(place);
        }));
    }
  }

  it('bears the address that it has on the publisher’s page, and no name comes into ours', async () => {
    expect(await rebuilt('<p><a href="#b">1</a></p><p id="b">Note</p>')).to.equal(
      `<p><a href="https://publisher.example/news/1#b" ${LINK}>1</a></p><p>Note</p>`,
    );
  });
});

describe('a body in which nothing is left to scripts', () => {
  const bodies = [
    '<p>One <em>two</em></p>',
    '<img src="/a.jpg" srcset="/b.jpg 2x" alt="a > b">',
    '<img alt="A" class="wp-image-1" data-id="1" data-image-title="B" src=\'/a.jpg\'>',
    '<picture><source srcset="/a.webp"><img src=/a.jpg></picture>',
    '<p data-src="/a">noscript and &lt;img&gt;</p>',
    '<a href="mailto:a@b.example" title="o:p">a</a>',
    '<p>a<br/>b</p><p>1 <2: c@d.example</p><!--[if mso]>a<![endif]-->',
  ];
  // without a sanitiser of its own a browser has to wait for one
  for (const html of hasNative ? bodies : []) {
    it(`is shown at once: ${html}`, () => {
      expect(safeHtml(html, options)).not.to.be.instanceOf(Promise);
    });
  }
});

describe('a body with a megabyte of what looks like slips', () => {
  for (const bomb of [
    '<noscript>',
    '<img ',
    '<img data-',
    '<img src=',
    '<img  ',
    '<noscript><img ',
    '<a:',
    '<a@',
    '<www.',
    '<https://a',
    '</o:p ',
    '<o:p>',
    '<a@b>',
  ]) {
    it(`takes a moment: ${bomb}`, async () => {
      await safeHtml(bomb.repeat(1_000_000 / bomb.length), options);
    }).timeout(NO_FREEZE);
  }
});

it('a hidden e-mail address is read in excerpts and found', () => {
  const html = `<p>Write to <span data-cfemail="${hidden}">${PROTECTED}</span> today.</p>`;

  expect(plainText(showHiddenEmails(html))).to.equal('Write to press@publisher.example today.');
});

describe('an address in a plain text', () => {
  const linked = (text: string) => {
    const fragment = document.createDocumentFragment();
    appendLinked(fragment, text);
    return written(fragment);
  };
  const web = (text: string, href = text) => `<a href="${href}" ${LINK}>${text}</a>`;

  const cases: [text: string, expected: string][] = [
    ['See https://a.example/b.', `See ${web('https://a.example/b')}.`],
    ['(http://a.example/b)', `(${web('http://a.example/b')})`],
    ['https://a.example/b_(c)', web('https://a.example/b_(c)')],
    ['https://a.example/?b=1&c=2#d, e', `${web('https://a.example/?b=1&amp;c=2#d')}, e`],
    ['“https://a.example/b”', `“${web('https://a.example/b')}”`],
    ['[https://a.example/b_(c).)].', `[${web('https://a.example/b_(c)')}.)].`],
    ['www.a.example/b', web('www.a.example/b', 'https://www.a.example/b')],
    ['a@b.example', mail('a@b.example')],
    ['E-mail: press.office+news@a.b.example.', `E-mail: ${mail('press.office+news@a.b.example')}.`],
    ['<a@b.example>;', `&lt;${mail('a@b.example')}&gt;;`],
    ['press@a.example으로 보내세요', `${mail('press@a.example')}으로 보내세요`],
    ['https://a.example/news를 보세요', `${web('https://a.example/news')}를 보세요`],
    [
      'https://a.example/wiki/한국 a',
      `${web('https://a.example/wiki/한국', 'https://a.example/wiki/%ED%95%9C%EA%B5%AD')} a`,
    ],
    [
      'https://a.example https://b.example',
      `${web('https://a.example', 'https://a.example/')} ${web('https://b.example', 'https://b.example/')}`,
    ],
    [
      'javascript:alert(1) data:text/html,a ftp://a.example',
      'javascript:alert(1) data:text/html,a ftp://a.example',
    ],
    ['https://bank.example@a.example/b', 'https://bank.example@a.example/b'],
    ['https:// http://a www.', 'https:// http://a www.'],
    ['a@b a@ @b.example 3@4', 'a@b a@ @b.example 3@4'],
    ['<b>a</b> & c', '&lt;b&gt;a&lt;/b&gt; &amp; c'],
  ];
  for (const [text, expected] of cases) {
    it(`is a link: ${text}`, () => {
      expect(linked(text)).to.equal(expected);
    });
  }

  for (const bomb of [
    'a',
    'a.',
    'a@',
    'a@a.',
    'http://',
    'https://a.b/',
    'www.',
    '(',
    'https://a.b/)',
    '한',
    '-',
  ]) {
    it(`takes a moment to be found in 256,000 characters of ${bomb}`, () => {
      linked(bomb.repeat(256_000 / bomb.length));
    }).timeout(NO_FREEZE);
  }

  it('takes a moment to end before thousands of dots and brackets', () => {
    const rest = '.'.repeat(128_000) + ')'.repeat(128_000);

    expect(linked(`www.a.b/${rest}`)).to.equal(web('www.a.b/', 'https://www.a.b/') + rest);
  }).timeout(NO_FREEZE);

  it('is a link 5,000 times at most', () => {
    const fragment = document.createDocumentFragment();
    appendLinked(fragment, 'a@b.example '.repeat(6_000));

    expect(fragment.childElementCount).to.equal(5_000);
    expect(fragment.textContent).to.have.lengthOf(72_000);
  });
});
