import { expect } from '@open-wc/testing';
import { publish, shown } from '../../support/component.js';
import { plainRelease, pressFeed } from '../../support/press.js';

/** Tables in the text of a release: names, and whether they are tab stops. */

const table = (width: number, caption = '') =>
  `<table>${caption && `<caption>${caption}</caption>`}<tr><td>${`${'wide'.repeat(3)} `.repeat(width)}</td>${'<td>Abcdefghij</td>'.repeat(width)}</tr></table>`;

const NARROW = table(1);
const WIDE = table(30);

describe('a table in a release', () => {
  const show = async (content_html: string, width = 300) => {
    const { url } = await publish(pressFeed([{ ...plainRelease(1), content_html }]));
    const element = await shown('akc-release-detail', { feed: url, release: 'latest' });
    element.parentElement!.style.width = `${width}px`;
    await laidOut();
    return element;
  };

  /** Sizes are told after a layout. */
  const laidOut = () =>
    new Promise<void>((resolve) => {
      const probe = new ResizeObserver(() => {
        probe.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      });
      probe.observe(document.body);
    });

  const look = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll('.scroller')].map((scroller) => [
      scroller.getAttribute('role'),
      scroller.getAttribute('tabindex'),
      scroller.getAttribute('aria-label'),
      scroller.querySelector('table')!.caption
        ? 'caption'
        : scroller.querySelector('table')!.getAttribute('aria-label'),
    ]);

  const CASES: [string, string, unknown[]][] = [
    ['that fits', NARROW, [[null, null, null, 'Table']]],
    ['that is wider than its place', WIDE, [['region', '0', 'Table', 'Table']]],
    ['with a caption', table(30, 'Trade'), [['region', '0', 'Trade', 'caption']]],
    ['under a heading', `<h2>Trade</h2><p>…</p>${WIDE}`, [['region', '0', 'Trade', 'Trade']]],
    [
      'beside others',
      `${WIDE}<h2>Trade</h2>${WIDE}${NARROW}`,
      [
        ['region', '0', 'Table', 'Table'],
        ['region', '0', 'Trade', 'Trade'],
        [null, null, null, 'Trade (2)'],
      ],
    ],
  ];
  for (const [what, html, expected] of CASES) {
    it(`has a name, and is a tab stop only where it scrolls: ${what}`, async () => {
      expect(look(await show(html))).to.eql(expected);
    });
  }

  it('becomes a tab stop, and ends to be one, as its place changes', async () => {
    const element = await show(table(3), 2000);
    const found = [look(element)[0]![1]];
    for (const width of [150, 2000]) {
      element.parentElement!.style.width = `${width}px`;
      await laidOut();
      found.push(look(element)[0]![1]);
    }
    expect(found).to.eql([null, '0', null]);
  });

  it('does so also where the element was moved', async () => {
    const element = await show(table(3), 2000);
    const place = element.parentElement!;
    const other = document.createElement('div');
    place.append(other);
    other.append(element);
    place.style.width = '150px';
    await laidOut();
    expect(look(element)[0]![1]).to.equal('0');
  });
});
