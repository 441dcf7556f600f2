import { decoderFor, encodingCalled, labelsIn } from '../../feed/charset.js';
import { readUtf8 } from '../../feed/fetch.js';
import type { Findings } from './findings.js';
import { placeAt } from './place.js';

/** Bytes of a feed → text, by the rule that readers follow (docs/faults.md, row 15), and what is wrong with them. */
export interface Decoded {
  text: string;
  /** Bytes. */
  size: number;
  tell: (findings: Findings) => void;
}

/**
 * @param contentType header that they came with
 * @param named encoding that it is in, whatever the bytes and the header say
 */
export function decodeFeed(
  feed: string | Uint8Array,
  contentType: string,
  named?: string,
): Decoded {
  if (typeof feed === 'string') {
    return { text: feed, size: new TextEncoder().encode(feed).length, tell: () => undefined };
  }
  const bytes = new Uint8Array(feed);
  const decoder = named === undefined ? decoderFor([bytes], contentType) : new TextDecoder(named);
  const { encoding } = decoder;
  const utf8 = named === undefined ? readUtf8([bytes], contentType) : undefined;
  const text = utf8 ?? decode(decoder, bytes);
  // as it is written, but for the one that is expected however it is written
  const said = encoding === 'utf-8' ? [] : labelsIn([bytes], contentType);
  const label = named ?? said.find((one) => means(one, encoding)) ?? encoding;
  const isMarked = MARKS.some((mark) => mark.every((byte, index) => bytes[index] === byte));
  return {
    text,
    size: bytes.length,
    tell(findings) {
      if (isMarked) {
        findings.tell('byte-order-mark', '', { found: `a mark of ${encoding}`, expected: 'none' });
      }
      const spoilt = text.indexOf('\ufffd');
      if (spoilt >= 0 && !isWhole(bytes, encoding)) {
        const found = `bytes that are no ${label}`;
        findings.tellOf('charset', placeAt(text, spoilt), { found, expected: 'UTF-8' });
      } else if (encoding !== 'utf-8' && !isMarked && isUtf8(bytes)) {
        const found = `${label}, and bytes of UTF-8`;
        const rule = utf8 === undefined ? 'charset' : 'charset-name';
        findings.tell(rule, '', { found, expected: 'UTF-8' });
      }
    },
  };
}

/** As a stream: Node 20 takes windows-1252 for Latin-1 where it is given all at once, and loses quotation marks and dashes. */
const decode = (decoder: TextDecoder, bytes: Uint8Array): string =>
  decoder.decode(bytes, { stream: true }) + decoder.decode();

/** Many names mean one encoding: iso-8859-1 is windows-1252 (https://encoding.spec.whatwg.org/#names-and-labels). */
function means(label: string, encoding: string): boolean {
  try {
    return new TextDecoder(encodingCalled(label)).encoding === encoding;
  } catch {
    return false;
  }
}

/** Byte order marks of UTF-16 and UTF-8. */
const MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
];

/** Whether letters beyond ASCII stand there that are those of UTF-8. */
export const isUtf8 = (feed: Uint8Array): boolean =>
  feed.some((byte) => byte > 127) && isWhole(feed, 'utf-8');

function isWhole(feed: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(feed);
    return true;
  } catch {
    return false;
  }
}
