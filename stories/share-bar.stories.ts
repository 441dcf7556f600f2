import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import {
  clipboard,
  elementIn,
  GIVES_UP_WITHIN,
  inside,
  listenTo,
  once,
  partsOf,
  replace,
  sample,
  shownIn,
} from './support.js';

const { args, argTypes, template } = getStorybookHelpers('akc-share-bar', {
  excludeCategories: ['properties', 'methods'],
});

const TAG = 'akc-share-bar';
const ALL = 'native copy email facebook x linkedin whatsapp telegram line kakaotalk qr print';

const meta: Meta = {
  title: 'Share bar',
  component: TAG,
  tags: ['autodocs'],
};

export default meta;

type Story = StoryObj;

const shown = (canvas: HTMLElement) => shownIn(canvas, TAG);

/** Every attribute, custom property and slot, to be tried. */
export const Playground: Story = {
  args: { ...args, release: 'PR/20-04', targets: ALL },
  argTypes,
  render: (args, context) => template({ ...args, feed: args['feed'] || sample(context) }),
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};

/** Shares the page that it stands on. No feed is needed for that, and nothing is asked of anybody. */
export const Page: Story = {
  render: () => html`<akc-share-bar></akc-share-bar>`,
  play: async ({ canvasElement }) => {
    const bar = await shown(canvasElement);
    await expect(inside(bar).getByRole('link', { name: 'Facebook' })).toHaveAttribute(
      'href',
      expect.stringContaining(encodeURIComponent((top ?? window).location.href)),
    );
  },
};

/** All that there is. */
export const AllTargets: Story = {
  render: () => html`<akc-share-bar targets=${ALL}></akc-share-bar>`,
  play: async ({ canvasElement }) => {
    const bar = await shown(canvasElement);
    for (const control of partsOf(bar, 'button')) {
      await expect(control).toHaveAccessibleName();
      await expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    }
  },
};

/** A few, in the order that suits the readers. */
export const ChosenTargets: Story = {
  render: () => html`<akc-share-bar targets="line whatsapp copy print"></akc-share-bar>`,
  play: async ({ canvasElement }) => {
    const bar = await shown(canvasElement);
    const names = partsOf(bar, 'button').map(({ textContent }) => textContent.trim());
    await expect(names).toHaveLength(4);
    await expect(names.slice(0, 2)).toEqual(['LINE', 'WhatsApp']);
  },
};

/** Shares a release: its headline, and its publisher’s page. */
export const Release: Story = {
  render: (_, context) => html`
    <akc-share-bar feed=${sample(context)} release="PR/20-04"></akc-share-bar>
  `,
  play: async ({ canvasElement }) => {
    const bar = await shown(canvasElement);
    await expect(inside(bar).getByRole('link', { name: 'X' })).toHaveAttribute(
      'href',
      expect.stringMatching(/news%2Fpr-20-04/),
    );
  },
};

/** What is shared leads to the site’s own page of a release, with words of its own. */
export const OwnAddressAndText: Story = {
  render: (_, context) => html`
    <akc-share-bar
      feed=${sample(context)}
      release="PR/20-04"
      url="https://partner.example/news?akc-release={id}"
      text="Animation: our members travel along"
    ></akc-share-bar>
  `,
  play: async ({ canvasElement }) => {
    const bar = await shown(canvasElement);
    const { href } = inside(bar).getByRole<HTMLAnchorElement>('link', { name: 'X' });
    const { searchParams } = new URL(href);
    await expect(searchParams.get('url')).toBe('https://partner.example/news?akc-release=pr-20-04');
    await expect(searchParams.get('text')).toBe('Animation: our members travel along');
  },
};

/** The device’s own sharing, where it has one. */
export const NativeSharing: Story = {
  beforeEach: () => {
    const undo = [
      replace(navigator, 'canShare', () => true),
      replace(navigator, 'share', fn().mockResolvedValue(undefined)),
    ];
    return () => undo.forEach((act) => act());
  },
  render: () => html`<akc-share-bar targets="native copy email"></akc-share-bar>`,
  play: async ({ canvasElement }) => {
    const bar = await shown(canvasElement);
    await userEvent.click(inside(bar).getByRole('button', { name: /Share…|공유하기/ }));
    await expect(navigator.share).toHaveBeenCalledOnce();
  },
};

/** Where the device has none, it is not offered. */
export const NoNativeSharing: Story = {
  ...NativeSharing,
  beforeEach: () => replace(navigator, 'canShare', undefined),
  play: async ({ canvasElement }) => {
    const bar = await shown(canvasElement);
    await expect(inside(bar).queryByRole('button', { name: /Share…|공유하기/ })).toBeNull();
  },
};

/** The address goes to the clipboard, and the reader is told. */
export const CopyTheLink: Story = {
  beforeEach: clipboard(true),
  render: () => html`<akc-share-bar url="https://partner.example/news"></akc-share-bar>`,
  play: async ({ canvasElement }) => {
    const bar = await shown(canvasElement);
    const shares = fn();
    bar.addEventListener('akc-share', ({ detail }) => shares(detail));
    await userEvent.click(inside(bar).getByRole('button', { name: /Copy the link|링크 복사/ }));
    await expect(await inside(bar).findByText(/copied|복사했습니다/)).toBeVisible();
    await expect(shares).toHaveBeenCalledWith(
      expect.objectContaining({ target: 'copy', url: 'https://partner.example/news' }),
    );
  },
};

/** Where the browser or the site’s policy forbids it, the address is marked for the reader to copy. */
export const CopyRefused: Story = {
  ...CopyTheLink,
  beforeEach: clipboard(false),
  play: async ({ canvasElement }) => {
    const bar = await shown(canvasElement);
    await userEvent.click(inside(bar).getByRole('button', { name: /Copy the link|링크 복사/ }));
    await expect(await inside(bar).findByText('https://partner.example/news')).toBeVisible();
  },
};

/** KakaoTalk takes no address without a key: the link is copied, to be pasted there. */
export const KakaoTalk: Story = {
  beforeEach: () => {
    const undo = [clipboard(true)(), replace(navigator, 'share', undefined)];
    return () => undo.forEach((act) => act());
  },
  render: () => html`<akc-share-bar targets="kakaotalk line copy"></akc-share-bar>`,
  play: async ({ canvasElement }) => {
    const bar = await shown(canvasElement);
    await userEvent.click(inside(bar).getByRole('button', { name: 'KakaoTalk' }));
    await expect(
      await inside(bar).findByText(/Paste it in KakaoTalk|KakaoTalk에 붙여/),
    ).toBeVisible();
  },
};

/** For a reader at a screen who wants it on the telephone. It is drawn here, by nobody else. */
export const QrCode: Story = {
  render: (_, context) => html`
    <akc-share-bar feed=${sample(context)} release="PR/20-04" targets="copy qr"></akc-share-bar>
  `,
  play: async ({ canvasElement }) => {
    const bar = await shown(canvasElement);
    const button = inside(bar).getByRole('button', { name: /QR/ });
    await userEvent.click(button);
    await expect(await inside(bar).findByRole('img', { name: /pr-20-04/ })).toBeVisible();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  },
};

/** The site hears of it when a reader shares, and may act instead. */
export const Share: Story = {
  render: () => html`<akc-share-bar targets="facebook email"></akc-share-bar>`,
  play: async ({ canvasElement }) => {
    const bar = await shown(canvasElement);
    const shares = listenTo(bar, 'akc-share');
    for (const link of inside(bar).getAllByRole('link')) await userEvent.click(link);
    await expect(shares.mock.calls.map(([about]) => (about as { target: string }).target)).toEqual([
      'facebook',
      'email',
    ]);
  },
};

/** Columns of 160, 320 and 800 pixels. */
export const Widths: Story = {
  render: () => html`
    ${[160, 320, 800].map(
      (width) => html`
        <p>${width} px</p>
        <div style="max-inline-size: ${width}px">
          <akc-share-bar targets=${ALL}></akc-share-bar>
        </div>
      `,
    )}
  `,
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
    for (const bar of canvasElement.querySelectorAll(TAG)) {
      await expect(bar.scrollWidth).toBeLessThanOrEqual(bar.clientWidth);
    }
  },
};

/** A Korean page. */
export const Korean: Story = {
  globals: { language: 'ko' },
  render: () => html`<akc-share-bar heading="공유" targets=${ALL}></akc-share-bar>`,
};

/** Light or dark of its own, whatever the page is. Without the attribute it follows the page. */
export const ColorScheme: Story = {
  render: () => html`
    ${['auto', 'light', 'dark'].map(
      (scheme) => html`
        <akc-share-bar
          style="padding: 1rem"
          heading=${scheme}
          color-scheme=${scheme}
        ></akc-share-bar>
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
            <akc-share-bar
              style="padding: 1rem"
              heading="${theme}, ${background} page"
            ></akc-share-bar>
          </div>
        `,
      ),
    )}
  `,
};

/** A release that the feed does not have: nothing is offered, for nothing could be shared. */
export const Unknown: Story = {
  render: (_, context) => html`
    <akc-share-bar feed=${sample(context)} release="PR/99-99"></akc-share-bar>
  `,
  play: async ({ canvasElement }) => {
    const bar = await elementIn(canvasElement, TAG);
    await waitFor(() => expect(bar.matches(':state(empty)')).toBe(true));
    await expect(inside(bar).queryByRole('link')).toBeNull();
  },
};

/** A skeleton, while the release is on its way. */
export const Loading: Story = {
  render: () => html`<akc-share-bar feed=${once('slow.json')} release="latest"></akc-share-bar>`,
  play: async ({ canvasElement }) => {
    const bar = await elementIn(canvasElement, TAG);
    await expect(bar.matches(':state(loading)')).toBe(true);
  },
};

/** The server fails. Three more attempts are made, then it is left to the reader. */
export const ServerFails: Story = {
  render: () => html`<akc-share-bar feed=${once('failing.json')} release="latest"></akc-share-bar>`,
  play: async ({ canvasElement }) => {
    const bar = await elementIn(canvasElement, TAG);
    const retry = { name: /Try again|다시 시도/ };
    await inside(bar).findByRole('button', retry, { timeout: GIVES_UP_WITHIN });
  },
};
