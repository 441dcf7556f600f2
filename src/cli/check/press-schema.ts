import { knownMembers } from '../../feed/formats/json-feed/shapes.js';
import { MOST_OF } from '../../feed/formats/shape.js';
import type { Expected, Known } from '../../feed/formats/slips.js';
import {
  LONGEST_BODY,
  LONGEST_SUMMARY,
  LONGEST_TEXT,
  LONGEST_TITLE,
  LONGEST_URL,
  MOST_ENTRIES,
} from '../../feed/limits.js';
import { isObject, type Json } from './json.js';
import { DESCRIPTIONS } from './press-descriptions.js';

/**
 * The `_press` extension as a JSON Schema (2020-12), made from the shapes that the reader reads by, so that the two
 * cannot differ. It is strict where the reader forgives: it says how a feed is to be written.
 */

/** A day or a moment of RFC 3339. */
const DATE =
  '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d))?$';

const textOf = (maxLength: number): Json => ({ type: 'string', maxLength });

/** By the mark of a member in a shape (`src/feed/formats/shape.ts`). */
const BY_MARK: Readonly<Record<string, Json>> = {
  '': textOf(LONGEST_TEXT),
  '^': textOf(LONGEST_TITLE),
  '~': textOf(LONGEST_SUMMARY),
  '@': { ...textOf(LONGEST_URL), format: 'uri-reference' },
  '=': { ...textOf(LONGEST_URL), format: 'uri-template' },
  '#': { type: 'string', pattern: DATE },
  '+': { type: 'number', minimum: 0 },
  '?': { type: 'boolean' },
  '&': { type: 'string', pattern: '^[A-Za-z]{2}$' },
  '%': textOf(LONGEST_BODY),
  $: textOf(LONGEST_BODY),
  '.': {},
};

/** Members of which words of the publisher's own may stand in place of ours. */
const OPEN_WORDS = ['kind'];

/** @returns the schema, of a whole feed document */
export function pressSchema(): Json {
  const { feed, item } = knownMembers();
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A JSON Feed with the _press extension',
    description:
      'What a press release has and JSON Feed lacks, in objects named _press on the feed and on its items. Members of JSON Feed itself are described at https://www.jsonfeed.org/version/1.1/.',
    type: 'object',
    required: ['version', 'title', 'items'],
    properties: {
      version: { type: 'string', pattern: '^https?://(www\\.)?jsonfeed\\.org/version/1' },
      title: { type: 'string' },
      items: { type: 'array', items: { $ref: '#/$defs/item' } },
      _press: { $ref: '#/$defs/feedPress' },
    },
    $defs: {
      item: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'string' }, _press: { $ref: '#/$defs/itemPress' } },
      },
      feedPress: pressOf(feed, 'feed', 'The extension at the feed’s top level.'),
      itemPress: pressOf(item, 'item', 'The extension on an item.'),
    },
  };
}

function pressOf(known: Known, path: string, description: string): Json {
  const press = known.get('_press')?.known;
  if (!press) throw new Error('The shapes of a feed and of an item have _press.');
  return { description, ...objectOf(press, path) };
}

function objectOf(known: Known, path: string): Json {
  const members = [...known.values()];
  const required = members.filter((member) => member.required).map(({ name }) => name);
  return {
    type: 'object',
    ...(required.length && { required }),
    properties: Object.fromEntries(
      members.map((member) => [member.name, schemaOf(member, `${path}.${member.name}`)]),
    ),
    // JSON Feed's rule for extensions, which holds within one too
    patternProperties: { '^_': {} },
    additionalProperties: false,
  };
}

function schemaOf(member: Expected, path: string): Json {
  const { name, list } = member;
  const description = DESCRIPTIONS[path];
  const said = description === undefined ? {} : { description };
  const one = valueOf(member, path);
  if (!list) return { ...said, ...one };
  return { ...said, type: 'array', items: one, maxItems: MOST_OF[name] ?? MOST_ENTRIES };
}

function valueOf({ name, mark, words, known }: Expected, path: string): Json {
  if (known) return objectOf(known, path);
  if (!words) return BY_MARK[mark] ?? {};
  if (!OPEN_WORDS.includes(name)) return { enum: words };
  return { ...textOf(LONGEST_TEXT), anyOf: [{ enum: words }, { type: 'string' }] };
}

/** Every path of a member that the schema describes, or should: `item.contacts.tel`. */
export function pathsOf(schema: Json): string[] {
  const defs = schema['$defs'] as Record<string, Json>;
  return [...pathsIn(defs['feedPress']!, 'feed'), ...pathsIn(defs['itemPress']!, 'item')];
}

function pathsIn(schema: Json, path: string): string[] {
  const object = isObject(schema['items']) ? schema['items'] : schema;
  const properties = isObject(object['properties']) ? object['properties'] : {};
  return Object.entries(properties).flatMap(([name, member]) => [
    `${path}.${name}`,
    ...pathsIn(member as Json, `${path}.${name}`),
  ]);
}
