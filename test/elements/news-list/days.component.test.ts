import { expect } from '@open-wc/testing';
import { choose, field } from '../../support/acts.js';
import { clean, publish, settled, shown, textsOf } from '../../support/component.js';

/** A release is of the day that its reader sees, whatever zone its date was written in. */

const TAG = 'akc-news-list';

/** The first moments of a year in Seoul, and the last of the year before, written as WordPress writes them: in UTC. */
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Samples',
  _press: { organization: { name: 'The sample centre', time_zone: 'Asia/Seoul' } },
  items: [
    { id: 'new', title: 'New', date_published: '2025-12-31T15:30:00Z' },
    { id: 'old', title: 'Old', date_published: '2025-12-31T14:30:00Z' },
  ],
};

describe('days of releases', () => {
  const shows = async (attributes: object) => {
    const { url } = await publish(feed);
    return shown(TAG, { feed: url, ...attributes });
  };

  it('are those that dates are shown as', async () => {
    expect(textsOf(await shows({}), 'date')).to.eql(['Jan 1, 2026', 'Dec 31, 2025']);
  });

  it('begin and end in the organisation’s zone, for the webmaster’s filters', async () => {
    expect(textsOf(await shows({ since: '2026-01-01' }), 'title')).to.eql(['New']);
    expect(textsOf(await shows({ until: '2025-12-31' }), 'title')).to.eql(['Old']);
  });

  it('begin and end in the page’s zone, where it asks for one', async () => {
    const zone = { 'time-zone': 'UTC' };
    expect(textsOf(await shows({ since: '2026-01-01', ...zone }), 'title')).to.eql([]);
    expect(textsOf(await shows({ until: '2025-12-31', ...zone }), 'title')).to.eql(['New', 'Old']);
  });

  it('are counted back from the day that it is there', async () => {
    const now = Date.now;
    // of 2026 there, and not in UTC
    Date.now = () => Date.parse('2025-12-31T16:00:00Z');
    try {
      expect(textsOf(await shows({ until: 'P0D' }), 'title')).to.eql(['New', 'Old']);
      expect(textsOf(await shows({ since: 'P0D' }), 'title')).to.eql(['New']);
      expect(textsOf(await shows({ since: 'P0D', 'time-zone': 'UTC' }), 'title')).to.eql([
        'New',
        'Old',
      ]);
    } finally {
      Date.now = now;
    }
  });

  it('are those of another zone once the page asks for it', async () => {
    const list = await shows({ since: '2026-01-01' });
    list.timeZone = 'UTC';
    await settled(list);
    expect(textsOf(list, 'title')).to.eql([]);
    list.timeZone = undefined;
    await settled(list);
    expect(textsOf(list, 'title')).to.eql(['New']);
  });

  it('are of the year that the reader chooses', async () => {
    const list = await shows({ controls: 'search years' });
    const years = field(list, 'Year') as HTMLSelectElement;
    expect([...years.options].map(({ text }) => clean(text))).to.eql([
      'All',
      '2026 (1)',
      '2025 (1)',
    ]);
    choose(list, 'Year', '2026');
    await settled(list);
    expect(textsOf(list, 'title')).to.eql(['New']);
  });
});
