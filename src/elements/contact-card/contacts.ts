import type { Contact, Publisher, Release } from '../../feed/model.js';
import { isolate } from '../../feed/plain-string.js';

/** Who answers. Without a release it is the organisation's own. */

/** The organisation itself, where it can be reached. */
export function officeOf(publisher: Publisher | undefined): Contact | undefined {
  const { name, tel, email } = publisher ?? {};
  return tel || email ? { organization: name, tel, email, isOffice: true } : undefined;
}

/** Texts of others side by side; absent ones are left out. */
export const join = (...texts: (string | undefined)[]): string =>
  texts.map(isolate).filter(Boolean).join(', ');

/** What stands first of a contact. */
export const nameOf = ({ name, organization, unit, email, tel }: Contact): string | undefined =>
  name ?? organization ?? unit ?? email ?? tel;

/** What somebody is, and where. */
export const positionOf = ({ name, title, unit, organization }: Contact): string =>
  join(title, unit, name || unit ? organization : undefined);

/**
 * Those that the release names; where it names nobody, those of its publisher.
 *
 * @param role in lower case; without it all
 */
export function namedContacts(
  release: Release | undefined,
  publisher: Publisher | undefined,
  role: string | undefined,
): readonly Contact[] {
  const hasRole = (contact: Contact) => !role || contact.role?.toLowerCase() === role;
  return (
    [release?.contacts, publisher?.contacts]
      .map((contacts = []) => contacts.filter(hasRole))
      .find(({ length }) => length) ?? []
  );
}

/** The roles that contacts have, for whoever asked for one that nobody has. */
export function rolesIn(
  release: Release | undefined,
  publisher: Publisher | undefined,
): readonly string[] {
  const contacts = [...(release?.contacts ?? []), ...(publisher?.contacts ?? [])];
  return [...new Set(contacts.map(({ role = '' }) => role).filter(Boolean))];
}
