import { LONGEST_ID } from '../../limits.js';
import type { ListedRelease, Release, ReleaseSummary } from '../../model.js';
import { tidy } from '../../text.js';
import { isSameJson } from '../same-json.js';
import { isObject, report, type JsonNode, type ReadContext } from '../problems.js';
import { readDetails } from './details.js';
import { findPress, readNode } from './press.js';
import { ITEM, ITEM_PRESS } from './shapes.js';

/** Milliseconds that a publisher's clock may be ahead. */
const CLOCK_SKEW = 600_000;
/** Milliseconds that a calendar day may begin before it does in UTC. */
export const DAY_AHEAD = 14 * 3_600_000;

type Item = Omit<ReleaseSummary, 'image'> & { image: string };

/** What a list shows of an item, and the extension's object, for who reads more. */
interface Listed {
  readonly summary: Partial<ReleaseSummary>;
  readonly press: JsonNode | undefined;
}

/**
 * An item of a feed that is read when it is looked at, for most never are. It has each member of a summary that
 * `shapes.ts` names.
 */
export class JsonFeedRelease implements ListedRelease {
  declare readonly url?: string;
  readonly #node: JsonNode;
  #listed: Listed | undefined;
  #details?: Release;

  static {
    for (const name of new Set([...ITEM, ...ITEM_PRESS].map((member) => member.name))) {
      Object.defineProperty(this.prototype, name, {
        get(this: JsonFeedRelease) {
          return this.read().summary[name as keyof ReleaseSummary];
        },
      });
    }
  }

  /** @param listed where it was read already */
  constructor(
    readonly feed: string,
    readonly id: string,
    node: JsonNode,
    listed?: Listed,
  ) {
    this.#node = node;
    this.#listed = listed;
  }

  get base(): string {
    return this.url ?? this.#node.context.base;
  }

  get details(): Release {
    if (!this.#details) {
      const { summary, press } = this.read();
      const { feed, id, base } = this;
      this.#details = readDetails({ ...summary, feed, id, base }, this.#node, press);
    }
    return this.#details;
  }

  isSame(other: ListedRelease): boolean {
    return other instanceof JsonFeedRelease && isSameJson(this.#node.json, other.#node.json);
  }

  reportProblem(member: string, expected: string): void {
    const { json, pointer: item, context } = this.#node;
    const pointer = `${item}/${member}`;
    const isKnown = context.problems.some(
      (problem) => problem.pointer === pointer && problem.expected === expected,
    );
    if (!isKnown) report(context, pointer, json[member], expected);
  }

  /** Reads what a list shows; what is malformed is reported now. */
  read(): Listed {
    return (this.#listed ??= readListed(this.#node));
  }

  /** Milliseconds since 1970 by the browser's own reading, which is quick and not exact; NaN for no date. */
  roughTime(): number {
    const date = this.#node.json['date_published'];
    return typeof date === 'string' ? Date.parse(date) : NaN;
  }
}

/**
 * @param json anything may stand in it
 * @returns `undefined` for what is no release, or cannot be told from others, which is reported
 */
export function readItem(
  json: unknown,
  feed: string,
  pointer: string,
  context: ReadContext,
): JsonFeedRelease | undefined {
  if (!isObject(json)) return report(context, pointer, json, 'an object');
  const node: JsonNode = { json, pointer, context };
  const id = readId(json['id']);
  if (id) return new JsonFeedRelease(feed, id, node);
  // nothing is read of what cannot be a release
  const listed = typeof json['url'] === 'string' ? readListed(node) : undefined;
  const url = listed?.summary.url;
  const expected = url
    ? `a string of at most ${LONGEST_ID} characters; its url is taken`
    : 'an id or url';
  report(context, `${pointer}/id`, json['id'], expected);
  return url ? new JsonFeedRelease(feed, url, node, listed) : undefined;
}

/** @returns `undefined` for what cannot tell a release from others, or is too long for an address */
function readId(id: unknown): string | undefined {
  // beyond these a number is no longer the one that was written
  const isExact = typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER;
  if (!isExact && typeof id !== 'string') return undefined;
  const written = String(id);
  return written.length <= LONGEST_ID ? tidy(written) : undefined;
}

function readListed(node: JsonNode): Listed {
  const { image: url, ...plain } = readNode<Item>(ITEM, node)!;
  const { date_published: published } = plain;
  const ahead = published?.offset === undefined ? DAY_AHEAD : CLOCK_SKEW;
  if (published && published.time > Date.now() + ahead) {
    report(node.context, `${node.pointer}/date_published`, published.text, 'a past date');
  }
  const press = findPress(node);
  const more = readNode<ReleaseSummary>(ITEM_PRESS, press);
  const image = url ? { ...more?.image, url } : undefined;
  return { summary: { ...plain, ...more, image }, press };
}
