import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedsOf } from './fields.js';
import { useHostilePages } from './hostile-page.js';
import { OWN_VECTORS } from './own-vectors.js';

describe('what these tests look for', () => {
  const { faultsOf } = useHostilePages();

  it('is seen where an attack comes through', async () => {
    // those of templates do nothing as markup
    const raw = OWN_VECTORS.filter(
      ({ slot, kind }) => slot === 'content_html' && kind !== 'template-marker',
    );
    const feeds = feedsOf(raw, 'body').map(({ cases, ...served }) => ({
      ...served,
      cases: cases.map((one, index) => ({ ...one, raw: raw[index]?.payload ?? '' })),
    }));

    const faults = await faultsOf(feeds);

    const unseen = raw.filter(({ id }) => !faults.some((fault) => fault.startsWith(`${id}:`)));
    assert.deepEqual(unseen, []);
    for (const sign of [
      /alert\(127\.0\.0\.1\) was called/,
      /against the policy: script-src/,
      /against the policy: style-src/,
      /asked for: GET /,
      /a frame/,
      /is covered by /,
      /an address javascript:/,
      /<iframe> in the text/,
    ]) {
      assert.ok(
        faults.some((fault) => sign.test(fault)),
        `${String(sign)} was not seen`,
      );
    }
  });
});
