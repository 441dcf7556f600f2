import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import {
  elementIn,
  GIVES_UP_WITHIN,
  inside,
  listenTo,
  once,
  partsOf,
  sample,
  shownIn,
  visitTwoDaysAgo,
} from './support.js';

const { args, argTypes, template } = getStorybookHelpers('akc-channels', {
  excludeCategories: ['properties', 'methods'],
});

const TAG = 'akc-channels';

const meta: Meta = {
  title: 'Channels',
  component: TAG,
  tags: ['autodocs'],
};

export default meta;

type Story = StoryObj;

const shown = (canvas: HTMLElement) => shownIn(canvas, TAG);

/** Every attribute, custom property and slot, to be tried. */
export const Playground: Story = {
  args: { ...args, heading: 'Follow the Centre' },
  argTypes,
  render: (args, context) => template({ ...args, feed: args['feed'] || sample(context) }),
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};

/** All that the feed names, and the feed itself. */
export const All: Story = {
  render: (_, context) => html`<akc-channels feed=${sample(context)}></akc-channels>`,
  play: async ({ canvasElement }) => {
    await expect(partsOf(await shown(canvasElement), 'channel')).toHaveLength(5);
  },
};

/** What it is made of: each part that a stylesheet reaches is outlined. */
export const Parts: Story = {
  render: (_, context) => html`
    <style>
      .anatomy::part(channel),
      .anatomy::part(link),
      .anatomy::part(title) {
        outline: 1px dashed #c0f;
        outline-offset: 1px;
      }
    </style>
    <akc-channels class="anatomy" feed=${sample(context)} heading="heading"></akc-channels>
    <p>base · heading · list · channel · link · title</p>
  `,
};

/** A few, in the order that suits the readers; `feed` is the feed itself. */
export const ChosenOrder: Story = {
  render: (_, context) => html`
    <akc-channels feed=${sample(context)} channels="feed youtube facebook"></akc-channels>
  `,
  play: async ({ canvasElement }) => {
    const links = partsOf(await shown(canvasElement), 'link');
    await expect(links.map(({ textContent }) => textContent.trim().split(/\s/)[0])).toEqual([
      expect.stringMatching(/News|뉴스/),
      'YouTube',
      'Facebook',
    ]);
  },
};

/** Kinds that have a mark of their own, kinds that have none, and a channel of no kind at all. */
export const OtherKinds: Story = {
  render: () => html`<akc-channels feed="feeds/channels.json"></akc-channels>`,
  play: async ({ canvasElement }) => {
    const channels = await shown(canvasElement);
    await expect(inside(channels).getByRole('link', { name: /^Podcast/ })).toBeVisible();
    await expect(inside(channels).getByRole('link', { name: /of no kind/ })).toBeVisible();
  },
};

/** The site hears of it when a reader goes there, and may act instead. */
export const Follow: Story = {
  render: (_, context) => html`<akc-channels feed=${sample(context)}></akc-channels>`,
  play: async ({ canvasElement }) => {
    const channels = await shown(canvasElement);
    const follows = listenTo(channels, 'akc-follow');
    await userEvent.click(inside(channels).getByRole('link', { name: /^YouTube/ }));
    await expect(follows).toHaveBeenCalledWith(expect.objectContaining({ channel: 'youtube' }));
  },
};

/** Columns of 160, 320 and 800 pixels. */
export const Widths: Story = {
  render: (_, context) => html`
    ${[160, 320, 800].map(
      (width) => html`
        <p>${width} px</p>
        <div style="max-inline-size: ${width}px">
          <akc-channels feed=${sample(context)}></akc-channels>
        </div>
      `,
    )}
  `,
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
    for (const channels of canvasElement.querySelectorAll(TAG)) {
      await expect(channels.scrollWidth).toBeLessThanOrEqual(channels.clientWidth);
    }
  },
};

/** A Korean page with a Korean feed. */
export const Korean: Story = {
  globals: { language: 'ko' },
  render: () => html`<akc-channels feed="feeds/feed.ko.json" heading="채널"></akc-channels>`,
};

/** Light or dark of its own, whatever the page is. Without the attribute it follows the page. */
export const ColorScheme: Story = {
  render: (_, context) => html`
    ${['auto', 'light', 'dark'].map(
      (scheme) => html`
        <akc-channels
          style="padding: 1rem"
          feed=${sample(context)}
          heading=${scheme}
          color-scheme=${scheme}
        ></akc-channels>
      `,
    )}
  `,
};

/** The page’s own look and four brands, on a light page and on a dark one. */
export const Themes: Story = {
  parameters: { page: false },
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
            <akc-channels
              style="padding: 1rem"
              feed=${sample(context)}
              heading="${theme}, ${background} page"
            ></akc-channels>
          </div>
        `,
      ),
    )}
  `,
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};

/** None of those that were chosen is named in the feed. The console says which there are. */
export const NoneFound: Story = {
  render: (_, context) => html`
    <akc-channels feed=${sample(context)} channels="tiktok"></akc-channels>
  `,
  play: async ({ canvasElement }) => {
    const channels = await elementIn(canvasElement, TAG);
    await inside(channels).findByText(/No channel is listed|등록된 채널이 없/);
    await expect(channels.matches(':state(empty)')).toBe(true);
  },
};

/** What stands between the tags is shown while the channels are on their way. */
export const FallbackWhileLoading: Story = {
  render: () => html`
    <akc-channels feed=${once('slow.json')}><a href="feeds/index.html">The Centre</a></akc-channels>
  `,
};

/** A skeleton, while the channels are on their way. */
export const Loading: Story = {
  render: () => html`<akc-channels feed=${once('slow.json')}></akc-channels>`,
  play: async ({ canvasElement }) => {
    const channels = await elementIn(canvasElement, TAG);
    await expect(channels.matches(':state(loading)')).toBe(true);
  },
};

/** The server fails. Three more attempts are made, then it is left to the reader. */
export const ServerFails: Story = {
  render: () => html`<akc-channels feed=${once('failing.json')}></akc-channels>`,
  play: async ({ canvasElement }) => {
    const channels = await elementIn(canvasElement, TAG);
    const retry = { name: /Try again|다시 시도/ };
    await inside(channels).findByRole('button', retry, { timeout: GIVES_UP_WITHIN });
  },
};

/** The reader was here two days ago; since then the server fails. The last good copy is shown. */
export const Stale: Story = {
  loaders: [() => visitTwoDaysAgo(TAG, once('stale.json'))],
  render: () => html`<akc-channels feed=${once('stale.json')}></akc-channels>`,
  play: async ({ canvasElement }) => {
    const channels = await shown(canvasElement);
    await inside(channels).findByText(/^As of|기준입니다/);
  },
};
