import { expect } from '@open-wc/testing';
import { publish, put, settled, shown, until, type Ours } from '../support/component.js';
import { plainRelease, pressFeed, richRelease } from '../support/press.js';

/** Links of an element and of those inside it. */
function linksOf({ shadowRoot }: Element): HTMLAnchorElement[] {
  const inner = [...shadowRoot!.querySelectorAll('*')].filter((element) => element.shadowRoot);
  return [...shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href]'), ...inner.flatMap(linksOf)];
}

/** Where a link opens, and what is said of it besides its name. */
const saidOf = (link: HTMLAnchorElement) => {
  const id = link.getAttribute('aria-describedby');
  const root = link.getRootNode() as ShadowRoot;
  return [link.target, id ? root.getElementById(id)?.textContent.trim() : ''].join(': ');
};

const isWeb = ({ protocol }: HTMLAnchorElement) => protocol.startsWith('http');
const BLANK = '_blank: Opens in a new tab';

describe('link-target', () => {
  const feed = () =>
    publish(
      pressFeed([
        richRelease({ translations: [{ language: 'ko', url: 'https://samples.example/ko/1' }] }),
        plainRelease(1),
      ]),
    );

  const show = async (tag: Parameters<typeof put>[0], attributes: Record<string, string>) => {
    const { url } = await feed();
    return shown(tag, { feed: url, ...attributes });
  };

  const elements = [
    ['akc-news-list', {}],
    ['akc-news-list', { layout: 'compact' }],
    ['akc-news-list', { 'release-href': 'https://portal.example/news/{id}' }],
    ['akc-release-detail', { release: 'latest' }],
    ['akc-channels', {}],
  ] as const;
  for (const [tag, attributes] of elements) {
    it(`has each link of ${tag} ${JSON.stringify(attributes)} open a tab of its own, and says so`, async () => {
      const element = await show(tag, { ...attributes, 'link-target': 'blank' });
      const links = linksOf(element).filter(isWeb);

      expect(links.length).to.be.above(0);
      expect(new Set(links.map(saidOf))).to.deep.equal(new Set([BLANK]));
    });
  }

  it('leaves links for writing and calling alone', async () => {
    const element = await show('akc-release-detail', { release: 'latest', 'link-target': 'blank' });
    const others = linksOf(element).filter((link) => !isWeb(link));

    expect(others.length).to.be.above(0);
    expect(new Set(others.map(saidOf))).to.deep.equal(new Set([': ']));
  });

  it('leaves links alone that open on the page itself', async () => {
    const { url } = await feed();
    const detail = put('akc-release-detail', { feed: url, id: 'here', 'link-target': 'blank' });
    const list = await shown('akc-news-list', {
      feed: url,
      'open-in': 'here',
      'link-target': 'blank',
    });
    await settled(detail);

    expect(linksOf(list).map(saidOf)).to.deep.equal([': ', ': ']);
  });

  it('is said in Korean on a Korean page', async () => {
    const element = await show('akc-news-list', { lang: 'ko', 'link-target': 'blank' });
    await until(element, () => linksOf(element).every(({ target }) => target));

    expect(saidOf(linksOf(element)[0]!)).to.equal('_blank: 새 탭에서 열립니다');
  });

  const targets: [string, string][] = [
    ['self', ': '],
    ['BLANK', BLANK],
    ['_blank', ': '],
    ['', ': '],
  ];
  for (const [written, expected] of targets) {
    it(`says "${expected}" where "${written}" is written`, async () => {
      const element = await show('akc-news-list', { 'link-target': written });

      expect(saidOf(linksOf(element)[0]!)).to.equal(expected);
    });
  }

  /** @param target what is set once all is shown */
  const change = async (element: Ours, target: string) => {
    element.setAttribute('link-target', target);
    await settled(element);
    return linksOf(element).filter(isWeb).map(saidOf);
  };

  it('can be set later, and taken back', async () => {
    const element = await show('akc-news-list', {});

    expect(await change(element, 'blank')).to.deep.equal([BLANK, BLANK]);
    expect(await change(element, 'self')).to.deep.equal([': ', ': ']);
    expect(await change(element, 'blank')).to.deep.equal([BLANK, BLANK]);
  });

  it('holds for what comes later', async () => {
    const { url } = await publish(pressFeed([plainRelease(1)]), pressFeed([plainRelease(2)]));
    const element = await shown('akc-news-list', { feed: url, 'link-target': 'blank' });

    await element.reload();
    await until(element, () => linksOf(element).length === 1 && linksOf(element)[0]!.target);

    expect(linksOf(element).map(saidOf)).to.deep.equal([BLANK]);
  });
});
