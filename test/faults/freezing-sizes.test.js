import { sampleOf, sampling } from '../support/sampling.js';
import { sizedFeeds } from '../support/sizes.js';
import { leavesPagesUsable } from '../support/usable-page.js';

const { seed, whole } = sampling;

leavesPagesUsable(
  'a member of any size',
  sampleOf(sizedFeeds({ seed, count: whole ? 100 : 12 }), 12),
);
