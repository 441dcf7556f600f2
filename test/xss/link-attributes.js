/**
 * What a browser knows of attributes, and what a sanitiser that sites use makes of a link. Each function is
 * handed over to a page as text, and so knows nothing but itself.
 */

/**
 * Names of every attribute that means something to this browser: what its objects reflect, what they
 * listen to, and what it says that a sanitiser lets pass.
 *
 * @param {readonly string[]} tags of elements that are defined here, or will be
 * @returns {string[]}
 */
export function attributesOfLinks(tags) {
  /** @type {Set<string>} */
  const names = new Set(
    // of these some browsers reflect nothing
    'style is part exportparts nonce autofocus tabindex popover role itemscope itemprop itemid itemtype itemref inert anchor background'.split(
      ' ',
    ),
  );
  const holders = [
    'a',
    'body',
    'img',
    'iframe',
    'form',
    'input',
    'button',
    'video',
    'link',
    ...tags,
  ];
  for (const holder of [...holders, 'svg']) {
    const make = () =>
      holder === 'svg'
        ? document.createElementNS('http://www.w3.org/2000/svg', 'a')
        : document.createElement(holder);
    /** @type {object | null} */
    let prototype = make();
    for (; prototype; prototype = Object.getPrototypeOf(prototype)) {
      for (const key of Object.getOwnPropertyNames(prototype)) {
        if (/^on[a-z]/.test(key)) names.add(key);
        const { set } = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
        // what they put in or take out is no attribute
        if (!set || /HTML|^(textContent|innerText|outerText|nodeValue)$/.test(key)) continue;
        for (const value of [true, 1, 'x', 'auto', '#x']) {
          // none is ever in the page, and nothing loads
          const element = make();
          try {
            Reflect.set(element, key, value);
          } catch {
            // it takes other values
          }
          for (const name of element.getAttributeNames()) names.add(name);
        }
      }
    }
  }
  for (const key of [
    ...Object.getOwnPropertyNames(window),
    ...Object.getOwnPropertyNames(Document.prototype),
  ]) {
    if (/^on[a-z]/.test(key)) names.add(key);
  }
  const Sanitizer = Reflect.get(window, 'Sanitizer');
  const allowed = Sanitizer ? (new Sanitizer({ removeElements: [] }).get().attributes ?? []) : [];
  for (const attribute of allowed) names.add(String(Reflect.get(Object(attribute), 'name')));
  return [...names].filter((name) => /^[a-z][\w-]*$/.test(name));
}

/**
 * What WordPress lets pass of links and paragraphs in a post of somebody who may not write HTML: `wp_kses_post()` with the
 * list of `$allowedposttags` for `a` and the attributes common to all (wp-includes/kses.php), `data-*` by the
 * same expression.
 *
 * @param {string} written
 */
export function kses(written) {
  const common =
    'aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label aria-labelledby aria-live class dir hidden id lang style title role xml:lang';
  const allowed = new Set(`${common} href rel rev name target download`.split(' '));
  const inert = new DOMParser().parseFromString(written, 'text/html');
  for (const element of inert.body.querySelectorAll('*')) {
    if (!/^(a|p)$/.test(element.localName)) element.replaceWith(...element.childNodes);
    for (const { name, value } of [...element.attributes]) {
      const passes = allowed.has(name) || /^data-[a-z0-9_-]+$/.test(name);
      const isScript = name === 'href' && /^\s*javascript:/i.test(value);
      if (!passes || isScript) element.removeAttribute(name);
    }
  }
  return inert.body.innerHTML;
}
