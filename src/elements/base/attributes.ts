import type { PropertyDeclaration } from 'lit';
import { isTimeZone } from '../../i18n/time-zone.js';
import { warnOnce } from '../../warn.js';

/**
 * Attributes that know what may stand in them. A wrong value, written or set, falls back to the
 * default and is told once; the property then reads as the default, as in HTML's own elements.
 */

export interface Attribute extends PropertyDeclaration {
  fallback?: unknown;
  /** @returns `undefined` when the value is not one of those expected */
  read?: (value: string) => unknown;
  /** In words, or the words that may stand there. */
  expected?: string | string[];
}

/** An attribute is its property's name in kebab case. */
export const attributes = (properties: Record<string, Attribute>): Record<string, Attribute> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, options]) => [
      name,
      { ...options, attribute: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) },
    ]),
  );

const attribute = (options: Attribute): Attribute => ({ reflect: true, ...options });

/** Any text. */
export const text = attribute({});

/** One of these, in any case; the first is the default. */
export const oneOf = (...values: string[]) =>
  attribute({
    fallback: values[0],
    expected: values,
    read: (value) => values.find((known) => known === value.trim().toLowerCase()),
  });

const wordsOf = (value: string) =>
  value
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

/**
 * Some of these, separated by spaces or commas. Those that are unknown are told and left out; where none is
 * known it is the default.
 */
export const someOf = (...values: string[]) =>
  attribute({
    fallback: '',
    expected: values,
    read: (value) =>
      wordsOf(value)
        .filter((word) => values.includes(word))
        .join(' ') || undefined,
  });

/** One out of range becomes the nearest that is allowed. */
export const wholeNumber = (least: number, most: number, fallback?: number) =>
  attribute({
    fallback,
    expected: `${least} to ${most}`,
    read: (value) => {
      const number = value.trim() ? Number(value) : NaN;
      return Number.isInteger(number) ? Math.min(Math.max(number, least), most) : undefined;
    },
  });

/** A time zone that the engine knows: dates in no zone would be silently wrong. */
export const timeZone = attribute({
  expected: 'an IANA name such as Asia/Seoul',
  read: (value) => (isTimeZone(value.trim()) ? value.trim() : undefined),
});

/** What the property takes, of what was written or set. */
export function readAttribute(
  owner: Element,
  name: string,
  value: unknown,
  { read, expected, fallback }: Attribute,
): unknown {
  if (value === null || value === undefined) return undefined;
  const written = String(value);
  const result: unknown = read ? read(written) : written;
  const some =
    Array.isArray(expected) && !wordsOf(written).every((word) => expected.includes(word));
  const other = typeof result === 'number' && result !== Number(written);
  if (result === undefined || some || other) {
    warnOnce('attribute', owner.localName, name, written, expected!, result ?? fallback);
  }
  return result === false ? undefined : result;
}
