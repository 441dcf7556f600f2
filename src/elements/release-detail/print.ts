import { ofDocument, ofNode } from '../../page.js';

/**
 * Shows one element of a page alone on paper. Nothing of the page itself is touched: while it prints, each
 * document and shadow root on the way to the element has one more style sheet, which no policy
 * refuses. All that is beside the way is not shown, and what is on the way is but a plain box.
 */

/** A box that does not cut, move, scale or break what is in it. */
const PLAIN = `
  display: block !important;
  visibility: hidden !important;
  position: static !important;
  inset: auto !important;
  float: none !important;
  width: auto !important;
  min-width: 0 !important;
  max-width: none !important;
  height: auto !important;
  max-height: none !important;
  min-height: 0 !important;
  aspect-ratio: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  contain: none !important;
  container-type: normal !important;
  content-visibility: visible !important;
  transform: none !important;
  zoom: 1 !important;
  filter: none !important;
  opacity: 1 !important;
  clip-path: none !important;
  mask: none !important;
  background: none !important;
  columns: auto !important;
  break-before: auto !important;
  break-inside: auto !important;
  break-after: auto !important;
`;

/** What the element stands in: none of its own texts, and, of a dialog over the page, the whole width. */
const AROUND = `
  ${PLAIN}
  width: 100% !important;
  font-size: 0 !important;
  line-height: 0 !important;
`;

/** @param style of the element, as the page has it: its texts keep their size */
const aloneIn = ({ fontSize, lineHeight }: CSSStyleDeclaration) => `
  ${PLAIN}
  visibility: visible !important;
  color-scheme: light !important;
  background: #fff !important;
  color: #000 !important;
  font-size: ${fontSize} !important;
  line-height: ${lineHeight} !important;
`;

/** @returns what has the page be printed as a whole again */
export function showAlone(element: Element): () => void {
  const adopted = sheetsFor(element);
  for (const [root, sheet] of adopted) sheetsIn(root).push(sheet);
  return () => {
    for (const [root, sheet] of adopted) {
      const sheets = sheetsIn(root);
      if (sheets.includes(sheet)) sheets.splice(sheets.indexOf(sheet), 1);
    }
  };
}

const sheetsIn = (root: Document | ShadowRoot) =>
  root instanceof ShadowRoot ? root.adoptedStyleSheets : ofDocument('adoptedStyleSheets');

/** For each root that the element stands in, by way of slots too. */
function sheetsFor(element: Element): [Document | ShadowRoot, CSSStyleSheet][] {
  const rules = new Map<Document | ShadowRoot, string>();
  const styles = new Map([
    [element, aloneIn(getComputedStyle(element))],
    // lengths in rem follow the size of its text
    [ofDocument('documentElement'), PLAIN],
  ]);
  for (let at: Element | undefined = element; at; at = holderOf(at)) {
    const root = at.getRootNode() as Document | ShadowRoot;
    rules.set(
      root,
      (rules.get(root) ?? '') + rulesFor(at, styles.get(at) ?? AROUND, at === element),
    );
  }
  return [...rules].map(([root, written]) => {
    const sheet = new CSSStyleSheet();
    // what is important in a layer is so above all that the page has
    sheet.replaceSync(`@media print { @layer akc-print { ${written} } }`);
    return [root, sheet];
  });
}

/** What an element is shown in: a slot, what it stands in, or the host of the shadow root that it stands in. */
function holderOf(element: Element): Element | undefined {
  const holder = ofNode(element, 'assignedSlot') ?? ofNode(element, 'parentElement');
  const root = element.getRootNode();
  return holder ?? (root instanceof ShadowRoot ? root.host : undefined);
}

/** Shows an element, and nothing beside it. */
function rulesFor(element: Element, style: string, isAlone: boolean): string {
  const path = pathTo(element);
  const own = `${path} { ${style} }`;
  if (element === ofDocument('documentElement')) return own;
  const parent = ofNode(element, 'parentElement');
  const around = parent ? pathTo(parent) : ':host';
  const beside = `${around} > :not(:nth-child(${indexOf(element)}))`;
  const pseudo = isAlone
    ? ''
    : ['before', 'after', 'backdrop'].map((name) => `, ${path}::${name}`).join('');
  return `${own} ${beside}${pseudo} { display: none !important }`;
}

function pathTo(element: Element): string {
  const steps: string[] = [];
  let at: Element | null = element;
  for (; at && at !== ofDocument('documentElement'); at = ofNode(at, 'parentElement')) {
    steps.unshift(`:nth-child(${indexOf(at)})`);
  }
  steps.unshift(at ? ':root' : ':host');
  return steps.join(' > ');
}

function indexOf(element: Element): number {
  const parent = ofNode(element, 'parentNode');
  return 1 + [...(parent ? ofNode(parent, 'children') : [])].indexOf(element);
}
