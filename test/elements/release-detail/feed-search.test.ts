import { expect } from '@open-wc/testing';
import { FeedSearch } from '../../../src/elements/release-detail/feed-search.js';

describe('the search for a release in several feeds', () => {
  const begun = (...feeds: (string | undefined)[]) => {
    const search = new FeedSearch();
    search.look('1', feeds);
    return search;
  };

  /** @param failing those that cannot be had */
  const looksIn = (search: FeedSearch, ...failing: (string | undefined)[]) => {
    const found = [search.feed];
    while (search.goOn(failing.includes(search.feed))) found.push(search.feed);
    return found;
  };

  it('looks in each, once, in order; in the page’s own where none is named', () => {
    expect(looksIn(begun('a', undefined, 'b', '', 'a'))).to.eql(['a', undefined, 'b']);
  });

  it('looks in each of several by itself at last', () => {
    expect(looksIn(begun('a b'))).to.eql(['a b', 'a', 'b']);
  });

  it('goes on where one cannot be had, and comes back to the first such at last', () => {
    expect(looksIn(begun('a', 'b', 'c'), 'a', 'b')).to.eql(['a', 'b', 'c', 'a']);
    expect(looksIn(begun('a', 'b', 'c'), 'c')).to.eql(['a', 'b', 'c']);
    expect(looksIn(begun('a'), 'a')).to.eql(['a']);
  });

  it('has nowhere to look where no feed is named', () => {
    const search = begun(undefined);
    expect([search.feed, search.goOn()]).to.eql([undefined, false]);
  });

  it('goes on where it is while release and feeds stay the same', () => {
    const search = begun('a', 'b');
    search.goOn();
    search.look('1', ['a', 'b', 'a']);
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
