import { describe, it } from 'node:test';
import { feedsOf, GROUPS, LIST_FIELDS, listsOf } from './fields.js';
import { amount, useHostilePages } from './hostile-page.js';
import { some, vectors } from './vectors.js';

/** Attacks of others, beside those that were meant for the place. */
const OTHERS = 60;

describe('an attack in the members of a release', () => {
  const { holds } = useHostilePages();

  /** @type {[what: string, group: import('./fields.js').Group, slot: RegExp][]} */
  const groups = [
    ['words', 'texts', /title|summary|text|name|tags|language|mime/],
    ['what stands for a word of ours', 'codes', /title|tags/],
    ['addresses', 'addresses', /url|image|icon|avatar/],
    ['dates and numbers', 'facts', /date/],
    ['an id', 'id', /\.id|title/],
  ];
  for (const [what, group, slot] of groups) {
    const attacks = some(slot, OTHERS);
    it(`does nothing as ${what} (${amount(attacks, GROUPS[group])})`, () =>
      holds(attacks, (those) => feedsOf(those, group)));
  }

  const used = some(/title/);
  it(`does nothing when a reader copies, cites, shares and saves it (${amount(used)})`, () =>
    holds(used, (attacks) => feedsOf(attacks, 'texts'), { order: { tools: true } }));

  it(`does nothing as a contact or a channel (${amount(vectors, LIST_FIELDS)})`, () =>
    holds(vectors, listsOf));
});
