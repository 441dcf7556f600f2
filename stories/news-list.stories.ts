import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  GIVES_UP_WITHIN,
  inside,
  listIn,
  once,
  partOf,
  partsOf,
  releasesShown,
  replace,
  sample,
  shadowOf,
  visitTwoDaysAgo,
} from './support.js';

const { args, argTypes, template } = getStorybookHelpers('akc-news-list', {
  excludeCategories: ['properties', 'methods'],
});

/** Several pages stand on one here, each with a search of its own. */
const severalPages = { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } };

const meta: Meta = {
  title: 'News list',
  component: 'akc-news-list',
  tags: ['autodocs'],
};

export default meta;

type Story = StoryObj;

/** Every attribute, custom property and slot, to be tried. */
export const Playground: Story = {
  args: { ...args, heading: 'News of the Centre', limit: 5 },
  argTypes,
  render: (args, context) => template({ ...args, feed: args['feed'] || sample(context) }),
  play: async ({ canvasElement }) => {
    await releasesShown(await listIn(canvasElement), 5);
  },
};

/** What a list is made of: each part that a stylesheet reaches is outlined and named. */
export const Parts: Story = {
  render: (_, context) => html`
    <style>
      .anatomy::part(item),
      .anatomy::part(title),
      .anatomy::part(date),
      .anatomy::part(kind),
      .anatomy::part(number),
      .anatomy::part(status),
      .anatomy::part(summary),
      .anatomy::part(tag),
      .anatomy::part(image),
      .anatomy::part(button),
      .anatomy::part(control) {
        outline: 1px dashed #c0f;
        outline-offset: 1px;
      }
    </style>
    <akc-news-list
      class="anatomy"
      feed=${sample(context)}
      heading="heading"
      controls="search kinds"
      limit="3"
    ></akc-news-list>
    <p>
      base · heading · controls · control · list · item · date · kind · number · status · title ·
      link · summary · tag · image · button · message
    </p>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 3);
    for (const part of ['base', 'heading', 'controls', 'list', 'date', 'title', 'summary', 'tag']) {
      await expect(partsOf(list, part), part).not.toHaveLength(0);
    }
  },
};

/** Parts and a stylesheet: headlines in the site’s type, kinds in bold, double lines, no tags. */
export const StyledByParts: Story = {
  render: (_, context) => html`
    <style>
      .own::part(title) {
        font-weight: 400;
        font-family: Georgia, serif;
      }
      .own::part(kind) {
        font-weight: 700;
      }
      .own::part(item) {
        border-block-start: 3px double;
      }
    </style>
    <akc-news-list class="own" feed=${sample(context)} hide="tags" limit="4"></akc-news-list>
  `,
};

/** The usual layout: date and kind, headline, two lines, and a picture where there is room. */
export const List: Story = {
  render: (_, context) => html`
    <akc-news-list feed=${sample(context)} heading="News" limit="6"></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 6);
    await expect(inside(list).getByRole('heading', { level: 2 })).toHaveTextContent('News');
    await expect(inside(list).getAllByRole('heading', { level: 3 })).toHaveLength(6);
  },
};

/** One line each, where it fits: for a side column or a front page. */
export const Compact: Story = {
  render: (_, context) => html`
    <akc-news-list feed=${sample(context)} layout="compact" limit="8"></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 8);
    await expect(partsOf(list, 'summary')).toHaveLength(0);
  },
};

/** The same list in columns of 240, 480 and 800 pixels: it looks at its column, not at the screen. */
export const Widths: Story = {
  render: (_, context) => html`
    ${[240, 480, 800].map(
      (width) => html`
        <p>${width} px</p>
        <div style="max-inline-size: ${width}px">
          <akc-news-list feed=${sample(context)} limit="2" more="none"></akc-news-list>
        </div>
      `,
    )}
  `,
  play: async ({ canvasElement }) => {
    await releasesShown(await listIn(canvasElement), 2);
    for (const list of canvasElement.querySelectorAll('akc-news-list')) {
      await expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
    }
  },
};

/** Search and filters for the reader. Each choice says how many releases it would leave. */
export const Controls: Story = {
  render: (_, context) => html`
    <akc-news-list
      feed=${sample(context)}
      controls="search tags countries kinds years"
      limit="4"
    ></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 4);
    const year = inside(list).getByRole('combobox', { name: /Year|연도/ });
    await userEvent.selectOptions(year, '2019');
    await releasesShown(list, 2);
    await userEvent.click(inside(list).getByRole('button', { name: /Clear|지우기/ }));
    await releasesShown(list, 4);
  },
};

/** Only what concerns one’s own country and topic: fixed by the site, not seen by the reader. */
export const FixedFilters: Story = {
  render: () => html`
    <akc-news-list
      feed="feeds/feed.json"
      heading="Culture, with Indonesia or Malaysia, since 2020"
      tags="Culture"
      countries="ID, MY"
      since="2020-01-01"
    ></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    for (const item of await releasesShown(list)) await expect(item).toHaveTextContent('Culture');
  },
};

/** Two feeds as one list, each release with its source; a third cannot be had, which is said below. */
export const SeveralFeeds: Story = {
  render: (_, context) => html`
    <akc-news-list
      feed=${`${sample(context)} feeds/ministry.json feeds/no-such-feed.json`}
      heading="News of both"
      limit="6"
    ></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 6);
    const sources = new Set(partsOf(list, 'source').map(({ textContent }) => textContent));
    await expect(sources.size).toBe(2);
    await inside(list).findByText(/^Not everything|일부 내용/);
    // of an address where there is none
    await expect(inside(list).queryByRole('button', { name: /Try again|다시 시도/ })).toBeNull();
  },
};

/** The newest stands by itself, and the list below it begins with the next: `offset`. */
export const TwoListsOfOneFeed: Story = {
  parameters: severalPages,
  render: (_, context) => html`
    <akc-news-list
      feed=${sample(context)}
      heading="The newest"
      limit="1"
      more="none"
    ></akc-news-list>
    <akc-news-list
      feed=${sample(context)}
      heading="Before that"
      layout="compact"
      offset="1"
      limit="4"
    ></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 1);
  },
};

/** How dates can be written. */
export const DateStyles: Story = {
  render: (_, context) => html`
    ${['medium', 'full', 'long', 'short', 'none'].map(
      (style) => html`
        <akc-news-list
          feed=${sample(context)}
          heading=${style}
          layout="compact"
          date-style=${style}
          limit="2"
          more="none"
        ></akc-news-list>
      `,
    )}
  `,
  play: async ({ canvasElement }) => {
    await releasesShown(await listIn(canvasElement), 2);
  },
};

/** “12 minutes ago” for a week, then the date. */
export const RelativeDates: Story = {
  render: () => html`
    <akc-news-list feed="feeds/recent.json" layout="compact" date-style="relative"></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 6);
    await expect(partsOf(list, 'date')[1]).toHaveTextContent(/12 minutes ago|12분 전/);
    await expect(partsOf(list, 'date')[5]).toHaveTextContent(/20\d\d/);
  },
};

/** The same moments on the publisher’s calendar, in Los Angeles and in Auckland. */
export const TimeZones: Story = {
  render: (_, context) => html`
    ${['Asia/Seoul', 'America/Los_Angeles', 'Pacific/Auckland'].map(
      (zone) => html`
        <akc-news-list
          feed=${sample(context)}
          heading=${zone}
          layout="compact"
          date-style="full"
          time-zone=${zone}
          limit="2"
          more="none"
        ></akc-news-list>
      `,
    )}
  `,
};

/** An English feed that names a Korean and a Thai one: in the page’s language, as it was written, and in another. */
export const ContentLanguage: Story = {
  render: () => html`
    ${['auto', 'original', 'th, ko'].map(
      (languages) => html`
        <akc-news-list
          feed="feeds/feed.json"
          lang="ko"
          heading=${languages}
          content-lang=${languages}
          limit="2"
          more="none"
        ></akc-news-list>
      `,
    )}
  `,
  play: async ({ canvasElement }) => {
    const scripts = [/\p{sc=Hang}/u, /^[\p{sc=Latn}\p{P}\d\s]+$/u, /\p{sc=Thai}/u];
    for (const [index, list] of [...canvasElement.querySelectorAll('akc-news-list')].entries()) {
      await releasesShown(list, 2);
      await expect(partOf(list, 'title')).toHaveTextContent(scripts[index] ?? '');
    }
  },
};

/** Thai years are those of the Buddhist calendar, unless a page asks for those of the Gregorian one. */
export const Calendar: Story = {
  render: () => html`
    ${['buddhist', 'gregory'].map(
      (calendar) => html`
        <akc-news-list
          feed="feeds/feed.json"
          lang="th"
          heading=${calendar}
          calendar=${calendar}
          layout="compact"
          limit="2"
          more="none"
        ></akc-news-list>
      `,
    )}
  `,
  play: async ({ canvasElement }) => {
    const centuries = [/25\d\d/, /20\d\d/];
    for (const [index, list] of [...canvasElement.querySelectorAll('akc-news-list')].entries()) {
      await releasesShown(list, 2);
      await expect(partOf(list, 'date')).toHaveTextContent(centuries[index] ?? '');
    }
  },
};

/** A heading of level 4 in the page’s outline: headlines follow at level 5. The look stays. */
export const HeadingLevel: Story = {
  render: (_, context) => html`
    <h1>A page</h1>
    <h2>Its section</h2>
    <h3>And a part of that</h3>
    <akc-news-list
      feed=${sample(context)}
      heading="News"
      heading-level="4"
      limit="2"
    ></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 2);
    await expect(inside(list).getAllByRole('heading', { level: 5 })).toHaveLength(2);
  },
};

/** Headlines and dates alone: pictures, summaries, tags, numbers and kinds are left out. */
export const Hide: Story = {
  render: (_, context) => html`
    <akc-news-list
      feed=${sample(context)}
      hide="images summaries tags numbers kinds"
      limit="5"
    ></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 5);
    for (const part of ['image', 'summary', 'tag', 'number', 'kind']) {
      await expect(partsOf(list, part), part).toHaveLength(0);
    }
  },
};

/** Light or dark of its own, whatever the page is. Without the attribute it follows the page. */
export const ColorScheme: Story = {
  parameters: severalPages,
  render: (_, context) => html`
    ${['auto', 'light', 'dark'].map(
      (scheme) => html`
        <akc-news-list
          style="padding: 1rem"
          feed=${sample(context)}
          heading=${scheme}
          color-scheme=${scheme}
          controls="search years"
          limit="2"
        ></akc-news-list>
      `,
    )}
  `,
};

/** The page’s own look and four brands, on a light page and on a dark one. */
export const Themes: Story = {
  parameters: { ...severalPages, page: false },
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
            <akc-news-list
              style="padding: 1rem"
              feed=${sample(context)}
              heading="${theme}, ${background} page"
              controls="kinds"
              limit="2"
            ></akc-news-list>
          </div>
        `,
      ),
    )}
  `,
  play: async ({ canvasElement }) => {
    await releasesShown(await listIn(canvasElement), 2);
  },
};

/** The site’s own heading, and a link below the list. */
export const HeadingAndFooterSlots: Story = {
  render: (_, context) => html`
    <akc-news-list feed=${sample(context)} limit="2" more="none">
      <h2 slot="heading">From the <em>Centre</em></h2>
      <p slot="footer"><a href="feeds/index.html">All releases</a></p>
    </akc-news-list>
  `,
};

/** The site’s own words where there is no news. */
export const EmptySlot: Story = {
  render: () => html`
    <akc-news-list feed="feeds/empty.json">
      <p slot="empty">Nothing this week. <a href="feeds/index.html">The archive</a> has more.</p>
    </akc-news-list>
  `,
};

/** The site’s own words where the news cannot be had. */
export const ErrorSlot: Story = {
  render: () => html`
    <akc-news-list feed="feeds/no-such-feed.json">
      <p slot="error">Our news is being moved. <a href="feeds/index.html">Read it there</a>.</p>
    </akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await waitFor(() => expect(shadowOf(list).querySelector('slot[name=error]')).not.toBeNull());
  },
};

/** What stands between the tags is shown while the first copy of the feed is on its way. */
export const FallbackWhileLoading: Story = {
  render: () => html`
    <akc-news-list feed=${once('slow.json')}>
      <a href="feeds/index.html">News of the Centre</a>
    </akc-news-list>
  `,
};

/** And it stays when the feed cannot be had for good: the reader sees no error. */
export const FallbackInsteadOfError: Story = {
  render: () => html`
    <akc-news-list feed="feeds/no-such-feed.json">
      <a href="feeds/index.html">News of the Centre</a>
    </akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await waitFor(() => expect(list.matches(':state(error)')).toBe(true));
    await expect(inside(list).queryByText(/Nothing can be shown/)).toBeNull();
  },
};

/** The skeleton has the shape of what comes. After half a minute without an answer it gives up. */
export const Loading: Story = {
  render: () => html`
    <akc-news-list feed=${once('slow.json')} heading="News" limit="3"></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await expect(list.matches(':state(loading)')).toBe(true);
    await expect(partsOf(list, 'base')[0]).toHaveAttribute('aria-busy', 'true');
  },
};

/** The feed is there, and has no release. */
export const Empty: Story = {
  render: () => html`<akc-news-list feed="feeds/empty.json" heading="News"></akc-news-list>`,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await expect(await inside(list).findByText(/no news yet|등록된 소식이 없/)).toBeVisible();
  },
};

/** What was looked for, and how to widen it. */
export const NoMatch: Story = {
  render: (_, context) => html`
    <akc-news-list feed=${sample(context)} controls="search years" limit="3"></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 3);
    await userEvent.type(inside(list).getByRole('searchbox'), 'volcano');
    await expect(await inside(list).findByText(/volcano/)).toBeVisible();
    await expect(partsOf(list, 'item')).toHaveLength(0);
  },
};

/** The server fails. The list tries three times more, then leaves it to the reader. */
export const ServerFails: Story = {
  render: () => html`<akc-news-list feed=${once('failing.json')} heading="News"></akc-news-list>`,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    const retry = { name: /Try again|다시 시도/ };
    await inside(list).findByRole('button', retry, { timeout: GIVES_UP_WITHIN });
  },
};

/** No answer at all: a server that is down, or one that does not allow other sites to read (CORS). */
export const Unreachable: Story = {
  render: () => html`
    <akc-news-list feed="http://127.0.0.1:9/feed.json" heading="News"></akc-news-list>
  `,
};

/** The address is that of an HTML page. The reader learns that there is no news; the console, why. */
export const NotAFeed: Story = {
  render: () => html`<akc-news-list feed="feeds/index.html" heading="News"></akc-news-list>`,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await expect(
      await inside(list).findByText(/Nothing can be shown|표시할 내용이 없/),
    ).toBeVisible();
  },
};

/** There is nothing at the address (404). Trying again would not help, so nothing invites to. */
export const NotFound: Story = {
  render: () => html`<akc-news-list feed="feeds/no-such-feed.json" heading="News"></akc-news-list>`,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await expect(
      await inside(list).findByText(/Nothing can be shown|표시할 내용이 없/),
    ).toBeVisible();
    await expect(inside(list).queryByRole('button')).toBeNull();
  },
};

/** The reader was here two days ago; since then the server fails. The last good copy is shown. */
export const Stale: Story = {
  loaders: [() => visitTwoDaysAgo('akc-news-list', once('stale.json'))],
  render: () => html`
    <akc-news-list feed=${once('stale.json')} heading="News" limit="3"></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 3);
    await inside(list).findByText(/^As of|기준입니다/);
    await expect(list.matches(':state(stale)')).toBe(true);
  },
};

/** The device is offline, and has no copy. The list comes by itself when the network is back. */
export const Offline: Story = {
  // all stories of the documentation share one page, and would be offline with it
  tags: ['!autodocs'],
  beforeEach: () => replace(navigator, 'onLine', false),
  render: () => html`<akc-news-list feed=${once('feed.json')} heading="News"></akc-news-list>`,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await expect(await inside(list).findByText(/You are offline|오프라인/)).toBeVisible();
  },
};

/** News that arrives above what is being read waits behind a button. */
export const NewReleases: Story = {
  render: () => html`
    <akc-news-list
      feed=${once('growing.json')}
      heading="News"
      refresh-every="30"
      limit="3"
    ></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 3);
    await list.reload();
    await inside(list).findByRole('button', { name: /1 new release|새 소식 1건/ });
    await expect(partsOf(list, 'item')).toHaveLength(3);
  },
};

/** Ten at a time, or as many as `limit` says. */
export const More: Story = {
  render: (_, context) => html` <akc-news-list feed=${sample(context)} limit="3"></akc-news-list> `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 3);
    await userEvent.click(inside(list).getByRole('button', { name: /Show more|더 보기/ }));
    await releasesShown(list, 6);
  },
};

/** Older releases lie on further pages of the feed, which are fetched when the reader asks. */
export const OlderPages: Story = {
  render: () => html`<akc-news-list feed="feeds/paged.json" limit="6"></akc-news-list>`,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 6);
    await userEvent.click(inside(list).getByRole('button', { name: /Show more|더 보기/ }));
    await releasesShown(list, 12);
  },
};

/** A thousand releases at once: what is not seen is not laid out. */
export const ThousandReleases: Story = {
  // too long for a page that holds all the others
  tags: ['!autodocs'],
  render: () => html`
    <akc-news-list
      feed="feeds/thousand.json"
      controls="search years"
      limit="1000"
      layout="compact"
    ></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    await releasesShown(await listIn(canvasElement), 1_000);
  },
};

/** All that a feed should not be: no date, no headline, no picture, four lines, other scripts. */
export const OddFeed: Story = {
  render: () => html`<akc-news-list feed="feeds/odd.json" limit="20"></akc-news-list>`,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 15);
    await expect(inside(list).getByText(/Markup in a headline is text: 5 < 6 &/)).toBeVisible();
    await expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  },
};

/** The headlines lead to the site’s own pages, which get the release’s id. */
export const OwnReleasePages: Story = {
  render: (_, context) => html`
    <akc-news-list
      feed=${sample(context)}
      release-href="news.html?release={id}"
      limit="2"
      more="none"
    ></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 2);
    await expect(partsOf(list, 'link')[0]).toHaveAttribute(
      'href',
      expect.stringMatching(/release=/),
    );
  },
};

/** A list for those who listen and those who type: named regions, headings, focus that goes on. */
export const Accessibility: Story = {
  render: (_, context) => html`
    <akc-news-list
      feed=${sample(context)}
      heading="News"
      controls="search kinds"
      limit="2"
    ></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 2);
    const { getByRole, getAllByRole } = inside(list);
    await expect(getByRole('list', { name: 'News' })).toBeVisible();
    await expect(getAllByRole('listitem')).not.toHaveLength(0);
    await expect(getByRole('searchbox')).toHaveAccessibleName();
    // who goes by keys reads on with the first that has come
    const more = getByRole('button', { name: /Show more|더 보기/ });
    more.focus();
    await userEvent.keyboard('{Enter}');
    await releasesShown(list, 4);
    const third = partsOf(list, 'item')[2]?.querySelector('a');
    await waitFor(() => expect(shadowOf(list).activeElement).toBe(third));
  },
};

/** A Korean page with a Korean feed: words stay whole, and all texts are Korean. */
export const Korean: Story = {
  globals: { language: 'ko' },
  render: () => html`
    <akc-news-list
      feed="feeds/feed.ko.json"
      heading="한-아세안센터 소식"
      controls="search tags countries kinds years"
      limit="4"
    ></akc-news-list>
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await releasesShown(list, 4);
    await expect(await inside(list).findByRole('button', { name: '더 보기' })).toBeVisible();
  },
};

/** Thai and Burmese releases on an English page: taller lines, and a language for each. */
export const OtherScripts: Story = {
  render: () => html`
    <akc-news-list
      feed="feeds/feed.th.json"
      content-lang="original"
      heading="ภาษาไทย"
      limit="3"
      more="none"
    ></akc-news-list>
    <akc-news-list
      feed="feeds/feed.my.json"
      content-lang="original"
      heading="မြန်မာ"
      limit="3"
      more="none"
    ></akc-news-list>
  `,
};
