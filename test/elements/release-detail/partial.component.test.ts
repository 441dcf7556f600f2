import { expect } from '@open-wc/testing';
import {
  partsOf,
  publish,
  put,
  settled,
  shown,
  textsOf,
  until,
  wordsOf,
} from '../../support/component.js';
import { plainRelease, pressFeed } from '../../support/press.js';
import { wire, type Reply, type Wire } from '../../support/wire.js';

/** A release whose body stands in its own feed alone. */

const DETAIL = 'akc-release-detail';

const { content_html, ...listed } = plainRelease(2);
const partial = {
  ...listed,
  summary: 'What it says in short.',
  _press: { ...listed._press, partial: true },
};

/** A feed with such a release, and what its own feed answers; `?` in its address keeps the answers apart. */
async function both(own: Reply | string): Promise<{ url: string; own: Wire }> {
  const alone = await wire(own);
  const { url } = await publish(
    pressFeed([plainRelease(3), partial], {}, { item_feed_template: `${alone.url}?of={id}` }),
  );
  return { url, own: alone };
}

const whole = (members: object = {}) =>
  JSON.stringify(pressFeed([{ ...partial, content_html: '<p>The whole of it.</p>', ...members }]));

const tools = (detail: Element) =>
  partsOf(detail, 'button').filter((button) =>
    ['Copy the text', 'Cite', 'Print'].includes(button.textContent.trim()),
  );

describe('a partial release', () => {
  it('is fetched whole from its own feed, by its id, without cookies', async () => {
    const { url, own } = await both(whole());
    const detail = put(DETAIL, { feed: url, release: partial.id });
    await until(detail, () => textsOf(detail, 'body').join().includes('The whole of it.'));
    const [request, ...others] = await own.requests();
    expect([
      request?.path.endsWith(`?of=${partial.id}`),
      request?.headers['cookie'],
      others.length,
    ]).to.eql([true, undefined, 0]);
  });

  it('shows its summary meanwhile, and is not copied, cited or printed by halves', async () => {
    const { url } = await both({ fault: 'hang' });
    const detail = await shown(DETAIL, { feed: url, release: partial.id });
    expect(textsOf(detail, 'summary')).to.eql(['What it says in short.']);
    expect(tools(detail).map((button) => button.getAttribute('aria-disabled'))).to.eql([
      'true',
      'true',
      'true',
    ]);
    for (const button of tools(detail)) button.click();
    await settled(detail);
    expect(wordsOf(detail)).not.to.contain('The text was copied.').and.not.to.contain('Chicago');
  });

  for (const [name, answer] of [
    ['cannot be had', { status: 404, body: '' }],
    ['is no feed', 'nothing'],
    ['has another release', JSON.stringify(pressFeed([plainRelease(1)]))],
  ] as const) {
    it(`is shown as far as it is here where its own feed ${name}`, async () => {
      const { url } = await both(answer);
      const detail = put(DETAIL, { feed: url, release: partial.id });
      await until(detail, () =>
        tools(detail).some((button) => !button.hasAttribute('aria-disabled')),
      );
      expect(textsOf(detail, 'summary')).to.eql(['What it says in short.']);
    });
  }

  it('with a body asks for nothing more', async () => {
    const alone = await wire(whole());
    const { url } = await publish(
      pressFeed([{ ...partial, content_html }], {}, { item_feed_template: `${alone.url}?of={id}` }),
    );
    await shown(DETAIL, { feed: url, release: partial.id });
    expect(await alone.requests()).to.eql([]);
  });

  it('of one of several feeds is fetched by the id that it has there', async () => {
    const { url, own } = await both(whole());
    const other = await publish(
      pressFeed([{ ...plainRelease(4), id: partial.id, url: 'https://other.example/4' }]),
    );
    const detail = put(DETAIL, { feed: `${other.url} ${url}`, release: `${url}#${partial.id}` });
    await until(detail, () => textsOf(detail, 'body').join().includes('The whole of it.'));
    const [request] = await own.requests();
    expect(request?.path.endsWith(`?of=${partial.id}`)).to.equal(true);
    expect(textsOf(detail, 'source').length).to.equal(1);
  });
});
