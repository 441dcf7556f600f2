import { expect, fixtureSync } from '@open-wc/testing';
import { useBrowser } from '../support/acts.js';
import { markup, hears, publish, settled, type Ours } from '../support/component.js';
import { pressFeed, richRelease } from '../support/press.js';

/** Which level the first heading of an element has in the page that it stands in. */

/** `@` is where the element stands. */
const PAGES: [what: string, page: string, level: number][] = [
  ['nothing above it', '@', 2],
  ['a heading below it alone', '@<h4>Below</h4>', 2],
  ['a first heading', '<h1>Page</h1>@', 2],
  ['a section', '<h1>Page</h1><section><h2>News</h2><div>@</div></section>', 3],
  ['the nearest of several', '<h1>A</h1><h3>B</h3><h2>C</h2><p>…</p>@<h5>D</h5>', 3],
  ['the deepest there is', '<h6>Small</h6>@', 6],
  ['a role', '<div role="heading" aria-level="4">News</div>@', 5],
  ['a role without a level', '<div role="heading">News</div>@', 3],
  ['a role with a level that is none', '<div role="heading" aria-level="high">News</div>@', 3],
  ['a level beyond those of HTML', '<div role="heading" aria-level="9">News</div>@', 6],
  ['a heading of HTML with another level', '<h2 aria-level="3">News</h2>@', 4],
  ['a role in capitals, among others', '<div role="HEADING none" aria-level="3">News</div>@', 4],
  ['a heading that is none', '<h1>Page</h1><h3 role="presentation">Big</h3>@', 2],
  ['a heading that nobody sees', '<h1>Page</h1><div style="display:none"><h4>Menu</h4></div>@', 2],
  ['a heading that is hidden', '<h1>Page</h1><h4 hidden>Menu</h4>@', 2],
  ['a heading that nobody hears', '<h1>Page</h1><div aria-hidden="true"><h4>Menu</h4></div>@', 2],
  [
    'a heading off the screen',
    '<h1>Page</h1><h3 style="position:absolute;left:-99em">News</h3>@',
    4,
  ],
  ['a heading around it', '<h3>News @</h3>', 4],
  [
    'the fallback of another of ours',
    '<h1>Page</h1><akc-channels><h4>Ours</h4></akc-channels>@',
    2,
  ],
  [
    'another of ours with a heading',
    '<h2>Page</h2><akc-channels heading="One"></akc-channels>@',
    3,
  ],
];

const set = { 'heading-level': 5 };

describe('heading-level', () => {
  const browser = useBrowser();
  /** What waits for the browser to be idle. */
  let idle: (() => void)[];
  beforeEach(() => {
    idle = [];
    browser.pretend(window, 'requestIdleCallback', (act: () => void) => idle.push(act));
  });

  const levelOf = (element: Ours) =>
    element.shadowRoot!.querySelector('[part~=heading]')?.getAttribute('aria-level');

  const inPage = async (page: string, attributes: Record<string, string | number> = {}) => {
    const { url } = await publish(pressFeed([richRelease()]));
    const own = markup('akc-news-list', {
      feed: url,
      heading: 'News',
      class: 'tested',
      ...attributes,
    });
    const around = fixtureSync<HTMLElement>(`<div>${page.replace('@', own)}</div>`);
    const element = around.querySelector<HTMLElementTagNameMap['akc-news-list']>('.tested')!;
    await hears(element, 'akc-load');
    await settled(element);
    return { around, element };
  };

  // the runner's own page has none
  for (const [what, page, level] of PAGES) {
    it(`is ${level} under ${what}`, async () => {
      const { element } = await inPage(page);
      expect(levelOf(element)).to.equal(String(level));
    });

    it(`is as it is set under ${what}`, async () => {
      const { element } = await inPage(page, set);
      expect(levelOf(element)).to.equal('5');
    });
  }

  /** A host of the page's own, with this in its shadow tree. */
  const host = (inside: string, light = '') => {
    const element = document.createElement('div');
    element.innerHTML = light;
    element.attachShadow({ mode: 'open' }).innerHTML = inside;
    return element;
  };

  const list = async (): Promise<HTMLElementTagNameMap['akc-news-list']> => {
    const { url } = await publish(pressFeed([richRelease()]));
    const made = document.createElement('akc-news-list');
    return Object.assign(made, { feed: url, heading: 'News' });
  };

  const TREES: [string, () => HTMLElement, level: number][] = [
    ['in a shadow tree, under a heading there', () => host('<h3>A</h3><i></i>'), 4],
    ['in a shadow tree, under one outside', () => host('<i></i>'), 3],
    [
      'in a slot, under a heading in the tree of the slot',
      () => host('<h4>A</h4><slot></slot>', '<i></i>'),
      5,
    ],
    [
      'in a slot, under a heading beside it',
      () => host('<h4>A</h4><slot></slot>', '<h2>B</h2><i></i>'),
      3,
    ],
    [
      'in two shadow trees',
      () => {
        const inner = host('<i></i>');
        const outer = host('<h3>A</h3>');
        outer.shadowRoot!.append(inner);
        return outer;
      },
      4,
    ],
  ];
  for (const [where, make, level] of TREES) {
    it(`is ${level} ${where}`, async () => {
      const around = fixtureSync<HTMLElement>('<div><h2>Section</h2></div>');
      const tree = make();
      around.append(tree);
      const find = (root: ParentNode): Element | undefined =>
        root.querySelector('i') ??
        [...root.querySelectorAll('*')]
          .map(({ shadowRoot }) => shadowRoot && find(shadowRoot))
          .find(Boolean) ??
        undefined;
      const element = await list();
      const loaded = hears(element, 'akc-load');
      (find(around) ?? find(tree.shadowRoot!))!.replaceWith(element);
      await loaded;
      await settled(element);
      expect(levelOf(element)).to.equal(String(level));
    });
  }

  it('follows the page: a heading that comes, changes, and leaves', async () => {
    const { around, element } = await inPage('<p>…</p>@');
    const found: unknown[] = [];
    /** One task later the page has been looked at. */
    const look = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      await settled(element);
      found.push(levelOf(element));
    };
    const heading = document.createElement('h3');
    around.prepend(heading);
    await look();
    heading.setAttribute('aria-level', '2');
    await look();
    heading.remove();
    await look();
    expect(found).to.eql(['4', '3', '2']);
  });

  it('follows a page, too, that calls something else Element', async () => {
    const { around, element } = await inPage('<p>…</p>@');
    browser.pretend(window, 'Element', null);
    around.prepend(document.createElement('h3'));
    await new Promise((resolve) => setTimeout(resolve));
    await settled(element);
    expect(levelOf(element)).to.equal('4');
  });

  it('is another where the element is moved', async () => {
    const { around, element } = await inPage('<h1>Page</h1>@<h3>Deep</h3><div></div>');
    around.querySelector('div')!.append(element);
    await settled(element);
    expect(levelOf(element)).to.equal('4');
  });

  it('is live where it is set, and taken away again', async () => {
    const { element } = await inPage('<h2>Page</h2>@');
    const found: unknown[] = [];
    for (const level of [5, 2, undefined]) {
      element.headingLevel = level;
      await settled(element);
      found.push(levelOf(element));
    }
    expect(found).to.eql(['5', '2', '3']);
  });

  it('is followed by all headings of a release', async () => {
    const { url } = await publish(pressFeed([richRelease()]));
    const around = fixtureSync<HTMLElement>(
      `<div><h3>Deep</h3>${markup('akc-release-detail', { feed: url, release: 'latest' })}</div>`,
    );
    const detail = around.querySelector('akc-release-detail')!;
    await hears(detail, 'akc-load');
    await settled(detail);
    const headings = [
      ...detail.shadowRoot!.querySelectorAll('[role=heading], h1, h2, h3, h4, h5, h6'),
    ];
    const levels = headings.map((one) =>
      Number(one.getAttribute('aria-level') ?? one.localName[1]),
    );
    expect([levels[0], ...new Set(levels.slice(1))]).to.eql([4, 5]);
  });

  it('asks a page for its headings once, for many elements', async () => {
    const { url } = await publish(pressFeed([richRelease()]));
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'querySelectorAll')!;
    const find = own.value as (this: Document, selector: string) => NodeListOf<Element>;
    let asked = 0;
    browser.pretend(
      Document.prototype,
      'querySelectorAll',
      function (this: Document, what: string) {
        if (what.includes('h6')) asked++;
        return find.call(this, what);
      },
    );
    const lists = markup('akc-news-list', { feed: url, heading: 'News' }).repeat(20);
    const around = fixtureSync<HTMLElement>(`<div><h2>A</h2>${lists}</div>`);
    const all = [...around.querySelectorAll('akc-news-list')];
    for (const one of all) await settled(one);
    expect(new Set(all.map(levelOf))).to.eql(new Set(['3']));
    expect(asked).to.be.at.most(1);
  });

  /** An engine of today asks; one without `checkVisibility` is given it, so that all are counted alike. */
  const countLooks = () => {
    const own = Reflect.get(Element.prototype, 'checkVisibility') as
      Element['checkVisibility'] | undefined;
    const counted = { looks: 0 };
    browser.pretend(
      Element.prototype,
      'checkVisibility',
      function (this: Element, options?: CheckVisibilityOptions) {
        counted.looks++;
        return own ? own.call(this, options) : true;
      },
    );
    return counted;
  };

  it('asks once whether a heading is seen, for many elements shown one after the other', async () => {
    const counted = countLooks();
    const { url } = await publish(pressFeed([richRelease()]));
    const lists = markup('akc-news-list', { feed: url, heading: 'News' }).repeat(20);
    const around = fixtureSync<HTMLElement>(`<div><h2>A</h2>${lists}</div>`);
    const all = [...around.querySelectorAll('akc-news-list')];
    for (const one of all) await settled(one);
    expect(new Set(all.map(levelOf))).to.eql(new Set(['3']));
    expect(counted.looks).to.equal(1);
  });

  it('asks a page for nothing before there is a heading of ours', async () => {
    const counted = countLooks();
    const around = fixtureSync<HTMLElement>('<div><h2>A</h2><akc-news-list></akc-news-list></div>');
    const element = around.querySelector('akc-news-list')!;
    await element.updateComplete;
    const before = counted.looks;
    element.heading = 'News';
    await settled(element);
    expect([before, counted.looks, levelOf(element)]).to.eql([0, 1, '3']);
  });

  it('asks again once the page has changed, or the browser has been idle', async () => {
    const { around, element } = await inPage('<h1>A</h1><h3>B</h3><div></div>@');
    const heading = around.querySelector('h3')!;
    const [later, last] = [await list(), await list()];
    last.headingLevel = 6;
    const found = [levelOf(element)];
    heading.style.display = 'none';
    around.querySelector('div')!.append(later, last);
    await settled(later);
    found.push(levelOf(later));
    heading.style.display = '';
    for (const act of idle) act();
    last.headingLevel = undefined;
    await settled(last);
    found.push(levelOf(last));
    expect(found).to.eql(['4', '2', '4']);
  });

  it('follows a heading that another of ours is the first to find', async () => {
    const { around, element } = await inPage('<p>…</p>@');
    const other = await list();
    other.headingLevel = 6;
    around.append(other);
    await settled(other);
    // its own update comes before the page's change is told
    other.headingLevel = undefined;
    around.prepend(document.createElement('h3'));
    await settled(other);
    await settled(element);
    expect([levelOf(element), levelOf(other)]).to.eql(['4', '4']);
  });
});
