/** Addresses without what only counts the readers who come by them. */

/**
 * Names of parameters, from the documents of who adds them, in any case. What a site could mean by a name, such as
 * `ref`, `cid` or `source`, is no such name.
 */
const TRACKERS = new RegExp(
  `^(?:amp;)*(?:${[
    // campaigns: Google Analytics, Matomo, Piano, HubSpot, Webtrekk, Adobe
    'utm_.*|mtm_.*|(?:pk|piwik)_(?:campaign|kwd|keyword|source|medium|content|cid)',
    'at_(?:campaign|medium)|xtor|hsa_.*|wt[._]mc(?:_id)?|s_kwcid|ef_id',
    // what one reader clicked on: Google, Facebook, Instagram, Microsoft, X, TikTok, LinkedIn, Pinterest, Snapchat, Yandex
    'gclid|gclsrc|dclid|[gw]braid|gad_(?:source|campaignid)|srsltid|_ga(?:c|d)?|_gl|_gid',
    'fbclid|fb_(?:action_ids|action_types|source|ref)|__(?:cft|xts)__\\[.*|__tn__|igshid|igsh',
    'msclkid|twclid|__twitter_impression|ttclid|li_fat_id|epik|sc_?cid|yclid|ysclid|_openstat',
    // Naver
    'NaPm|n_(?:media|query|rank|match|ad|ad_group(?:_type)?|keyword(?:_id)?|campaign(?:_type)?)',
    // letters: Mailchimp, HubSpot, Marketo, Vero, Olytics, Drip, Klaviyo, MailerLite, Dotdigital, Eloqua, Bronto
    'mc_[ce]id|_hsenc|_hsmi|__hs(?:sc|tc|fp)|hsCtaTracking|mkt_tok|vero_(?:id|conv)',
    'oly_(?:enc|anon)_id|__s|_k[ex]|ml_subscriber(?:_hash)?|dm_i|elqTrack(?:Id)?|_bta_(?:tid|c)',
    // others that hand readers on
    'rb_clickid|irclickid|wickedid|_branch_match_id|guce_referrer(?:_sig)?',
  ].join('|')})$`,
  'i',
);

const isTracker = (pair: string) =>
  [...new URLSearchParams(pair).keys()].some((name) => TRACKERS.test(name));

/** All else stays to the letter. @param part of an address, with the sign that it begins with, which goes with the last pair */
function clean(part: string): string {
  const kept = part
    .slice(1)
    .split('&')
    .filter((pair) => !isTracker(pair))
    .join('&');
  return kept || part.length === 1 ? part[0]! + kept : '';
}

/**
 * An address as a reader means it who hands it on.
 *
 * @param url absolute
 */
export function withoutTrackers(url: string): string {
  const [, page, query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#[^]*)?$/.exec(url)!;
  // some write them behind the fragment, and some pages keep there what other pages have in the query
  const [, route, pairs = ''] = /^(#[^?]*(?=\?))?([^]*)$/.exec(hash)!;
  // the name of a place on the page is no pair
  const fragment = pairs.includes('=') ? clean(pairs) : pairs;
  return page! + (query && clean(query)) + (route ?? '') + fragment;
}
