import { ContactCard } from '../elements/contact-card/contact-card.js';
import { define } from './define.js';

define('akc-contact-card', ContactCard);
