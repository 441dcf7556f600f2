import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { untilQuiet, useBrowser } from '../support/browser.js';
import { until } from '../support/fault-page.js';
import { cdn, feedOf } from '../support/feeds.js';
import { hostPage, shows } from '../support/host-page.js';
import { visibleText } from '../support/reading.js';

const FALLBACK = '<a href="/">All news</a>';

describe('wherever the script stands', () => {
  const { openPage, serve } = useBrowser();

  /** @type {[what: string, page: (script: string, list: string) => string][]} */
  const places = [
    ['before the markup', (script, list) => hostPage(list, { script })],
    [
      'after the markup',
      (script, list) => hostPage(`${list}<script type="module" src="${script}"></script>`),
    ],
    [
      'with async',
      (script, list) =>
        hostPage(list, { head: `<script async type="module" src="${script}"></script>` }),
    ],
    [
      'with defer, in the middle of the list',
      (script, list) =>
        hostPage(list.replace('<a', `<script defer type="module" src="${script}"></script><a`)),
    ],
    [
      'put in by a tag manager once the page is loaded',
      (script, list) =>
        hostPage(`${list}<script>addEventListener('load', () => {
          const script = document.createElement('script');
          script.type = 'module';
          script.async = true;
          script.src = '${script}';
          document.getElementsByTagName('script')[0].before(script);
        })</script>`),
    ],
    [
      'written by another script',
      (script, list) =>
        hostPage(
          `<script>document.write('<script type="module" src="${script}"></' + 'script>')</script>${list}`,
        ),
    ],
    [
      'imported by a module of the page',
      (script, list) => hostPage(`${list}<script type="module">import '${script}'</script>`),
    ],
    [
      'imported when the page is idle',
      (script, list) =>
        hostPage(`${list}<script>requestAnimationFrame(() => import('${script}'))</script>`),
    ],
  ];
  for (const [what, html] of places) {
    it(`${what}: the list is shown, of one request`, async () => {
      const publisher = await serve({ '/feed.json': { body: feedOf(3) } });
      const host = await serve({}, { folder: cdn });
      const list = `<akc-news-list feed="${publisher.url('/feed.json')}">${FALLBACK}</akc-news-list>`;

      const { page, errors, messages } = await openPage(html(host.url('/akc.js'), list));
      await shows(page, 3);

      assert.doesNotMatch(await visibleText(page), /All news/);
      assert.equal(publisher.count('/feed.json'), 1);
      assert.deepEqual(errors, []);
      assert.deepEqual(messages, []);
    });
  }

  it('while the page is still coming: what stands between the tags may come later', async () => {
    const publisher = await serve({ '/feed.json': { body: feedOf(3) } });
    const host = await serve({}, { folder: cdn });
    const list = `<akc-news-list feed="${publisher.url('/feed.json')}">`;
    const html = hostPage('|', {
      head: `<script async type="module" src="${host.url('/akc.js')}"></script>`,
    });
    const [before = '', after = ''] = html.split('|');
    const site = await serve({
      '/slow': async (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.write(before + list);
        await until(() => publisher.requests.length, 'the list asked for its feed');
        response.write(FALLBACK);
        response.end(`</akc-news-list><p>Below</p>${after}`);
      },
    });
    const { page, errors } = await openPage('');

    await page.goto(site.url('/slow'));
    await shows(page, 3);

    assert.doesNotMatch(await visibleText(page), /All news/);
    assert.match(await visibleText(page), /Release 1.*Below/);
    assert.equal(publisher.count('/feed.json'), 1);
    assert.deepEqual(errors, []);
  });
});

describe('however the markup comes', () => {
  const { openPage, serve } = useBrowser();

  /** @type {[what: string, insert: (markup: string) => void][]} */
  const ways = [
    [
      'innerHTML',
      (markup) => {
        document.body.innerHTML = markup;
      },
    ],
    [
      'outerHTML of what stood there',
      (markup) => {
        const place = document.createElement('div');
        document.body.append(place);
        place.outerHTML = markup;
      },
    ],
    ['insertAdjacentHTML', (markup) => document.body.insertAdjacentHTML('beforeend', markup)],
    [
      'a template that is cloned',
      (markup) => {
        const template = document.createElement('template');
        template.innerHTML = markup;
        document.body.append(template.content.cloneNode(true));
      },
    ],
    [
      'a template that is imported',
      (markup) => {
        const template = document.createElement('template');
        template.innerHTML = markup;
        document.body.append(document.importNode(template.content, true));
      },
    ],
    [
      'a range',
      (markup) => {
        const range = document.createRange();
        range.selectNode(document.body);
        document.body.append(range.createContextualFragment(markup));
      },
    ],
    [
      'a document of a parser',
      (markup) => {
        const parsed = new DOMParser().parseFromString(markup, 'text/html');
        document.body.append(...parsed.body.childNodes);
      },
    ],
    [
      'createElement, the feed last of all',
      (markup) => {
        const address = /feed="([^"]+)"/.exec(markup)?.[1] ?? '';
        const list = document.createElement('akc-news-list');
        document.body.append(list);
        list.setAttribute('feed', address);
      },
    ],
    [
      'a property that is set before the element is one of ours',
      (markup) => {
        const feed = /feed="([^"]+)"/.exec(markup)?.[1] ?? '';
        document.body.append(Object.assign(document.createElement('akc-news-list'), { feed }));
      },
    ],
    [
      'document.write into the page that stands',
      (markup) => {
        document.open();
        document.write(`<!doctype html><title>Another</title>${markup}`);
        document.close();
      },
    ],
  ];
  for (const [what, insert] of ways) {
    for (const ready of [false, true]) {
      it(`${what}, ${ready ? 'after' : 'before'} the code of the element has come`, async () => {
        const publisher = await serve({ '/feed.json': { body: feedOf(3) } });
        const host = await serve({}, { folder: cdn });
        const feed = publisher.url('/feed.json');
        const list = `<akc-news-list feed="${feed}">${FALLBACK}</akc-news-list>`;
        const { page, errors, messages } = await openPage(
          hostPage(ready ? list : '', { script: host.url('/akc.js') }),
        );
        if (ready) await shows(page, 3);
        await untilQuiet(page);
        await page.evaluate(() => document.body.replaceChildren());

        await page.evaluate(insert, list);
        await shows(page, 3);

        assert.equal(publisher.count('/feed.json'), 1);
        assert.deepEqual(errors, []);
        assert.deepEqual(messages, []);
      });
    }
  }
});
