import { expect } from '@open-wc/testing';

/** WebKitGTK takes its language from the locales of the machine, and a bare one has none. */
const hasItsOwn = !/Chrome|Firefox/.test(navigator.userAgent);

/** What a page gets here where nobody says a language or a zone: a leak shows (`test/support/engines.js`). */
describe('the browser that tests run in', () => {
  if (!hasItsOwn) {
    it('is set to German', () => {
      expect(navigator.language).to.match(/^de/);
      expect(new Intl.DateTimeFormat().resolvedOptions().locale).to.match(/^de/);
    });
  }

  it('is in Newfoundland', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('America/St_Johns');
    expect(new Date(2026, 0, 1).getTimezoneOffset()).to.equal(210);
  });
});
