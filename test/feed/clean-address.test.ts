import { expect } from '@open-wc/testing';
import { withoutTrackers } from '../../src/feed/clean-address.js';

describe('withoutTrackers', () => {
  const page = 'https://a.example/news';

  for (const name of [
    'utm_source utm_medium utm_campaign utm_content utm_term utm_id UTM_Source utm_source_platform',
    'fbclid gclid gclsrc dclid gbraid wbraid gad_source msclkid yclid twclid ttclid li_fat_id',
    'igshid igsh mc_cid mc_eid _ga _gl _hsenc _hsmi __hstc mkt_tok vero_id oly_enc_id',
    'mtm_campaign pk_campaign piwik_kwd hsa_cam wt.mc_id s_kwcid srsltid fb_action_ids NaPm n_media',
    'ScCid epik amp;utm_medium rb_clickid irclickid __s _ke elqTrackId',
  ].flatMap((names) => names.split(' '))) {
    it(`leaves out ${name}`, () => {
      expect(withoutTrackers(`${page}?a=1&${name}=x%20y&b=2`)).to.equal(`${page}?a=1&b=2`);
      expect(withoutTrackers(`${page}?${name}=1#part`)).to.equal(`${page}#part`);
    });
  }

  const kept = [
    page,
    `${page}?`,
    `${page}#`,
    `${page}?a=1&&b=%7e+~&c`,
    `${page}?page_id=7&lang=ko&ref=x&source=y&cid=3&sid=4&id=5&campaign=6`,
    `${page}?gallery=1&utm=2&mc=3&ga=4&my_utm_source=5&pk_id=6&_galaxy=7`,
    `${page}?akc-release=release-1`,
    `${page}#utm_sources`,
    `${page}#/route?a=1&b=2`,
    `${page}#a=1&b=2`,
    `${page}?next=https%3A%2F%2Fb.example%2F%3Futm_source%3Dx`,
    'about:srcdoc',
  ];
  for (const url of kept) {
    it(`leaves to the letter ${url}`, () => {
      expect(withoutTrackers(url)).to.equal(url);
    });
  }

  const mended: [written: string, expected: string][] = [
    [`${page}?utm_source=a&utm_medium=b`, page],
    [`${page}?utm_source`, page],
    [`${page}?utm%5Fsource=a&x=1`, `${page}?x=1`],
    [`${page}?x=1&utm_source=a&y=%EA`, `${page}?x=1&y=%EA`],
    [`${page}#utm_source=rss&utm_medium=feed`, page],
    [`${page}#xtor=RSS-1`, page],
    [`${page}?a=1#/route?b=2&fbclid=3`, `${page}?a=1#/route?b=2`],
    [`${page}#/route?fbclid=3`, `${page}#/route`],
  ];
  for (const [written, expected] of mended) {
    it(`makes ${expected} of ${written}`, () => {
      expect(withoutTrackers(written)).to.equal(expected);
    });
  }
});
