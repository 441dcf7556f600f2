import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { useBrowser } from '../support/browser.js';
import { cdn } from '../support/feeds.js';
import { hostPage } from '../support/host-page.js';
import { FILES, plainRelease, pressFeed, richRelease } from '../support/press.js';

/**
 * The elements are the same by the script tag and by the npm modules that a bundler takes up: what a page does
 * to them has the same outcome.
 *
 * @typedef {any} Ours an element of ours, as a page's untyped script has it
 * @typedef {(tag: string, attributes?: Record<string, string>) => Promise<Ours>} Make puts one in
 *   the page, and waits until it shows its feed
 * @typedef {(make: Make, feed: string) => unknown} Deed runs in the page
 */

const NAMES = ['news-list', 'release-detail', 'contact-card', 'share-bar', 'channels'];

/** @type {Record<string, Deed>} */
const DEEDS = {
  'reads the default of each property': async (make) => {
    const list = await make('akc-news-list');
    const { layout, limit, more, controls, tags, headingLevel, hide, dateStyle, colorScheme } =
      list;
    return { layout, limit, more, controls, tags, headingLevel, hide, dateStyle, colorScheme };
  },
  'reads the defaults of a release': async (make) => {
    const detail = await make('akc-release-detail', { release: 'latest' });
    return [detail.param, detail.jsonLd, detail.shareUrl ?? null, detail.hide];
  },
  'reads the defaults of a share bar': async (make) => (await make('akc-share-bar')).targets,
  'writes a number': async (make) => {
    const list = await make('akc-news-list', { limit: '2' });
    return [list.limit, list.shadowRoot.querySelectorAll('[part~=item]').length];
  },
  'writes a number that is none': async (make) => {
    const list = await make('akc-news-list', { limit: 'many' });
    return [list.limit, list.getAttribute('limit')];
  },
  'writes a number beyond the bounds': async (make) => {
    const list = await make('akc-news-list', { limit: '9999' });
    return [list.limit, list.getAttribute('limit')];
  },
  'sets a number': async (make) => {
    const list = await make('akc-news-list');
    list.limit = 1;
    await list.updateComplete;
    return [list.getAttribute('limit'), list.shadowRoot.querySelectorAll('[part~=item]').length];
  },
  'sets a number as text': async (make) => {
    const list = await make('akc-news-list');
    list.limit = '2';
    await list.updateComplete;
    return [list.limit, typeof list.limit, list.getAttribute('limit')];
  },
  'sets a number that is none': async (make) => {
    const list = await make('akc-news-list', { limit: '2' });
    list.limit = NaN;
    await list.updateComplete;
    return [list.limit, list.getAttribute('limit')];
  },
  'sets nothing': async (make) => {
    const list = await make('akc-news-list', { limit: '2' });
    list.limit = undefined;
    await list.updateComplete;
    return [list.limit, list.shadowRoot.querySelectorAll('[part~=item]').length];
  },
  'takes an attribute away': async (make) => {
    const list = await make('akc-news-list', { limit: '2' });
    list.removeAttribute('limit');
    await list.updateComplete;
    return [list.limit, list.shadowRoot.querySelectorAll('[part~=item]').length];
  },
  'writes a word in capitals': async (make) => {
    const list = await make('akc-news-list', { layout: ' COMPACT ' });
    return [list.layout, list.shadowRoot.querySelector('.box').className.trim()];
  },
  'writes a word that is none': async (make) =>
    (await make('akc-news-list', { layout: 'wide' })).layout,
  'writes some words that are known': async (make) =>
    (await make('akc-news-list', { controls: 'search,kinds nonsense' })).controls,
  'sets an object where a word belongs': async (make) => {
    const list = await make('akc-news-list');
    list.layout = { toString: () => 'compact' };
    await list.updateComplete;
    return [list.layout, list.getAttribute('layout')];
  },
  'sets a heading': async (make) => {
    const list = await make('akc-news-list');
    list.heading = 'Ours';
    await list.updateComplete;
    return [
      list.getAttribute('heading'),
      list.shadowRoot.querySelector('[part=heading]').textContent.trim(),
    ];
  },
  'sets a heading of markup': async (make) => {
    const list = await make('akc-news-list', { heading: '<b>Ours</b>' });
    return list.shadowRoot.querySelector('[part=heading]').textContent.trim();
  },
  'switches a flag on': async (make) => {
    const detail = await make('akc-release-detail', { release: 'latest', 'json-ld': '' });
    return [
      detail.jsonLd,
      document.head.querySelectorAll('script[type="application/ld+json"]').length,
    ];
  },
  'switches a flag off by a framework': async (make) => {
    const detail = await make('akc-release-detail', { release: 'latest', 'json-ld': 'false' });
    return detail.jsonLd;
  },
  'switches a flag by its property': async (make) => {
    const detail = await make('akc-release-detail', { release: 'latest' });
    detail.jsonLd = true;
    await detail.updateComplete;
    const on = detail.getAttribute('json-ld');
    detail.jsonLd = false;
    await detail.updateComplete;
    return [on, detail.hasAttribute('json-ld')];
  },
  'writes a zone that is none': async (make) =>
    (await make('akc-news-list', { 'time-zone': 'Bangkok' })).timeZone ?? null,
  'writes a date that is none': async (make) =>
    (await make('akc-news-list', { since: 'yesterday' })).since ?? null,
  'asks which attributes are observed': () =>
    /** @type {any} */ (customElements.get('akc-news-list')).observedAttributes.sort(),
  'asks for the properties that are declared': () =>
    [.../** @type {any} */ (customElements.get('akc-share-bar')).elementProperties.keys()]
      .map(String)
      .sort(),
  'asks for an update that changes nothing': async (make) => {
    const list = await make('akc-news-list');
    const [first] = list.shadowRoot.querySelectorAll('[part~=item]');
    list.requestUpdate();
    const done = await list.updateComplete;
    return [done, first === list.shadowRoot.querySelector('[part~=item]')];
  },
  'sets twice, and waits once': async (make) => {
    const list = await make('akc-news-list');
    list.heading = 'One';
    list.heading = 'Two';
    await list.updateComplete;
    return list.shadowRoot.querySelector('[part=heading]').textContent.trim();
  },
  'asks whether an update is under way': async (make) => {
    const list = await make('akc-news-list');
    list.limit = 1;
    const before = list.isUpdatePending;
    await list.updateComplete;
    return [before, list.isUpdatePending, list.hasUpdated];
  },
  reloads: async (make) => {
    const list = await make('akc-news-list');
    return [await list.reload(), list.shadowRoot.querySelectorAll('[part~=item]').length];
  },
  'reads the problems of a feed': async (make) => (await make('akc-news-list')).problems,
  'opens a release': async (make) => {
    const detail = await make('akc-release-detail', { release: 'latest' });
    return [typeof detail.openRelease, detail.openRelease.length];
  },
  'hears of the feed': async (make, feed) => {
    const heard = new Promise((resolve) =>
      addEventListener('akc-load', (event) => resolve(/** @type {CustomEvent} */ (event).detail), {
        once: true,
      }),
    );
    await make('akc-news-list');
    const detail = /** @type {any} */ (await heard);
    return { ...detail, feed: detail.feed === feed };
  },
  'prevents a selection': async (make) => {
    const list = await make('akc-news-list');
    list.addEventListener('akc-select', (/** @type {Event} */ event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    list.shadowRoot.querySelector('[part=link]').dispatchEvent(click);
    return click.defaultPrevented;
  },
  searches: async (make) => {
    const list = await make('akc-news-list', { controls: 'search' });
    const input = list.shadowRoot.querySelector('input');
    input.value = 'Release 1';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await list.updateComplete;
    return list.shadowRoot.querySelector('.controls [aria-hidden]').textContent.trim();
  },
  'moves an element': async (make) => {
    const list = await make('akc-news-list');
    const [first] = list.shadowRoot.querySelectorAll('[part~=item]');
    document.body.prepend(list);
    await list.updateComplete;
    return first === list.shadowRoot.querySelector('[part~=item]');
  },
  'clones an element': async (make) => {
    const list = await make('akc-news-list', { limit: '1', heading: 'Ours' });
    const copy = list.cloneNode(true);
    return [copy.limit, copy.heading, copy.shadowRoot];
  },
  'speaks another language': async (make) => {
    const list = await make('akc-news-list', { lang: 'ko' });
    return list.shadowRoot.querySelector('[part=date]').textContent;
  },
  'stands in a subclass': async (make) => {
    const List = /** @type {CustomElementConstructor} */ (customElements.get('akc-news-list'));
    class Ours extends List {
      /** @returns {boolean} */
      get isOurs() {
        return true;
      }
    }
    if (!customElements.get('our-list')) customElements.define('our-list', Ours);
    const list = await make('our-list', { limit: '2' });
    return [list.isOurs, list.limit, list.shadowRoot.querySelectorAll('[part~=item]').length];
  },
  'stands in a subclass with a property more': async (make) => {
    const List = /** @type {any} */ (customElements.get('akc-news-list'));
    class Ours extends List {
      static properties = { mood: { reflect: true } };
    }
    if (!customElements.get('moody-list')) {
      customElements.define('moody-list', /** @type {any} */ (Ours));
    }
    const list = await make('moody-list', { mood: 'calm', limit: '0' });
    list.mood = 'glad';
    await list.updateComplete;
    return [list.getAttribute('mood'), list.limit];
  },
  'stands in a subclass of another limit': async (make) => {
    const List = /** @type {any} */ (customElements.get('akc-news-list'));
    class Short extends List {
      constructor() {
        super();
        this.limit = 1;
      }
    }
    if (!customElements.get('short-list')) {
      customElements.define('short-list', /** @type {any} */ (Short));
    }
    return (await make('short-list')).limit;
  },
  'asks for its states': async (make) => {
    const list = await make('akc-news-list');
    return ['loading', 'loaded', 'empty', 'stale', 'error'].filter((name) => {
      try {
        return list.matches(`:state(${name})`);
      } catch {
        return list.matches(`:--${name}`);
      }
    });
  },
  'asks for its parts': async (make) => {
    const detail = await make('akc-release-detail', { release: 'release-2' });
    const all = [...detail.shadowRoot.querySelectorAll('[part]')];
    return [...new Set(all.flatMap((node) => [...node.part]))].sort();
  },
  'says who answers': async (make) => {
    const card = await make('akc-contact-card');
    return [...card.shadowRoot.querySelectorAll('[part=name]')].map((node) => node.textContent);
  },
  'says where to follow': async (make) => {
    const channels = await make('akc-channels');
    return [...channels.shadowRoot.querySelectorAll('[part=link]')].map((link) =>
      link.textContent.replace(/\s+/g, ' ').trim(),
    );
  },
};

/** Runs in the page: puts an element in, and waits until it shows its feed. */
function installMake() {
  const make = async (
    /** @type {string} */ tag,
    /** @type {Record<string, string>} */ attributes = {},
  ) => {
    const element = /** @type {any} */ (document.createElement(tag));
    const { feed } = document.body.dataset;
    // a share bar of the page itself asks for none
    const all = Object.entries({ feed, ...attributes });
    for (const [name, value] of all) element.setAttribute(name, value);
    const shown = new Promise((resolve) =>
      element.addEventListener('akc-load', resolve, { once: true }),
    );
    document.body.append(element);
    if (tag !== 'akc-share-bar') await shown;
    await element.updateComplete;
    return element;
  };
  Object.assign(window, { make });
}

describe('the elements by the script tag, and by the npm modules', () => {
  const { openPage, serve } = useBrowser();
  let bundle = '';

  before(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: NAMES.map((name) => `import 'akc-widgets/define/${name}.js';`).join('\n'),
        resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
      },
      bundle: true,
      format: 'esm',
      write: false,
    });
    bundle = outputFiles[0]?.text ?? '';
  });

  /** @returns {Promise<Record<string, unknown>>} of each deed its outcome */
  async function outcomesWith(/** @type {string} */ script) {
    const feed = pressFeed([plainRelease(3), richRelease(), plainRelease(1)]);
    const publisher = await serve({ ...FILES, '/feed.json': { body: feed } });
    const url = publisher.url('/feed.json');
    const { page, errors } = await openPage(hostPage('', { script }), {
      prepare: (opened) => opened.evaluateOnNewDocument(installMake),
    });
    await page.evaluate(
      async (tags, address) => {
        document.body.dataset['feed'] = address;
        // a page without a tag of ours brings none: one of each does
        const all = tags.map((tag) => document.createElement(tag));
        document.body.append(...all);
        await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
        for (const element of all) element.remove();
      },
      NAMES.map((name) => `akc-${name}`),
      url,
    );
    /** @type {Record<string, unknown>} */
    const outcomes = {};
    for (const [what, deed] of Object.entries(DEEDS)) {
      outcomes[what] = await page.evaluate(`(${deed})(make, document.body.dataset.feed)`);
      await page.evaluate(() =>
        document.querySelectorAll('body > *').forEach((one) => one.remove()),
      );
    }
    assert.deepEqual(errors, []);
    return JSON.parse(JSON.stringify(outcomes).replaceAll(publisher.origin, 'https://publisher'));
  }

  it(`answer ${Object.keys(DEEDS).length} deeds alike`, async () => {
    const host = await serve({ '/modules.js': bundle }, { folder: cdn });

    const byModules = await outcomesWith(host.url('/modules.js'));
    const byTag = await outcomesWith(host.url('/akc.js'));

    assert.deepEqual(byTag, byModules);
    assert.deepEqual(byTag['writes a number beyond the bounds'], [2000, '9999']);
    assert.equal(byTag[`says who answers`] instanceof Array, true);
  });
});
