import { liveFeed, type LiveFeed, type Subscriber } from '../../src/feed/feed-store.js';

/** Who shows feeds in a test, and where: whatever they begin ends with the test. */

export interface Reader extends Subscriber {
  element: HTMLElement;
  live: LiveFeed;
  /** How often it was told of a new state. */
  told: number;
  leave: () => void;
}

interface Readers {
  open: (url: string, options?: { refreshEvery?: number; away?: boolean }) => Reader;
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
    /** @param options away: below what is seen of the page */
    open(url, { refreshEvery, away } = {}) {
      const element = document.createElement('div');
      element.textContent = 'News';
      if (away) Object.assign(element.style, { position: 'absolute', top: '9999px' });
      document.body.append(element);
      const live = liveFeed(url);
      const reader: Reader = {
        element,
        live,
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
        element.remove();
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
