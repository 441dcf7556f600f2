import { expect } from '@open-wc/testing';
import { FeedSearch } from '../../../src/elements/release-detail/feed-search.js';

describe('the search for a release in several feeds', () => {
  const begun = (...feeds: (string | undefined)[]) => {
    const search = new FeedSearch();
    search.look('1', feeds);
    return search;
  };

  it('looks in each that is there, once, in order', () => {
    const search = begun(undefined, 'a', '', 'b', 'a');
    const found = [search.feed];
    while (search.goOn()) found.push(search.feed);
    expect(found).to.eql(['a', 'b']);
  });

  it('has nowhere to look where no feed is named', () => {
    const search = begun(undefined);
    expect([search.feed, search.goOn()]).to.eql([undefined, false]);
  });

  it('goes on where it is while release and feeds stay the same', () => {
    const search = begun('a', 'b');
    search.goOn();
    search.look('1', ['a', undefined, 'b']);
    expect(search.feed).to.equal('b');
  });

  for (const [what, release, feeds] of [
    ['another release', '2', ['a', 'b']],
    ['another feed', '1', ['a', 'b', 'c']],
    ['a feed less', '1', ['a']],
    ['another order', '1', ['b', 'a']],
  ] as const) {
    it(`begins anew for ${what}`, () => {
      const search = begun('a', 'b');
      search.goOn();
      search.look(release, feeds);
      expect(search.feed).to.equal(feeds[0]);
    });
  }
});
