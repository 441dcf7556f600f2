import { NO_COUNTRY } from '../../feed/query.js';
import type { Locale } from '../../i18n/locale.js';

/** What a list calls a country that it is filtered by. @param code ISO 3166-1 alpha-2, or `*` for none named */
export const countryLabel = (code: string, locale: Locale): string =>
  code === NO_COUNTRY ? locale.words.filters.noCountry : locale.country(code);
