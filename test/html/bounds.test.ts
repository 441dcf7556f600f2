import { expect } from '@open-wc/testing';
import {
  LONGEST_RUN,
  LONGEST_URL,
  MOST_LINES,
  MOST_MARKS,
  STEEPEST_RATIO,
} from '../../src/feed/limits.js';
import { result, sanitisers } from './sanitisers.js';

/** Markup that asks for more than a page can hold; `feed/limits.ts` has the bounds. */

const table = (rows: number, cells: number, attributes = '') =>
  `<table>${`<tr>${`<td ${attributes}>x</td>`.repeat(cells)}</tr>`.repeat(rows)}</table>`;

/** What became of some markup, and what was told. */
async function made(html: string, base?: string) {
  const told: string[] = [];
  const tell = (expected: string) => told.push(expected);
  const { fragment } = await result(html, { tell, ...(base && { base }) });
  return { fragment: fragment!, told };
}

const count = (fragment: DocumentFragment, selector: string) =>
  fragment.querySelectorAll(selector).length;

for (const [sanitiser, run] of sanitisers) {
  describe(`markup beyond its bounds, through ${sanitiser}`, function () {
    this.timeout(20_000);

    const tables: [what: string, html: string, cells: number, spans: number, told: number][] = [
      ['as it is', table(3, 2, 'rowspan=2 colspan=3'), 6, 12, 0],
      ['of 2,000 cells', table(400, 5), 2_000, 0, 0],
      ['of 10 kB with wide and high cells', table(60, 5, 'rowspan=999 colspan=99'), 300, 0, 1],
      ['of 77 kB with wide and high cells', table(400, 6, 'rowspan=999 colspan=99'), 2_400, 0, 1],
      [
        'with one row of very many cells',
        table(1, 2_000).replace('</table>', '<tr>'.repeat(2_000)),
        0,
        0,
        1,
      ],
    ];
    for (const [what, html, cells, spans, told] of tables) {
      it(`has a table ${what}`, () =>
        run(async () => {
          const found = await made(html);

          expect(count(found.fragment, 'td')).to.equal(cells);
          expect(count(found.fragment, '[rowspan]') + count(found.fragment, '[colspan]')).to.equal(
            spans,
          );
          expect(found.told).to.have.lengthOf(told);
          expect(found.fragment.textContent.match(/x/g)).to.have.lengthOf(html.match(/x/g)!.length);
        }));
    }

    it('has as many tables as have room together', () =>
      run(async () => {
        const { fragment } = await made(table(20, 2, 'colspan=90').repeat(20));

        expect(count(fragment, 'table')).to.equal(20);
        expect(count(fragment, '[colspan]')).to.equal(200);
      }));

    it('has no more line breaks than may stand, and moves none of them far', () =>
      run(async () => {
        const { fragment, told } = await made('<div>'.repeat(250) + '<br>'.repeat(4_700));

        expect(count(fragment, 'br')).to.equal(MOST_LINES);
        expect(told).to.have.lengthOf.at.least(1);
      }));

    it('has no more lines than may stand where they are written as such', () =>
      run(async () => {
        const { fragment } = await made(`<pre>${'a\n'.repeat(100_000)}</pre>`);

        expect(fragment.textContent.match(/\n/g)).to.have.lengthOf(MOST_LINES);
        expect(fragment.textContent.match(/a/g)).to.have.lengthOf(100_000);
      }));

    it('has places to break between signs that were pictures, too', () =>
      run(async () => {
        const { fragment } = await made('<img src="/smilies/1.png" alt="________">'.repeat(1_000));
        const runs = fragment.textContent.split('\u200b').map(({ length }) => length);

        expect(Math.max(...runs)).to.be.at.most(LONGEST_RUN);
      }));

    it('has places to break, across elements too', () =>
      run(async () => {
        const { fragment } = await made(`<p>${`<b>${'กั'.repeat(400)}</b>`.repeat(200)}</p>`);
        const runs = fragment.textContent.split('\u200b').map(({ length }) => length);

        expect(Math.max(...runs)).to.be.at.most(LONGEST_RUN + 2);
      }));

    it('has no more marks on a character than may stand', () =>
      run(async () => {
        const { fragment } = await made(`<p>e${'\u0301'.repeat(200_000)}</p>`);

        expect(fragment.textContent).to.have.lengthOf(1 + MOST_MARKS);
      }));

    it('keeps no place of any height for a picture', () =>
      run(async () => {
        const { fragment } = await made('<img src="x.png" width="2" height="99999">');
        const { width, height } = fragment.querySelector('img')!;

        expect(height / width).to.be.at.most(STEEPEST_RATIO);
      }));

    it('has no address that is too long', () =>
      run(async () => {
        const long = 'a'.repeat(LONGEST_URL);
        const html = `<a href="/${long}">x</a><img src="/${long}.png" alt="y"><a href="z">z</a>`;
        const { fragment } = await made(html);

        expect([count(fragment, 'a'), count(fragment, 'img')]).to.eql([1, 0]);
      }));
  });
}
