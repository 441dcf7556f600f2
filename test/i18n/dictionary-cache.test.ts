import { expect } from '@open-wc/testing';
import { DictionaryCache } from '../../src/i18n/dictionary-cache.js';
import { en } from '../../src/i18n/en.js';
import { dictionaries } from '../../src/i18n/languages.js';

describe('DictionaryCache', () => {
  it('loads once, however many ask', async () => {
    let requests = 0;
    const load = () => {
      requests++;
      return Promise.resolve(en);
    };
    const cache = new DictionaryCache({ xx: load });
    expect(cache.get('xx')).to.equal(undefined);
    expect(await Promise.all([cache.load('xx'), cache.load('xx')])).to.eql([en, en]);
    expect(await cache.load('xx')).to.equal(en);
    expect(cache.get('xx')).to.equal(en);
    expect(requests).to.equal(1);
  });

  it('keeps no failure', async () => {
    const answers = [() => Promise.reject(new Error('lost')), () => Promise.resolve(en)];
    const cache = new DictionaryCache({ xx: () => answers.shift()!() });
    const failures = [cache.load('xx'), cache.load('xx')].map((attempt) =>
      attempt.catch((error: unknown) => (error as Error).message),
    );
    expect(await Promise.all(failures)).to.eql(['lost', 'lost']);
    expect(cache.get('xx')).to.equal(undefined);
    expect(await cache.load('xx')).to.equal(en);
  });

  it('has English from the start', () => {
    expect(dictionaries.get('en')).to.equal(en);
  });
});
