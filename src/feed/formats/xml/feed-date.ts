import { parseDate, RFC_3339 } from '../../parse-date.js';
import { inMailOrder, mendDate } from '../mending/date.js';

/** Dates as feeds write them: RFC 822 in RSS, RFC 3339 in Atom and Dublin Core, and what programs make of either. */

/** Zones that RFC 822 does not name and everybody reads alike, and their offsets. */
const ZONES: Readonly<Record<string, string>> = {
  akdt: '-0800',
  akst: '-0900',
  aedt: '+1100',
  aest: '+1000',
  brt: '-0300',
  bnt: '+0800',
  cest: '+0200',
  cet: '+0100',
  eest: '+0300',
  eet: '+0200',
  hkt: '+0800',
  hst: '-1000',
  ict: '+0700',
  jst: '+0900',
  kst: '+0900',
  mmt: '+0630',
  msk: '+0300',
  myt: '+0800',
  nzdt: '+1300',
  nzst: '+1200',
  pht: '+0800',
  pkt: '+0500',
  sgt: '+0800',
  tlt: '+0900',
  west: '+0100',
  wet: '+0000',
  wib: '+0700',
  wit: '+0900',
  wita: '+0800',
};

const MAIL =
  /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} (?:\d\d|\d{4}) \d{1,2}:\d\d(?::\d\d)? (?:[+-]\d{4}|[a-z]{1,4})$/i;

/** Whatever stands for the day of the week, in any language: the date itself says which it is. */
const WEEKDAY = /^\p{L}[\p{L}\p{M}]*\.?(?:,|\s)\s*(?=\d)/u;

const UNIX_TIME = /^(\d{9,10})(?:\d{3})?$/;

/** A date, and whether it is written in a form that feeds do not have, or is none. */
export interface ReadDate {
  /** RFC 3339. */
  date?: string | undefined;
  isOdd: boolean;
}

/** What programs write for no date at all. */
const NONE = /^000|^1970-01-01(?:T00:00:00(?:\.0+)?(?:Z|[+-]00:00)?)?$/i;

export function readFeedDate(written: string): ReadDate {
  const read = readWritten(written);
  return NONE.test(read.date ?? '') ? { isOdd: true } : read;
}

function readWritten(written: string): ReadDate {
  const text = written.trim().replace(/\s+/g, ' ');
  if (RFC_3339.test(text))
    return { date: parseDate(text) ? text : undefined, isOdd: !parseDate(text) };
  const date = mendDate(text);
  if (date) return { date, isOdd: !MAIL.test(text) };
  const [, seconds] = UNIX_TIME.exec(text) ?? [];
  if (seconds) return { date: new Date(Number(seconds) * 1_000).toISOString(), isOdd: true };
  return { date: mendDate(plain(text)), isOdd: true };
}

/** The same without what is said twice, or in other words than are known. */
const plain = (text: string): string =>
  inMailOrder(text)
    .replace(WEEKDAY, '')
    .replace(/ ?\([^()]*\)$/, '')
    // GMT+9, +9:00, +09
    .replace(/ ?(?:gmt|utc)?([+-])(\d)(?::?(\d\d))?$/i, ' $10$2$3')
    .replace(/ ([a-z]{3,4})$/i, (_, zone: string) => {
      const name = zone.toLowerCase();
      return ` ${Object.hasOwn(ZONES, name) ? ZONES[name]! : zone}`;
    });
