import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What axe-core is, as a script. */
export const axe = () =>
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
