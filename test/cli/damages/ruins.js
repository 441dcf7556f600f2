/**
 * Documents that are no feed any more, made of one.
 *
 * @type {{ name: string, damage: (text: string) => string, found: RegExp, rule?: string }[]}
 */
export const RUINS = [
  {
    name: 'broken off',
    damage: (text) => text.slice(0, -20),
    found: /JSON that breaks off/,
    rule: 'damaged',
  },
  {
    name: 'a comma too many',
    damage: (text) => text.replace(/}\s*$/, ',}'),
    found: /malformed/,
    rule: 'damaged',
  },
  {
    name: 'a page',
    damage: () => '<!doctype html><title>A</title>',
    found: /an HTML page/,
    rule: 'html-page',
  },
  { name: 'nothing', damage: () => ' ', found: /an empty answer/ },
  {
    name: 'PHP’s words before it',
    damage: (text) => `Warning: x in y\n${text}`,
    found: /PHP/,
    rule: 'php-message',
  },
  { name: 'a prefix', damage: (text) => `)]}'\n${text}`, found: /prefix/ },
  { name: 'another JSON', damage: () => '{"data": []}', found: /without a list of "items"/ },
];
