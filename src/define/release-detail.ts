import { ReleaseDetail } from '../elements/release-detail/release-detail.js';
import { define } from './define.js';

// not every feed has contacts, and most readers share nothing
ReleaseDetail.bring = {
  contactCard: () => import('./contact-card.js'),
  shareBar: () => import('./share-bar.js'),
};

define('akc-release-detail', ReleaseDetail);
