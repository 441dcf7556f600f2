import type { Names } from './formatters.js';

const table = (rows: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    rows.flatMap((row) => row.split('|').map((entry) => entry.split('=') as [string, string])),
  );

/** @param rows names by their codes, as `scripts/cldr.js` writes them: `KH=…|KR=…` */
export const namesFrom = (rows: Record<keyof Names, readonly string[]>): Names => ({
  countries: table(rows.countries),
  languages: table(rows.languages),
});
