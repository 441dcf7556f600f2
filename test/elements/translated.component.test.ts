import { expect } from '@open-wc/testing';
import { press, useBrowser, write } from '../support/acts.js';
import {
  clean,
  hears,
  partOf,
  publish,
  put,
  settled,
  shown,
  textsOf,
  until,
  type Attributes,
} from '../support/component.js';
import { plainRelease, pressFeed } from '../support/press.js';
import { translate, TRANSLATORS } from '../support/translation.js';

/**
 * On a page that a machine has translated, what changes is shown, and what does not stays translated. That each
 * attribute still does what it says shows `attributes.differential.test.ts`.
 */

const LIST = 'akc-news-list';
const DETAIL = 'akc-release-detail';

describe('a page that a machine translates', () => {
  const browser = useBrowser();

  const release = (members: object = {}, press: object = {}) => {
    const plain = plainRelease(1);
    return { ...plain, ...members, _press: { ...plain._press, ...press } };
  };

  /** The publisher's feed before and after it has changed. */
  const published = async (
    tag: typeof LIST | typeof DETAIL,
    after: object,
    attributes: Attributes = {},
  ) => {
    const { url } = await publish(pressFeed([release()]), pressFeed([after]));
    return shown(tag, { feed: url, ...attributes });
  };

  /** A share bar of the page itself, which needs no feed. */
  const pageBar = async (heading: string) => {
    const bar = put('akc-share-bar', { heading });
    await settled(bar);
    return bar;
  };

  for (const how of Object.keys(TRANSLATORS)) {
    describe(`by ${how}`, () => {
      const changes: [what: string, after: object, part: string, text: string][] = [
        ['a date', release({ date_published: '2026-03-09T00:00:00Z' }), 'date', 'Mar 9, 2026'],
        ['a headline', release({ title: 'Another' }), 'title', 'Another'],
        ['a status', release({}, { status: 'withdrawn' }), 'status', 'Withdrawn'],
        ['a number', release({}, { number: 'PR/26-99' }), 'number', 'PR/26-99'],
      ];
      for (const tag of [LIST, DETAIL] as const) {
        for (const [what, after, part, text] of changes) {
          it(`<${tag}> shows ${what} that has changed`, async () => {
            const element = await published(
              tag,
              after,
              tag === DETAIL ? { release: 'latest' } : {},
            );
            translate(element, how);
            await element.reload();
            expect(textsOf(element, part)[0]).to.equal(text);
          });
        }
      }

      it('a share bar does not say that it has copied what it could not copy', async () => {
        const { url } = await publish(pressFeed());
        const bar = await shown('akc-share-bar', { feed: url, release: 'release-1' });
        press(bar, 'Copy the link');
        await until(bar, () => textsOf(bar, 'message').includes('The link was copied.'));
        translate(bar, how);
        browser.refuseClipboard();
        partOf(bar, 'list').querySelector('button')!.click();
        await until(bar, () =>
          textsOf(bar, 'message')[0]?.startsWith('The link could not be copied.'),
        );
      });

      it('a list counts what is found', async () => {
        const { url } = await publish(pressFeed());
        const list = await shown(LIST, { feed: url, controls: 'search' });
        write(list, 'Search the news', 'release');
        const counted = () =>
          clean(partOf(list, 'controls').querySelector('[role=status]')!.textContent);
        await until(list, counted);
        const before = counted();
        translate(list, how);
        const input = list.shadowRoot!.querySelector('input')!;
        input.value = 'no such words';
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await until(list, () => counted() === before.replace(/^\d+/, '0'));
      });

      it('leaves translated what has not changed', async () => {
        const bar = await pageBar('Share this');
        translate(bar, how);
        const names = () =>
          [...bar.shadowRoot!.querySelectorAll('[part=list] li')].map(({ textContent }) =>
            clean(textContent),
          );
        const translated = names();
        bar.heading = 'Tell others';
        await bar.updateComplete;
        expect([translated[0]![0], names(), textsOf(bar, 'heading')]).to.eql([
          '§',
          translated,
          ['Tell others'],
        ]);
      });

      it('shows what has changed after a second translation, too', async () => {
        const bar = await pageBar('First');
        for (const heading of ['Second', 'Third']) {
          translate(bar, how);
          translate(bar, how);
          bar.heading = heading;
          await bar.updateComplete;
          expect(textsOf(bar, 'heading')).to.eql([heading]);
        }
      });
    });
  }

  it('shows what has changed where the page was shown as it was written again', async () => {
    const bar = await pageBar('First');
    const heading = partOf(bar, 'heading');
    const text = [...heading.childNodes].find((node) => clean(node.textContent))!;
    const translation = document.createElement('span');
    text.replaceWith(translation);
    translation.replaceWith(text);
    bar.heading = 'Second';
    await bar.updateComplete;
    expect(textsOf(bar, 'heading')).to.eql(['Second']);
  });

  it('follows a failure', async () => {
    const { url } = await publish(pressFeed(), { status: 404 });
    const list = await shown(LIST, { feed: url });
    translate(list, 'another text');
    const failed = hears(list, 'akc-error');
    await list.reload();
    await failed;
    expect(textsOf(list, 'title').every((title) => title.startsWith('§'))).to.equal(true);
  });
});
