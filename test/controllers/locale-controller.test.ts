import { expect } from '@open-wc/testing';
import { html, LitElement, render } from 'lit';
import { LocaleController } from '../../src/controllers/locale-controller.js';
import { en } from '../../src/i18n/en.js';
import { dictionaries } from '../../src/i18n/languages.js';
import { registerLanguage } from '../../src/controllers/page-dictionaries.js';
import { until } from '../support/clock.js';

class Spoken extends LitElement {
  readonly language = new LocaleController(this);
}
customElements.define('test-spoken', Spoken);

class Around extends LitElement {
  override render() {
    return html`<test-spoken></test-spoken>`;
  }
}
customElements.define('test-around', Around);

describe('the language of an element', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });

  afterEach(() => {
    place.remove();
  });

  const show = (lang: string): Spoken => {
    render(html`<div lang=${lang}><test-spoken></test-spoken></div>`, place);
    return place.querySelector('test-spoken') as Spoken;
  };

  const tagOf = ({ language: { locale } }: Spoken) => locale && [locale.tag, locale.language];

  /** Waits until the words of a language are here. */
  const speaks = (element: Spoken, language: string) =>
    until(() => Promise.resolve(element.language.locale?.language === language), language);

  it('is English at once on an English page', () => {
    expect(tagOf(show('en-GB'))).to.eql(['en-GB', 'en']);
  });

  it('is none until its words are here, and then the page’s', async () => {
    const element = show('ko_KR');
    if (!dictionaries.get('ko')) expect(element.language.locale).to.equal(undefined);
    await speaks(element, 'ko');
    expect(tagOf(element)).to.eql(['ko-KR', 'ko']);
  });

  it('is English where none is named, and where it is not spoken', () => {
    for (const lang of ['', 'fr', 'ko-Latn', 'no tag', 'constructor']) {
      expect(tagOf(show(lang)), lang).to.eql(['en', 'en']);
    }
  });

  it('follows the page, and only the last that was asked for counts', async () => {
    const element = show('en');
    const around = element.parentElement!;
    around.lang = 'ko';
    await Promise.resolve();
    around.lang = 'en-GB';
    await until(() => Promise.resolve(element.language.locale?.tag === 'en-GB'), 'en-GB');
    await dictionaries.load('ko');
    await element.updateComplete;
    expect(tagOf(element)).to.eql(['en-GB', 'en']);
    around.lang = 'ko';
    await speaks(element, 'ko');
  });

  it('has its names again after another', async () => {
    const element = show('km');
    const name = () => element.language.locale?.country('TH');
    await until(() => Promise.resolve(name() === 'ថៃ'), 'the name in Khmer');
    element.parentElement!.lang = 'en';
    await until(() => Promise.resolve(name() === 'Thailand'), 'the name in English');
    element.parentElement!.lang = 'km-KH';
    await until(() => Promise.resolve(name() === 'ថៃ'), 'the name in Khmer again');
  });

  it('is that of the host that it stands in', async () => {
    render(html`<div lang="en"><test-around lang="en-GB"></test-around></div>`, place);
    const around = place.querySelector<Around>('test-around')!;
    await around.updateComplete;
    const element = around.renderRoot.querySelector('test-spoken') as Spoken;
    expect(tagOf(element)).to.eql(['en-GB', 'en']);
    around.lang = 'ko';
    await speaks(element, 'ko');
  });

  it('stays the same object while the language does', async () => {
    const element = show('en-GB');
    const { locale } = element.language;
    const around = element.parentElement!;
    around.lang = 'en_gb';
    // as a page does that moves it
    element.remove();
    around.append(element);
    await element.updateComplete;
    expect(element.language.locale).to.equal(locale);
  });

  it('is English where the words cannot be had', async () => {
    const load = () => Promise.reject(new Error('lost'));
    Object.assign(dictionaries, { get: () => undefined, load });
    try {
      const element = show('ko-KR');
      await speaks(element, 'en');
      expect(tagOf(element)).to.eql(['en', 'en']);
      expect(element.language.locale!.words).to.equal(en);
    } finally {
      // the class's own are seen again
      for (const name of ['get', 'load']) Reflect.deleteProperty(dictionaries, name);
    }
  });

  describe('with words of the page’s own', () => {
    const remove = () => {
      document.querySelectorAll('[data-akc-language]').forEach((element) => {
        element.remove();
      });
      document.dispatchEvent(new Event('akc-language'));
    };
    afterEach(remove);

    const says = (element: Spoken, more: string) =>
      until(() => Promise.resolve(element.language.locale?.words.list.more === more), more);

    it('renames a term, on elements that are here already', async () => {
      const element = show('en-GB');
      registerLanguage({ language: 'EN', list: { more: '<b>Older</b>' } });
      await says(element, '<b>Older</b>');
      expect(tagOf(element)).to.eql(['en-GB', 'en']);
      expect(element.language.locale!.words.list.name).to.equal(en.list.name);
      remove();
      await says(element, en.list.more);
    });

    it('names countries as the publisher does', async () => {
      registerLanguage({ language: 'en', countries: { KR: 'Republic of Korea' } });
      const element = show('en');
      await until(() => Promise.resolve(!!element.language.locale), 'words');
      expect(element.language.locale!.country('kr')).to.equal('Republic of Korea');
      expect(element.language.locale!.country('TH')).to.equal('Thailand');
    });

    it('speaks a language that we do not, where it is whole', async () => {
      const element = show('fr-CA');
      expect(tagOf(element)).to.eql(['en', 'en']);
      registerLanguage({ ...en, language: 'fr', list: { ...en.list, more: 'Plus' } });
      await says(element, 'Plus');
      expect(tagOf(element)).to.eql(['fr-CA', 'fr']);
    });

    it('stays English where it is not', async () => {
      const element = show('fr');
      registerLanguage({ language: 'fr', list: { more: 'Plus' } });
      await element.language.ready;
      expect(tagOf(element)).to.eql(['en', 'en']);
    });

    it('takes what stands in the page’s markup', async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.setAttribute('data-akc-language', 'en');
      script.append('{"list":{"more":"Older"}}');
      document.head.append(script);
      await says(show('en'), 'Older');
    });
  });
});
