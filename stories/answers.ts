/**
 * Answers that no file can give: late ones, failures, a feed that grows. They are given in the page,
 * in place of the network, so that the stories are the same with a server and as files.
 */

interface Release {
  id: string;
  url?: string;
  title?: string;
  date_published: string;
  content_html?: string;
  _press?: object;
}

interface Feed {
  title?: string;
  home_page_url?: string;
  items: Release[];
  next_url?: string;
  _press?: { organization: object };
}

/** @param visit how many times this address was asked for before */
type Answer = (visit: number, url: URL) => Response | Promise<Response>;

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** More tags than are looked at: such a text is shown without its markup. */
const PARAGRAPHS = 5_001;
/** Of `paged.json`. */
const ITEMS_PER_PAGE = 8;
/** Minutes since each of the newest releases of `recent.json`. */
const AGES = [0, 12, 95, 1_500, 4 * 1_440, 9 * 1_440];

const fetchFromNetwork = globalThis.fetch;
const visits = new Map<string, number>();

const readSample = async () => (await (await fetchFromNetwork('feeds/feed.json')).json()) as Feed;

const since = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();

/** The sample feed, changed. */
const changed = (change: (feed: Feed) => Partial<Feed>) => async () => {
  const feed = await readSample();
  return Response.json({ ...feed, ...change(feed) });
};

/** The sample feed of a publisher of whom other things are known. */
const published = (facts: object) =>
  changed(({ _press }) => ({ _press: { organization: { ..._press?.organization, ...facts } } }));

/** schema.org's name of a day. */
const dayAfter = (days: number) =>
  new Date(Date.now() + days * DAY)
    .toLocaleDateString('en', { timeZone: 'Asia/Seoul', weekday: 'short' })
    .slice(0, 2);

/** A second's pause, so that the attempts that follow a failure do not take half a minute here. */
const failed = () => new Response('', { status: 500, headers: { 'Retry-After': '1' } });

const answers: Record<string, Answer> = {
  'slow.json': () => new Promise(() => {}),
  'failing.json': failed,
  'stale.json': (visit) => (visit ? failed() : fetchFromNetwork('feeds/feed.json')),
  'empty.json': changed(() => ({ items: [] })),
  'growing.json': (visit) =>
    changed(({ items }) => {
      const arrived = items.slice(0, visit).map((item, index) => ({
        ...item,
        id: `arrived-${visit - index}`,
        date_published: since(index * MINUTE),
      }));
      return { items: [...arrived, ...items] };
    })(),
  'recent.json': changed(({ items }) => ({
    items: items
      .slice(0, AGES.length)
      .map((item, index) => ({ ...item, date_published: since((AGES[index] ?? 0) * MINUTE) })),
  })),
  'ministry.json': changed(({ items }) => ({
    title: 'Sample Ministry of Culture',
    home_page_url: 'https://ministry.example/',
    _press: { organization: { name: 'Sample Ministry of Culture' } },
    items: items.slice(0, 8).map((item, index) => ({
      ...item,
      id: `ministry-${index}`,
      url: `https://ministry.example/news/${index}`,
      title: `A sample of another publisher’s, number ${8 - index}`,
      _press: { number: `SAMPLE/M-${8 - index}` },
    })),
  })),
  'thousand.json': changed(({ items }) => ({
    items: Array.from({ length: 1_000 }, (_, index) => ({
      ...items[index % items.length],
      id: `one-of-many-${index}`,
      date_published: since(index * DAY),
    })),
  })),
  'plain.json': changed(({ items }) => ({
    _press: undefined,
    items: items.map((item) => ({ ...item, _press: undefined })),
  })),
  'huge.json': changed(({ items }) => ({
    items: items.slice(0, 1).map((item) => ({
      ...item,
      content_html: Array.from(
        { length: PARAGRAPHS },
        (_, index) => `<p>Line ${index + 1} of the register.</p>`,
      ).join('\n'),
    })),
  })),
  'open.json': published({ opening_hours: ['Mo-Su 00:00-24:00'] }),
  'closed.json': published({ opening_hours: [`${dayAfter(3)} 09:00-18:00`] }),
  'no-hours.json': published({ opening_hours: undefined }),
  'nobody.json': changed(({ items }) => ({
    _press: { organization: {} },
    items: items.map((item) => ({ ...item, _press: { ...item._press, contacts: undefined } })),
  })),
  'channels.json': published({
    channels: [
      ...['x', 'threads', 'linkedin', 'tiktok', 'flickr', 'telegram', 'line', 'kakaotalk'].map(
        (kind) => ({ kind, url: `https://${kind}.example/akc` }),
      ),
      { kind: 'newsletter', url: 'https://www.akc.example/newsletter' },
      { kind: 'website', url: 'https://www.akc.example/', title: 'www.akc.example' },
      { kind: 'podcast', url: 'https://podcast.example/akc', title: 'Eleven Kitchens' },
      { url: 'https://www.akc.example/shop', title: 'A channel of no kind' },
    ],
  }),
  'paged.json': (_, { searchParams }) => {
    const page = Number(searchParams.get('page') ?? 1);
    const end = page * ITEMS_PER_PAGE;
    return changed(({ items }) => ({
      items: items.slice(end - ITEMS_PER_PAGE, end),
      ...(end < items.length && { next_url: `./paged.json?page=${page + 1}` }),
    }))();
  },
};

/** Puts them in place. A call, for the package says that a bare import of this file does nothing. */
export function answerInPage(): void {
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const name = /\/feeds\/([\w-]+\.json)$/.exec(url.pathname)?.[1] ?? '';
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
    if (!answer) return fetchFromNetwork(input, init);
    const visit = visits.get(url.href) ?? 0;
    visits.set(url.href, visit + 1);
    return new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => {
        reject(new DOMException('The request was aborted.', 'AbortError'));
      });
      Promise.resolve(answer(visit, url)).then(resolve, reject);
    });
  };
}
