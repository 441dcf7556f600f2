/**
 * What runs inside a page whose feeds are odd. Each function is handed over as text, and so knows nothing
 * but itself.
 */

/** Notes what is thrown and never caught, from the page's first moment on. */
export function watchErrors() {
  /** @type {string[]} */
  const uncaught = [];
  Object.assign(window, { uncaught, print: () => undefined });
  addEventListener('error', ({ message }) => uncaught.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => uncaught.push(`unhandled: ${reason}`));
}

/**
 * Shows a feed in all elements, opens the odd release, and does with it what a reader can do.
 *
 * @param {object} order
 * @param {string} [order.url] of the feed; without it the former is asked for anew
 * @param {boolean} [order.reload]
 * @param {boolean} [order.justShow] whether nothing is opened
 * @param {readonly string[]} order.good headlines that must be there
 * @param {string} order.title of the odd release, unless just that is odd
 * @param {number} order.rows how many at least
 * @param {string} order.release its id or number
 * @param {boolean} [order.anyOpens] whether another release may open in its place
 * @returns {Promise<string[]>} what is wrong
 */
export async function showOdd(order) {
  const { url, reload, justShow, good, title, rows: wanted, release, anyOpens } = order;
  /** Milliseconds. */
  const PATIENCE = 10_000;
  /** Of the odd release, beside its headline. */
  const DATE = '2026-01-20T03:00:00.000Z';
  const NUMBER = 'PR/26-odd';
  /**
   * @typedef {HTMLElement & { updateComplete: Promise<unknown>, shadowRoot: ShadowRoot,
   *   reload(): Promise<void>, openRelease(id?: string): Promise<void> }} Ours
   */
  const of = (/** @type {string} */ id) => /** @type {Ours} */ (document.getElementById(id));
  const [list, linked, detail] = [of('list'), of('linked'), of('detail')];
  const all = /** @type {Ours[]} */ ([...document.body.children]);
  /** @type {string[]} */
  const faults = [];

  const channel = new MessageChannel();
  const turn = () =>
    new Promise((resolve) => {
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(0);
    });
  /** @param {() => unknown} holds @param {string} what */
  const until = async (holds, what) => {
    for (const end = performance.now() + PATIENCE; !holds(); await turn()) {
      if (performance.now() > end) return void faults.push(`in vain waited for ${what}`);
    }
  };
  /** @param {ParentNode} root @returns {Element[]} */
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((found) =>
      found.shadowRoot ? [found, ...inside(found.shadowRoot)] : [found],
    );
  const settle = async () => {
    for (const element of all) {
      const found = inside(element.shadowRoot).filter((part) => part.shadowRoot);
      for (const one of [element, ...found]) await /** @type {Ours} */ (one).updateComplete;
    }
    await turn();
  };

  /** @param {Ours} of */
  const rowsOf = ({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[part~=item]') ?? [])];
  /** @param {Element | ShadowRoot} root @param {string} part */
  const text = (root, part) => root.querySelector(`[part~=${part}]`)?.textContent?.trim();
  /** @param {Element} row */
  const headline = (row) => text(row, 'link') ?? '';
  /** @param {Ours} of */
  const shows = (of) => {
    // what an update brings waits until a reader wants it
    of.shadowRoot.querySelector('.new')?.querySelector('button')?.click();
    const titles = rowsOf(of).map(headline);
    return titles.length >= wanted && good.every((known) => titles.includes(known));
  };

  await until(() => all.every((element) => element.shadowRoot), 'the elements');
  /** @type {string[]} */
  const told = [];
  const listening = new AbortController();
  for (const type of ['akc-load', 'akc-error']) {
    const note = (/** @type {Event} */ event) => {
      const { feed, code } = /** @type {CustomEvent} */ (event).detail;
      if (!url || feed === url) told.push(code ?? type);
    };
    for (const element of [list, linked]) {
      element.addEventListener(type, note, { signal: listening.signal });
    }
  }
  of('card').setAttribute('release', release);
  of('bar').setAttribute('release', release);
  await detail.openRelease();
  if (reload) await list.reload();
  else for (const element of all) element.setAttribute('feed', url ?? '');
  // what was shown before must not be taken for it
  if (!justShow) await until(() => told.length >= 2, 'word of the feed');
  faults.push(...told.filter((type) => type !== 'akc-load').map((code) => `the feed is ${code}`));
  await until(() => shows(list) && shows(linked), 'the rows of all releases');
  await settle();

  const row = rowsOf(list).find((one) => !good.includes(headline(one)));
  const isOpen = () => {
    const { shadowRoot: root } = detail;
    if (root.querySelector('slot[name=empty] [part=message]')) return true;
    const date = root.querySelector('time[part=date]')?.getAttribute('datetime');
    const shown = text(root, 'title');
    const isOdd = shown === title || date === DATE || text(root, 'number') === NUMBER;
    return shown !== undefined && (isOdd || anyOpens);
  };
  if (row && !justShow) {
    row.querySelector('a')?.click();
    await until(isOpen, 'the odd release');
    await settle();
    const press = (/** @type {RegExp} */ names) => {
      for (const button of inside(detail.shadowRoot)) {
        const isMeant = button instanceof HTMLButtonElement && names.test(button.textContent);
        if (isMeant) button.click();
      }
    };
    for (const names of [/Cite/, /Copy|RIS|calendar|Save contact|Print/, /Share/, /QR/, /Share/]) {
      press(names);
      await settle();
    }
    for (const select of list.shadowRoot.querySelectorAll('select')) {
      select.selectedIndex = select.options.length - 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
      select.selectedIndex = 0;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await settle();
  }
  await turn();
  listening.abort();
  channel.port1.close();
  const uncaught = /** @type {string[]} */ (Reflect.get(window, 'uncaught'));
  return [...faults, ...uncaught.splice(0)];
}
