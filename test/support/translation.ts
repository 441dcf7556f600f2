/**
 * What a machine that translates does to a page: every text is replaced by nodes of its own, in shadow trees too.
 * Each here marks what it has translated, so that it can be told from what was written afterwards.
 */

const MARK = '§';
const TRANSLATED = 'data-translated';

/** Each takes a text out of the page and puts its own in the place. */
export const TRANSLATORS: Record<string, (text: Text, translated: string) => void> = {
  // as Google's does, which takes <font>
  'two elements, one in the other': (text, translated) => {
    const outer = wrapped('');
    outer.append(wrapped(translated));
    text.replaceWith(outer);
  },
  'another text': (text, translated) => {
    text.replaceWith(translated);
  },
  'what is put before it, and the text is then removed': (text, translated) => {
    text.before(wrapped(translated));
    text.remove();
  },
  'what is put behind it, and the text is then removed': (text, translated) => {
    text.after(wrapped(translated));
    text.remove();
  },
  'several nodes': (text, translated) => {
    const middle = Math.ceil(translated.length / 2);
    text.replaceWith(wrapped(translated.slice(0, middle)), translated.slice(middle));
  },
};

const wrapped = (text: string): HTMLElement => {
  const element = document.createElement('span');
  element.setAttribute(TRANSLATED, '');
  element.append(text);
  return element;
};

/** Every text that an element shows, in elements of ours inside it too. */
function textsIn(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) => {
    if (node instanceof Text) return node.data.trim() ? [node] : [];
    const inner = node instanceof Element && node.shadowRoot;
    return [...(inner ? textsIn(inner) : []), ...textsIn(node)];
  });
}

/** @param how the name of one of `TRANSLATORS` */
export function translate(element: Element, how: string): void {
  for (const text of textsIn(element.shadowRoot!)) {
    // none outside what is shown: styles are texts as well
    if (text.parentElement?.localName === 'style') continue;
    const { data } = text;
    TRANSLATORS[how]!(text, data.replace(/\S+/g, `${MARK}$&`));
  }
}

/** Leaves what a translated element says, as if nothing had been translated. */
export function untranslate(element: Element): void {
  untranslateIn(element.shadowRoot!);
}

function untranslateIn(root: Node): void {
  for (const node of [...root.childNodes]) {
    if (node instanceof Text) node.data = node.data.replaceAll(MARK, '');
    else if (node instanceof Element && node.hasAttribute(TRANSLATED))
      node.replaceWith(node.textContent.replaceAll(MARK, ''));
    else {
      if (node instanceof Element && node.shadowRoot) untranslateIn(node.shadowRoot);
      untranslateIn(node);
    }
  }
}
