import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
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

const { args, argTypes, template } = getStorybookHelpers('akc-contact-card', {
  excludeCategories: ['properties', 'methods'],
});

const TAG = 'akc-contact-card';

const meta: Meta = {
  title: 'Contact card',
  component: TAG,
  tags: ['autodocs'],
};

export default meta;

type Story = StoryObj;

const shown = (canvas: HTMLElement) => shownIn(canvas, TAG);

/** Every attribute, custom property and slot, to be tried. */
export const Playground: Story = {
  args: { ...args, heading: 'Contacts' },
  argTypes,
  render: (args, context) => template({ ...args, feed: args['feed'] || sample(context) }),
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};

/** What a card is made of: each part that a stylesheet reaches is outlined. */
export const Parts: Story = {
  render: (_, context) => html`
    <style>
      .anatomy::part(contact),
      .anatomy::part(role),
      .anatomy::part(name),
      .anatomy::part(unit),
      .anatomy::part(link),
      .anatomy::part(button),
      .anatomy::part(time) {
        outline: 1px dashed #c0f;
        outline-offset: 1px;
      }
    </style>
    <akc-contact-card
      class="anatomy"
      feed=${sample(context)}
      release="PR/20-04"
      heading="heading"
    ></akc-contact-card>
    <p>base · heading · list · contact · role · name · unit · address · link · button · time</p>
  `,
  play: async ({ canvasElement }) => {
    const card = await shown(canvasElement);
    for (const part of ['contact', 'role', 'name', 'unit', 'link', 'button', 'time']) {
      await expect(partsOf(card, part), part).not.toHaveLength(0);
    }
  },
};

/** Who answers for one release. */
export const OfARelease: Story = {
  render: (_, context) => html`
    <akc-contact-card feed=${sample(context)} release="PR/20-04"></akc-contact-card>
  `,
  play: async ({ canvasElement }) => {
    const card = await shown(canvasElement);
    await expect(partsOf(card, 'contact')).toHaveLength(2);
    await expect(inside(card).getByRole('link', { name: /0195/ })).toHaveAttribute(
      'href',
      'tel:+8225550195',
    );
  },
};

/** The organisation, and all who answer for it. */
export const OfTheOrganisation: Story = {
  render: (_, context) => html`
    <akc-contact-card feed=${sample(context)} heading="Write to us"></akc-contact-card>
  `,
  play: async ({ canvasElement }) => {
    await expect(partsOf(await shown(canvasElement), 'contact')).toHaveLength(5);
  },
};

/** Only for the press: roles are those of the feed. */
export const ByRole: Story = {
  render: (_, context) => html`
    <akc-contact-card feed=${sample(context)} contact-role="press"></akc-contact-card>
  `,
  play: async ({ canvasElement }) => {
    await expect(partsOf(await shown(canvasElement), 'contact')).toHaveLength(1);
  },
};

/** The newest release may name others each time. */
export const OfTheLatestRelease: Story = {
  render: (_, context) => html`
    <akc-contact-card feed=${sample(context)} release="latest"></akc-contact-card>
  `,
};

/** The office says when it is open, and is. */
export const OpenNow: Story = {
  render: () => html`
    <akc-contact-card feed="feeds/open.json" contact-role="press"></akc-contact-card>
  `,
  play: async ({ canvasElement }) => {
    const card = await shown(canvasElement);
    await waitFor(() => expect(partsOf(card, 'time')[0]).toHaveTextContent(/open now|업무 중/));
  },
};

/** The office says when it is open, and is not. */
export const ClosedNow: Story = {
  render: () => html`
    <akc-contact-card feed="feeds/closed.json" contact-role="press"></akc-contact-card>
  `,
  play: async ({ canvasElement }) => {
    const card = await shown(canvasElement);
    await waitFor(() =>
      expect(partsOf(card, 'time')[0]).toHaveTextContent(/closed now|업무 시간 아님/),
    );
  },
};

/** The office does not say when it is open: only its time is shown, and nothing is claimed. */
export const NoHours: Story = {
  render: () => html`
    <akc-contact-card feed="feeds/no-hours.json" contact-role="press"></akc-contact-card>
  `,
  play: async ({ canvasElement }) => {
    const card = await shown(canvasElement);
    await expect(partsOf(card, 'time')[0]).not.toHaveTextContent(/open|closed|업무/);
  },
};

/** Telephone and mail alone: no file to save, no clock. */
export const Hide: Story = {
  render: (_, context) => html`
    <akc-contact-card
      feed=${sample(context)}
      release="PR/20-04"
      hide="vcard local-time"
    ></akc-contact-card>
  `,
  play: async ({ canvasElement }) => {
    const card = await shown(canvasElement);
    await expect(partsOf(card, 'time')).toHaveLength(0);
    await expect(inside(card).queryByRole('button')).toBeNull();
  },
};

/** A contact as a file that telephones and mail programs open. */
export const SaveContact: Story = {
  render: (_, context) => html`
    <akc-contact-card feed=${sample(context)} contact-role="press"></akc-contact-card>
  `,
  play: async ({ canvasElement }) => {
    const card = await shown(canvasElement);
    const downloads = listenTo(card, 'akc-download');
    await userEvent.click(inside(card).getByRole('button', { name: /Save contact|연락처 저장/ }));
    await expect(downloads).toHaveBeenCalledWith(expect.objectContaining({ kind: 'vcard' }));
  },
};

/** The site hears of it when a reader calls or writes, and may act instead. */
export const CallAndWrite: Story = {
  ...SaveContact,
  play: async ({ canvasElement }) => {
    const card = await shown(canvasElement);
    const contacts = listenTo(card, 'akc-contact');
    for (const link of inside(card).getAllByRole('link')) await userEvent.click(link);
    await expect(contacts.mock.calls.map(([about]) => (about as { kind: string }).kind)).toEqual([
      'tel',
      'email',
    ]);
  },
};

/** Columns of 240, 480 and 800 pixels. */
export const Widths: Story = {
  render: (_, context) => html`
    ${[240, 480, 800].map(
      (width) => html`
        <p>${width} px</p>
        <div style="max-inline-size: ${width}px">
          <akc-contact-card feed=${sample(context)} release="PR/20-04"></akc-contact-card>
        </div>
      `,
    )}
  `,
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
    for (const card of canvasElement.querySelectorAll(TAG)) {
      await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
    }
  },
};

/** Names, titles and mailboxes that are longer than their column; a role that nobody knows. */
export const LongNames: Story = {
  render: () => html`
    <div style="max-inline-size: 240px">
      <akc-contact-card feed="feeds/releases.json" release="unbroken"></akc-contact-card>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const card = await shown(canvasElement);
    await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  },
};

/** A Korean page with a Korean feed. */
export const Korean: Story = {
  globals: { language: 'ko' },
  render: () => html`
    <akc-contact-card feed="feeds/feed.ko.json" heading="문의"></akc-contact-card>
  `,
};

/** Thai and Burmese contacts on an English page: taller lines, and a language for each. */
export const OtherScripts: Story = {
  render: () => html`
    <akc-contact-card
      feed="feeds/feed.th.json"
      release="PR/20-04"
      content-lang="original"
    ></akc-contact-card>
    <hr />
    <akc-contact-card
      feed="feeds/feed.my.json"
      release="PR/20-04"
      content-lang="original"
    ></akc-contact-card>
  `,
};

/** Light or dark of its own, whatever the page is. Without the attribute it follows the page. */
export const ColorScheme: Story = {
  render: (_, context) => html`
    ${['auto', 'light', 'dark'].map(
      (scheme) => html`
        <akc-contact-card
          style="padding: 1rem"
          feed=${sample(context)}
          release="PR/20-04"
          heading=${scheme}
          color-scheme=${scheme}
        ></akc-contact-card>
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
            <akc-contact-card
              style="padding: 1rem"
              feed=${sample(context)}
              release="PR/20-04"
              heading="${theme}, ${background} page"
            ></akc-contact-card>
          </div>
        `,
      ),
    )}
  `,
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};

/** The site’s own heading, and a line below the contacts. */
export const HeadingAndFooterSlots: Story = {
  render: (_, context) => html`
    <akc-contact-card feed=${sample(context)} contact-role="press">
      <h2 slot="heading">For <em>reporters</em></h2>
      <p slot="footer">Please name your paper and your deadline.</p>
    </akc-contact-card>
  `,
};

/** Neither the release nor its publisher names anybody. */
export const NobodyNamed: Story = {
  render: () => html`<akc-contact-card feed="feeds/nobody.json"></akc-contact-card>`,
  play: async ({ canvasElement }) => {
    const card = await elementIn(canvasElement, TAG);
    await inside(card).findByText(/No contact is listed|등록된 연락처가 없/);
    await expect(card.matches(':state(empty)')).toBe(true);
  },
};

/** The site’s own words for that. */
export const EmptySlot: Story = {
  render: () => html`
    <akc-contact-card feed="feeds/nobody.json">
      <p slot="empty">Please use <a href="feeds/index.html">our form</a>.</p>
    </akc-contact-card>
  `,
};

/** What stands between the tags is shown while the contacts are on their way. */
export const FallbackWhileLoading: Story = {
  render: () => html`
    <akc-contact-card feed=${once('slow.json')}>
      <a href="feeds/index.html">The Centre</a>
    </akc-contact-card>
  `,
};

/** A skeleton, while the contacts are on their way. */
export const Loading: Story = {
  render: () => html`<akc-contact-card feed=${once('slow.json')}></akc-contact-card>`,
  play: async ({ canvasElement }) => {
    const card = await elementIn(canvasElement, TAG);
    await expect(card.matches(':state(loading)')).toBe(true);
  },
};

/** The server fails. Three more attempts are made, then it is left to the reader. */
export const ServerFails: Story = {
  render: () => html`<akc-contact-card feed=${once('failing.json')}></akc-contact-card>`,
  play: async ({ canvasElement }) => {
    const card = await elementIn(canvasElement, TAG);
    const retry = { name: /Try again|다시 시도/ };
    await inside(card).findByRole('button', retry, { timeout: GIVES_UP_WITHIN });
  },
};

/** The reader was here two days ago; since then the server fails. The last good copy is shown. */
export const Stale: Story = {
  loaders: [() => visitTwoDaysAgo(TAG, once('stale.json'))],
  render: () => html`<akc-contact-card feed=${once('stale.json')}></akc-contact-card>`,
  play: async ({ canvasElement }) => {
    const card = await shown(canvasElement);
    await inside(card).findByText(/^As of|기준입니다/);
  },
};
