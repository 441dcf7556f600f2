import { ReleaseDetail } from '../elements/release-detail/release-detail.js';
import './contact-card.js';
import { define } from './define.js';

// most readers share nothing
ReleaseDetail.bringShareBar = () => import('./share-bar.js');

define('akc-release-detail', ReleaseDetail);
