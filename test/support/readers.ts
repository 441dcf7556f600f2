import type { LiveFeed } from '../../src/feed/live-feed.js';
import { liveFeed } from '../../src/feed/store.js';
import type { Subscriber } from '../../src/feed/subscribers.js';

/** Who shows feeds in a test, and where: whatever they begin ends with the test. */

export interface Reader extends Subscriber {
  isVisible: boolean;
  live: LiveFeed;
  /** How often it was told of a new state. */
  told: number;
  leave: () => void;
}

interface Readers {
  /** @param options away: whether nobody sees it; isNamed: whether another feed names it, and not the page */
  open: (
    url: string,
    options?: { refreshEvery?: number; away?: boolean; isNamed?: boolean },
  ) => Reader;
  /** Gives a member of the page another value, until the test ends. */
  pretend: (target: object, name: string, value: unknown) => void;
}

export function useReaders(): Readers {
  let undo: (() => void)[] = [];

  afterEach(async () => {
    for (const act of undo.reverse()) act();
    undo = [];
    await caches.delete('akc-widgets-1');
  });

  return {
    open(url, { refreshEvery, away, isNamed } = {}) {
      const live = liveFeed(url, undefined, isNamed);
      const reader: Reader = {
        live,
        isVisible: !away,
        told: 0,
        ...(refreshEvery && { refreshEvery }),
        feedChanged: () => reader.told++,
        leave: () => {
          live.unsubscribe(reader);
        },
      };
      live.subscribe(reader);
      undo.push(() => {
        reader.leave();
      });
      return reader;
    },
    pretend(target, name, value) {
      const own = Object.getOwnPropertyDescriptor(target, name);
      Object.defineProperty(target, name, { configurable: true, get: () => value });
      undo.push(() => {
        if (own) Object.defineProperty(target, name, own);
        else Reflect.deleteProperty(target, name);
      });
    },
  };
}
