import type { html as Html, TemplateResult } from 'lit';
import type {
  Attachment,
  Organization,
  Release,
  ReleaseEvent,
  Translation,
} from '../../feed/model.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { detailOf } from '../base/events.js';
import { saveFile } from '../shared/save-file.js';
import { picturePlace } from '../../html/picture-place.js';
import { isolate, straighten } from '../../feed/plain-string.js';
import { secureUrl } from '../shared/secure-url.js';
import { describeFile, groupFiles, isPhoto } from './files.js';
import type { DetailHost } from './host.js';

/**
 * What a plain feed does not have: corrections, translations, events, photos, files, contacts,
 * organisations. Loaded by a release that has one of them; it is handed `html`, and imports nothing
 * that runs of Lit.
 */

export { css } from './sections.css.js';

type Host = Pick<DetailHost, 'found' | 'live' | 'level' | 'emit' | 'hide' | 'zone'>;

const hides = ({ hide }: Host, what: string) => hide.split(' ').includes(what);

/** Of the release; of its feed where it says nothing of its own. */
const languageOf = ({ found: { release, feed } }: Host) => release?.language ?? feed?.language;

/** Texts of others in one line, each by itself. */
const joinTexts = (texts: readonly (string | undefined)[], between: string) =>
  texts.map(isolate).filter(Boolean).join(between);

function renderSection(html: typeof Html, { level }: Host, label: string, content: unknown) {
  return html`<section part="section">
    <div class="label" part="label" role="heading" aria-level=${Math.min(level + 1, 6)}>
      ${label}
    </div>
    ${content}
  </section>`;
}

/** Said before the text: that the release was withdrawn, or what was changed and when; translations. */
export const renderNotice = (html: typeof Html, host: Host, locale: Locale, release: Release) => [
  renderTranslations(html, locale, release),
  renderCorrections(html, host, locale, release),
];

function renderTranslations(html: typeof Html, locale: Locale, { translations = [] }: Release) {
  const linked = (one: Translation): one is Translation & { url: string } => !!one.url;
  const links = translations.filter(linked);
  return links.length
    ? html`<ul class="meta">
        <li>${locale.words.sections.alsoIn}</li>
        ${links.map(
          ({ language, url, title }) =>
            html`<li>
              <a
                part="translation link"
                href=${url}
                lang=${language}
                hreflang=${language}
                dir="auto"
                title=${isolate(title)}
                >${locale.ownLanguageName(language)}</a
              >
            </li>`,
        )}
      </ul>`
    : '';
}

function renderCorrections(
  html: typeof Html,
  host: Host,
  locale: Locale,
  { status, corrections = [] }: Release,
): TemplateResult | undefined {
  const { statusSentences } = locale.words.release;
  const sentence =
    wordFor(statusSentences, status) ?? (corrections.length ? statusSentences.corrected : '');
  if (!sentence) return undefined;
  return html`
    <div class="notice" part="status" role="note" lang=${locale.language}>
      <p><strong>${sentence}</strong></p>
      ${corrections.map(
        ({ date, note }) =>
          html`<p>
            ${
              date
                ? html`<time datetime=${date.text}
                    >${locale.date(date, { timeZone: host.zone })}</time
                  >`
                : ''
            }
            <span dir="auto" lang=${host.found.release?.language ?? ''}>${straighten(note)}</span>
          </p>`,
      )}
    </div>
  `;
}

/** What follows the text. */
export function renderSections(html: typeof Html, host: Host, locale: Locale, release: Release) {
  const { events = [], attachments = [], organizations = [] } = release;
  const words = locale.words.sections;
  const photos = hides(host, 'files') ? [] : attachments.filter(isPhoto);
  const figures = photos.map((photo) => renderPhoto(html, host, locale, photo));
  const section = (label: string, list: unknown[], content: unknown = list) =>
    list.length ? renderSection(html, host, label, content) : '';
  return [
    section(
      words.events,
      events.map((event) => renderEvent(html, host, locale, release, event)),
    ),
    section(words.photos, photos, html`<div class="photos">${figures}</div>`),
    section(
      words.organizations,
      organizations.map((organization) => renderOrganization(html, host, locale, organization)),
    ),
  ];
}

/** What stands beside the text. */
export const renderSide = (html: typeof Html, host: Host, locale: Locale, release: Release) => [
  hides(host, 'files') ? '' : renderFiles(html, host, locale, release),
  hides(host, 'contacts') ? '' : renderContacts(html, host, locale, release),
];

function renderFiles(html: typeof Html, host: Host, locale: Locale, { attachments = [] }: Release) {
  const rows = groupFiles(attachments.filter((file) => !isPhoto(file)));
  if (!rows.length) return '';
  const list = rows.map(({ title, files }) => {
    const [file, ...others] = files;
    const inside = others.length
      ? [
          html`<span dir="auto">${title}</span>`,
          ...files.map((format) => renderFile(html, host, locale, format)),
        ]
      : renderFile(html, host, locale, file!, title);
    return html`<li part="file">${inside}</li>`;
  });
  return renderSection(
    html,
    host,
    locale.words.sections.files,
    html`<ul>
      ${list}
    </ul>`,
  );
}

function renderFile(
  html: typeof Html,
  host: Host,
  locale: Locale,
  file: Attachment,
  title?: string,
) {
  const { url, language, kind = 'document' } = file;
  const facts = describeFile(file, locale);
  const take = (event: Event) => {
    const release = detailOf(host.found.release!);
    if (!host.emit('akc-download', { release, kind, url }, true)) event.preventDefault();
  };
  return html`<div>
    <a part="link" dir="auto" href=${url} hreflang=${language ?? ''} @click=${take}
      >${title ?? (facts || url)}</a
    >
    ${title ? html`<span class="quiet">${facts}</span>` : ''}
  </div>`;
}

function renderContacts(html: typeof Html, host: Host, locale: Locale, release: Release) {
  const { contacts, tel, email } = host.found.publisher ?? {};
  if (!(release.contacts ?? contacts ?? tel ?? email)) return '';
  return renderSection(
    html,
    host,
    locale.words.sections.contacts,
    html`<akc-contact-card
      exportparts="contact, role, name, unit, link, button, time"
      feed=${host.live.source!.url}
      release=${release.id}
      lang=${locale.tag}
    ></akc-contact-card>`,
  );
}

/** What stands at the end: who the publisher is, and the others. */
export function renderAbout(
  html: typeof Html,
  host: Host,
  locale: Locale,
  { organizations = [] }: Release,
) {
  if (hides(host, 'boilerplate')) return '';
  return [host.found.publisher, ...organizations].map(
    (organization) =>
      organization?.boilerplate &&
      renderSection(
        html,
        host,
        locale.fill(locale.words.sections.about, { name: isolate(nameOf(host, organization)) }),
        html`<p class="plain" part="boilerplate" dir="auto">${organization.boilerplate}</p>`,
      ),
  );
}

/** In the release's own language, as all else that its publisher says. */
function nameOf(host: Host, { name, names }: Organization): string | undefined {
  const language = languageOf(host);
  return names?.find((other) => other.language === language)?.name ?? name;
}

function renderEvent(
  html: typeof Html,
  host: Host,
  locale: Locale,
  release: Release,
  event: ReleaseEvent,
) {
  const { name, start_date, end_date, time_zone, place, address, country, url, online_url } = event;
  const words = locale.words.sections;
  const where = joinTexts([place, address, country && locale.country(country)], ', ');
  const link = (href: string | undefined, text: string) =>
    href ? html`<a part="link" href=${href} rel="noopener">${text}</a>` : '';
  return html`
    <div class="event" part="event">
      <p class="name" dir="auto">${name ?? release.title}</p>
      ${
        start_date
          ? html`<p>
              <time datetime=${start_date.text}
                >${locale.range(start_date, end_date, time_zone)}</time
              >
            </p>`
          : ''
      }
      ${where ? html`<p class="quiet" dir="auto">${where}</p>` : ''}
      <div class="row">
        ${link(url, words.moreOnEvent)} ${link(online_url, words.joinOnline)}
        ${
          start_date
            ? html`<button
                type="button"
                class="small"
                part="button"
                @click=${() => void saveEvent(host, release, event)}
              >
                ${words.addToCalendar}
              </button>`
            : ''
        }
      </div>
    </div>
  `;
}

async function saveEvent(host: Host, release: Release, event: ReleaseEvent): Promise<void> {
  const about = { release: detailOf(release), kind: 'calendar' };
  if (!host.emit('akc-download', about, true)) return;
  const { calendar, calendarName } = await import('./calendar.js');
  saveFile(calendarName(event), 'text/calendar', calendar(release, [event]));
}

function renderPhoto(html: typeof Html, host: Host, locale: Locale, photo: Attachment) {
  const words = locale.words.sections;
  const { url, thumbnail, alt, caption, credit, terms, title } = photo;
  const { width, height } = picturePlace(photo.width, photo.height);
  const facts = describeFile(photo, locale);
  const take = (event: Event) => {
    const about = { release: detailOf(host.found.release!), kind: 'photo', url };
    if (!host.emit('akc-download', about, true)) event.preventDefault();
  };
  const told = caption ?? title;
  return html`
    <figure part="file figure">
      <a href=${url} part="link" @click=${take} aria-label=${isolate(alt ?? told ?? facts)}>
        <img
          class=${width ? '' : 'unsized'}
          part="image"
          src=${secureUrl(thumbnail ?? url)}
          width=${width ?? ''}
          height=${height ?? ''}
          alt=${alt ?? ''}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
        />
      </a>
      <figcaption class="quiet" part="caption">
        ${told ? html`<p dir="auto">${told}</p>` : ''}
        ${credit || terms ? html`<p>${joinTexts([credit, terms], ' · ')}</p>` : ''}
        <p>
          <a part="link" href=${url} @click=${take}
            >${facts ? locale.fill(words.downloadWith, { facts }) : words.download}</a
          >
        </p>
      </figcaption>
    </figure>
  `;
}

function renderOrganization(
  html: typeof Html,
  host: Host,
  locale: Locale,
  organization: Organization,
) {
  const { role, url, country } = organization;
  const title = straighten(nameOf(host, organization) ?? url);
  const facts = [
    role && (wordFor(locale.words.sections.organizationRoles, role) ?? role),
    country ? locale.country(country) : '',
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
