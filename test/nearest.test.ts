import { expect } from '@open-wc/testing';
import { nearest } from '../src/nearest.js';

const TAGS = [
  'akc-news-list',
  'akc-release-detail',
  'akc-contact-card',
  'akc-share-bar',
  'akc-channels',
];

describe('the name that was likely meant', () => {
  for (const [written, meant] of [
    ['akc-newslist', 'akc-news-list'],
    ['akc-release-details', 'akc-release-detail'],
    ['ack-news-list', 'akc-news-list'],
    ['akc_news_list', 'akc-news-list'],
    ['akc-news', 'akc-news-list'],
    ['akc-realease-detail', 'akc-release-detail'],
    ['akc-sharebar', 'akc-share-bar'],
    ['akc-contact', 'akc-contact-card'],
    ['akc-chanel', 'akc-channels'],
    ['ack-chanels', 'akc-channels'],
    ['AKC-News-Lists', 'akc-news-list'],
  ] as const) {
    it(`of ${written} is ${meant}`, () => {
      expect(nearest(written, TAGS)).to.equal(meant);
    });
  }

  for (const written of ['', '-', 'akc-weather', 'x-news', 'akc-', 'card', 'a'.repeat(10_000)]) {
    it(`of ${written.slice(0, 20)} is none`, () => {
      expect(nearest(written, TAGS)).to.equal(undefined);
    });
  }

  it('is the nearest of several', () => {
    expect(nearest('limits', ['limit', 'limes'])).to.equal('limit');
    expect(nearest('untl', ['until', 'url'])).to.equal('until');
  });
});
