import { parseBound } from '../../feed/query.js';
import type { AttributeDeclaration } from '../base/attributes.js';

/** One end of a span of dates. */
export const dateBound = (attribute: string): AttributeDeclaration => ({
  attribute,
  reflect: true,
  expected: 'a date (2026-01-31) or a duration (P1Y)',
  parse: (written) =>
    parseBound(written, false) === undefined ? { isWrong: true } : { value: written },
});
