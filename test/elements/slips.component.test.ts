import { expect, fixtureSync } from '@open-wc/testing';
import { useBrowser } from '../support/acts.js';
import {
  TAGS,
  hears,
  partOf,
  publish,
  put,
  settled,
  shown,
  until,
  type Ours,
  type Tag,
} from '../support/component.js';
import { pressFeed } from '../support/press.js';

/** What a webmaster writes who means something else. A cause is told once on a page: each case has a value of its own. */

let cases = 0;

describe('what is written and means something else', () => {
  const browser = useBrowser();

  const publishPress = async () => (await publish(pressFeed())).url;

  /** What was told of an element until now: what is told after it, is the last. */
  async function toldOf(element: Ours): Promise<string[]> {
    await settled(element);
    // by then what the element has asked for it with is done, too
    await import('../../src/elements/base/slips.js');
    const last = `last-${++cases}`;
    element.setAttribute('color-scheme', last);
    await browser.warned(last);
    return browser.warnings.filter((warning) => !warning.includes(last));
  }

  describe('attributes', () => {
    for (const [written, likely] of [
      ['limt="5"', 'limit'],
      ['lmiit="5"', 'limit'],
      ['openin="release"', 'open-in'],
      ['open_in="release"', 'open-in'],
      ['feeds="/feed.json"', 'feed'],
      ['feed-url="/feed.json"', 'feed'],
      ['href="/feed.json"', 'feed'],
      ['src="/feed.json"', 'feed'],
      ['url="/feed.json"', 'feed'],
      ['refresh="60"', 'refresh-every'],
      ['refresh-evry="60"', 'refresh-every'],
      ['timezone="Asia/Seoul"', 'time-zone'],
      ['colour-scheme="dark"', 'color-scheme'],
      ['country="ID"', 'countries'],
      ['data-akc-limit="5"', 'limit'],
      ['lnag="ko"', 'lang'],
    ] as const) {
      it(`${written} is told, with the likely name`, async () => {
        const list = fixtureSync<Ours>(`<akc-news-list ${written}></akc-news-list>`);
        const told = await browser.warned('there is no such attribute');
        expect(told).to.equal(
          `[akc-widgets] <akc-news-list> ${written}: there is no such attribute; expected ${likely}.`,
        );
        await settled(list);
      });
    }

    it('are told of every element, once', async () => {
      for (const tag of TAGS) {
        const markup = `<${tag} heading-levl="3"></${tag}>`;
        const holder = fixtureSync(`<div>${markup}${markup}</div>`);
        const told = await toldOf(holder.firstElementChild as Ours);
        expect(told.filter((one) => one.includes('heading-levl'))).to.eql([
          `[akc-widgets] <${tag}> heading-levl="3": there is no such attribute; expected heading-level.`,
        ]);
        browser.warnings.length = 0;
      }
    });

    it('of the page and of frameworks are none of our business', async () => {
      const list =
        fixtureSync<Ours>(`<akc-news-list class="limt" id="feeds" style="color: red" title="News" part="news"
        slot="" role="region" tabindex="0" aria-label="News" data-limt="5" data-feed="/feed.json" itemprop="hasPart"
        headingreset headingoffset="1" inert popover translate="no" draggable="false" nonce="a" autofocus is="x-y"
        _ngcontent-ng-c123 ng-version="20" v-cloak x-data="{}" wire:id="limt" :limt="5" @click="open" svelte-h="a"
        astro-cid-abc jsaction="a" q:id="3" exportparts="title" dir="ltr" hidden contenteditable="false"
      ></akc-news-list>`);
      const told = await toldOf(list);
      expect(told.filter((one) => one.includes('no such attribute'))).to.eql([]);
    });
  });

  describe('quotation marks that HTML does not know', () => {
    for (const [written, name, meant] of [
      ['feed=”https://a.example/1.json”', 'feed', 'https://a.example/1.json'],
      ['feed=“https://a.example/2.json”', 'feed', 'https://a.example/2.json'],
      ['feed=«https://a.example/3.json»', 'feed', 'https://a.example/3.json'],
      ['feed=&#8221;https://a.example/4.json&#8243;', 'feed', 'https://a.example/4.json'],
      ['feed="&quot;https://a.example/5.json&quot;"', 'feed', 'https://a.example/5.json'],
      ['limit=7″', 'limit', '7'],
      ['lang=’ko’', 'lang', 'ko'],
      ['open-in=‘release’', 'open-in', 'release'],
      ['heading=“News of the kind”', 'heading', 'News'],
    ] as const) {
      it(`${written} is told, with what was meant`, async () => {
        const list = fixtureSync<Ours>(`<akc-news-list ${written}></akc-news-list>`);
        const told = await browser.warned('straight quotation marks');
        expect(told).to.match(new RegExp(`<akc-news-list> ${name}=.*, ${name}="${meant}"\\.$`));
        const others = await toldOf(list);
        expect(others.filter((one) => one.includes('no such attribute'))).to.eql([]);
      });
    }

    it('may stand in a heading', async () => {
      const list = put('akc-news-list', { heading: '“Samples” and “more”' });
      const told = await toldOf(list);
      expect(told.filter((one) => one.includes('quotation'))).to.eql([]);
    });
  });

  describe('a tag that is closed by "/>"', () => {
    /** What follows it in its section; and what of it is no fallback. */
    const REST: [tag: Tag, rest: string, found: string][] = [
      ['akc-news-list', '<p>Subscribe</p><form><input name="matches"></form>', 'form'],
      ['akc-news-list', '<div><div><input type="search"></div></div>', 'input'],
      ['akc-news-list', '<nav><a href="/">Home</a></nav>', 'nav'],
      ['akc-news-list', '<footer>Imprint</footer>', 'footer'],
      ['akc-news-list', '<script type="application/json">{}</script>', 'script'],
      ['akc-news-list', '<div role="search">Search</div>', 'div'],
      ['akc-news-list', '<akc-share-bar></akc-share-bar>', 'akc-share-bar'],
      ['akc-news-list', '<a data-akc="channels" href="/">Channels</a>', 'a'],
      ['akc-release-detail', '<section aria-label="Map">Map</section>', 'section'],
      ['akc-release-detail', '<akc-news-list></akc-news-list>', 'akc-news-list'],
      ['akc-contact-card', '<main>Text</main>', 'main'],
      ['akc-contact-card', '<form name="querySelectorAll"><input name="localName"></form>', 'form'],
      ['akc-share-bar', '<aside>More</aside>', 'aside'],
      ['akc-channels', '<select><option>A</option></select>', 'select'],
      ['akc-channels', '<article><p>One</p></article><header><h2>B</h2></header>', 'header'],
    ];

    for (const [tag, rest, found] of REST) {
      it(`<${tag} /> leaves what follows it in sight, and is told: <${found}>`, async () => {
        const feed = await publishPress();
        const release = /release|contact/.test(tag) ? 'latest' : undefined;
        const section = fixtureSync(
          `<section><${tag} feed="${feed}" ${release ? `release="${release}"` : ''} />${rest}<p>End</p></section>`,
        );
        const element = section.firstElementChild as Ours;
        // a share bar without a release needs no feed
        if (tag !== 'akc-share-bar') await hears(element, 'akc-load');
        await settled(element);

        expect(await browser.warned(`holds <${found}>`)).to.equal(
          `[akc-widgets] <${tag}> holds <${found}>, which is no fallback: expected </${tag}> before it, for HTML knows no <${tag} … />; it stays visible.`,
        );
        const last = element.lastElementChild as HTMLElement;
        expect(last.textContent).to.equal('End');
        expect(last.checkVisibility()).to.equal(true);
        const shownUntil = partOf(element, 'base').getBoundingClientRect().bottom;
        expect(last.getBoundingClientRect().top >= shownUntil).to.equal(true);
      });
    }

    it('leaves it in sight while the news is on its way, and when there is none', async () => {
      const server = await publish({ fault: 'hang' });
      const list = put(
        'akc-news-list',
        { feed: server.url },
        '<p>A</p><dialog><form></form></dialog>',
      );
      await settled(list);
      const [text] = list.children;
      expect(text!.checkVisibility()).to.equal(true);
      list.remove();
      await server.answer({ status: 404 });
      const failed = hears(list, 'akc-error');
      document.body.append(list);
      await failed;
      await settled(list);
      expect(text!.checkVisibility()).to.equal(true);
      list.remove();
    });

    const LONG = 'A sentence of the page that stands below the news. '.repeat(4);
    for (const [what, around, rest] of [
      ['paragraphs', 'section', `<p>${LONG}</p><p>${LONG}</p>`],
      ['headings and text', 'div', `<h2>Partners</h2><p>${LONG}</p><h2>Contact</h2><p>${LONG}</p>`],
      ['a table', 'article', '<table><tr><td>One</td></tr></table><p>Two</p>'],
      ['loose text', 'main', `${LONG}<br>${LONG}<b>End</b>`],
      ['a short part', 'fieldset', '<a href="/">News</a><h2>Hours</h2><p>Nine to five</p>'],
      ['sections', 'aside', '<section>Hours</section><section>Prices</section>'],
    ] as const) {
      it(`may have ${what} of the section in it, which is told`, async () => {
        const feed = await publishPress();
        const section = fixtureSync(
          `<${around}><akc-news-list feed="${feed}" />${rest}</${around}>`,
        );
        const list = section.firstElementChild as Ours;
        await hears(list, 'akc-load');
        await settled(list);

        expect(await browser.warned('holds all that follows')).to.equal(
          `[akc-widgets] <akc-news-list> holds all that follows in its <${around}>, which is shown only while there is no news: expected </akc-news-list> before it, for HTML knows no <akc-news-list … />, unless it is meant as a fallback.`,
        );
      });
    }

    it('is not what a long fallback is that something follows', async () => {
      const feed = await publishPress();
      const section = fixtureSync(
        `<main><akc-news-list feed="${feed}"><p>${LONG}</p><p>${LONG}</p></akc-news-list>
        </main>`,
      );
      const list = section.firstElementChild as Ours;
      await hears(list, 'akc-load');

      expect((await toldOf(list)).filter((one) => one.includes('all that follows'))).to.eql([]);
    });

    it('is not what a release tells search engines beside a fallback', async () => {
      const feed = await publishPress();
      const section = fixtureSync(
        `<main><akc-release-detail feed="${feed}" json-ld release="latest"><a href="/">News</a></akc-release-detail></main>`,
      );
      const detail = section.firstElementChild as Ours;
      await until(detail, () => detail.querySelector('script'));
      detail.requestUpdate();

      expect((await toldOf(detail)).filter((one) => one.includes('all that follows'))).to.eql([]);
    });

    for (const [what, inside] of Object.entries({
      link: '<a href="/">News</a>',
      'list of articles':
        '<article><header><h3>A</h3></header><p>B</p><footer>C</footer></article>',
      section: '<section><header>News</header><ul><li>One</li></ul></section>',
      'button that asks for consent':
        '<p>Show news of others?</p><label><input type="checkbox"> Always</label><button type="button">Yes</button>',
      'heading and a list': '<h2>News</h2><ul><li><a href="/">One</a></li></ul>',
      'link and a heading for another slot': '<a href="/">News</a><h3 slot="footer">More</h3>',
      'picture and a noscript': '<img alt="" src="data:,"><noscript><form></form></noscript>',
      'thing in another slot': '<div slot="footer"><form><input></form></div><p>Fallback</p>',
    })) {
      it(`is not what a fallback of a ${what} is`, async () => {
        const list = await shown('akc-news-list', { feed: await publishPress() }, inside);
        expect(
          (await toldOf(list)).filter((one) => /no fallback|all that follows/.test(one)),
        ).to.eql([]);
        const fallback = list.querySelector(':scope > :not([slot])')!;
        expect(fallback.assignedSlot).to.equal(null);
      });
    }
  });
});
