import { expect } from '@open-wc/testing';
import { publish, settled, shown, textsOf } from '../support/component.js';
import { wire } from '../support/wire.js';

/** A list whose fixed filters a narrower feed of the publisher answers. */

const LIST = 'akc-news-list';

const item = (id: string, title: string, countries: string[]) => ({
  id,
  title,
  date_published: '2026-01-02',
  _press: { countries, kind: 'statement' },
});

const feed = (items: object[], press: object = {}, members: object = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News of the Centre',
  language: 'en',
  items,
  ...members,
  _press: { about: 'https://samples.example/press', ...press },
});

const whole = (variants: object[]) =>
  publish(feed([item('1', 'Of the whole feed', ['ID'])], { variants }));

describe('a narrower feed of the publisher', () => {
  it('is shown where the fixed filters ask for no more', async () => {
    const narrow = await publish(
      feed([item('1', 'Of the narrow feed', ['ID']), item('2', 'Older', ['ID'])]),
    );
    const { url } = await whole([{ url: narrow.url, countries: ['ID'] }]);
    const list = await shown(LIST, { feed: url, countries: 'ID' });
    expect(textsOf(list, 'title')).to.eql(['Of the narrow feed', 'Older']);
    const [request] = await narrow.requests();
    expect(request?.headers['cookie']).to.equal(undefined);
  });

  it('is not asked for where the reader alone filters', async () => {
    const narrow = await publish(feed([]));
    const { url } = await whole([{ url: narrow.url, countries: ['ID'] }]);
    const list = await shown(LIST, { feed: url, controls: 'countries' });
    await settled(list);
    expect([textsOf(list, 'title'), (await narrow.requests()).length]).to.eql([
      ['Of the whole feed'],
      0,
    ]);
  });

  it('is done without where it fails', async () => {
    const missing = await wire({ status: 404, body: '' });
    const { url } = await whole([{ url: missing.url, countries: ['ID'] }]);
    const list = await shown(LIST, { feed: url, countries: 'ID' });
    expect(textsOf(list, 'title')).to.eql(['Of the whole feed']);
  });

  it('is in the reader’s language, where there is one', async () => {
    const korean = await publish(feed([item('1', '좁은', ['ID'])], {}, { language: 'ko' }));
    const narrow = await publish(feed([item('1', 'Of the narrow feed', ['ID'])]));
    const { url } = await whole([
      { url: narrow.url, countries: ['ID'] },
      { url: korean.url, countries: ['ID'], language: 'ko' },
    ]);
    const list = await shown(LIST, { feed: url, countries: 'ID', lang: 'ko' });
    expect(textsOf(list, 'title')).to.eql(['좁은']);
    const original = await shown(LIST, {
      feed: url,
      countries: 'ID',
      lang: 'ko',
      'content-lang': 'original',
    });
    expect(textsOf(original, 'title')).to.eql(['Of the narrow feed']);
  });

  it('leaves room for the whole one when the filter goes', async () => {
    const narrow = await publish(feed([item('1', 'Of the narrow feed', ['ID'])]));
    const { url } = await whole([{ url: narrow.url, countries: ['ID'] }]);
    const list = await shown(LIST, { feed: url, countries: 'ID' });
    list.countries = undefined;
    await settled(list);
    expect(textsOf(list, 'title')).to.eql(['Of the whole feed']);
  });
});
