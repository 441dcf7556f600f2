/**
 * What runs inside the page under attack, from its first moment on. Each function is handed over as
 * text, and so knows nothing but itself.
 *
 * @typedef {import('./fields.js').Case} Case
 *
 * @typedef {object} Watch
 * @property {string[]} seen what has run, was thrown, or was against the page's policy
 * @property {() => string[]} changes of globals and of what the browser has built in
 * @property {(about: string) => string[]} take what was seen since, and forget it
 */

/** Sees what an attack does once it runs. */
export function watchPage() {
  /** @type {string[]} */
  const seen = [];
  /** @param {object} holder @param {string[]} names */
  const replace = (holder, ...names) => {
    for (const name of names) {
      const value = /** @param {unknown[]} found */ (...found) =>
        void seen.push(`${name}(${found.map(String).join()}) was called`);
      Object.defineProperty(holder, name, { value, configurable: true, writable: true });
    }
  };
  replace(window, 'alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'importScripts');
  replace(window, 'Worker', 'SharedWorker', 'EventSource', 'WebSocket', 'RTCPeerConnection');
  replace(Document.prototype, 'write', 'writeln', 'open', 'execCommand');
  replace(Navigator.prototype, 'sendBeacon', 'registerProtocolHandler');
  replace(XMLHttpRequest.prototype, 'open', 'send');
  replace(HTMLFormElement.prototype, 'submit', 'requestSubmit');
  addEventListener('error', ({ message }) => seen.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => seen.push(`unhandled: ${reason}`));
  addEventListener('pagehide', () => seen.push('the page was left'));
  addEventListener('message', () => seen.push('a message came'));
  document.addEventListener('submit', () => seen.push('a form was sent'), true);
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sample, target } = event;
    // browsers also tell of what they only read, in a document that shows and runs nothing
    const read = /-attr$|^style-src-elem$|^base-uri$/.test(effectiveDirective);
    if (read && target === document) return;
    seen.push(`against the policy: ${effectiveDirective} ${blockedURI} ${sample}`);
  });

  /** Every member of every constructor and its prototype, and every global. */
  const builtIn = () => {
    /** @type {Map<string, unknown>} */
    const found = new Map();
    /** @param {string} path @param {object} holder */
    const read = (path, holder) => {
      for (const key of Reflect.ownKeys(holder)) {
        const { value, get, set } = Object.getOwnPropertyDescriptor(holder, key) ?? {};
        found.set(`${path} ${String(key)}`, value);
        if (get ?? set)
          found.set(`${path} get ${String(key)}`, get).set(`${path} set ${String(key)}`, set);
      }
      found.set(`${path} prototype`, Object.getPrototypeOf(holder));
    };
    for (const name of Object.getOwnPropertyNames(window)) {
      found.set(name, 'is there');
      const { value } = Object.getOwnPropertyDescriptor(window, name) ?? {};
      if (typeof value !== 'function') continue;
      read(name, value);
      if (value.prototype) read(`${name}.prototype`, value.prototype);
    }
    for (const name of ['JSON', 'Math', 'Reflect', 'Intl', 'navigator', 'history']) {
      read(name, Reflect.get(window, name));
    }
    return found;
  };
  const before = builtIn();
  /** What Lit leaves behind in every page that it runs in: its versions, and what it keeps of decorators. */
  const OF_LIT = [
    'litElementVersions',
    'litHtmlVersions',
    'litPropertyMetadata',
    'reactiveElementVersions',
    'Symbol metadata',
  ];

  /** @type {Watch} */
  const watch = {
    seen,
    take: (about) => seen.splice(0).map((what) => `${about}: ${what}`),
    changes: () => {
      const now = builtIn();
      return [...new Set([...before.keys(), ...now.keys()])]
        .filter((key) => !Object.is(before.get(key), now.get(key)))
        .filter((key) => key !== 'watch' && !OF_LIT.includes(key))
        .map((key) => `${key} was changed`);
    },
  };
  Object.assign(window, { watch });
}

/**
 * What the page itself has, which no attack may touch: where things stand, what their names lead to,
 * its own markup.
 *
 * @param {string[]} names that an attack may want to take
 * @returns {string[]} one line for each fact
 */
export function pageFacts(names) {
  const { innerWidth, innerHeight } = window;
  const facts = [...document.querySelectorAll('[data-landmark]')].map((landmark) => {
    const { left, top, width, height } = landmark.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return `${landmark.id} stands at ${[left, top, width, height].join()}, on top: ${found?.id}`;
  });
  const corners = [
    [1, 1],
    [innerWidth - 2, 1],
    [1, innerHeight - 2],
    [innerWidth - 2, innerHeight - 2],
  ];
  for (const [x = 0, y = 0] of corners) {
    facts.push(`at ${x},${y} is ${document.elementFromPoint(x, y)?.id}`);
  }
  const kind = (/** @type {unknown} */ thing) =>
    thing instanceof Element
      ? `${thing.localName}#${thing.id}`
      : `${typeof thing} ${String(thing)}`;
  for (const name of names) {
    facts.push(
      `${name} is ${kind(document.getElementById(name))}, ${kind(Reflect.get(window, name))}, ` +
        `${kind(Reflect.get(document, name))}, ${document.getElementsByName(name).length}`,
    );
  }
  const { forms, images, links, scripts, embeds, styleSheets, title, cookie, designMode } =
    document;
  const counts = [forms, images, links, embeds, styleSheets].map(({ length }) => length);
  facts.push(
    `${counts.join()} forms, images, links, embeds, sheets; ${title}; ${cookie}; ${designMode}`,
  );
  const data = [...scripts].filter(({ slot }) => slot === 'json-ld');
  for (const script of scripts) if (!data.includes(script)) facts.push(`runs ${script.src}`);
  facts.push(`the document has ${Reflect.ownKeys(document).map(String).join()}`);
  facts.push(`addresses begin at ${document.baseURI}`);
  facts.push(`${window.length} frames; ${location.href}; ${history.length} steps; ${window.name}`);
  const markup = document.documentElement.outerHTML
    .replaceAll(/ (feed|release)="[^"]*"/g, '')
    // it says what is shown, as data, and nothing in it may look like markup
    .replaceAll(/<script type="application\/ld\+json" slot="json-ld">[^<]*<\/script>/g, '');
  facts.push(`the page's own markup is ${markup}`);
  const sheets = getComputedStyle(document.body);
  facts.push(`looks: ${[sheets.cursor, sheets.overflow, sheets.fontFamily, sheets.color].join()}`);
  return facts;
}

/**
 * Shows a feed in all elements, and its releases one after the other; then says what is wrong.
 *
 * @param {{ url: string, cases: readonly Case[], good: readonly string[], known?: readonly string[],
 *   missing?: boolean, tools?: boolean, addresses?: readonly string[] }} order `good`: headlines that
 *   must be shown whatever else is; `known`: what an element may be made of; `missing`: a release is
 *   asked for that is not there; `tools`: every button is pressed; `addresses`: releases that the
 *   page's address names
 * @returns {Promise<{ faults: string[], kinds: string[] }>}
 */
export async function showFeed(order) {
  const { url, cases, good, known, missing = false, tools = false, addresses = [] } = order;
  /** Milliseconds. */
  const PATIENCE = 20_000;
  const watch = /** @type {Watch} */ (Reflect.get(window, 'watch'));
  /**
   * @typedef {HTMLElement & { updateComplete: Promise<unknown>, shadowRoot: ShadowRoot,
   *   reload(): Promise<void> }} Ours
   */
  const of = (/** @type {string} */ tag) => /** @type {Ours} */ (document.querySelector(tag));
  const list = of('akc-news-list');
  const detail = of('akc-release-detail');
  const about = [detail, of('akc-contact-card[release]'), of('akc-share-bar')];
  const others = [of('akc-channels'), of('akc-contact-card:not([release])')];

  const channel = new MessageChannel();
  const turn = () =>
    new Promise((resolve) => {
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(0);
    });
  /** @param {() => unknown} holds @param {string} what */
  const until = async (holds, what) => {
    for (const end = performance.now() + PATIENCE; !holds(); await turn()) {
      if (performance.now() > end) return [`waited in vain for ${what}`];
    }
    return [];
  };

  /** Everything in an element, and in those of ours inside it. @param {ParentNode} root @returns {Element[]} */
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((found) =>
      found.shadowRoot ? [found, ...inside(found.shadowRoot)] : [found],
    );
  /** @param {Ours} element */
  const settle = async (element) => {
    for (let before = -1, now = 0; before !== now; before = now) {
      await element.updateComplete;
      const found = inside(element.shadowRoot).filter((part) => part.shadowRoot);
      for (const part of found) await /** @type {Ours} */ (part).updateComplete;
      now = found.length;
    }
  };

  const IN_BODY =
    /^(p|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|q|cite|em|strong|b|i|u|s|del|ins|mark|small|sub|sup|code|pre|kbd|samp|var|abbr|address|time|dfn|bdi|bdo|ruby|rt|rp|wbr|span|figure|figcaption|table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td|details|summary|a|img|div)$/;
  // `hidden` is a picture that cannot be had, sooner or later
  const ON_BODY =
    /^(lang|dir|title|a (href|hreflang|rel)|figure hidden|img (src|alt|width|height|class|hidden|loading|decoding|referrerpolicy)|t[dh] (colspan|rowspan|scope)|ol (start|reversed|type)|li value|(time|del|ins) datetime|details open|div (class|role|tabindex|aria-label)|p class|span part|table aria-label)$/;
  const OURS_IN_BODY = /^(class=(unsized|scroller|plain)|part=dateline|role=region|tabindex=0)$/;
  const FETCHED = ['src', 'href', 'srcset', 'xlink:href', 'action', 'formaction', 'data', 'poster'];

  /** A form's own would be what stands in it, if it stood there. @param {Element} found */
  const attributesOf = (found) =>
    Element.prototype.getAttributeNames
      .call(found)
      .map((name) => ({ name, value: Element.prototype.getAttribute.call(found, name) ?? '' }));
  /** What an element is made of, as far as it is ours to choose. @param {Element} found */
  const kindsOf = (found) => {
    const { localName, classList, id } = found;
    const part = (found.getAttribute('part') ?? '').split(' ').filter(Boolean);
    return [
      `${found.namespaceURI?.slice(-4)} ${localName}`,
      ...attributesOf(found)
        .map(({ name }) => `${localName}[${name}]`)
        // what cannot be had, sooner or later; what is given the focus of what is gone
        .filter((kind) => !['img[hidden]', 'p[tabindex]'].includes(kind)),
      ...[...classList]
        // by the letters that a text is written in
        .filter((name) => !['tall', 'stacked', 'hangul'].includes(name))
        .map((name) => `.${name}`),
      ...(id ? [`#${id}`] : []),
      ...part.map((name) => `part ${name}`),
    ];
  };
  /** @param {Element} found @returns {string[]} */
  const wrongInBody = (found) => {
    const { localName: name } = found;
    const wrong = IN_BODY.test(name) && found instanceof HTMLElement ? [] : [`<${name}>`];
    for (const { name: key, value } of attributesOf(found)) {
      if (!ON_BODY.test(key) && !ON_BODY.test(`${name} ${key}`)) wrong.push(`<${name} ${key}>`);
      if (/^(class|part|role|tabindex)$/.test(key) && !OURS_IN_BODY.test(`${key}=${value}`)) {
        wrong.push(`<${name} ${key}="${value}">`);
      }
    }
    if (name === 'a' && found.getAttribute('rel') !== 'noopener noreferrer') wrong.push('<a> rel');
    return wrong;
  };
  /** @param {Element} found @returns {string[]} */
  const wrongAddresses = (found) =>
    FETCHED.flatMap((name) => {
      const value = found.getAttribute(name);
      if (value === null) return [];
      const all = name === 'srcset' ? value.split(/\s+\d+[wx](?:,|$)/).filter(Boolean) : [value];
      return all.filter((address) => {
        try {
          return !/^(https?|mailto|tel):$/.test(new URL(address, document.baseURI).protocol);
        } catch {
          return true;
        }
      });
    });
  /** @type {Set<string>} */
  const kinds = new Set();
  const allowed = known && new Set(known);

  /** @param {Element[]} elements @param {string} what */
  const audit = (elements, what) => {
    /** @type {Set<string>} */
    const wrong = new Set();
    for (const element of elements) {
      for (const found of inside(element.shadowRoot ?? element)) {
        const body = found.parentElement?.closest('.body');
        if (body) wrongInBody(found).forEach((fault) => wrong.add(`${fault} in the text`));
        for (const kind of body ? [] : kindsOf(found)) {
          kinds.add(kind);
          if (allowed && !allowed.has(kind)) wrong.add(`${kind} in ${element.localName}`);
        }
        for (const { name } of attributesOf(found)) {
          if (name.startsWith('on')) wrong.add(`${name} in ${element.localName}`);
        }
        const style = found.getAttribute('style');
        // the colour of a mark of ours
        if (style && !/^--brand: ?#[\da-f]+;$/i.test(style)) wrong.add(`style="${style}"`);
        if (found instanceof HTMLAnchorElement && /\[native code\]/.test(found.textContent)) {
          wrong.add('code of the browser’s is shown');
        }
        const target = found.getAttribute('target');
        if (target && !/\bnoopener\b/.test(found.getAttribute('rel') ?? '')) wrong.add('an opener');
        wrongAddresses(found).forEach((address) => wrong.add(`an address ${address}`));
      }
    }
    for (const landmark of document.querySelectorAll('[data-landmark]')) {
      const { left, top, width, height } = landmark.getBoundingClientRect();
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      if (found !== landmark) wrong.add(`#${landmark.id} is covered by ${found?.localName}`);
    }
    return [...[...wrong].map((fault) => `${what}: ${fault}`), ...watch.take(what)];
  };

  /** Whether the release is shown that has these marks. @param {Case['marks']} marks */
  const isShown = ({ date, title, place }) => {
    const root = detail.shadowRoot;
    const text = (/** @type {string} */ part) => root.querySelector(`[part~=${part}]`)?.textContent;
    return (
      (!date || root.querySelector('time[part=date]')?.getAttribute('datetime') === date) &&
      (title === undefined || text('title') === title) &&
      (!place || text('dateline')?.startsWith(place))
    );
  };
  const print = /^\s*Print\s*$/;
  /** @param {Element} root @param {RegExp} but */
  const pressAll = (root, but) => {
    for (const found of inside(/** @type {Ours} */ (root).shadowRoot)) {
      if (found instanceof HTMLButtonElement && !but.test(found.textContent)) found.click();
    }
  };

  /** @type {string[]} */
  const faults = [];
  const all = [list, ...others, ...about];
  await until(() => all.every(({ shadowRoot }) => shadowRoot), 'the elements');
  for (const element of about) element.setAttribute('release', 'good-0');
  for (const element of all) element.setAttribute('feed', url);
  const rowsOf = () => [...(list.shadowRoot?.querySelectorAll('[part~=item]') ?? [])];
  const titles = () => rowsOf().map((row) => row.querySelector('[part~=link]')?.textContent ?? '');
  faults.push(
    ...(await until(
      () => good.every((title) => titles().includes(title)),
      'the good releases in the list',
    )),
    ...(await until(
      () => !good.length || isShown({ title: good[0] ?? '' }),
      'the good release by itself',
    )),
  );
  // where nothing is sure to come, the second answer is
  if (!good.length) for (const element of all) await element.reload();
  for (const element of all) await settle(element);
  faults.push(...audit(all, 'the whole feed'));

  for (const { about: attack, id, marks, raw } of cases) {
    for (const element of about) element.setAttribute('release', id);
    faults.push(...(await until(() => isShown(marks), `the release of ${attack}`)));
    for (const element of about) await settle(element);
    const body = raw && detail.shadowRoot.querySelector('.body');
    if (body) {
      body.innerHTML = raw;
      // what it asks for has come, and what it runs late has run
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    faults.push(...audit(about, attack));
    if (tools) {
      pressAll(detail, /^\s*(Print|Share|Cite)\s*$/);
      pressAll(about[2] ?? detail, print);
      for (const name of ['Cite', 'Share']) {
        for (const found of inside(detail.shadowRoot)) {
          if (found instanceof HTMLButtonElement && found.textContent.trim() === name)
            found.click();
        }
        await settle(detail);
        faults.push(...audit(about, `${attack}, after "${name}"`));
      }
    }
  }
  if (missing) {
    detail.setAttribute('release', 'missing');
    const gone = () => detail.shadowRoot.querySelector('slot[name=empty] [part=message]');
    faults.push(...(await until(gone, 'the words that a release is missing')));
    faults.push(...audit([detail], 'a missing release'));
  }
  if (addresses.length) {
    const { href } = location;
    detail.removeAttribute('release');
    for (const name of addresses) {
      history.replaceState(null, '', `?akc-release=${encodeURIComponent(name)}`);
      dispatchEvent(new PopStateEvent('popstate'));
      await settle(detail);
      faults.push(...audit([detail], `the address ${name}`));
    }
    history.replaceState(null, '', href);
    detail.setAttribute('release', 'good-0');
    await settle(detail);
  }
  channel.port1.close();
  return { faults, kinds: [...kinds] };
}

/** Waits for what may still run, and says what has, and what was changed for good. */
export async function lastFaults() {
  // what waits for an image that fails has run when a later one has failed, and been painted
  await new Promise((resolve) => {
    const last = new Image();
    last.onerror = resolve;
    last.src = '/nothing.png';
  });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const watch = /** @type {Watch} */ (Reflect.get(window, 'watch'));
  return [...watch.take('in the end'), ...watch.changes()];
}
