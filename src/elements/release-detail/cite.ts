import { titleLanguage } from '../../feed/in-language.js';
import type { Publisher, Release } from '../../feed/model.js';
import { english } from '../../i18n/english.js';
import { isoDay } from '../../i18n/time-zone.js';
import { fileName } from '../shared/file-name.js';
import { isolate, oneLine } from '../../feed/plain-string.js';

/** A release as others cite it: plain text, without the styles' italics. */
export interface Citations {
  /** Publication Manual of the American Psychological Association, 7th edition, 10.4. */
  apa: string;
  /** The Chicago Manual of Style, 17th and 18th edition: as in a bibliography. */
  chicago: string;
  /** What reference managers take: lines `TAG  - value` that end with CRLF. */
  ris: string;
}

/** What the styles are made from; what is not known is empty. */
interface Facts {
  authors: string[];
  /** The organisation, unless it is the author. */
  house: string;
  title: string;
  kind: string;
  number: string;
  /** `February 12, 2020` or `n.d.` */
  day: string;
  url: string;
}

/**
 * How to cite a release. Names stand as the feed has them, for which part is the family's nobody can
 * tell. Months and kinds are in English, as these styles are.
 *
 * @param timeZone IANA name: whose calendar day it is; absent: the organisation's
 */
export function citations(
  release: Release,
  publisher: Publisher | undefined,
  timeZone = publisher?.time_zone,
): Citations {
  const organization = oneLine(publisher?.name);
  const people = filled((release.authors ?? []).map(({ name }) => oneLine(name)));
  const authors = people.length ? people : filled([organization]);
  const date = release.date_published ?? release.dateline?.date;
  // in RIS a line break would begin another value, and two spaces and a hyphen too
  const title = oneLine(release.title);
  const kind = kindWords(oneLine(release.kind));
  const number = oneLine(release.number);
  const facts: Facts = {
    authors: authors.map(isolate),
    // it is named once
    house: authors.includes(organization) ? '' : isolate(organization),
    title: isolate(title),
    kind: isolate(kind),
    number: isolate(number),
    day: (date && english.date(date, { style: 'long', timeZone })) || 'n.d.',
    url: oneLine(release.url ?? release.external_url),
  };
  // RIS has no type for press releases; a report's number and kind are known to all programs
  const type = kind || number ? 'RPRT' : 'ELEC';
  // at a comma a program would part a family name from a given one
  const creators = authors.map((name) => (name === organization ? name.replaceAll(',', '') : name));
  const digits = date && isoDay(date, timeZone);
  return {
    apa: apa(facts),
    chicago: chicago(facts),
    ris: risFile([
      ['TY', type],
      ['AU', ...creators],
      ['TI', title],
      ['DA', digits?.replaceAll('-', '/')],
      ['PY', digits?.slice(0, 4)],
      ['PB', organization],
      ['M3', kind],
      ['SN', number],
      ['UR', facts.url],
      ['LA', titleLanguage(release)],
      ['AB', release.summary],
      ['KW', ...(release.tags ?? [])],
    ]),
  };
}

function apa({ authors, house, title, kind, day, url }: Facts): string {
  const dated = `(${day.replace(/(.+), (\d+)$/, '$2, $1')})`;
  const work = words(title, kind && `[${kind}]`);
  // where nobody is named, the title comes first
  const parts = authors.length ? [list(authors, '&'), dated, work] : [work, dated];
  return words(...[...parts, house].map(sentence), url);
}

function chicago({ authors, house, title, kind, number, day, url }: Facts): string {
  // quotation marks within others are single ones
  const quoted = sentence(title.replace(/[“"]([^“”"]*)[”"]/g, '‘$1’'));
  return words(
    sentence(list(authors, 'and')),
    quoted && `“${quoted}”`,
    sentence(filled([words(kind, number), house, day]).join(', ')),
    url && `${url}.`,
  );
}

/** @returns name for the file of `ris` */
export const risName = ({ number, title, id }: Release) =>
  fileName('cite', number ?? title ?? id, 'ris');

const filled = (parts: readonly string[]) => parts.filter((part) => part);

const words = (...parts: readonly string[]) => filled(parts).join(' ');

/** The end of an isolation is none of the text. */
const sentence = (text: string) => text.replace(/[^.?!…。？！\u2069]\u2069?$/u, '$&.');

/** `A`, `A & B`, `A, B, & C`. */
const list = (names: readonly string[], and: string) =>
  names
    .map((name, index) => (index && index === names.length - 1 ? `${and} ${name}` : name))
    .join(names.length > 2 ? ', ' : ' ');

/** `press-release` is a Press release; what is no such code stands as it is written. */
const kindWords = (kind: string) =>
  /^[a-z-]+$/.test(kind) ? kind[0]!.toUpperCase() + kind.slice(1).replaceAll('-', ' ') : kind;

/** Each line is a tag and its values, of which absent ones are left out. */
const risFile = (lines: readonly [tag: string, ...values: (string | undefined)[]][]) =>
  lines
    .flatMap(([tag, ...values]) =>
      filled(values.map(oneLine)).map((value) => `${tag}  - ${value}\r\n`),
    )
    .join('') + 'ER  - \r\n';
