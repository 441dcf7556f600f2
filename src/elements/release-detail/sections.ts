import { html, nothing } from 'lit';
import { isolate, straighten } from '../../feed/plain-string.js';
import type { Organization } from '../../feed/model.js';
import { wordFor } from '../../i18n/dictionary.js';
import { renderEvents } from './events.js';
import { renderFiles, renderPhotos } from './file-list.js';
import type { ReleaseView } from './release-view.js';
import { joinTexts, renderSection } from './section.js';

/** What follows the text. */
export const renderSections = (view: ReleaseView) => [
  renderEvents(view),
  view.hides('files') ? nothing : renderPhotos(view),
  renderOrganizations(view),
];

/** What stands beside the text where there is room, else below it. */
export const renderSide = (view: ReleaseView) => [
  view.hides('files') ? nothing : renderFiles(view),
  view.hides('contacts') ? nothing : renderContacts(view),
];

/** What stands at the end: who the publisher and the other organisations are. */
export function renderAbout(view: ReleaseView) {
  const { release, publisher, locale } = view;
  if (view.hides('boilerplate')) return nothing;
  const organizations = [publisher, ...(release.organizations ?? [])];
  return organizations.map((organization) => {
    if (!organization?.boilerplate) return nothing;
    const name = isolate(nameIn(view, organization));
    return renderSection(
      view,
      locale.fill(locale.words.sections.about, { name }),
      html`<p class="plain" part="boilerplate" dir="auto">${organization.boilerplate}</p>`,
    );
  });
}

function renderContacts(view: ReleaseView) {
  const { release, publisher, locale, feedUrl } = view;
  const { contacts, tel, email } = publisher ?? {};
  if (!(release.contacts ?? contacts ?? tel ?? email)) return nothing;
  return renderSection(
    view,
    locale.words.sections.contacts,
    html`<akc-contact-card
      exportparts="contact, role, name, unit, link, button, time"
      feed=${feedUrl}
      release=${release.id}
      lang=${locale.tag}
    ></akc-contact-card>`,
  );
}

function renderOrganizations(view: ReleaseView) {
  const { organizations = [] } = view.release;
  if (!organizations.length) return nothing;
  return renderSection(
    view,
    view.locale.words.sections.organizations,
    organizations.map((organization) => renderOrganization(view, organization)),
  );
}

function renderOrganization(view: ReleaseView, organization: Organization) {
  const { locale } = view;
  const { role, url, country } = organization;
  const title = straighten(nameIn(view, organization) ?? url);
  const facts = [
    role && (wordFor(locale.words.sections.organizationRoles, role) ?? role),
    country && locale.country(country),
  ];
  return html`
    <p part="organization">
      ${
        url
          ? html`<a part="link" dir="auto" href=${url} rel="noopener">${title}</a>`
          : html`<bdi>${title}</bdi>`
      }
      <span class="quiet">${joinTexts(facts, ' · ')}</span>
    </p>
  `;
}

/** An organisation's name in the language of the release, as all else that its publisher says. */
function nameIn({ language }: ReleaseView, { name, names }: Organization): string | undefined {
  return names?.find((other) => other.language === language)?.name ?? name;
}
