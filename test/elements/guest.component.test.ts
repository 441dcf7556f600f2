import { expect } from '@open-wc/testing';
import { hears, partOf, publish, put, settled } from '../support/component.js';
import { plainFeed } from '../support/releases.js';

/** How an element looks where the page that embeds it has set what is meant for something else. */

describe('an element on a page with styles of its own', () => {
  const bar = async (style: string, attributes = {}) => {
    const element = put('akc-share-bar', attributes);
    element.parentElement!.setAttribute('style', style);
    await settled(element);
    return element;
  };

  const sizes: [around: string, own: string][] = [
    ['', '16px'],
    ['font-size: 0', '16px'],
    ['font-size: 0.2px', '16px'],
    ['font-size: 11px', '11px'],
    ['font-size: 40px', '40px'],
    ['font-size: 0; --akc-font-size: 20px', '20px'],
  ];
  for (const [around, own] of sizes) {
    it(`writes at ${own} where the page says "${around}"`, async () => {
      expect(getComputedStyle(partOf(await bar(around), 'base')).fontSize).to.equal(own);
    });
  }

  // WebKit parts the sections of a release all the same, for they stand in a grid
  it('parts no release of a list between columns', async () => {
    const { url } = await publish(plainFeed([5, 4, 3, 2]));
    const list = put('akc-news-list', { feed: url });
    list.parentElement!.setAttribute('style', 'columns: 3; width: 900px');
    await hears(list, 'akc-load');
    await settled(list);
    const rows = [...list.shadowRoot!.querySelectorAll('[part=item]')];
    expect(rows.map((row) => row.getClientRects().length)).to.eql([1, 1, 1, 1]);
  });

  describe('gives a surface an edge', () => {
    /** Pixels between the element's edge and what is in it. */
    const edgeOf = (element: Element) =>
      partOf(element, 'base').getBoundingClientRect().left - element.getBoundingClientRect().left;

    // Chromium from 119 on; see `theme/base.ts`
    const asksForSurface = CSS.supports('color', 'oklch(from red l c h)');
    const surfaces: [what: string, style: string, attributes: object, edge: number][] = [
      ['that is set', '--akc-color-surface: white', {}, asksForSurface ? 16 : 0],
      ['of a theme of its own', '', { 'color-scheme': 'dark' }, 16],
      [
        'of a theme and a colour, once',
        '--akc-color-surface: navy',
        { 'color-scheme': 'dark' },
        16,
      ],
      [
        'with its own unit',
        '--akc-color-surface: white; --akc-space: 5px',
        {},
        asksForSurface ? 20 : 0,
      ],
    ];
    for (const [what, style, attributes, edge] of surfaces) {
      it(what, async () => {
        expect(edgeOf(await bar(style, attributes))).to.equal(edge);
      });
    }

    it('and no edge where there is none', async () => {
      expect(edgeOf(await bar(''))).to.equal(0);
    });
  });
});
