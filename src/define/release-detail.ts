// the elements that it shows
import './contact-card.js';
import './share-bar.js';
import { ReleaseDetail } from '../elements/release-detail/release-detail.js';
import { define } from './define.js';

define('akc-release-detail', ReleaseDetail);
