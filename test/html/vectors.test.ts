import { expect } from '@open-wc/testing';
import { attributes, elements } from '../../src/html/allowed.js';
import { count } from '../../src/html/count.js';
import { sanitise } from '../../src/html/dompurify.js';
import { rebuild } from '../../src/html/rebuild.js';
import { hasNative, options, result, sanitisers, withoutNative, written } from './sanitisers.js';

/** All attacks, those of others too where they are here, against the whole room and each layer alone. */

interface Attack {
  id: string;
  html: string;
}

const {
  texts: vectors,
  long,
  hasCollection,
} = (await (await fetch('/__vectors__')).json()) as {
  texts: Attack[];
  long: Attack[];
  hasCollection: boolean;
};

/** Written by hand, apart from the list that the code has. */
const MAY_STAND: Record<string, string> = {
  a: 'href hreflang rel',
  img: 'src alt width height class loading decoding referrerpolicy',
  td: 'colspan rowspan scope',
  th: 'colspan rowspan scope',
  ol: 'start reversed type',
  li: 'value',
  time: 'datetime',
  del: 'datetime',
  ins: 'datetime',
  details: 'open',
  div: 'class role tabindex aria-label',
};
const NAMES = new Set(
  (
    'p br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite em strong b i u s del ins mark ' +
    'small sub sup code pre kbd samp var abbr address time dfn bdi bdo ruby rt rp wbr span figure ' +
    'figcaption table caption colgroup col thead tbody tfoot tr th td details summary a img div'
  ).split(' '),
);
const FIXED: Record<string, string[]> = {
  'img class': ['unsized'],
  'div class': ['scroller'],
  'div role': ['region'],
  'div tabindex': ['0'],
  'img loading': ['lazy'],
  'img decoding': ['async'],
  'img referrerpolicy': ['no-referrer'],
  'a rel': ['noopener noreferrer'],
};

function faultsIn(fragment: Node): string[] {
  const faults: string[] = [];
  const walker = document.createTreeWalker(fragment);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) continue;
    if (!(node instanceof HTMLElement)) {
      faults.push(node.nodeName);
      continue;
    }
    const { localName: name } = node;
    if (!NAMES.has(name)) faults.push(name);
    const may = `lang dir title ${MAY_STAND[name] ?? ''}`.split(' ');
    for (const { name: key, value } of node.attributes) {
      if (!may.includes(key)) faults.push(`${name} ${key}`);
      const fixed = FIXED[`${name} ${key}`];
      if (fixed && !fixed.includes(value)) faults.push(`${name} ${key}=${value}`);
    }
    if (node instanceof HTMLAnchorElement) {
      if (!/^(https?|mailto|tel):$/.test(node.protocol)) faults.push(node.href);
      if (node.rel !== 'noopener noreferrer') faults.push('rel');
      if (node.username || node.password) faults.push(node.href);
    }
    if (node instanceof HTMLImageElement && !/^https?:\/\//.test(node.src)) faults.push(node.src);
  }
  return faults;
}

/** What payloads call or set once they run. */
const CALLED = ['alert', 'prompt', 'confirm', 'print', 'open', 'fetch', 'eval', 'postMessage'];

/** Scripts in it run, and are seen; nothing leaves it. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'";

interface Stage {
  frame: HTMLIFrameElement;
  window: Window & Record<string, unknown>;
  body: HTMLElement;
  /** What has run, and what was asked for. */
  ran: string[];
  asked: string[];
}

/** A page of its own, so that what runs after all does no harm to the tests. */
async function openStage(): Promise<Stage> {
  const frame = document.createElement('iframe');
  // without a leave for dialogs, which would stop the tests
  frame.sandbox.add('allow-scripts', 'allow-same-origin');
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><body></body>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Stage['window'];
  const ran: string[] = [];
  const asked: string[] = [];
  for (const name of CALLED)
    window[name] = (...found: unknown[]) => ran.push(`${name}(${found.join()})`);
  // a page that is left has run something, or was sent away
  window.addEventListener('pagehide', () => ran.push('left the page'));
  window.addEventListener('error', ({ message }) => ran.push(message));
  window.document.addEventListener('securitypolicyviolation', (event) => {
    asked.push(event.effectiveDirective);
  });
  return { frame, window, body: window.document.body, ran, asked };
}

const EVENTS = (
  'load error click dblclick mouseover mouseenter mousedown mouseup mousemove pointerdown ' +
  'pointerover pointerenter focus focusin blur keydown keyup keypress input change submit toggle ' +
  'beforetoggle scroll scrollend wheel copy cut paste drag dragstart drop animationstart ' +
  'animationend transitionend play canplay loadstart begin resize contextmenu message hashchange'
).split(' ');

/** Shows nodes on a page, does what a reader might do there, and says what ran. */
async function show(
  found: { id: string; node: Node | undefined }[],
): Promise<Stage & { by: string[] }> {
  const stage = await openStage();
  // what runs may send the page elsewhere
  const left = new Promise((resolve) => {
    stage.frame.addEventListener('load', resolve, { once: true });
  });
  const by: string[] = [];
  for (const { id, node } of found) {
    if (!node) continue;
    const holder = stage.window.document.createElement('div');
    stage.body.append(holder);
    holder.append(node);
    for (const element of holder.querySelectorAll('*')) {
      for (const type of EVENTS) element.dispatchEvent(new Event(type));
    }
    if (stage.ran.length > by.length)
      by.push(...stage.ran.slice(by.length).map((ran) => `${id}: ${ran}`));
  }
  // what waits for an image that fails has run when a later one has failed, and been painted
  const last = stage.window.document.createElement('img');
  stage.body.append(last);
  const failed = new Promise((resolve) => {
    last.addEventListener('error', resolve);
    last.src = '/__nothing__/last.png';
  });
  await Promise.race([failed, left]);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  by.push(...stage.ran.slice(by.length));
  stage.frame.remove();
  return { ...stage, by };
}

/** Links that would run something once they are followed; VBScript no engine of today knows. */
const scriptLinks = (found: { id: string; node: Node }[]) =>
  found.flatMap(({ id, node }) =>
    [...(node as ParentNode & Node).querySelectorAll<HTMLAnchorElement>('a, area')]
      // eslint-disable-next-line no-script-url -- this is the attack
      .filter(({ protocol }) => protocol === 'javascript:')
      .map(({ href }) => `${id}: ${href}`),
  );

/** As it is, where nothing runs until it is shown. */
function parsed(html: string): HTMLElement {
  const { body } = document.implementation.createHTMLDocument('');
  body.innerHTML = html;
  return body;
}

/** Of the same document: in the page's own, images would load, and fail, and run what waits for it. */
function inFragment(body: ParentNode & Node): DocumentFragment {
  const fragment = body.ownerDocument!.createDocumentFragment();
  fragment.append(...body.childNodes);
  return fragment;
}

/** Attacks of which the two sanitisers make different trees, and why. */
const DIFFERENT: Record<string, string> = {
  'dompurify-expect-0087':
    'DOMPurify leaves out an attribute whose value has `]>`, which would end a section in XML.',
  'dompurify-expect-0206':
    'DOMPurify leaves out an element that bears `is`, for it cannot be taken off an element again.',
};

const tree = (fragment: Node | undefined) => (fragment ? written(fragment) : 'as text');

async function fragments() {
  const found: { id: string; node: Node }[] = [];
  for (const { id, html } of vectors) {
    const { fragment } = await result(html);
    if (fragment) found.push({ id, node: fragment });
  }
  return found;
}

describe('attacks', function () {
  this.timeout(60_000);

  it('run where nothing stops them', async () => {
    const { by } = await show(
      vectors.map(({ id, html }) => ({ id, node: inFragment(parsed(html)) })),
    );

    expect(by.length).to.be.above(hasCollection ? 40 : 20);
  });

  for (const [name, run] of sanitisers) {
    it(`do not run with ${name}`, () =>
      run(async () => {
        const found = await fragments();
        const { by, asked } = await show(found);

        expect(found).to.have.length.above(vectors.length - 10);
        expect(by).to.deep.equal([]);
        expect(asked.filter((directive) => directive !== 'img-src')).to.deep.equal([]);
      }));

    it(`leave nothing but what is allowed with ${name}`, () =>
      run(async () => {
        const found = await fragments();

        expect(
          found.flatMap(({ id, node }) => faultsIn(node).map((fault) => `${id}: ${fault}`)),
        ).to.deep.equal([]);
      }));
  }

  const layers: [name: string, apply: (html: string) => ParentNode & Node][] = [
    ['DOMPurify', (html) => sanitise(html, [...elements.keys()], attributes)!],
    ['the walk', (html) => rebuild(parsed(html), options)],
  ];
  if (hasNative) {
    layers.push([
      'the browser’s own sanitiser',
      (html) => {
        const { body } = document.implementation.createHTMLDocument('');
        const sanitizer = { elements: [...elements.keys()], attributes };
        (body as unknown as { setHTML: (html: string, options: object) => void }).setHTML(html, {
          sanitizer,
        });
        return body;
      },
    ]);
  }
  for (const [name, apply] of layers) {
    it(`do not run through ${name} alone`, async () => {
      const found = vectors.map(({ id, html }) => ({ id, node: inFragment(apply(html)) }));
      const links = scriptLinks(found);
      const { by } = await show(found);

      expect(by).to.deep.equal([]);
      expect(links).to.deep.equal([]);
    });
  }

  if (hasNative) {
    it('give the same tree with both sanitisers', async () => {
      const different: Record<string, string[]> = {};
      for (const { id, html } of vectors) {
        const own = (await result(html)).fragment;
        const library = (await withoutNative(() => result(html))).fragment;
        const same = own && library ? own.isEqualNode(library) : own === library;
        if (!same) different[id] = [html, tree(own), tree(library)];
      }

      const unexpected = Object.entries(different).filter(([id]) => !DIFFERENT[id]);
      expect(unexpected, JSON.stringify(unexpected, null, 1)).to.deep.equal([]);
      if (hasCollection) expect(Object.keys(different)).to.have.members(Object.keys(DIFFERENT));
    });
  }

  for (const { id, html } of long) {
    it(`come to an end: ${id}, ${html.slice(0, 20)} … of ${html.length}`, async () => {
      const { fragment } = await result(html);

      expect(fragment === undefined).to.equal(count(html).tooMuch);
    });
  }
});
