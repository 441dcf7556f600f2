import { SaxesParser } from 'saxes';
import type { Findings } from './findings.js';
import { placeAt } from './place.js';
import type { RuleId } from './rules.js';

/**
 * What of XML strict readers refuse, and forgiving ones, ours among them, do not. Signs that stand alone are looked for
 * here, for a strict parser does not go on behind them; all else by one that keeps to the letter of XML 1.0.
 */

/** Faults of a document that are told. */
const MOST = 50;
/** Of the parser's own: each takes it as long as a page of text. */
const MOST_ERRORS = 200;
/** Elements within each other: more are read nowhere. */
const DEEPEST = 1_000;
/** Characters that are shown of the place. */
const SHOWN = 40;

interface Fault {
  rule: RuleId;
  expected: string;
  /** In characters. */
  at: number;
}

export function checkXmlForm(text: string, findings: Findings): void {
  for (const { rule, expected, at } of faultsIn(text)) {
    findings.tellOf(rule, placeAt(text, at), { found: shownAt(text, at), expected });
  }
}

/** @returns the place of the first fault; `undefined` where there is none */
export function firstXmlFault(text: string): string | undefined {
  const [first] = faultsIn(text);
  return first && placeAt(text, first.at);
}

function faultsIn(text: string): Fault[] {
  const signs = strayIn(text);
  const faults = [...signs, ...strictFaultsIn(without(text, signs), text)];
  return faults.sort((one, other) => one.at - other.at).slice(0, MOST);
}

/** Where text is that is no markup, a reference, and what stands where none may. */
const SIGN =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /<!\[CDATA\[|<!--|<\?|&(?:#\d{1,7};|#x[\da-f]{1,6};|[a-z_][\w.-]{0,60};)?|<(?![a-z_:/!?])|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gi;

const CLOSING: Readonly<Record<string, string>> = {
  '<![cdata[': ']]>',
  '<!--': '-->',
  '<?': '?>',
};

/** Entities that XML has without a document type. */
const ENTITIES = /^&(?:amp|lt|gt|quot|apos);$/;

/** In linear time. */
function strayIn(text: string): Fault[] {
  const faults: Fault[] = [];
  const hasOwnEntities = /<!ENTITY\s/i.test(text.slice(0, 10_000));
  SIGN.lastIndex = 0;
  for (let match; (match = SIGN.exec(text)) && faults.length < 1_000;) {
    const [sign] = match;
    const closing = CLOSING[sign.toLowerCase()];
    if (closing !== undefined) {
      const end = text.indexOf(closing, match.index);
      if (end < 0) break;
      // nothing in it is markup
      SIGN.lastIndex = end + closing.length;
      continue;
    }
    const fault = faultOf(sign, hasOwnEntities);
    if (fault) faults.push({ ...fault, at: match.index });
  }
  return faults;
}

function faultOf(sign: string, hasOwnEntities: boolean): Omit<Fault, 'at'> | undefined {
  if (sign === '&') return { rule: 'xml-ampersand', expected: '&amp;' };
  if (sign === '<') return { rule: 'xml-less-than', expected: '&lt;' };
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(sign) ?? [];
  const code = hex === undefined ? Number(decimal ?? sign.charCodeAt(0)) : parseInt(hex, 16);
  if (sign.startsWith('&') && !sign.startsWith('&#')) {
    if (ENTITIES.test(sign) || hasOwnEntities) return undefined;
    return {
      rule: 'xml-entity',
      expected: 'the character itself, or its number: &#160; for &nbsp;',
    };
  }
  const isAllowed = code > 31 || code === 9 || code === 10 || code === 13;
  if (isAllowed && code !== 0xfffe && code !== 0xffff) return undefined;
  return {
    rule: 'xml-character',
    expected: `no control character (U+${code.toString(16).padStart(4, '0')})`,
  };
}

/** The same, as long as before, with nothing in it that stands alone. */
function without(text: string, faults: readonly Fault[]): string {
  let from = 0;
  const parts = faults.map(({ at }) => {
    const part = `${text.slice(from, at)}+`;
    from = at + 1;
    return part;
  });
  return parts.join('') + text.slice(from);
}

/** What the parser says of what stands outside of the feed. */
const OUTSIDE = /must be at the start|outside of root|only one root/;

/** Of each kind the first: what follows is often a step of the parser's own. */
function strictFaultsIn(text: string, written: string): Fault[] {
  const faults = new Map<RuleId, Fault>();
  let left = MOST_ERRORS;
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('error', ({ message }) => {
    if (left-- === 0) throw new EnoughError();
    const words = message.replace(/^(?:[^:\s]+:)?\d+:\d+: /, '').replace(/\.$/, '');
    const at = Math.max(0, Math.min(parser.position, text.length) - 1);
    const rule = OUTSIDE.test(words)
      ? 'xml-outside'
      : words.startsWith('unbound namespace')
        ? 'xml-prefix'
        : 'xml-form';
    if (!faults.has(rule)) faults.set(rule, { rule, ...toldOf(rule, words, at, written) });
  });
  let depth = 0;
  parser.on('opentag', () => {
    // it looks for a namespace in all that a tag stands in
    if (++depth > DEEPEST) throw new EnoughError();
  });
  parser.on('closetag', () => depth--);
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof EnoughError)) throw error;
  }
  return [...faults.values()];
}

class EnoughError extends Error {}

function toldOf(rule: RuleId, words: string, at: number, text: string) {
  if (rule === 'xml-prefix') return { expected: `xmlns:… for it: ${words}`, at };
  if (rule === 'xml-form') return { expected: `XML: ${words}`, at };
  const declaration = text.search(/<\?xml\s/);
  const isBefore = declaration > 0 && declaration <= at;
  return isBefore
    ? { expected: '<?xml … ?> as the very first characters', at: 0 }
    : { expected: 'nothing before and behind the feed’s own element', at };
}

/** Some characters from a place on, with a few before it. */
function shownAt(text: string, at: number): string {
  const from = at < SHOWN / 2 ? 0 : at - SHOWN / 2;
  const shown = text.slice(from, from + SHOWN);
  if (at === 0 && /^\s+</.test(shown)) return 'blank space before it';
  return shown.trim();
}
