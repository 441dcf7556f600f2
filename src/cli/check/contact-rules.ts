import type { Findings } from './findings.js';
import { isObject, listIn, textIn, type Json } from './json.js';

/** Whether people and offices can be reached as they are written. */

/** Characters (RFC 5321, 4.5.3.1). */
const LONGEST_EMAIL = 320;
const EMAIL = /^[^\s@<>"':;,?&]+@[^\s@<>"']+\.[^\s@<>"'.]+$/;

const isEmail = (written: string) => written.length <= LONGEST_EMAIL && EMAIL.test(written);

/** @param pointer JSON pointer to who has contacts: a release, or an organisation */
export function checkContacts(holder: Json | undefined, pointer: string, findings: Findings): void {
  listIn(holder, 'contacts').forEach((contact, index) => {
    if (!isObject(contact)) return;
    const at = `${pointer}/contacts/${index}`;
    if (textIn(contact, 'email') === undefined && !textIn(contact, 'tel')) {
      findings.tell('contact-way', at, { found: undefined, expected: 'tel or email' });
    }
    checkEmail(contact, at, findings);
  });
}

export function checkEmail(holder: Json | undefined, pointer: string, findings: Findings): void {
  const email = textIn(holder, 'email');
  if (email === undefined || isEmail(email)) return;
  findings.tell('email', `${pointer}/email`, { found: email, expected: 'an e-mail address' });
}
