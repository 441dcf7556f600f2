import type { Contact, Publisher } from '../../feed/model.js';
import { telOf } from '../shared/contact-links.js';
import { contentLines, escapeText } from '../shared/content-lines.js';
import { fileName } from '../shared/file-name.js';
import { oneLine } from '../../feed/plain-string.js';

/**
 * A card that phones and mail programs open: vCard 3.0 (RFC 2426), for many phones refuse 4.0. The same input
 * gives the same file.
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
    'VERSION:3.0',
    'PRODID:-//akc-widgets//EN',
    // no card is without, nor without an N (§3.1.1, §3.1.2)
    text('FN', oneLine(nameOf(contact, publisher))) || 'FN:',
    // which part is the family's nobody can tell
    `N:${escapeText(name!)};;;;`,
    (employer || unit) && `ORG:${escapeText(employer ?? '')}${unit ? `;${escapeText(unit)}` : ''}`,
    // what is nobody's card iOS and macOS file under the organisation
    !name && 'X-ABShowAs:COMPANY',
    text('TITLE', oneLine(title)),
    text('ROLE', oneLine(label)),
    text('TEL;TYPE=WORK,VOICE', dialable(tel)),
    text('EMAIL;TYPE=INTERNET,WORK', oneLine(email)),
    office?.url && `URL:${office.url}`,
    office?.address && `ADR;TYPE=WORK:;;${escapeText(office.address)};;;;`,
    text('TZ;VALUE=text', office?.time_zone),
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

/**
 * A whole value, in which a semicolon parts nothing. The standard escapes it all the same (§4), but Thunderbird's
 * reader would show the backslash, and none splits there.
 */
const text = (name: string, value: string | undefined) =>
  value && `${name}:${escapeText(value).replaceAll('\\;', ';')}`;

/**
 * An extension stands behind a comma, at which phones wait, and go on dialling: the letters of "ext." are keys to
 * them. What is only understood in its own country, or is no number, stands as written.
 */
function dialable(tel: string | undefined): string | undefined {
  const [, number = '', extension] = /^tel:([^;]+)(;ext=.+)?$/.exec(telOf(tel, '-') ?? '') ?? [];
  const isKnown = number.startsWith('+') || !!extension;
  return isKnown ? number + (extension ?? '').replace(';ext=', ',') : tel;
}
