import { ReleaseDetail } from '../elements/release-detail/release-detail.js';
import { define } from './define.js';

// a release without them is still a release: what is lost of them costs no more than themselves
ReleaseDetail.embeds = {
  'akc-contact-card': () => import('./contact-card.js'),
  'akc-share-bar': () => import('./share-bar.js'),
};

define('akc-release-detail', ReleaseDetail);
