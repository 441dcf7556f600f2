import { bombs } from '../support/bombs.js';
import { sampleOf } from '../support/sampling.js';
import { leavesPagesUsable } from '../support/usable-page.js';

leavesPagesUsable(
  'what has frozen or filled a page',
  sampleOf(
    bombs.filter(({ known }) => known),
    12,
  ),
);
