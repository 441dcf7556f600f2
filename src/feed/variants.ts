import { fold } from './fold.js';
import { chooseTranslation, type WantedLanguages } from './in-language.js';
import type { Feed, FeedVariant } from './model.js';
import { splitList } from './query.js';

/** Which narrower feed of a publisher's answers what a list shows anyway. Pure. */

/** What a webmaster has fixed, as it stands in the attributes. */
export interface FixedFilters {
  countries?: string | undefined;
  kinds?: string | undefined;
}

/**
 * The feed to show in place of this one: in the language that is wanted, and of those the narrowest that has all that the
 * filters leave.
 *
 * @returns `undefined`: it is to be shown itself
 */
export function chooseFeed(
  feed: Feed,
  wanted: WantedLanguages,
  filters: FixedFilters,
): FeedVariant | undefined {
  const { language: own, translations = [], variants = [] } = feed;
  const answering = variants.filter((variant) => answers(variant, filters));
  const inLanguages = [...translations, ...answering].flatMap(({ language, url }) =>
    language === undefined ? [] : { language, url },
  );
  const language = chooseTranslation(own, inLanguages, wanted)?.language;
  const isMeant = (variant: FeedVariant) =>
    language === undefined
      ? variant.language === undefined ||
        (own !== undefined && wanted.isSame(variant.language, own))
      : variant.language !== undefined && wanted.isSame(variant.language, language);
  const [found] = [...answering, ...translations]
    .filter(isMeant)
    // a feed that is neither in another language nor narrower is none to go to
    .filter((one: FeedVariant) => language !== undefined || widthOf(one) < MANY * MANY)
    .sort((a, b) => widthOf(a) - widthOf(b) || 0);
  return found?.url === feed.feed ? undefined : found;
}

/** Whether all that the filters leave stands in it: where it is narrower, they are as narrow. */
function answers(variant: FeedVariant, filters: FixedFilters): boolean {
  return (['countries', 'kinds'] as const).every((name) => {
    const has = variant[name]?.map(fold);
    const asked = splitList(filters[name]);
    return !has || (!!asked.length && asked.every((value) => has.includes(value)));
  });
}

/** How much it may have, by what it says; all there is where it says nothing. */
const widthOf = ({ countries, kinds }: FeedVariant): number =>
  (countries?.length ?? MANY) * (kinds?.length ?? MANY);

/** More countries, and more kinds, than any list names. */
const MANY = 1_000;
