import type { Findings } from './findings.js';

/** Bytes of a feed → text, by the rule that readers follow (FAULTS.md, row 15), and what is wrong with them. */
export interface Decoded {
  text: string;
  /** Bytes. */
  size: number;
  tell: (findings: Findings) => void;
}

/** @param contentType header that they came with */
export function decodeFeed(feed: string | Uint8Array, contentType: string): Decoded {
  if (typeof feed === 'string') {
    return { text: feed, size: new TextEncoder().encode(feed).length, tell: () => undefined };
  }
  const mark = markOf(feed);
  const label = mark ?? /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? declared(feed) ?? 'utf-8';
  const text = decoderFor(label).decode(feed);
  return {
    text,
    size: feed.length,
    tell(findings) {
      if (mark !== undefined) {
        findings.tell('byte-order-mark', '', { found: `a mark of ${mark}`, expected: 'none' });
      }
      if (text.includes('\ufffd') && !isWhole(feed, label)) {
        const found = `bytes that are no ${label}`;
        findings.tell('charset', '', { found, expected: 'UTF-8' });
      } else if (!/^utf-?8$/i.test(label) && mark === undefined && isReadable(feed)) {
        findings.tell('charset', '', { found: `${label}, and bytes of UTF-8`, expected: 'UTF-8' });
      }
    },
  };
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** What an XML declaration says, which is in letters of ASCII whatever follows. */
function declared(feed: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(feed.subarray(0, 200));
  return /^\s*<\?xml[^>]*\sencoding=["']([\w.:-]+)["']/.exec(start)?.[1];
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

/** Whether letters beyond ASCII stand there that are those of UTF-8. */
const isReadable = (feed: Uint8Array): boolean =>
  feed.some((byte) => byte > 127) && isWhole(feed, 'utf-8');

function isWhole(feed: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(feed);
    return true;
  } catch {
    return false;
  }
}
