import { html, nothing } from 'lit';
import { isolate, straighten } from '../../feed/plain-string.js';
import type { Organization } from '../../feed/model.js';
import { wordFor } from '../../i18n/dictionary.js';
import { isSameLanguage } from '../../i18n/negotiate.js';
import { langOf } from '../shared/text-language.js';
import { renderEvents } from './events.js';
import { renderFiles, renderPhotos } from './file-list.js';
import type { ReleaseView } from './release-view.js';
import { fillWith, joinTexts, renderSection, theirs } from './section.js';

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
    const name = theirs(view, isolate(nameIn(view, organization)));
    const { boilerplate } = organization;
    return renderSection(
      view,
      fillWith(locale.words.sections.about, 'name', name),
      html`<p
        class="plain"
        part="boilerplate"
        dir="auto"
        lang=${langOf(boilerplate, view.language)}
      >
        ${boilerplate}
      </p>`,
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
      exportparts="contact, role, name, unit, address, link, button, time"
      feed=${feedUrl}
      release=${release.id}
      lang=${locale.tag}
      content-lang=${view.contentLang}
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
  const roleWord = wordFor(locale.words.sections.organizationRoles, role);
  const facts = [roleWord, country && locale.country(country)];
  const lang = langOf(title, view.language);
  return html`
    <p part="organization">
      ${
        url
          ? html`<a part="link" dir="auto" lang=${lang} href=${url} rel="noopener">${title}</a>`
          : html`<bdi lang=${lang}>${title}</bdi>`
      }
      ${role && !roleWord ? html`<span class="quiet">${theirs(view, straighten(role))}</span>` : nothing}
      <span class="quiet">${joinTexts(facts, ' · ')}</span>
    </p>
  `;
}

/** An organisation's name in the language of the release, as all else that its publisher says. */
function nameIn({ language }: ReleaseView, { name, names }: Organization): string | undefined {
  const isSame = (other = '') => language !== undefined && isSameLanguage(other, language);
  return names?.find((other) => isSame(other.language))?.name ?? name;
}
