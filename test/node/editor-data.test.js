import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

/** @typedef {{ name: string, description: string }} Named */
/**
 * @typedef {object} Element as the manifest has it
 * @property {string} tagName
 * @property {(Named & { type: { text: string } })[]} attributes
 * @property {Named[]} cssProperties
 * @property {Named[]} cssParts
 */
/** @typedef {{ name: string, description: string, attributes?: { name: string, description: string, values: { name: string }[] }[] }} Entry */

const dist = new URL('../../dist/', import.meta.url);
const { exports, files } = JSON.parse(await readFile(new URL('../package.json', dist), 'utf8'));
const read = async (/** @type {string} */ name) =>
  JSON.parse(await readFile(new URL(name, dist), 'utf8'));
const { modules } = await read('custom-elements.json');
/** @type {Element[]} */
const elements = modules.flatMap(
  (/** @type {{ declarations: Element[] }} */ { declarations }) => declarations,
);
const html = await read('html-custom-data.json');
const css = await read('css-custom-data.json');

/** @param {readonly { name: string }[]} entries */
const names = (entries) => entries.map(({ name }) => name);

describe('data for editors', () => {
  it('can be found in the package', () => {
    for (const name of ['html-custom-data.json', 'css-custom-data.json', 'custom-elements.json']) {
      assert.equal(exports[`./${name}`], `./dist/${name}`);
    }
    assert.ok(files.includes('dist'));
  });

  for (const { tagName, attributes } of elements) {
    it(`has <${tagName}> with all that may stand in it`, () => {
      /** @type {Entry | undefined} */
      const tag = html.tags.find((/** @type {Entry} */ { name }) => name === tagName);

      assert.deepEqual(names(tag?.attributes ?? []).toSorted(), names(attributes).toSorted());
      for (const { name, type } of attributes) {
        const words = [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
        const offered = tag?.attributes?.find((attribute) => attribute.name === name)?.values;
        assert.deepEqual(names(offered ?? []), words, name);
      }
    });
  }

  for (const [kind, list] of /** @type {const} */ ([
    ['cssProperties', css.properties],
    ['cssParts', css.pseudoElements],
  ])) {
    it(`has each of the ${kind} once, with what it is in every element`, () => {
      const all = elements.flatMap((element) => element[kind]);
      const nameOf = (/** @type {string} */ name) =>
        kind === 'cssParts' ? `::part(${name})` : name;

      assert.deepEqual(names(list).toSorted(), [...new Set(names(all).map(nameOf))].toSorted());
      for (const { name, description } of all) {
        const found = list.find((/** @type {Entry} */ entry) => entry.name === nameOf(name));
        assert.ok(found.description.includes(description), name);
      }
    });
  }

  it('says nothing that is not so', () => {
    assert.doesNotMatch(JSON.stringify([html, css]), /undefined|\[object/);
  });
});
