import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { GIVES_UP_WITHIN, inside, listIn } from './support.js';

/** Of the server that has them: `test/support/fault-server.js`. */
declare const __FAULTS__: readonly string[];

/** What is large, or takes its time: one at a time. */
const HEAVY = /^(black-hole|gzip-bomb|flood|one-huge-release|many-releases)$/;

const meta: Meta = {
  title: 'Feeds that fail',
  component: 'akc-news-list',
  parameters: {
    docs: {
      description: {
        component:
          'Each of these feeds fails on the wire as feeds do in life. A real server makes them fail; where ' +
          'this Storybook is served as plain files, there is none, and every list says that there is no feed.',
      },
    },
  },
};

export default meta;

type Story = StoryObj;

const addressOf = (fault: string) =>
  `faults/${fault}.json?visit=${Math.round(performance.timeOrigin)}`;

/** Choose what goes wrong. The console tells the webmaster what it was. */
export const OneByOne: Story = {
  args: { fault: 'captive-portal', fallback: false },
  argTypes: {
    fault: { control: 'select', options: __FAULTS__ },
    fallback: { control: 'boolean', description: 'whether a link stands between the tags' },
  },
  render: ({ fault, fallback }) => html`
    <akc-news-list feed=${addressOf(String(fault))} heading="News"
      >${fallback ? html`<a href="#news">All news of the Centre</a>` : ''}</akc-news-list
    >
  `,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await expect(
      await inside(list).findByText(/Nothing can be shown|표시할 내용이 없/),
    ).toBeVisible();
  },
};

/** What readers see of each: news where there are some, else a place that is kept, then what can be done. */
export const SideBySide: Story = {
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: () => html`
    <style>
      .faults {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
        gap: 2em;
      }
      .faults h2 {
        margin-block: 0 0.5em;
        font:
          600 0.875em / 1.5 ui-monospace,
          monospace;
      }
    </style>
    <div class="faults">
      ${__FAULTS__
        .filter((fault) => !HEAVY.test(fault))
        .map(
          (fault) => html`
            <div>
              <h2>${fault}</h2>
              <akc-news-list
                feed=${addressOf(fault)}
                heading-level="3"
                limit="1"
                hide="images summaries"
              ></akc-news-list>
            </div>
          `,
        )}
    </div>
  `,
  play: async ({ canvasElement }) => {
    await listIn(canvasElement);
    const lists = [...canvasElement.querySelectorAll('akc-news-list')];
    const says = (words: RegExp) =>
      lists.filter(({ shadowRoot }) => words.test(shadowRoot?.textContent ?? '')).length;
    // the others are tried again, for up to half a minute
    await waitFor(() => expect(says(/Nothing can be shown|표시할 내용이 없/)).toBeGreaterThan(15), {
      timeout: GIVES_UP_WITHIN,
    });
    await waitFor(() => expect(says(/Release 3/)).toBeGreaterThan(8), { timeout: GIVES_UP_WITHIN });
  },
};
