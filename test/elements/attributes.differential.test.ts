import { expect } from '@open-wc/testing';
import { DOCUMENTS, FEEDS, TABLE, TWO_FEEDS, type Row } from '../support/attribute-table.js';
import { press } from '../support/acts.js';
import {
  difference,
  hears,
  publish,
  put,
  settled,
  shownBy,
  type Attributes,
  type Ours,
  type Tag,
} from '../support/component.js';
import { pairs } from '../support/pairs.js';
import { translate, TRANSLATORS, untranslate } from '../support/translation.js';

/**
 * What an element shows depends on what is set now, never on what was set before, how, or in which order: for
 * each attribute of the manifest it is the same as a fresh element shows. So it is where a machine has translated the
 * page meanwhile.
 */

interface Attribute {
  name: string;
  fieldName: string;
  type: { text: string };
}

interface Declaration {
  tagName: Tag;
  attributes: Attribute[];
}

const manifest = (await (await fetch('/__manifest__')).json()) as {
  modules: { declarations: Declaration[] }[];
};
const { seed, whole } = (await (await fetch('/__sampling__')).json()) as {
  seed: number;
  whole: boolean;
};
const declarations = manifest.modules.flatMap(({ declarations: all }) => all);

/** Some of the releases were a few days ago. */
const NOW = Date.parse('2026-01-07T03:00:00Z');
/** Pairs of attributes that are tried for each element. */
const MOST_PAIRS = 12;

/** Each in its turn. */
const translators = (function* () {
  for (;;) yield* Object.keys(TRANSLATORS);
})();

type Values = Record<string, string | undefined>;
type Way = 'attribute' | 'property';
const WAYS: Way[] = ['attribute', 'property'];

const addresses = new Map<string, string>();
const written = (value: string | undefined) => (value && addresses.get(value)) ?? value;

/** What a property takes, where markup has this. */
function asProperty({ name, type }: Attribute, value: string | undefined): unknown {
  // the browser's own, which knows no `undefined`
  if (name === 'lang') return value ?? '';
  if (value === undefined) return undefined;
  if (type.text.startsWith('boolean')) return true;
  return type.text.startsWith('number') && value.trim() ? Number(value) : written(value);
}

function set(element: Ours, attribute: Attribute, value: string | undefined, way: Way): void {
  const { name, fieldName } = attribute;
  if (way === 'property') Object.assign(element, { [fieldName]: asProperty(attribute, value) });
  else if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, written(value)!);
}

for (const { tagName, attributes } of declarations) {
  const rows = TABLE[tagName];
  const properties = attributes.map(({ fieldName }) => fieldName);

  describe(`<${tagName}>`, () => {
    const { now } = Date;
    const { href } = location;
    const page = document.createElement('div');

    before(async () => {
      Date.now = () => NOW;
      const query = new URLSearchParams(location.search);
      query.set('first', 'release-1');
      query.set('second', 'release-2');
      history.replaceState(history.state, '', `?${query}`);
      document.body.append(page);
      for (const name of FEEDS) {
        const { url } = await publish(DOCUMENTS[name]);
        addresses.set(name, url);
        // as long as somebody shows it, a feed is here and nobody asks for it
        const holder = Object.assign(document.createElement('akc-channels'), { feed: url });
        const loaded = hears(holder, 'akc-load');
        page.append(holder);
        await loaded;
      }
      addresses.set(
        TWO_FEEDS,
        TWO_FEEDS.replace(/\{\w+\}/g, (name) => addresses.get(name)!),
      );
      // where `open-in` may lead
      for (const details of [{ id: 'first-detail' }, { id: 'second-detail', param: 'read' }]) {
        page.append(Object.assign(document.createElement('akc-release-detail'), details));
      }
    });
    after(() => {
      page.remove();
      history.replaceState(history.state, '', href);
      Date.now = now;
    });

    /** Changes an element, and waits until what was set is shown: without a feed, that there is none. */
    async function change(element: Ours, act: () => void, feedless: boolean): Promise<void> {
      const failed = feedless ? hears(element, 'akc-error') : undefined;
      act();
      await failed;
      await settled(element);
    }

    const pressed = new WeakSet<Ours>();

    async function look(element: Ours, row: Row, also: readonly string[]): Promise<string> {
      if (row.press && !pressed.has(element)) {
        pressed.add(element);
        press(element, row.press);
        await settled(element);
      }
      return shownBy(element, also);
    }

    /** All that is set on an element: besides its own, what makes a difference. */
    const given = (row: Row, own: Values): Attributes => {
      const values: Attributes = { feed: addresses.get('{main}'), ...row.beside };
      for (const [name, value] of Object.entries(own)) {
        // once more, for its place in the markup
        Reflect.deleteProperty(values, name);
        values[name] = written(value);
      }
      return values;
    };

    async function fresh(row: Row, own: Values): Promise<Ours> {
      const all = given(row, own);
      const element = put(tagName, all);
      await change(element, () => undefined, !all['feed']);
      return element;
    }

    /** What a fresh element shows. */
    async function expectedOf(row: Row, own: Values, also: readonly string[] = []) {
      const element = await fresh(row, own);
      const seen = await look(element, row, also);
      element.remove();
      return seen;
    }

    it('has a row in the table for each of its attributes, and for no other', () => {
      expect(Object.keys(rows).sort()).to.eql(attributes.map(({ name }) => name).sort());
    });

    for (const attribute of attributes) {
      const { name } = attribute;
      const row = rows[name];
      if (!row) continue;
      const { values, wrong = [], nearest = [], silent } = row;
      const far = nearest.map(([value]) => value);
      const all = [undefined, ...values, ...wrong, ...far];

      /** What was set before: where not all is asked for, one of each sort. */
      const formerThan = (target: string | undefined) => {
        const next = values[(values.indexOf(target!) + 1) % values.length];
        const some = whole || target === undefined ? all : [undefined, next, wrong[0], far[0]];
        return some.filter((value, index) => value !== target && index === some.indexOf(value));
      };

      const feedless = (value?: string) => name === 'feed' && value === undefined;

      /** Each way to a value that shows something else than it should. */
      const differences = async (
        target: string | undefined,
        expected: string,
        also: readonly string[] = properties,
      ): Promise<string[]> => {
        const found: string[] = [];
        const compare = async (element: Ours, way: string) => {
          const told = difference(expected, await look(element, row, also));
          if (told) found.push(`${way}: ${told}`);
          element.remove();
        };
        for (const [index, former] of formerThan(target).entries()) {
          for (const way of whole || !index ? WAYS : [WAYS[index % 2]!]) {
            const element = await fresh(row, { [name]: former });
            const act = () => {
              set(element, attribute, target, way);
            };
            await change(element, act, feedless(target));
            await compare(element, `from ${former ?? 'nothing'}, by ${way}`);
          }
        }
        for (const how of whole ? Object.keys(TRANSLATORS) : [translators.next().value]) {
          const [former] = formerThan(target);
          const element = await fresh(row, { [name]: former });
          translate(element, how);
          const act = () => {
            set(element, attribute, target, 'attribute');
          };
          await change(element, act, feedless(target));
          untranslate(element);
          await compare(element, `from ${former ?? 'nothing'}, translated by ${how}`);
        }
        const element = document.createElement(tagName);
        for (const [other, value] of Object.entries(given(row, { [name]: undefined }))) {
          if (value !== undefined) element.setAttribute(other, String(value));
        }
        set(element, attribute, target, 'property');
        const act = () => {
          page.append(element);
        };
        await change(element, act, feedless(target));
        await compare(element, 'by property, before it is in the page');
        return found;
      };

      describe(name, () => {
        for (const value of values) {
          it(`${name}="${value}" shows the same whatever was there before`, async () => {
            const expected = await expectedOf(row, { [name]: value }, properties);
            expect(await differences(value, expected)).to.eql([]);
          });

          if (silent) continue;
          it(`${name}="${value}" shows something of its own`, async () => {
            const without = await expectedOf(row, { [name]: undefined });
            expect(difference(without, await expectedOf(row, { [name]: value }))).not.to.equal('');
          });
        }

        it(`shows what a fresh element shows, once ${name} is taken away`, async () => {
          const expected = await expectedOf(row, { [name]: undefined }, properties);
          expect(await differences(undefined, expected)).to.eql([]);
        });

        for (const value of wrong) {
          it(`${name}="${value}" is wrong, and shows the default`, async () => {
            const expected = await expectedOf(row, { [name]: undefined });
            expect(difference(expected, await expectedOf(row, { [name]: value }))).to.equal('');
            expect(await differences(value, expected, [])).to.eql([]);
          });
        }

        for (const [value, instead] of nearest) {
          it(`${name}="${value}" is out of range, and shows ${instead}`, async () => {
            const expected = await expectedOf(row, { [name]: instead }, properties);
            const seen = await expectedOf(row, { [name]: value }, properties);
            expect(difference(expected, seen)).to.equal('');
            expect(await differences(value, expected)).to.eql([]);
          });
        }
      });
    }

    describe(`two of them, whatever comes first (AKC_SEED=${seed})`, () => {
      // a feed is there or is not, and needs no other attribute; what has to be pressed another may take away
      const isTried = ({ name }: Attribute) => name !== 'feed' && rows[name] && !rows[name].press;
      const known = attributes.filter(isTried);
      const count = whole ? known.length ** 2 : MOST_PAIRS;
      for (const [one, other] of pairs(known, known, { seed, count })) {
        if (one === other) continue;
        it(`${one.name} and ${other.name}`, async () => {
          const [first, second] = [rows[one.name]!, rows[other.name]!];
          const row = { ...second, ...first, beside: { ...second.beside, ...first.beside } };
          const [a, b] = [first.values[0], second.values[0]];
          const both = await expectedOf(row, { [one.name]: a, [other.name]: b }, properties);
          const alone = await expectedOf(
            row,
            { [one.name]: undefined, [other.name]: b },
            properties,
          );
          const found: string[] = [];
          const compare = (way: string, expected: string, seen: string) => {
            const told = difference(expected, seen);
            if (told) found.push(`${way}: ${told}`);
          };
          const turned = await expectedOf(row, { [other.name]: b, [one.name]: a }, properties);
          compare('in the other order in markup', both, turned);
          for (const [way, together] of WAYS.flatMap((each) => [
            [each, true] as const,
            [each, false] as const,
          ])) {
            for (const order of [
              [one, other],
              [other, one],
            ] as const) {
              const told = `${order[0].name} first, by ${way}${together ? ', at once' : ''}`;
              const element = await fresh(row, { [one.name]: undefined, [other.name]: undefined });
              for (const each of order) {
                set(element, each, each === one ? a : b, way);
                if (!together) await settled(element);
              }
              await settled(element);
              compare(told, both, await look(element, row, properties));
              set(element, one, undefined, way);
              await settled(element);
              compare(
                `${told}, then without ${one.name}`,
                alone,
                await look(element, row, properties),
              );
              element.remove();
            }
          }
          expect(found).to.eql([]);
        });
      }
    });
  });
}
