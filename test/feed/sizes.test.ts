import { GOOD_TITLES } from '../support/members.js';
import { holds, stop } from '../support/size-reader.js';
import { sizedFeeds } from '../support/sizes.js';

/** Every member at every length, and every list at every count, that 5 MB can hold. */

const { seed, whole } = (await (await fetch('/__sampling__')).json()) as {
  seed: number;
  whole: boolean;
};

describe(`a feed with a member of any size (seed ${seed})`, () => {
  after(stop);

  for (const { name, text, pointer } of sizedFeeds({ seed, count: whole ? 60 : 12 })) {
    holds(name, () => ({ text: text(), ...(pointer && { pointer }) }), GOOD_TITLES);
  }
});
