import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  clipboard,
  elementIn,
  GIVES_UP_WITHIN,
  inside,
  listenTo,
  once,
  partOf,
  partsOf,
  releasesShown,
  replace,
  sample,
  shadowOf,
  shownIn,
  visitTwoDaysAgo,
} from './support.js';

const { args, argTypes, template } = getStorybookHelpers('akc-release-detail', {
  excludeCategories: ['properties', 'methods'],
});

const TAG = 'akc-release-detail';

/** The same release several times on one page: its sections bear the same names. */
const severalReleases = {
  a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
};

const meta: Meta = {
  title: 'Release detail',
  component: TAG,
  tags: ['autodocs'],
};

export default meta;

type Story = StoryObj;

const shown = (canvas: HTMLElement) => shownIn(canvas, TAG);

/** Line height, as a multiple of the size of the type. */
function leadingOf(element: HTMLElement): number {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
}

/** Every attribute, custom property and slot, to be tried. */
export const Playground: Story = {
  args: { ...args, release: 'SAMPLE/26-07' },
  argTypes,
  render: (args, context) => template({ ...args, feed: args['feed'] || sample(context) }),
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};

/** What a release is made of: each part that a stylesheet reaches is outlined. */
export const Parts: Story = {
  render: (_, context) => html`
    <style>
      .anatomy::part(title),
      .anatomy::part(date),
      .anatomy::part(kind),
      .anatomy::part(number),
      .anatomy::part(status),
      .anatomy::part(subtitle),
      .anatomy::part(translation),
      .anatomy::part(figure),
      .anatomy::part(caption),
      .anatomy::part(body),
      .anatomy::part(dateline),
      .anatomy::part(label),
      .anatomy::part(event),
      .anatomy::part(file),
      .anatomy::part(organization),
      .anatomy::part(boilerplate),
      .anatomy::part(tag),
      .anatomy::part(button),
      .anatomy::part(contact) {
        outline: 1px dashed #c0f;
        outline-offset: 1px;
      }
    </style>
    <akc-release-detail
      class="anatomy"
      feed=${sample(context)}
      release="SAMPLE/26-07"
      heading="heading"
    ></akc-release-detail>
    <p>
      base · heading · release · date · kind · number · status · title · subtitle · author ·
      translation · figure · image · caption · body · dateline · section · label · event · file ·
      organization · boilerplate · tag · summary · link · button · message · contact · role · name ·
      unit · time · qr
    </p>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    for (const part of ['title', 'subtitle', 'dateline', 'event', 'file', 'organization']) {
      await expect(partsOf(detail, part), part).not.toHaveLength(0);
    }
  },
};

/** Parts and a stylesheet: a headline in the site’s own type, sections without hairlines. */
export const StyledByParts: Story = {
  render: (_, context) => html`
    <style>
      .own::part(title) {
        font-weight: 400;
        font-family: Georgia, serif;
      }
      .own::part(section) {
        border: 0;
      }
      .own::part(label) {
        font-variant: small-caps;
      }
    </style>
    <akc-release-detail
      class="own"
      feed=${sample(context)}
      release="SAMPLE/26-07"
    ></akc-release-detail>
  `,
};

/** A whole release: all that a publisher can say of one has its place. */
export const Whole: Story = {
  render: (_, context) => html`
    <akc-release-detail feed=${sample(context)} release="SAMPLE/26-07"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await expect(inside(detail).getByRole('heading', { level: 2 })).toHaveTextContent(
      /Story|스토리/,
    );
    await expect(partsOf(detail, 'dateline')[0]).toHaveTextContent(/Bandung|반둥/);
    await expect(detail.querySelector('script')).toBeNull();
  },
};

/** The release that the demonstration began with, by its number. Four bodies issue it. */
export const ByNumber: Story = {
  render: (_, context) => html`
    <akc-release-detail feed=${sample(context)} release="PR/20-04"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    await expect(partsOf(await shown(canvasElement), 'organization')).toHaveLength(4);
  },
};

/** Always the newest one. */
export const Latest: Story = {
  render: (_, context) => html`
    <akc-release-detail feed=${sample(context)} release="latest"></akc-release-detail>
  `,
};

/** A feed that knows nothing of press releases: headline, date, text and picture are enough. */
export const PlainFeed: Story = {
  render: () => html`
    <akc-release-detail feed="feeds/plain.json" release="pr-20-04"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    for (const part of ['number', 'kind', 'subtitle', 'event', 'organization', 'boilerplate']) {
      await expect(partsOf(detail, part), part).toHaveLength(0);
    }
  },
};

/** What was corrected, and when, is said before the text. */
export const Corrected: Story = {
  render: (_, context) => html`
    <akc-release-detail feed=${sample(context)} release="SAMPLE/22-07"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    const notice = inside(detail).getByRole('note');
    await expect(notice).toHaveTextContent(/eighteen|18곳/);
    await expect(notice.compareDocumentPosition(partOf(detail, 'body'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  },
};

/** Something was added, nothing was wrong. The table has four columns. */
export const Updated: Story = {
  render: (_, context) => html`
    <akc-release-detail feed=${sample(context)} release="SAMPLE/26-05"></akc-release-detail>
  `,
};

/** It was taken back: nobody who finds it by an old link takes it for true. */
export const Withdrawn: Story = {
  render: (_, context) => html`
    <akc-release-detail feed=${sample(context)} release="SAMPLE/23-08"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await expect(inside(detail).getByRole('note')).toHaveTextContent(/withdrawn|철회/);
  },
};

/** One thing in several formats is one row; in another language it is another. */
export const FilesAndPhotos: Story = {
  render: (_, context) => html`
    <akc-release-detail
      feed=${sample(context)}
      release="SAMPLE/26-07"
      hide="contacts boilerplate neighbours"
    ></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    const downloads = listenTo(detail, 'akc-download');
    await userEvent.click(inside(detail).getByRole('link', { name: /HWPX/ }));
    await expect(downloads).toHaveBeenCalledWith(expect.objectContaining({ kind: 'release' }));
  },
};

/** An upright picture, one of unknown size, and one that is missing: each keeps its place. */
export const PhotosOfEveryShape: Story = {
  render: () => html`
    <akc-release-detail feed="feeds/releases.json" release="photos"></akc-release-detail>
  `,
};

/** In the time of the place where they happen, each with a file for the calendar. */
export const Events: Story = {
  render: (_, context) => html`
    <akc-release-detail feed=${sample(context)} release="SAMPLE/21-06"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    const downloads = listenTo(detail, 'akc-download');
    await userEvent.click(inside(detail).getByRole('button', { name: /calendar|일정/ }));
    await expect(downloads).toHaveBeenCalledWith(expect.objectContaining({ kind: 'calendar' }));
  },
};

/** Each language is called what its readers call it. */
export const Translations: Story = {
  render: () => html`
    <akc-release-detail feed="feeds/feed.json" release="pr-20-04"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await expect(partsOf(detail, 'translation').map(({ lang }) => lang)).toEqual([
      'ko',
      'th',
      'my',
    ]);
  },
};

/** Frames of others are not shown: they would set cookies and ask their own servers. A line says so. */
export const EmbeddedMedia: Story = {
  render: (_, context) => html`
    <akc-release-detail feed=${sample(context)} release="SAMPLE/26-02"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await inside(detail).findByText(/embedded media|삽입된 미디어/);
    await expect(shadowOf(detail).querySelector('iframe')).toBeNull();
  },
};

/** Sound and film in a text become links that say what they are. */
export const SoundAndFilm: Story = {
  render: () => html`
    <akc-release-detail feed="feeds/releases.json" release="media"></akc-release-detail>
  `,
};

/** A table that is wider than its column scrolls by itself, also with the keyboard. */
export const WideTable: Story = {
  render: () => html`
    <div style="max-inline-size: 360px">
      <akc-release-detail feed="feeds/releases.json" release="wide-table"></akc-release-detail>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    const scroller = await inside(detail).findByRole('region', { name: /Parcels/ });
    await expect(scroller).toHaveAttribute('tabindex', '0');
    await expect(detail.scrollWidth).toBeLessThanOrEqual(detail.clientWidth);
  },
};

/** Headings, lists, pictures and the rest, in the look of the page; none of the publisher’s own. */
export const Markup: Story = {
  render: () => html`
    <akc-release-detail feed="feeds/releases.json" release="markup"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await inside(detail).findByRole('heading', { level: 3, name: /first level/ });
    await expect(shadowOf(detail).querySelector('[onclick], [style], .huge')).toBeNull();
  },
};

/** More markup than can be looked at safely: the words are shown, and nothing else of it. */
export const HugeText: Story = {
  render: () => html`
    <akc-release-detail feed="feeds/huge.json" release="latest"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await waitFor(() => expect(partsOf(detail, 'body')[0]).toHaveTextContent(/Line 5001 of/));
  },
};

/** Text without markup, an address that is longer than a line, a file with no name but its own. */
export const UnbrokenWords: Story = {
  render: () => html`
    <div style="max-inline-size: 320px">
      <akc-release-detail feed="feeds/releases.json" release="unbroken"></akc-release-detail>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await expect(detail.scrollWidth).toBeLessThanOrEqual(detail.clientWidth);
  },
};

/** All that some feeds have. */
export const OnlyAHeadline: Story = {
  render: () => html`
    <akc-release-detail feed="feeds/releases.json" release="bare"></akc-release-detail>
  `,
};

/** A Korean page with a Korean feed: words stay whole, and all texts are Korean. */
export const Korean: Story = {
  globals: { language: 'ko' },
  render: () => html`
    <akc-release-detail feed="feeds/feed.ko.json" release="SAMPLE/26-07"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await expect(await inside(detail).findByRole('button', { name: '인쇄' })).toBeVisible();
  },
};

/** A Thai release on an English page: taller lines, and a language of its own. */
export const Thai: Story = {
  render: () => html`
    <akc-release-detail
      feed="feeds/feed.th.json"
      release="PR/20-04"
      content-lang="original"
    ></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await expect(partOf(detail, 'body')).toHaveAttribute('lang', 'th');
    await expect(leadingOf(partOf(detail, 'body'))).toBeGreaterThanOrEqual(1.7);
  },
};

/** A Burmese release on an English page. */
export const Burmese: Story = {
  render: () => html`
    <akc-release-detail
      feed="feeds/feed.my.json"
      release="PR/20-04"
      content-lang="original"
    ></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await expect(leadingOf(partOf(detail, 'body'))).toBeGreaterThanOrEqual(1.7);
  },
};

/** A column of 320 pixels and one of 900: contacts and files stand beside the text where they fit. */
export const Widths: Story = {
  parameters: severalReleases,
  render: (_, context) => html`
    ${[320, 900].map(
      (width) => html`
        <p>${width} px</p>
        <div style="max-inline-size: ${width}px">
          <akc-release-detail feed=${sample(context)} release="SAMPLE/26-07"></akc-release-detail>
        </div>
      `,
    )}
  `,
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
    for (const detail of canvasElement.querySelectorAll(TAG)) {
      await expect(detail.scrollWidth).toBeLessThanOrEqual(detail.clientWidth);
    }
  },
};

/** The text alone: what the site does not want is left out. */
export const Hide: Story = {
  render: (_, context) => html`
    <akc-release-detail
      feed=${sample(context)}
      release="SAMPLE/26-07"
      hide="images tags dates numbers kinds contacts files share neighbours boilerplate"
    ></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    for (const part of ['image', 'tag', 'date', 'number', 'kind', 'file', 'boilerplate']) {
      await expect(partsOf(detail, part), part).toHaveLength(0);
    }
    await expect(shadowOf(detail).querySelector('akc-contact-card')).toBeNull();
    await expect(inside(detail).queryByRole('button', { name: /^(Share|공유)$/ })).toBeNull();
  },
};

/** How its date can be written. */
export const DateStyles: Story = {
  parameters: severalReleases,
  render: (_, context) => html`
    ${['medium', 'full', 'long', 'short', 'relative', 'none'].map(
      (style) => html`
        <akc-release-detail
          feed=${sample(context)}
          release="SAMPLE/19-01"
          heading=${style}
          date-style=${style}
          hide="contacts files share neighbours boilerplate"
        ></akc-release-detail>
      `,
    )}
  `,
};

/** A release as a part of a longer page: its headline is of level 4, the headings in it follow. */
export const HeadingLevel: Story = {
  render: (_, context) => html`
    <h1>A page</h1>
    <h2>Its section</h2>
    <akc-release-detail
      feed=${sample(context)}
      release="SAMPLE/24-03"
      heading="Release of the week"
      heading-level="3"
    ></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await expect(inside(detail).getByRole('heading', { level: 3 })).toHaveTextContent('week');
    await expect(inside(detail).getAllByRole('heading', { level: 4 })).toHaveLength(1);
    await inside(detail).findByRole('heading', { level: 5, name: /How it is used|쓰는 법/ });
  },
};

/** Light or dark of its own, whatever the page is. Without the attribute it follows the page. */
export const ColorScheme: Story = {
  parameters: severalReleases,
  render: (_, context) => html`
    ${['auto', 'light', 'dark'].map(
      (scheme) => html`
        <akc-release-detail
          style="padding: 1rem"
          feed=${sample(context)}
          release="SAMPLE/22-07"
          heading=${scheme}
          color-scheme=${scheme}
        ></akc-release-detail>
      `,
    )}
  `,
};

/** The page’s own look and four brands, on a light page and on a dark one. */
export const Themes: Story = {
  parameters: { ...severalReleases, page: false },
  render: (_, context) => html`
    ${['light', 'dark'].map((background) =>
      ['page', 'harbour', 'lantern', 'paper', 'contrast'].map(
        (theme) => html`
          <div
            class="page"
            style="min-block-size: 0"
            data-theme=${theme}
            data-background=${background}
            lang=${context.globals['language'] === 'ko' ? 'ko' : 'en'}
          >
            <akc-release-detail
              style="padding: 1rem"
              feed=${sample(context)}
              release="SAMPLE/24-03"
              heading="${theme}, ${background} page"
            ></akc-release-detail>
          </div>
        `,
      ),
    )}
  `,
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};

/** The site’s own heading, and a line below the release. */
export const HeadingAndFooterSlots: Story = {
  render: (_, context) => html`
    <akc-release-detail feed=${sample(context)} release="latest">
      <h2 slot="heading">Just in from the <em>Centre</em></h2>
      <p slot="footer"><a href="feeds/index.html">All releases</a></p>
    </akc-release-detail>
  `,
};

/** Nothing is asked for: what stands between the tags is shown, or nothing at all. */
export const NoneOpen: Story = {
  // all stories of the documentation share one page, and its address
  tags: ['!autodocs'],
  render: (_, context) => html`
    <akc-release-detail feed=${sample(context)}>
      <p>Choose a release.</p>
    </akc-release-detail>
  `,
};

/** A release that the feed does not have, or no longer. The latest is offered instead. */
export const Unknown: Story = {
  render: (_, context) => html`
    <akc-release-detail feed=${sample(context)} release="PR/99-99"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await elementIn(canvasElement, TAG);
    const latest = { name: /latest release|최신 보도자료/ };
    await expect(await inside(detail).findByRole('link', latest)).toHaveAttribute('href');
    await expect(detail.matches(':state(empty)')).toBe(true);
  },
};

/** The site’s own words for that. */
export const EmptySlot: Story = {
  render: (_, context) => html`
    <akc-release-detail feed=${sample(context)} release="PR/99-99">
      <p slot="empty">This page has moved. <a href="feeds/index.html">Look for it here.</a></p>
    </akc-release-detail>
  `,
};

/** The site’s own words where the feed cannot be had. */
export const ErrorSlot: Story = {
  render: () => html`
    <akc-release-detail feed="feeds/no-such-feed.json" release="latest">
      <p slot="error">Our news is being moved. <a href="feeds/index.html">Read it there</a>.</p>
    </akc-release-detail>
  `,
};

/** What stands between the tags is shown while the release is on its way. */
export const FallbackWhileLoading: Story = {
  render: () => html`
    <akc-release-detail feed=${once('slow.json')} release="latest">
      <a href="feeds/index.html">News of the Centre</a>
    </akc-release-detail>
  `,
};

/** And it stays when the feed cannot be had for good: the reader sees no error. */
export const FallbackInsteadOfError: Story = {
  render: () => html`
    <akc-release-detail feed="feeds/no-such-feed.json" release="latest">
      <a href="feeds/index.html">News of the Centre</a>
    </akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await elementIn(canvasElement, TAG);
    await waitFor(() => expect(detail.matches(':state(error)')).toBe(true));
    await expect(inside(detail).queryByText(/Nothing can be shown/)).toBeNull();
  },
};

/** A skeleton, while the release is on its way. */
export const Loading: Story = {
  render: () => html`
    <akc-release-detail feed=${once('slow.json')} release="latest"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await elementIn(canvasElement, TAG);
    await expect(detail.matches(':state(loading)')).toBe(true);
    await expect(partsOf(detail, 'base')[0]).toHaveAttribute('aria-busy', 'true');
  },
};

/** The server fails. Three more attempts are made, then it is left to the reader. */
export const ServerFails: Story = {
  render: () => html`
    <akc-release-detail feed=${once('failing.json')} release="latest"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await elementIn(canvasElement, TAG);
    const retry = { name: /Try again|다시 시도/ };
    await inside(detail).findByRole('button', retry, { timeout: GIVES_UP_WITHIN });
  },
};

/** There is nothing at the address (404). Trying again would not help, so nothing invites to. */
export const NotFound: Story = {
  render: () => html`
    <akc-release-detail feed="feeds/no-such-feed.json" release="latest"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await elementIn(canvasElement, TAG);
    await inside(detail).findByText(/Nothing can be shown|표시할 내용이 없/);
    await expect(inside(detail).queryByRole('button')).toBeNull();
  },
};

/** The reader was here two days ago; since then the server fails. The last good copy is shown. */
export const Stale: Story = {
  loaders: [() => visitTwoDaysAgo('akc-news-list', once('stale.json'))],
  render: () => html`
    <akc-release-detail feed=${once('stale.json')} release="latest"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await inside(detail).findByText(/^As of|기준입니다/);
    await expect(detail.matches(':state(stale)')).toBe(true);
  },
};

/** Takes the release out of the page's address, which outlives a story. */
const closeAfterwards = () => () => {
  const { href } = location;
  const url = new URL(href);
  url.searchParams.delete('akc-release');
  if (url.href !== href) history.replaceState(history.state, '', url);
};

/**
 * Releases open on the page of the list, and in its address: back, forward, reload and a link that is
 * passed on all work.
 */
export const OpenedFromAList: Story = {
  // all stories of the documentation share one page, and its address
  tags: ['!autodocs'],
  beforeEach: closeAfterwards,
  render: (_, context) => html`
    <akc-release-detail id="release" feed=${sample(context)}></akc-release-detail>
    <akc-news-list
      feed=${sample(context)}
      open-in="release"
      heading="All"
      limit="5"
    ></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await elementIn(canvasElement, 'akc-news-list');
    const detail = await elementIn(canvasElement, TAG);
    await releasesShown(list, 5);
    const link = partOf(list, 'link');
    await userEvent.click(link);
    await shown(canvasElement);
    const headline = () => partsOf(detail, 'title')[0];
    await waitFor(() => expect(shadowOf(detail).activeElement).toBe(headline()));
    await expect(headline()).toHaveTextContent(link.textContent);

    // neighbours go on in the same place
    await userEvent.click(inside(detail).getByRole('link', { name: /^(Previous|이전 글)/ }));
    await waitFor(() => expect(headline()).not.toHaveTextContent(link.textContent));
    history.back();
    await waitFor(() => expect(headline()).toHaveTextContent(link.textContent));
    history.back();
    await waitFor(() => expect(headline()).toBeUndefined());
    await waitFor(() => expect(shadowOf(list).activeElement).toBe(link));
  },
};

/** A release that was read before is whole when it is opened once more. */
export const OpenedAgain: Story = {
  ...OpenedFromAList,
  play: async ({ canvasElement }) => {
    const list = await elementIn(canvasElement, 'akc-news-list');
    const detail = await elementIn(canvasElement, TAG);
    await releasesShown(list, 5);
    for (let visit = 0; visit < 2; visit++) {
      await userEvent.click(partOf(list, 'link'));
      await waitFor(() => expect(partsOf(detail, 'body')[0]?.textContent).toBeTruthy());
      await userEvent.click(
        inside(detail).getByRole('link', { name: /Back to the list|목록으로/ }),
      );
      await waitFor(() => expect(partsOf(detail, 'body')).toHaveLength(0));
    }
  },
};

/** Headline, number, dateline, text, contacts and address, for a mail or an editor. */
export const CopyTheText: Story = {
  beforeEach: clipboard(true),
  render: (_, context) => html`
    <akc-release-detail feed=${sample(context)} release="SAMPLE/22-07"></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await userEvent.click(inside(detail).getByRole('button', { name: /Copy the text|본문 복사/ }));
    await inside(detail).findByText(/was copied|복사했습니다/);
  },
};

/** Where the browser or the site’s policy forbids it, the text is marked for the reader to copy. */
export const CopyRefused: Story = {
  ...CopyTheText,
  beforeEach: clipboard(false),
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await userEvent.click(inside(detail).getByRole('button', { name: /Copy the text|본문 복사/ }));
    await inside(detail).findByText(/could not be copied|복사하지 못했습니다/);
  },
};

/** For a paper or a thesis: APA, Chicago, and a file for reference managers. */
export const Cite: Story = {
  ...CopyTheText,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await userEvent.click(inside(detail).getByRole('button', { name: /^(Cite|인용)$/ }));
    await inside(detail).findByText('APA');
    await inside(detail).findByText('Chicago');
    const downloads = listenTo(detail, 'akc-download');
    await userEvent.click(inside(detail).getByRole('button', { name: /RIS/ }));
    await expect(downloads).toHaveBeenCalledWith(expect.objectContaining({ kind: 'ris' }));
  },
};

/** What is shared leads to the publisher’s page, or to the site’s own, as the webmaster chose. */
export const Share: Story = {
  render: (_, context) => html`
    <akc-release-detail
      feed=${sample(context)}
      release="SAMPLE/22-07"
      share-url="https://partner.example/news?akc-release={id}"
    ></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    const button = inside(detail).getByRole('button', { name: /^(Share|공유)$/ });
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
    const bar = await shownIn(shadowOf(detail) as unknown as HTMLElement, 'akc-share-bar');
    await expect(inside(bar).getByRole('link', { name: 'Facebook' })).toHaveAttribute(
      'href',
      expect.stringContaining(encodeURIComponent('partner.example/news?akc-release=sample-22-07')),
    );
  },
};

/** Prints the release alone, whatever stands around it. */
export const Print: Story = {
  ...CopyTheText,
  beforeEach: () => replace(globalThis, 'print', () => dispatchEvent(new Event('afterprint'))),
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    const sheets = document.adoptedStyleSheets.length;
    await userEvent.click(inside(detail).getByRole('button', { name: /^(Print|인쇄)$/ }));
    await waitFor(() => expect(document.adoptedStyleSheets).toHaveLength(sheets));
  },
};

/** Search engines are told of the release in the page, where that is wanted. */
export const ForSearchEngines: Story = {
  render: (_, context) => html`
    <akc-release-detail feed=${sample(context)} release="SAMPLE/26-07" json-ld></akc-release-detail>
  `,
  play: async ({ canvasElement }) => {
    const detail = await shown(canvasElement);
    await waitFor(() => expect(detail.querySelector('script')).not.toBeNull());
    const told: unknown = JSON.parse(detail.querySelector('script')?.textContent ?? '');
    await expect(told).toHaveProperty('headline', partOf(detail, 'title').textContent);
  },
};
