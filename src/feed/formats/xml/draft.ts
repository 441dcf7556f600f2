import type { Problem } from '../../model.js';
import type { JsonObject } from '../converted.js';
import { report } from '../problems.js';
import { addressOf, textOf, type XmlElement } from './element.js';
import { readFeedDate } from './feed-date.js';

/** JSON pointer → where in the document that stands, in characters. */
export type Origins = Map<string, number>;

/** What all of a document shares while it is converted. */
export interface Conversion {
  readonly problems: Problem[];
  readonly origins: Origins;
}

/** An object of the JSON Feed that is being made. */
export class Draft {
  readonly json: JsonObject = {};

  /** @param pointer where it stands */
  constructor(
    readonly pointer: string,
    readonly conversion: Conversion,
    offset?: number,
  ) {
    if (offset !== undefined) conversion.origins.set(pointer, offset);
  }

  /** Sets a member, unless it has a value already or there is none. @param from where it was read */
  set(name: string, value: unknown, from?: XmlElement): void {
    if (isEmpty(value) || name in this.json) return;
    this.json[name] = value;
    if (from) this.conversion.origins.set(`${this.pointer}/${name}`, from.offset);
  }

  /** The same in the extension's object. */
  press(name: string, value: unknown, from?: XmlElement): void {
    if (isEmpty(value)) return;
    const press = (this.json['_press'] ??= {}) as JsonObject;
    if (name in press) return;
    press[name] = value;
    if (from) this.conversion.origins.set(`${this.pointer}/_press/${name}`, from.offset);
  }

  /** The first of these elements that is a date; one that is none is told. */
  date(name: string, elements: readonly XmlElement[]): void {
    for (const element of elements) {
      const written = textOf(element);
      if (!written || name in this.json) continue;
      const { date, isOdd } = readFeedDate(written);
      this.set(name, date, element);
      if (isOdd) this.tell(name, written, 'a date of RFC 822 or RFC 3339', element);
    }
  }

  /** @returns the address of an element's text, or else of its `href` */
  address(element: XmlElement | undefined): string {
    if (!element) return '';
    return addressOf(element, textOf(element) || element.attributes['href']);
  }

  /** Notes what was left out or mended. */
  tell(name: string, found: unknown, expected: string, from: XmlElement): void {
    const pointer = name ? `${this.pointer}/${name}` : this.pointer;
    const { problems, origins } = this.conversion;
    report({ problems }, pointer, found, expected);
    if (!origins.has(pointer)) origins.set(pointer, from.offset);
  }
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && !value.length);
