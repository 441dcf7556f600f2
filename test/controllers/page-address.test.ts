import { expect } from '@open-wc/testing';
import { addressWith } from '../../src/controllers/page-address.js';

describe("the page's address with a release in it", () => {
  for (const [id, written] of [
    ['..', '..'],
    ['//evil.example/', '%2F%2Fevil.example%2F'],
    ['a&b=c#d', 'a%26b%3Dc%23d'],
    ['a\uD83D', 'a%EF%BF%BD'],
  ] as const) {
    it(`stays this page: ${JSON.stringify(id)}`, () => {
      const address = new URL(addressWith('akc-release', id)!);

      expect(address.origin + address.pathname).to.equal(location.origin + location.pathname);
      expect(address.hash).to.equal(location.hash);
      expect(address.search.endsWith(`akc-release=${written}`)).to.equal(true);
    });
  }

  for (const param of ['news release', 'a+b', 'a&b=c', 'a#b', 'news[id]', '100%']) {
    it(`names it by whatever a page calls the parameter: ${param}`, () => {
      const address = new URL(addressWith(param, 'release-1')!);

      expect(address.searchParams.get(param)).to.equal('release-1');
      expect(address.hash).to.equal(location.hash);
    });
  }
});
