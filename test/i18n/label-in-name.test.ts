import { expect } from '@open-wc/testing';
import type { Dictionary } from '../../src/i18n/dictionary.js';
import { dictionaries, languageTags } from '../../src/i18n/languages.js';

/**
 * What is seen on a control is part of what it is called, so that who speaks to the device can say what he sees (WCAG 2.2,
 * 2.5.3): in every language.
 */
const PAIRS: [what: string, of: (words: Dictionary) => [seen: string, called: string]][] = [
  ['a file to download', ({ sections: w }) => [w.download, w.downloadFile]],
  ['a file with its facts', ({ sections: w }) => [w.download, w.downloadFileWith]],
  ['a format', ({ sections: w }) => ['{facts}', w.downloadFormat]],
  ['an event for the calendar', ({ sections: w }) => [w.addToCalendar, w.addEventToCalendar]],
  ['an event online', ({ sections: w }) => [w.joinOnline, w.joinEventOnline]],
  ['an event’s page', ({ sections: w }) => [w.moreOnEvent, w.moreOnThisEvent]],
  ['a citation', ({ tools: w }) => [w.copy, w.copyStyle]],
  ['a contact', ({ contact: w }) => [w.saveCard, w.saveCardOf]],
];

for (const language of languageTags) {
  describe(`what controls are called (${language})`, () => {
    for (const [what, of] of PAIRS) {
      it(`holds what is seen: ${what}`, async () => {
        const words = dictionaries.get(language) ?? (await dictionaries.load(language));
        const [seen, called] = of(words).map((text) => text.toLocaleLowerCase(language));
        expect(called).to.include(seen);
        // what it is of comes on top
        expect(called!.length).to.be.above(seen!.length);
      });
    }
  });
}
