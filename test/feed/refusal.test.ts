import { expect } from '@open-wc/testing';
import { fetchFeed } from '../../src/feed/fetch.js';
import { reasonIn } from '../../src/feed/refusal.js';
import { wire } from '../support/wire.js';

/** What a webmaster is told of a server that refuses, in its own words. */

const RELAY = { 'x-akc-relay': 'refused', 'content-type': 'text/plain; charset=utf-8' };

describe('the refusal of the site’s own relay', () => {
  const cases: [status: number, body: string, expected: string][] = [
    [
      403,
      'Relay: this address is not listed under feeds.\n',
      'this address is not listed under feeds',
    ],
    [502, 'Relay: the publisher gave no feed.\n', 'the publisher gave no feed'],
    [500, "Relay: PHP's curl extension is missing.\n", "PHP's curl extension is missing"],
    [403, 'a relay of another kind\nsecond line', 'a relay of another kind'],
    [403, 'x'.repeat(1_000_000), 'x'.repeat(200)],
  ];
  for (const [status, body, expected] of cases) {
    it(`is told with its words: ${expected.slice(0, 40)}`, async () => {
      const found = await reasonIn(new Response(body, { status, headers: RELAY }));
      expect(found).to.equal(
        `status ${status} of your own site’s relay, "${expected}" (its settings and answers: docs/relay.md of akc-widgets)`,
      );
    });
  }

  it('reaches the error, whose code stays that of the status', async () => {
    const { url } = await wire({
      status: 403,
      headers: { ...RELAY, 'access-control-expose-headers': 'x-akc-relay' },
      body: 'Relay: this address is not listed under feeds.\n',
    });
    const { signal } = new AbortController();
    const failure = await fetchFeed(url, { signal }).catch((error: unknown) => error);
    expect(failure).to.include({ code: 'forbidden', status: 403 });
    expect(String(failure)).to.contain('relay, "this address is not listed under feeds"');
  });

  it('is nobody’s where no relay answers', async () => {
    const text = new Response('Relay: no', { status: 403 });
    expect(await reasonIn(text)).to.equal(undefined);
    const json = JSON.stringify({ code: 'rest_disabled', message: 'Off' });
    expect(await reasonIn(new Response(json, { status: 401 }))).to.equal(
      'status 401, "Off" (rest_disabled)',
    );
  });
});
