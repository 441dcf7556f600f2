import { printParseErrorCode, visit, type ParseErrorCode } from 'jsonc-parser';
import { FeedError } from '../../feed/errors.js';
import { placeAt } from './place.js';
import { toldBy } from './refusal.js';
import { firstXmlFault } from './xml-form.js';

/** Where a document is damaged that cannot be read. */

/** In the order of the library's codes for them, which begin with 1. */
const FAULTS = [
  'a word or sign that JSON has not',
  'a number that is none',
  'no name of a member in quotation marks, or a comma too many',
  'no value, or a comma too many',
  'no colon behind a name',
  'no comma between two members or entries',
  'no } at the end of an object',
  'no ] at the end of a list',
  'something behind the end',
  'a comment, which JSON has not',
  'a comment without end',
  'a text without its closing quotation mark, or a quotation mark in it that is not written \\"',
  'a number that breaks off',
  'a \\u without four digits',
  'a backslash that is not doubled',
  'a control character or a line break in a text',
];

interface JsonFault {
  words: string;
  /** In characters. */
  offset: number;
}

/** @param length characters that the library takes for the fault */
function jsonFault(text: string, code: ParseErrorCode, offset: number, length: number): JsonFault {
  const name = printParseErrorCode(code);
  const end = text.trimEnd().length;
  const isOpen = name === 'UnexpectedEndOfString' && offset + length >= end;
  if (offset >= end || isOpen) return { words: 'its end is missing', offset: end };
  // on a line of its own it is something else: a member without a comma before it
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
  const isBehindText = line.trimEnd().endsWith('"') && /^[\p{L}\p{N}]/u.test(text.slice(offset));
  if (name === 'InvalidSymbol' && isBehindText) {
    return { words: 'a quotation mark in a text that is not written \\"', offset };
  }
  return { words: FAULTS[code - 1] ?? 'malformed', offset };
}

/** @returns the first fault of a text that is no JSON */
function jsonFaultIn(text: string): JsonFault | undefined {
  let first: JsonFault | undefined;
  try {
    visit(
      text,
      { onError: (code, offset, length) => (first ??= jsonFault(text, code, offset, length)) },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (error) {
    // arrays within arrays, more deeply than a stack goes
    if (!(error instanceof RangeError)) throw error;
  }
  return first;
}

/** The same error, with the place of a damage in what it says was found. */
export function withPlace(error: FeedError, text: string): FeedError {
  if (error.code !== 'damaged') return error;
  const { found } = toldBy(error.message);
  const named = (words: string) => new FeedError('damaged', error.url, { found: words });
  if (/^[\s\uFEFF]*</.test(text)) {
    const place = firstXmlFault(text);
    return place === undefined ? error : named(`${found}, at ${place}`);
  }
  const fault = jsonFaultIn(text);
  if (!fault) return error;
  const place = placeAt(text, fault.offset);
  return named(`JSON that breaks off or is malformed: ${fault.words}, at ${place}`);
}
