import fc from 'fast-check';

/** Documents that come damaged, in ways that nobody thought of: for tests in Node and in browsers. */

/** Pieces that mean something where a feed is read. */
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  ',',
  ':',
  'null',
  '\u0000',
  '\uFEFF',
  '<',
  '\\ud800',
];

/** @typedef {{ at: number, cut: number, put: string }} Blow where, as a part of the whole; how much; what instead */

/** Of the gentle ones many leave JSON behind, of the others few. @returns {fc.Arbitrary<Blow>} */
const blow = () => {
  // a double would mostly be next to nothing: as many have small exponents as great ones
  const at = fc.nat(999_999).map((place) => place / 1_000_000);
  return fc.oneof(
    fc.record({ at, cut: fc.nat(1), put: fc.constantFrom('a', '0', ' ', '-', '\uFFFF') }),
    fc.record({
      at,
      cut: fc.oneof(fc.nat(3), fc.nat(2_000)),
      put: fc.oneof(fc.constant(''), fc.constantFrom(...PIECES), fc.string()),
    }),
  );
};

/** A few blows to one text. @returns {fc.Arbitrary<Blow[]>} */
export const blows = () => fc.array(blow(), { minLength: 1, maxLength: 4 });

/** @param {string} text @param {Blow[]} blows */
export const strike = (text, blows) =>
  blows.reduce((struck, { at, cut, put }) => {
    const start = Math.floor(at * struck.length);
    return struck.slice(0, start) + put + struck.slice(start + cut);
  }, text);

/** Anything that can stand in JSON, and what is likely where a member is meant. @returns {fc.Arbitrary<unknown>} */
export const anyJson = () =>
  fc.oneof(
    fc.constantFrom(
      null,
      '',
      0,
      -1,
      1e308,
      true,
      [],
      {},
      [null],
      ['', 1],
      '2026-02-30',
      'a:b',
      '//',
    ),
    fc.jsonValue(),
  );

/** Bytes, of which some begin as feeds do. @returns {fc.Arbitrary<Uint8Array<ArrayBuffer>>} */
export const anyBytes = () =>
  fc
    .tuple(
      fc.constantFrom('', '{', '{"items":[', '[', '<', '\uFEFF{', '\u00FF\u00FE{\u0000'),
      fc.uint8Array({ maxLength: 2_000 }),
    )
    .map(([start, rest]) => {
      const begin = [...start].map((letter) => letter.charCodeAt(0) & 0xff);
      return Uint8Array.from([...begin, ...rest]);
    });

/** As headers say it. @returns {fc.Arbitrary<string>} */
export const anyType = () =>
  fc.constantFrom(
    '',
    'application/feed+json',
    'text/html; charset=windows-1252',
    'application/json; charset=euc-kr',
    'text/plain; charset="utf-16"',
    'text/plain; charset=klingon',
  );
