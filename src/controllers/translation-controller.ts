import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isElement, isText } from '../page.js';

/** What is made by hand, and made anew where it changes: nobody remembers the texts in it. */
const MADE_BY_HAND = '.rows, .body';

/**
 * Keeps what is shown true on a page that a machine translates. A translator replaces each text by nodes of its own;
 * Lit goes on writing into the text that it remembers, which nobody sees any more. So each text is in its place while
 * Lit renders, and the translation of what has stayed the same returns afterwards.
 */
export class TranslationController implements ReactiveController {
  /** Each text of ours that was taken out, and what stands for it. */
  readonly #translations = new Map<Text, readonly ChildNode[]>();
  /** The same, the other way round. */
  readonly #originals = new WeakMap<Node, Text>();
  /** What the texts said before Lit had its turn. */
  #before = new Map<Text, string>();
  readonly #observer = new MutationObserver((records) => {
    this.#note(records);
  });

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: Node }) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.host.renderRoot, { childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdate(): void {
    this.#note(this.#observer.takeRecords());
    for (const [text, translation] of this.#translations) {
      translation.find((node) => this.#isShown(node))?.before(text);
      for (const node of translation) node.remove();
    }
    this.#before = new Map([...this.#translations.keys()].map((text) => [text, text.data]));
  }

  hostUpdated(): void {
    for (const [text, translation] of this.#translations) {
      if (this.#isShown(text) && text.data === this.#before.get(text)) {
        text.replaceWith(...translation);
      } else this.#translations.delete(text);
    }
    // what was changed just now was no translator's doing
    this.#observer.takeRecords();
  }

  #isShown(node: Node): boolean {
    return this.host.renderRoot.contains(node);
  }

  /** @param records of what others have done: what is ours is done while Lit renders, or by hand */
  #note(records: readonly MutationRecord[]): void {
    const others = records.filter(({ target }) => !isMadeByHand(target));
    for (const record of others) {
      for (const node of record.removedNodes) {
        const original = this.#originals.get(node);
        const standing = replacementOf(record, others);
        if (original) this.#keep(original, this.#with(original, node, standing));
        else if (isText(node) && !this.#isInTranslation(record.target)) {
          this.#keep(node, standing);
        }
      }
      // the page is shown as it was written again
      for (const node of record.addedNodes) this.#translations.delete(node as Text);
    }
  }

  #keep(text: Text, translation: readonly ChildNode[]): void {
    this.#translations.set(text, translation);
    for (const node of translation) this.#originals.set(node, text);
  }

  /** A translation, of which one node was replaced in its turn. */
  #with(text: Text, replaced: Node, by: readonly ChildNode[]): readonly ChildNode[] {
    const former = this.#translations.get(text) ?? [];
    return former.flatMap((node) => (node === replaced ? by : node));
  }

  #isInTranslation(node: Node): boolean {
    for (let at: Node | null = node; at; at = at.parentNode) {
      if (this.#originals.has(at)) return true;
    }
    return false;
  }
}

const isMadeByHand = (node: Node): boolean => isElement(node) && !!node.closest(MADE_BY_HAND);

/** What was put where nodes were taken out: in the same act, or in one before or after it. */
function replacementOf(
  { target, addedNodes, previousSibling, nextSibling }: MutationRecord,
  records: readonly MutationRecord[],
): readonly ChildNode[] {
  const isInPlace = (other: MutationRecord) => {
    const added = [...other.addedNodes];
    const isBeside = added.some((node) => node === previousSibling || node === nextSibling);
    const isBetween =
      other.previousSibling === previousSibling && other.nextSibling === nextSibling;
    return other.target === target && !!added.length && (isBeside || isBetween);
  };
  const nodes = addedNodes.length ? addedNodes : records.find(isInPlace)?.addedNodes;
  return [...(nodes ?? [])] as ChildNode[];
}
