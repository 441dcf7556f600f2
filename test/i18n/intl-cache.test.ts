import { expect } from '@open-wc/testing';
import { dateFormat, memoise, numberFormat } from '../../src/i18n/intl-cache.js';

describe('memoise', () => {
  it('makes a thing once', () => {
    let made = 0;
    const make = () => ++made;
    memoise('a test', make);
    expect([memoise('a test', make), made]).to.eql([1, 1]);
  });

  it('keeps what is false or absent, too', () => {
    let made = 0;
    const make = () => {
      made++;
      return undefined;
    };
    memoise('absent', make);
    memoise('absent', make);
    expect(made).to.equal(1);
  });

  it('does not keep what could not be made', () => {
    const fail = () => {
      throw new Error('no');
    };
    expect(() => memoise('another', fail)).to.throw();
    expect(memoise('another', () => 'made')).to.equal('made');
  });

  it('forgets the oldest beyond its bound', () => {
    let made = 0;
    const make = () => ++made;
    memoise('the first', make);
    for (let index = 0; index < 49; index++) memoise(`other ${index}`, () => index);
    memoise('the first', make);
    expect(made).to.equal(1);
    memoise('one too many', () => 0);
    memoise('the first', make);
    expect(made).to.equal(2);
  });
});

describe('the formatters', () => {
  const [en, ko] = [{ tag: 'en' }, { tag: 'ko' }];

  it('are shared by language and options', () => {
    expect(numberFormat(en)).to.equal(numberFormat({ tag: 'en' }));
    expect(numberFormat(en)).to.not.equal(numberFormat(ko));
    expect(dateFormat(en, 'full', 'UTC')).to.equal(dateFormat(en, 'full', 'UTC'));
    expect(dateFormat(en, 'full', 'UTC')).to.not.equal(dateFormat(en, 'full', 'Asia/Seoul'));
    expect(dateFormat(en, 'full', 'UTC')).to.not.equal(dateFormat(en, 'long', 'UTC'));
  });
});
