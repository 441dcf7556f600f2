import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { converting } from '../support/converting.js';

/** What `check` and `convert` quote is what the publisher wrote, and what they say of it is true. */

const { load } = converting();

describe('a server that says nothing', () => {
  it('is told of without another time than was waited for', async () => {
    const { RULES } = await load('check/index');
    assert.doesNotMatch(RULES.unreachable.mend, /ten seconds|\d/);
  });
});
