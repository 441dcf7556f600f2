import type { ListedRelease, Release, ReleaseSource, ReleaseSummary } from './model.js';

/** What is its own, and what is the same as in its feed. */
type Shared = Omit<ReleaseSummary, 'feed' | 'id' | 'base' | 'language' | 'source'>;

const SHARED: Record<keyof Shared, true> = {
  url: true,
  external_url: true,
  title: true,
  summary: true,
  content_html: true,
  content_text: true,
  image: true,
  date_published: true,
  date_modified: true,
  tags: true,
  number: true,
  kind: true,
  kind_label: true,
  subtitles: true,
  countries: true,
  status: true,
  translations: true,
  translation: true,
};

/**
 * A release among those of other feeds: with an id that none of them has, its feed's language where it names none, and
 * whence it comes. All else is read from the release itself when it is looked at.
 */
export class MergedRelease implements ListedRelease {
  #details?: Release;

  static {
    for (const name of Object.keys(SHARED)) {
      Object.defineProperty(this.prototype, name, {
        get(this: MergedRelease) {
          return this.release[name as keyof Shared];
        },
      });
    }
  }

  /**
   * @param release as it stands in its feed
   * @param id that no other release of the list has
   * @param feedLanguage BCP 47 tag, where it is known
   */
  constructor(
    readonly release: ListedRelease,
    readonly id: string,
    readonly source: ReleaseSource,
    private readonly feedLanguage: string | undefined,
  ) {}

  get feed(): string {
    return this.release.feed;
  }

  get base(): string {
    return this.release.base;
  }

  get language(): string | undefined {
    return this.release.language ?? this.feedLanguage;
  }

  get details(): Release {
    const { id, language, source } = this;
    return (this.#details ??= { ...this.release.details, id, language, source });
  }

  isSame(other: ListedRelease): boolean {
    return this.release.isSame(other instanceof MergedRelease ? other.release : other);
  }

  reportProblem(member: string, expected: string): void {
    this.release.reportProblem(member, expected);
  }
}
