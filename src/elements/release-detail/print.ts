import { ofDocument, ofNode } from '../../page.js';

/**
 * Prints one element of a page alone. Nothing of the page itself is touched: while it prints, each
 * document and shadow root on the way to the element has one more style sheet, which no policy
 * refuses. All that is beside the way is not shown.
 */

const UNDO = `
  display: block !important;
  visibility: hidden !important;
  position: static !important;
  float: none !important;
  width: auto !important;
  max-width: none !important;
  height: auto !important;
  max-height: none !important;
  min-height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  transform: none !important;
  background: none !important;
  columns: auto !important;
`;

const ALONE = `
  ${UNDO}
  visibility: visible !important;
  color-scheme: light !important;
  background: #fff !important;
  color: #000 !important;
`;

export function printAlone(element: Element): void {
  const adopted = sheetsFor(element);
  for (const [root, sheet] of adopted) sheetsIn(root).push(sheet);
  const restore = () => {
    for (const [root, sheet] of adopted) {
      const sheets = sheetsIn(root);
      if (sheets.includes(sheet)) sheets.splice(sheets.indexOf(sheet), 1);
    }
  };
  // in some browsers `print` comes back before the page is printed
  addEventListener('afterprint', restore, { once: true });
  print();
}

const sheetsIn = (root: Document | ShadowRoot) =>
  root instanceof ShadowRoot ? root.adoptedStyleSheets : ofDocument('adoptedStyleSheets');

/** For each root that the element stands in, from the inside out. */
function sheetsFor(element: Element): [Document | ShadowRoot, CSSStyleSheet][] {
  const sheets: [Document | ShadowRoot, CSSStyleSheet][] = [];
  let at: Element | undefined = element;
  let style = ALONE;
  while (at) {
    const root = at.getRootNode() as Document | ShadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@media print { ${rulesFor(at, style)} }`);
    sheets.push([root, sheet]);
    at = root instanceof ShadowRoot ? root.host : undefined;
    style = UNDO;
  }
  return sheets;
}

/** Shows an element and what it stands in, and nothing beside them. */
function rulesFor(element: Element, style: string): string {
  let rules = '';
  let at = element;
  for (;;) {
    const path = pathTo(at);
    rules += `${path} { ${style} }`;
    const parent = ofNode(at, 'parentElement');
    const place = `:nth-child(${indexOf(at)})`;
    const around = parent ? pathTo(parent) : ':host';
    if (at === ofDocument('documentElement')) return rules;
    rules += `${around} > :not(${place}) { display: none !important }`;
    if (!parent) return rules;
    at = parent;
    style = UNDO;
  }
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
