import { expect } from '@open-wc/testing';
import type { LiveFeed } from '../../src/feed/live-feed.js';
import { useBrowser } from '../support/acts.js';
import { until } from '../support/clock.js';
import { text } from '../support/json-feed.js';
import { useReaders } from '../support/readers.js';
import { wire } from '../support/wire.js';
import { atom, rss } from '../support/xml-feed.js';

/** Feeds of other formats, as elements are told of them. */

const answered = (live: LiveFeed) =>
  until(
    () => !live.isRequesting && (live.state.time || live.state.error) && !live.state.copy,
    'the feed is here',
  );

const titles = (live: LiveFeed) => live.state.feed?.items.map(({ title }) => title);

const post = (number: number) => ({
  id: number,
  date_gmt: `2026-01-0${number}T00:00:00`,
  link: `https://publisher.example/${number}/`,
  title: { rendered: `Post ${number}` },
  content: { rendered: '<p>Text</p>' },
});

const posts = (...numbers: number[]) => JSON.stringify(numbers.map(post));

describe('a feed of another format', () => {
  const { open } = useReaders();

  const documents: [what: string, document: string][] = [
    ['RSS', rss('<item><title>A</title><guid>1</guid></item>')],
    ['Atom', atom('<entry><title>A</title><id>1</id></entry>')],
    ['posts of WordPress', JSON.stringify([{ ...post(1), title: { rendered: 'A' } }])],
    ['a post of WordPress', JSON.stringify({ ...post(1), title: { rendered: 'A' } })],
  ];
  for (const [what, document] of documents) {
    it(`is shown by what it is: ${what}`, async () => {
      const { live } = open((await wire(document)).url);
      await answered(live);
      expect(titles(live)).to.eql(['A']);
    });
  }

  it('has older pages, as headers tell that every page may see', async () => {
    const older = await wire(posts(1));
    const first = await wire({
      body: posts(3, 2),
      headers: {
        link: `<${older.url}>; rel="next"`,
        'access-control-expose-headers': 'Link, X-WP-TotalPages',
      },
    });
    const { live } = open(first.url);
    await answered(live);
    await live.loadMore();
    expect(titles(live)).to.eql(['Post 3', 'Post 2', 'Post 1']);
  });

  it('has older pages as Atom names them', async () => {
    const older = await wire(atom('<entry><title>Old</title><id>1</id></entry>'));
    const first = await wire(
      atom('<entry><title>New</title><id>2</id></entry>', `<link rel="next" href="${older.url}"/>`),
    );
    const { live } = open(first.url);
    await answered(live);
    await live.loadMore();
    expect(titles(live)).to.eql(['New', 'Old']);
  });

  it('that breaks off leaves what was shown', async () => {
    const whole = rss('<item><title>A</title><guid>1</guid></item>');
    const server = await wire(whole);
    const { live } = open(server.url);
    await answered(live);
    await server.answer(whole.slice(0, -10));
    await live.reload();
    expect([live.state.error?.code, titles(live)]).to.eql(['damaged', ['A']]);
  });

  it('that is deleted is withdrawn', async () => {
    const entry = '<entry><title>A</title><id>1</id></entry>';
    const server = await wire(atom(entry));
    const { live } = open(server.url);
    await answered(live);
    await server.answer(atom(`${entry}<at:deleted-entry ref="1" when="2026-02-13T09:00:00Z"/>`));
    await live.reload();
    expect(live.state.feed?.items.map(({ status }) => status)).to.eql(['withdrawn']);
  });
});

describe('letters that are lost', () => {
  const { open } = useReaders();
  const browser = useBrowser();

  /** In Latin-1, of which nothing is said. */
  const latin = async (document: string) => {
    const { url } = await wire({
      base64: btoa(document),
      headers: { 'content-type': 'application/xml' },
    });
    const { live } = open(url);
    await answered(live);
    return live;
  };

  it('are told of what is shown, and of what is no feed nothing but that', async () => {
    const spoilt = await latin('Caf\xe9');
    const shown = await latin(rss('<item><title>Caf\xe9</title><guid>1</guid></item>'));

    expect(spoilt.state.error?.code).to.equal('not-a-feed');
    expect(titles(shown)).to.eql(['Caf\ufffd']);
    await browser.warned('letters');
    expect(browser.warnings).to.eql([
      `[akc-widgets] ${shown.url}: some of its bytes are no letters in utf-8, as which it was read; expected UTF-8, or its charset in the header Content-Type.`,
    ]);
  });
});

describe('a site', () => {
  const { open, pretend } = useReaders();

  /** The address of a page, in place of a feed's. */
  const page = async (head: string) => {
    const server = await wire({
      body: `<!doctype html><head>${head}</head>`,
      headers: { 'content-type': 'text/html' },
    });
    return { ...server, url: server.url.replace('feed.json', 'news/') };
  };

  it('shows the feed that its page names', async () => {
    const feed = await wire(text([2, 1]));
    const site = await page(
      `<link rel="alternate" type="application/feed+json" href="${feed.url}">`,
    );
    const { live } = open(site.url);
    await answered(live);
    expect(titles(live)).to.eql(['Release 2', 'Release 1']);
    expect([(await site.requests()).length, (await feed.requests()).length]).to.eql([1, 1]);
  });

  it('is not asked again once its feed is known', async () => {
    const feed = await wire(text([1]));
    const site = await page(`<link rel="alternate" type="application/rss+xml" href="${feed.url}">`);
    const { live } = open(site.url);
    await answered(live);
    await live.reload();
    expect([(await site.requests()).length, (await feed.requests()).length]).to.eql([1, 2]);
  });

  it('without a feed says what was tried', async () => {
    const { live } = open((await page('')).url);
    await answered(live);
    expect(live.state.error?.code).to.equal('not-found');
    expect(live.state.error?.message).to.match(
      /^found no feed of this site at .+ \(not-a-feed\), \/wp-json\/wp\/v2\/posts \(.+\), \/feed\.json \(/,
    );
  });

  it('that another feed names is asked for nothing else than what that says', async () => {
    const feed = await wire(text([1]));
    const site = await page(
      `<link rel="alternate" type="application/feed+json" href="${feed.url}">`,
    );
    const { live } = open(site.url, { isNamed: true });
    await answered(live);
    expect([live.state.error?.code, (await feed.requests()).length]).to.eql(['not-a-feed', 0]);

    const asked: unknown[] = [];
    pretend(window, 'fetch', (url: unknown) => {
      asked.push(url);
      return Promise.resolve(new Response('<!doctype html>'));
    });
    await answered(open('https://publisher.example/', { isNamed: true }).live);
    expect(asked).to.eql(['https://publisher.example/']);
  });

  it('is not looked at where a page comes in a feed’s stead', async () => {
    const server = await wire({ body: '<!doctype html>' });
    const { live } = open(server.url);
    await answered(live);
    expect([live.state.error?.code, (await server.requests()).length]).to.eql(['not-a-feed', 1]);
  });
});
