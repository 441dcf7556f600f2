import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isElement, ofDocument, ofNode, OURS, whenIdle } from '../page.js';

/** Level of a first heading where the page has none above (docs/elements.md, `heading-level`). */
const DEFAULT_LEVEL = 2;
const DEEPEST = 6;
/** Headings above an element that are looked at: beyond so many that nobody sees, it is as if there were none. */
const MOST_LOOKED_AT = 20;

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role~="heading" i]';

type Tree = Document | ShadowRoot;

interface Place {
  node: Element;
  /** What a heading must stand in to be nearer than those of the next place. */
  within?: Element;
}

/**
 * Which headings are to be seen, while many elements are shown one after the other: to ask makes the browser reckon the
 * styles that each of them has changed, 4 ms at a time on a slow phone.
 */
const visible = new Map<Element, boolean>();

function isVisible(heading: Element): boolean {
  const { checkVisibility } = heading as Partial<Element>;
  if (!checkVisibility) return true;
  if (!visible.size) whenIdle(() => visible.clear());
  const is = visible.get(heading) ?? checkVisibility.call(heading, { visibilityProperty: true });
  visible.set(heading, is);
  return is;
}

/** The headings of a tree, found once for all of our elements in it, and watched together. */
class TreeHeadings {
  #found?: readonly Element[] | undefined;
  readonly #followers = new Set<() => void>();
  readonly #observer = new MutationObserver((records) => {
    if (this.#heed(records)) this.#tell();
  });

  constructor(private readonly tree: Tree) {}

  /** In the order in which they stand. */
  get all(): readonly Element[] {
    // while the page is parsed more come, and to watch them costs more than to look for them
    if (ofDocument('readyState') === 'loading' || !this.#followers.size) return this.#find();
    // what is taken here the observer is not told of
    if (this.#heed(this.#observer.takeRecords())) queueMicrotask(() => this.#tell());
    return (this.#found ??= this.#find());
  }

  follow(follow: () => void): void {
    if (!this.#followers.size) {
      const attributeFilter = ['role', 'aria-level'];
      this.#observer.observe(this.tree, { childList: true, subtree: true, attributeFilter });
    }
    this.#followers.add(follow);
  }

  leave(follow: () => void): void {
    this.#followers.delete(follow);
    if (this.#followers.size) return;
    this.#observer.disconnect();
    this.#found = undefined;
  }

  /** @returns whether headings have come, changed or gone */
  #heed(records: readonly MutationRecord[]): boolean {
    if (records.length) visible.clear();
    const touched = records.some(touchesHeadings);
    if (touched) this.#found = undefined;
    return touched;
  }

  #tell(): void {
    for (const follow of this.#followers) follow();
  }

  #find(): readonly Element[] {
    const { tree } = this;
    return [...ofNode(tree, 'querySelectorAll')(HEADINGS)];
  }
}

const trees = new WeakMap<Tree, TreeHeadings>();

function headingsOf(tree: Tree): TreeHeadings {
  let headings = trees.get(tree);
  if (!headings) trees.set(tree, (headings = new TreeHeadings(tree)));
  return headings;
}

function touchesHeadings({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return (
    type === 'attributes' ||
    [...addedNodes, ...removedNodes].some(
      (node) =>
        isElement(node) &&
        (ofNode(node, 'matches')(HEADINGS) || ofNode(node, 'querySelector')(HEADINGS)),
    )
  );
}

/** 1 to 6 as HTML and ARIA have it (https://www.w3.org/TR/wai-aria-1.2/#heading); `undefined`: it is none. */
function levelOf(heading: Element): number | undefined {
  const attribute = ofNode(heading, 'getAttribute');
  const role = attribute('role')?.trim().toLowerCase();
  if (role && !/\bheading\b/.test(role)) return undefined;
  const level = Number(attribute('aria-level') ?? NaN);
  if (Number.isInteger(level) && level > 0) return level;
  const [, own] = /^h([1-6])$/.exec(ofNode(heading, 'localName')) ?? [];
  return own ? Number(own) : DEFAULT_LEVEL;
}

/** Whether a reader meets it, and it is no part of another of our elements. */
function counts(heading: Element, host: Element): boolean {
  const closest = ofNode(heading, 'closest');
  // what stands between our tags is a fallback, or in a slot of ours: a part of that element, not of what follows
  const ours = closest(OURS);
  if ((ours && !ours.contains(host)) || closest('[aria-hidden="true"], [hidden]')) return false;
  return isVisible(heading);
}

/** Level of the last of the headings in a node's own tree that stand before it, and in `within` where that is given. */
function lastBefore({ node, within }: Place, host: Element): number | undefined {
  const { all } = headingsOf(node.getRootNode() as Tree);
  const isBefore = (heading: Element) =>
    !!(ofNode(node, 'compareDocumentPosition')(heading) & heading.DOCUMENT_POSITION_PRECEDING);
  let low = 0;
  for (let high = all.length; low < high;) {
    const middle = (low + high) >> 1;
    if (isBefore(all[middle]!)) low = middle + 1;
    else high = middle;
  }
  const near = all.slice(Math.max(low - MOST_LOOKED_AT, 0), low).reverse();
  for (const heading of near) {
    if (within && !ofNode(within, 'contains')(heading)) return undefined;
    const level = levelOf(heading);
    if (level !== undefined && counts(heading, host)) return level;
  }
  return undefined;
}

/**
 * Where an element stands, from the inside out: in its own tree as far as a host whose slot it is shown in, in that slot,
 * and so on; then where the host stands whose tree it is.
 */
function* places(element: Element): Generator<Place> {
  for (let node: Element | null | undefined = element; node;) {
    for (let at: Element | null = node; at; at = ofNode(at, 'parentElement')) {
      const slot = ofNode(at, 'assignedSlot');
      if (!slot) continue;
      yield { node, within: ofNode(at, 'parentElement')! };
      yield { node: slot };
    }
    yield { node };
    node = (node.getRootNode() as Partial<ShadowRoot>).host;
  }
}

/**
 * Level of an element's first heading where its author has set none: one below the nearest heading above it in the page,
 * also across shadow hosts.
 */
export class OutlineController implements ReactiveController {
  #level?: number | undefined;
  readonly #followed = new Set<TreeHeadings>();

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** 1 to 6. Only who asks for it follows the page. */
  get level(): number {
    return (this.#level ??= this.#find());
  }

  /** It may have been moved. */
  hostConnected(): void {
    this.#level = undefined;
  }

  hostDisconnected(): void {
    for (const headings of this.#followed) headings.leave(this.#follow);
    this.#followed.clear();
  }

  #find(): number {
    const { host } = this;
    let above: number | undefined;
    for (const place of places(host)) {
      const headings = headingsOf(place.node.getRootNode() as Tree);
      if (host.isConnected && !this.#followed.has(headings)) {
        this.#followed.add(headings);
        headings.follow(this.#follow);
      }
      above ??= lastBefore(place, host);
    }
    return above === undefined ? DEFAULT_LEVEL : Math.min(above + 1, DEEPEST);
  }

  readonly #follow = (): void => {
    const before = this.#level;
    this.#level = undefined;
    if (before !== undefined && before !== this.level) this.host.requestUpdate();
  };
}
