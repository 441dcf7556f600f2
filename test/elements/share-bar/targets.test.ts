import { expect } from '@open-wc/testing';
import { addressOf } from '../../../src/elements/share-bar/targets.js';

const URL_ = 'https://publisher.example/news/1?a=b&c';
const mail = (text: string) => new URL(addressOf('email', URL_, text)!);

describe('a mail that shares a release', () => {
  it('has a subject of one line', () => {
    const { searchParams } = mail('News\r\nBcc: all@example.org\n\u2028More');

    expect(searchParams.get('subject')).to.equal('News Bcc: all@example.org More');
  });

  it('has a subject that turns nothing', () => {
    expect(mail('News \u202Efdp').searchParams.get('subject')).to.equal('News fdp');
  });

  it('throws at no half of a character', () => {
    expect(mail('a\uD83D').searchParams.get('subject')).to.equal('a');
  });

  it('says text and address', () => {
    expect(mail('News').searchParams.get('body')).to.equal(`News\r\n\r\n${URL_}`);
  });

  for (const end of ['\n', '\r\n', '\r', '\u2028', '\u2029']) {
    it(`has lines that end as those of mails do: ${JSON.stringify(end)}`, () => {
      const body = mail(`Dear all${end}News`).searchParams.get('body');

      expect(body).to.equal(`Dear all\r\nNews\r\n\r\n${URL_}`);
    });
  }
});

describe('the headline', () => {
  // Facebook and LinkedIn take an address alone
  for (const target of ['email', 'x', 'whatsapp', 'telegram', 'line']) {
    it(`is in the text for ${target}`, () => {
      const { searchParams } = new URL(addressOf(target, URL_, 'A headline & more')!);

      const texts = [...searchParams.values()].map((value) => value.split(/\r?\n/)[0]);
      expect(texts).to.include('A headline & more');
    });
  }
});
