import type { ReleaseController } from '../../controllers/release-controller.js';
import type { FeedElement } from '../base/feed-element.js';
import type { Opener } from './address.js';

/** The release detail, as what it is made of knows it. */
export interface DetailHost extends FeedElement {
  readonly found: ReleaseController;
  /** Of the release's headline in the page's outline. */
  readonly level: number;
  /** IANA time zone that all dates of the release are shown in. */
  readonly zone: string | undefined;
  /** Whether the page's address says what is shown. */
  readonly addressed: boolean;
  /** Name of the parameter in it. */
  readonly param: string;
  openRelease: (id?: string, opener?: Opener) => Promise<void>;
}
