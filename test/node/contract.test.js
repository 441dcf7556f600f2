import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const dist = new URL('../../dist/', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('custom-elements.json', dist), 'utf8'));

/** The names of the contract that are delivered so far: people paste them into pages nobody edits. */
const shared = {
  attributes: [
    'feed',
    'refresh-every',
    'keep',
    'lang',
    'content-lang',
    'time-zone',
    'date-style',
    'calendar',
    'link-target',
    'heading',
    'heading-level',
    'color-scheme',
    'hide',
  ],
  members: ['reload', 'problems', 'updateComplete'],
  states: ['loading', 'loaded', 'empty', 'stale', 'error'],
  properties: [
    '--akc-color-text',
    '--akc-color-muted',
    '--akc-color-accent',
    '--akc-color-on-accent',
    '--akc-color-surface',
    '--akc-color-border',
    '--akc-color-focus',
    '--akc-font-family',
    '--akc-font-size',
    '--akc-line-height',
    '--akc-space',
    '--akc-radius',
    '--akc-image-ratio',
  ],
};

const SLOTS = ['', 'heading', 'empty', 'error', 'footer'];

/** @type {Record<string, { attributes: string[], events: string[], slots: string[], parts: string[] }>} */
const elements = {
  'akc-news-list': {
    attributes: [
      'layout',
      'limit',
      'offset',
      'more',
      'controls',
      'tags',
      'countries',
      'kinds',
      'since',
      'until',
      'release-href',
      'open-in',
    ],
    events: ['akc-load', 'akc-error', 'akc-view', 'akc-select', 'akc-filter', 'akc-more'],
    slots: SLOTS,
    parts: [
      'item',
      'title',
      'date',
      'source',
      'number',
      'kind',
      'summary',
      'image',
      'tag',
      'button',
      'link',
    ],
  },
  'akc-release-detail': {
    // `share-url` is an addition of ours
    attributes: ['release', 'param', 'json-ld', 'share-url'],
    events: [
      'akc-load',
      'akc-error',
      'akc-view',
      'akc-select',
      'akc-share',
      'akc-contact',
      'akc-download',
    ],
    slots: SLOTS,
    parts: [
      'title',
      'date',
      'source',
      'number',
      'kind',
      'summary',
      'image',
      'tag',
      'body',
      'contact',
      'address',
      'file',
      'button',
      'link',
    ],
  },
  'akc-contact-card': {
    attributes: ['release', 'contact-role'],
    events: ['akc-load', 'akc-error', 'akc-contact', 'akc-download'],
    slots: SLOTS,
    parts: ['contact', 'address', 'button', 'link'],
  },
  'akc-share-bar': {
    attributes: ['release', 'url', 'text', 'targets'],
    events: ['akc-load', 'akc-error', 'akc-share'],
    slots: SLOTS,
    parts: ['button', 'link'],
  },
  'akc-channels': {
    attributes: ['channels'],
    events: ['akc-load', 'akc-error', 'akc-follow'],
    slots: SLOTS,
    parts: ['title', 'link'],
  },
};

/** @param {{ name: string }[]} things */
const names = (things) => things.map(({ name }) => name).sort();

for (const [tag, expected] of Object.entries(elements)) {
  describe(`the manifest of <${tag}>`, () => {
    const declaration = manifest.modules
      .flatMap((/** @type {any} */ { declarations }) => declarations)
      .find((/** @type {any} */ { tagName }) => tagName === tag);

    it('has the attributes of the contract, and no others', () => {
      assert.deepEqual(
        names(declaration.attributes),
        [...shared.attributes, ...expected.attributes].sort(),
      );
    });

    it('has a reflected property for each of them', () => {
      for (const { name, fieldName } of declaration.attributes) {
        assert.equal(
          fieldName,
          name.replace(/-(.)/g, (/** @type {string} */ _, /** @type {string} */ letter) =>
            letter.toUpperCase(),
          ),
        );
      }
    });

    it('has the events, slots and states, and no others', () => {
      assert.deepEqual(names(declaration.events), [...expected.events].sort());
      assert.deepEqual(names(declaration.slots), [...expected.slots].sort());
      assert.deepEqual(names(declaration.cssStates), [...shared.states].sort());
    });

    it('has the parts and custom properties', () => {
      for (const part of expected.parts)
        assert.ok(names(declaration.cssParts).includes(part), part);
      assert.deepEqual(names(declaration.cssProperties), [...shared.properties].sort());
    });

    it('has the shared methods and properties, and nothing private', () => {
      const members = names(declaration.members);
      for (const member of shared.members) assert.ok(members.includes(member), member);
      assert.deepEqual(
        members.filter((/** @type {string} */ name) => /^[#_]|Controller$/.test(name)),
        [],
      );
    });

    it('says of each thing what it is', () => {
      const { attributes, events, slots, cssParts, cssProperties, cssStates } = declaration;
      for (const thing of [attributes, events, slots, cssParts, cssProperties, cssStates].flat()) {
        assert.ok(thing.description, thing.name);
      }
    });
  });
}
