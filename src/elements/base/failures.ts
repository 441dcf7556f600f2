import type { Content } from '../../controllers/content-controller.js';
import { warnOnce } from '../../warn.js';
import type { AkcEvents } from './events.js';

interface FailuresHost extends Element {
  readonly live: Content;
  emit: (name: 'akc-error', detail: Omit<AkcEvents['akc-error'], 'language'>) => void;
}

type Source = Content['sources'][number];

/** Of one feed, what tells a failure from the one before. */
const failureOf = ({ state: { error, willRetry = false } }: Source) =>
  error && [error.url, error.code, willRetry].join(' ');

/** Tells page and webmaster which feed could not be had, once for each failure. */
export class Failures {
  #announced: readonly (string | undefined)[] = [];

  constructor(private readonly host: FailuresHost) {}

  /** For the end of an update. @param isEmbedded whether another element of ours tells of its feeds */
  announce(isEmbedded: boolean): void {
    const { localName, live } = this.host;
    const before = this.#announced;
    this.#announced = live.sources.map(failureOf);
    if (isEmbedded) return;
    for (const source of live.sources) {
      const { error, willRetry = false } = source.state;
      if (!error || before.includes(failureOf(source))) continue;
      const { code, status, message } = error;
      warnOnce('feed', localName, error.url, code, message);
      this.host.emit('akc-error', { feed: source.url ?? '', code, status, message, willRetry });
    }
  }
}
