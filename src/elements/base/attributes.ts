import type { PropertyDeclaration } from 'lit';
import { property } from 'lit/decorators.js';
import { canonicalTag } from '../../i18n/names.js';
import { isTimeZone } from '../../i18n/time-zone.js';
import { warnOnce } from '../../warn.js';

/**
 * What may stand in our attributes. Each is a reflected property that is always valid: what a page writes or
 * sets falls back to the default where it is wrong, as in HTML's own elements, and the console says so once
 * (docs/elements.md). The default is the value that the class gives its field.
 */
export interface AttributeDeclaration extends PropertyDeclaration {
  /** As it is written in markup: the property's name in kebab case. */
  attribute: string;
  /** What may stand there: the words, or a description. */
  expected: readonly string[] | string;
  parse: (written: string) => Parsed;
}

interface Parsed {
  /** As the property has it; `undefined`: the default. */
  value?: unknown;
  isWrong?: boolean;
}

/**
 * Whatever is written.
 *
 * @param options `useDefault` where the class gives the field a value, which stands for an empty text too
 */
export const text = (
  attribute: string,
  { useDefault = false }: { useDefault?: boolean } = {},
): AttributeDeclaration => ({
  attribute,
  reflect: true,
  useDefault,
  expected: 'text',
  parse: (written) => ({ value: useDefault ? written.trim() || undefined : written }),
});

/** One of these words, in any case. */
export const oneOf = (attribute: string, expected: readonly string[]): AttributeDeclaration => ({
  attribute,
  reflect: true,
  useDefault: true,
  expected,
  parse: (written) => {
    const word = written.trim().toLowerCase();
    const value = expected.find((known) => known === word);
    return { value, isWrong: value === undefined };
  },
});

/**
 * Some of these words, separated by spaces or commas. Those that are unknown are left out; where none is known
 * it is the default.
 */
export const someOf = (attribute: string, expected: readonly string[]): AttributeDeclaration => ({
  attribute,
  reflect: true,
  useDefault: true,
  expected,
  parse: (written) => {
    const words = splitWords(written);
    const known = words.filter((word) => expected.includes(word));
    return { value: known.join(' ') || undefined, isWrong: known.length < words.length };
  },
});

/**
 * A whole number; one beyond the bounds becomes the nearest that is allowed.
 *
 * @param bounds `useDefault: false` where the class gives the field no value
 */
export const integer = (
  attribute: string,
  { min, max, useDefault = true }: { min: number; max: number; useDefault?: boolean },
): AttributeDeclaration => ({
  attribute,
  reflect: true,
  useDefault,
  expected: `a whole number, ${min} to ${max}`,
  parse: (written) => {
    const number = written.trim() ? Number(written) : NaN;
    if (!Number.isInteger(number)) return { isWrong: true };
    const value = Math.min(Math.max(number, min), max);
    return { value, isWrong: value !== number };
  },
});

/** Whether something is so. A framework may write `false`. */
export const flag = (attribute: string): AttributeDeclaration => ({
  attribute,
  reflect: true,
  useDefault: true,
  expected: 'nothing',
  parse: (written) => ({ value: written !== 'false' }),
  converter: { toAttribute: (value) => (value ? '' : null) },
});

/**
 * One of these words, or languages in order of preference, as BCP 47 writes them. What is no tag is left out; where none is
 * left it is the default.
 */
export const languages = (attribute: string, words: readonly string[]): AttributeDeclaration => ({
  attribute,
  reflect: true,
  useDefault: true,
  expected: `${words.join(', ')}, or BCP 47 tags such as ko, en`,
  parse: (written) => {
    const found = splitWords(written);
    if (found.length === 1 && words.includes(found[0]!)) return { value: found[0] };
    const tags = found.map((word) => (words.includes(word) ? undefined : canonicalTag(word)));
    const known = tags.filter((tag) => tag !== undefined);
    return {
      value: known.join(', ') || undefined,
      isWrong: !known.length || known.length < tags.length,
    };
  },
});

/** A time zone that the engine knows: dates in no zone would be silently wrong. */
export const timeZone = (attribute: string): AttributeDeclaration => ({
  attribute,
  reflect: true,
  expected: 'an IANA name such as Asia/Seoul',
  parse: (written) => {
    const zone = written.trim();
    return isTimeZone(zone) ? { value: zone } : { isWrong: true };
  },
});

/** Words as they stand in an attribute, in lower case. */
export const splitWords = (written: string): string[] =>
  written
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

/**
 * Declares a property that is an attribute: Lit's `property`, but that every value which is ever written or set is
 * made a valid one.
 */
export const attribute =
  (declaration: AttributeDeclaration) =>
  (prototype: HTMLElement, name: PropertyKey): void => {
    property(declaration)(prototype, name);
    const accessor = Object.getOwnPropertyDescriptor(prototype, name)!;
    let initial: unknown;
    Object.defineProperty(prototype, name, {
      ...accessor,
      set(this: HTMLElement, written: unknown) {
        // one for all instances: the field's initialiser sets it when the first is made
        if (declaration.useDefault) initial ??= written;
        accessor.set!.call(this, parseAttribute(this, declaration, written, initial) ?? initial);
      },
    });
  };

/** @returns what the property takes of what was written or set; `undefined`: the default */
function parseAttribute(
  element: HTMLElement,
  { attribute, expected, parse }: AttributeDeclaration,
  written: unknown,
  initial: unknown,
): unknown {
  if (written === null || written === undefined) return undefined;
  const asText = toText(written);
  const { value, isWrong } = parse(asText);
  if (isWrong) {
    warnOnce('attribute', element.localName, attribute, asText, expected, value ?? initial);
  }
  return value;
}

/** A page may set anything, also what cannot become text. */
function toText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
