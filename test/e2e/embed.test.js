import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { untilQuiet, untilTold, useBrowser } from '../support/browser.js';
import { cdn, feedOf } from '../support/feeds.js';
import { appears, hostPage, shows, textsOf } from '../support/host-page.js';

describe('the script tag', () => {
  const { openPage, serve } = useBrowser();

  const start = async (releases = 3) => ({
    publisher: await serve({ '/feed.json': { body: feedOf(releases) } }),
    host: await serve({}, { folder: cdn }),
  });

  for (const file of ['akc.js', 'akc.bundle.js', 'news-list.js']) {
    it(`shows the list of two lines (${file})`, async () => {
      const { publisher, host } = await start();
      const list = `<akc-news-list feed="${publisher.url('/feed.json')}"><a href="/">News</a></akc-news-list>`;

      const { page, errors, messages } = await openPage(
        hostPage(list, { script: host.url(`/${file}`) }),
      );
      await shows(page, 3);

      assert.equal(publisher.count('/feed.json'), 1);
      assert.deepEqual(errors, []);
      assert.deepEqual(messages, []);
    });
  }

  it('works under an address with a version in its query, and loads no file twice', async () => {
    const { publisher, host } = await start();
    const list = `<akc-news-list controls="search" feed="${publisher.url('/feed.json')}"></akc-news-list>`;

    const { page } = await openPage(hostPage(list, { script: host.url('/news-list.js?ver=6.4') }));
    await appears(page, 'input');
    const scripts = host.requests.filter(({ path }) => path.includes('news-list'));

    assert.equal(scripts.length, 1);
  });

  it('brings a link to life, and keeps it as the fallback', async () => {
    const { publisher, host } = await start();
    const link = `<p><a data-akc="news-list" data-akc-feed="${publisher.url('/feed.json')}"
      data-akc-limit="2" data-akc-heading="From Seoul" href="/news">News of the Centre</a></p>`;

    const { page } = await openPage(hostPage(link, { script: host.url('/akc.js') }));
    await shows(page, 2);

    assert.deepEqual(await textsOf(page, 'heading'), ['From Seoul']);
    assert.equal(await page.$eval('akc-news-list > a', (a) => a.textContent), 'News of the Centre');
  });

  it('leaves a link of an unknown name alone, and says what it expected', async () => {
    const { host } = await start();
    const link = '<a data-akc="newslist" href="/news">News</a>';

    const { page, messages } = await openPage(hostPage(link, { script: host.url('/akc.js') }));
    await untilTold(page, messages);

    assert.equal(await page.$eval('body > a', (a) => a.textContent), 'News');
    assert.match(messages[0]?.text ?? '', /data-akc="newslist": expected one of news-list/);
  });

  for (const [tag, likely] of Object.entries({
    'akc-newslist': 'akc-news-list',
    'akc-release-details': 'akc-release-detail',
    'ack-news-list': 'akc-news-list',
    akc_news_list: 'akc-news-list',
    'akc–contact–card': 'akc-contact-card',
    akcnewslist: 'akc-news-list',
    'ak-share-bar': 'akc-share-bar',
    'news-list': 'akc-news-list',
    'akc-weather': 'one of akc-news-list, .*, akc-channels',
  })) {
    it(`tells of <${tag}> once, with the likely name`, async () => {
      const { host } = await start();
      const wrong = `<${tag} feed="/feed.json"><a href="/">News</a></${tag}>`;

      const { page, messages, errors } = await openPage(
        hostPage(wrong + wrong, { script: host.url('/akc.js') }),
      );
      await untilTold(page, messages);

      assert.equal(messages.length, 1, JSON.stringify(messages));
      assert.match(
        messages[0]?.text ?? '',
        new RegExp(
          `<${tag}>: there is no such element; expected ${likely.replace(/^akc.*/, '<$&>')}\\.$`,
        ),
      );
      assert.equal(await (await page.$(`${tag} > a`))?.isVisible(), true);
      assert.deepEqual(errors, []);
    });
  }

  it('tells of a misspelt tag that is added later', async () => {
    const { host } = await start();
    const { page, messages } = await openPage(
      hostPage('<main></main>', { script: host.url('/akc.js') }),
    );
    await page.evaluate(() => {
      const section = document.createElement('section');
      section.append(document.createElement('akc-chanels'));
      document.querySelector('main')?.append(section);
    });
    await untilTold(page, messages);

    assert.match(messages[0]?.text ?? '', /<akc-chanels>: .*<akc-channels>/);
  });

  it('says nothing of elements of others, and asks for nothing on their account', async () => {
    const { host } = await start();
    const others = `<x-news-list></x-news-list> <news-list></news-list> <share-bar></share-bar> <ac-button></ac-button>
      <acme-channels></acme-channels> <channels feed="/a"></channels> <akita-list></akita-list> <kc-app></kc-app>
      <akc-own></akc-own><script type="module">customElements.define('akc-own', class extends HTMLElement {});</script>`;

    const { page, messages } = await openPage(hostPage(others, { script: host.url('/akc.js') }));
    await untilQuiet(page);

    assert.deepEqual(messages, []);
  });

  it('finds what is added later', async () => {
    const { publisher, host } = await start();
    const { page } = await openPage(hostPage('<main></main>', { script: host.url('/akc.js') }));
    await untilQuiet(page);

    await page.evaluate((feed) => {
      const list = document.createElement('akc-news-list');
      list.setAttribute('feed', feed);
      document.querySelector('main')?.append(list);
    }, publisher.url('/feed.json'));

    await shows(page, 3);
  });

  it('loads nothing more for a page without a tag of ours', async () => {
    const { host } = await start();

    const { page } = await openPage(hostPage('<p>Nothing</p>', { script: host.url('/akc.js') }));
    await untilQuiet(page);

    assert.deepEqual(
      host.requests.map(({ path }) => path),
      ['/akc.js'],
    );
  });

  it('searches a shadow root that it is given', async () => {
    const { publisher, host } = await start();
    const { page } = await openPage(hostPage('<div id="host"></div>'));

    await page.evaluate(
      async (script, feed) => {
        const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
        const list = document.createElement('akc-news-list');
        list.setAttribute('feed', feed);
        root?.append(list);
        const { discover } = await import(script);
        discover(root);
      },
      host.url('/discover.js'),
      publisher.url('/feed.json'),
    );

    await page.waitForFunction(() =>
      document
        .querySelector('#host')
        ?.shadowRoot?.querySelector('akc-news-list')
        ?.shadowRoot?.querySelector('[part~=item]'),
    );
  });

  it('asks for the feed before the code of the element has come', async () => {
    const { publisher, host } = await start();
    const chunks = await serve(
      async (request, response) => {
        const file = await fetch(host.url(request.url ?? '/'));
        if (request.url?.includes('/chunks/')) {
          // the feed's request must be under way while this answer is still held back
          for (let tries = 0; !publisher.requests.length && tries < 500; tries++) {
            await new Promise((resolve) => setTimeout(resolve, 10));
          }
        }
        response.setHeader('content-type', 'text/javascript');
        response.end(Buffer.from(await file.arrayBuffer()));
      },
      { cors: true },
    );
    const list = `<akc-news-list feed="${publisher.url('/feed.json')}"></akc-news-list>`;

    const { page } = await openPage(hostPage(list, { script: chunks.url('/akc.js') }));
    await shows(page, 3);

    assert.equal(publisher.count('/feed.json'), 1);
    const chunk = chunks.requests.find(({ path }) => path.includes('/chunks/'));
    assert.ok(chunk);
  });

  it('keeps what stands between the tags when the code cannot be had, and says so once', async () => {
    const { publisher, host } = await start();
    const broken = await serve(async (request, response) => {
      const file = await fetch(host.url(request.url ?? '/'));
      const gone = request.url?.includes('/chunks/news-list.');
      response.writeHead(gone ? 404 : 200, { 'content-type': 'text/javascript' });
      response.end(gone ? '' : Buffer.from(await file.arrayBuffer()));
    });
    const list = `<akc-news-list feed="${publisher.url('/feed.json')}"><a href="/">News</a></akc-news-list>`;

    const { page, messages, errors } = await openPage(
      hostPage(list, { script: broken.url('/akc.js') }),
    );
    await untilTold(page, messages);

    assert.equal(await (await page.$('akc-news-list > a'))?.isVisible(), true);
    assert.deepEqual(errors, []);
    const ours = messages.filter(({ text }) => text.includes('[akc-widgets]'));
    assert.equal(ours.length, 1);
  });

  it('lets the first of two copies have the tag, and says which won', async () => {
    const { publisher, host } = await start();
    const list = `<akc-news-list feed="${publisher.url('/feed.json')}"></akc-news-list>`;

    const { page, errors, messages } = await openPage(
      hostPage(list, { script: [host.url('/news-list.js'), host.url('/news-list.js?again')] }),
    );
    await shows(page, 3);
    await untilTold(page, messages);

    assert.deepEqual(errors, []);
    assert.match(messages[0]?.text ?? '', /came first and stays/);
  });

  it("leaves somebody else's element of the same tag alone", async () => {
    const { publisher, host } = await start();
    const list = `<script>customElements.define('akc-news-list', class extends HTMLElement {
      connectedCallback() { this.textContent = 'Mine'; } });</script>
      <akc-news-list feed="${publisher.url('/feed.json')}"></akc-news-list>`;

    const { page, errors, messages } = await openPage(
      hostPage(list, { script: host.url('/akc.js') }),
    );
    await untilTold(page, messages);

    assert.equal(await page.$eval('akc-news-list', (element) => element.textContent), 'Mine');
    assert.deepEqual(errors, []);
    assert.match(messages[0]?.text ?? '', /somebody else has defined this tag/);
  });

  it('takes the feed that the page itself links to', async () => {
    const { publisher, host } = await start();
    const head = `<link rel="alternate" type="application/feed+json" href="${publisher.url('/feed.json')}">`;

    const { page } = await openPage(
      hostPage('<akc-news-list></akc-news-list>', { script: host.url('/akc.js'), head }),
    );

    await shows(page, 3);
  });

  it('waits for a release detail whose link has yet to come alive, and blames nobody', async () => {
    const { publisher, host } = await start();
    /** @type {() => void} */
    let come = () => {};
    const wait = new Promise((resolve) => (come = () => resolve(0)));
    const late = await serve(async (request, response) => {
      const file = await fetch(host.url(request.url ?? '/'));
      if (request.url?.includes('/chunks/link.')) await wait;
      response.setHeader('content-type', 'text/javascript');
      response.end(Buffer.from(await file.arrayBuffer()));
    });
    const feed = publisher.url('/feed.json');
    const { page, messages } = await openPage(
      hostPage('<main></main>', { script: late.url('/akc.js') }),
    );
    // afterwards, for in some browsers a page is not loaded while a file of it is awaited
    await page.$eval(
      'main',
      (main, html) => {
        main.innerHTML = html;
      },
      `<akc-news-list feed="${feed}" open-in="release"></akc-news-list>
      <a data-akc="release-detail" id="release" data-akc-feed="${feed}" href="/news">News</a>`,
    );
    await shows(page, 3);
    await page.evaluate(async () => {
      await customElements.whenDefined('akc-release-detail');
      for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
    });

    come();
    await page.waitForFunction(() =>
      document
        .querySelector('akc-news-list')
        ?.shadowRoot?.querySelector('a[href*="akc-release=release-3"]'),
    );

    assert.deepEqual(messages, []);
  });
});
