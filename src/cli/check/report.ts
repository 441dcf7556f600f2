import type { FeedFormat } from './document.js';
import type { Finding } from './findings.js';

/** A release as readers see it. */
export interface PreviewedRelease {
  title?: string;
  /** `2026-02-12`, or a moment in UTC. */
  date?: string;
  url?: string;
  number?: string;
}

/** What is wrong with one feed. Plain JSON. */
export interface CheckReport {
  /** Whether anything can be shown of it. */
  isFeed: boolean;
  /** Where the feed was found, where the target is a site. */
  address?: string;
  format?: FeedFormat;
  title?: string;
  /** IANA name of the zone that moments are shown in. */
  timeZone?: string;
  /** Releases that readers are shown. */
  count: number;
  /** The newest of them. */
  releases: PreviewedRelease[];
  /** Errors first. */
  findings: Finding[];
}
