import type { Contact, Publisher } from '../../feed/model.js';
import { telOf } from '../shared/contact-links.js';
import { contentLines, escapeText } from '../shared/content-lines.js';
import { fileName } from '../shared/file-name.js';
import { oneLine } from '../../feed/plain-string.js';

/**
 * A card that phones and mail programs open: vCard 4.0 (RFC 6350). The same input gives the same
 * file.
 *
 * @param contact absent: the organisation itself
 */
export function vcard(contact: Contact | undefined, publisher: Publisher | undefined): string {
  const { title, label, organization, tel, email, ...who } = contact ?? reachOf(publisher);
  const [name, unit, employer] = [who.name, who.unit, organization ?? publisher?.name].map(oneLine);
  // one organisation's address is not that of another's people
  const office = (organization ?? publisher?.name) === publisher?.name ? publisher : undefined;
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//akc-widgets//EN',
    // a department is an `org` too, and a `group` would be a list of members (§6.1.4)
    `KIND:${name ? 'individual' : 'org'}`,
    // no card is without (§6.2.1)
    text('FN', oneLine(nameOf(contact, publisher))) || 'FN:',
    // which part is the family's nobody can tell, and phones want an N
    name && `N:${escapeText(name)};;;;`,
    (employer || unit) && `ORG:${escapeText(employer ?? '')}${unit ? `;${escapeText(unit)}` : ''}`,
    text('TITLE', oneLine(title)),
    text('ROLE', oneLine(label)),
    telephone(tel),
    text('EMAIL;TYPE=work', oneLine(email)),
    office?.url && `URL:${office.url}`,
    office?.address && `ADR;TYPE=work:;;${escapeText(office.address)};;;;`,
    text('TZ', office?.time_zone),
    'END:VCARD',
  ]);
}

/** @returns name for the card's file */
export const vcardName = (contact: Contact | undefined, publisher: Publisher | undefined) =>
  fileName('contact', nameOf(contact, publisher), 'vcf');

const reachOf = (publisher: Publisher | undefined): Contact => ({
  tel: publisher?.tel,
  email: publisher?.email,
});

/** What a contact is called: without a name, the most precise thing that is known of it. */
function nameOf(contact: Contact | undefined, publisher: Publisher | undefined): string {
  const { name, unit, organization, label, role, email, tel } = contact ?? reachOf(publisher);
  return name ?? unit ?? organization ?? publisher?.name ?? label ?? role ?? email ?? tel ?? '';
}

/** A whole value, in which a semicolon parts nothing and needs no escape (RFC 6350 §4.1). */
const text = (name: string, value: string | undefined) =>
  value && `${name}:${escapeText(value).replaceAll('\\;', ';')}`;

/** What is only understood in its own country stands as written. */
function telephone(tel: string | undefined) {
  const url = telOf(tel, '-');
  return url?.startsWith('tel:+') ? `TEL;TYPE=work;VALUE=uri:${url}` : text('TEL;TYPE=work', tel);
}
