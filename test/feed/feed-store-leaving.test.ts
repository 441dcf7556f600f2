import { expect } from '@open-wc/testing';
import { liveFeed } from '../../src/feed/feed-store.js';
import { Clock, pause, until } from '../support/clock.js';
import { useReaders } from '../support/readers.js';
import { wire } from '../support/wire.js';

// a file of its own: what keeps feeds up must not be loaded yet
describe('a live feed that is left while what keeps it up is loaded', () => {
  const { open } = useReaders();

  it('is not asked for again', async () => {
    const server = await wire({ status: 503, delay: 100 });
    const clock = new Clock();
    try {
      const reader = open(server.url);
      const live = liveFeed(server.url);
      await until(async () => (await server.requests()).length, 'it is asked for');
      while (live.busy) await pause();
      reader.leave();
      await pause(500);
      expect(clock.waiting).to.equal(0);
    } finally {
      clock.restore();
    }
  });
});
