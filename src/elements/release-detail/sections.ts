import type { html as Html, TemplateResult } from 'lit';
import type { Attachment, Organization, Release, ReleaseEvent } from '../../feed/model.js';
import { formatDate } from '../../locale/dates.js';
import { formatRange } from '../../locale/ranges.js';
import { nameIn } from '../../locale/name-in.js';
import { en } from '../../locale/sections-en.js';
import { en as releaseEn } from '../../locale/release-en.js';
import { countryName } from '../../locale/words.js';
import { detailOf } from '../events.js';
import { saveFile } from '../save-file.js';
import { secureUrl } from '../secure-url.js';
import { describeFile, isPhoto } from './files.js';
import type { ReleaseDetail } from './release-detail.js';

/**
 * What most releases do not have: corrections, events, photos, other organisations. Loaded by a
 * release that has one of them; it is handed `html`, and imports nothing that runs of Lit.
 */

export { css } from './sections.css.js';

type Host = Pick<
  ReleaseDetail,
  'language' | 'found' | 'emit' | 'renderSection' | 'timeZone' | 'hide'
>;

const wordsOf = ({ language }: Host) => language.dictionary?.sections ?? en;

/** Said before the text: that the release was withdrawn, or what was changed and when. */
export function renderNotice(
  html: typeof Html,
  host: Host,
  { status, corrections = [] }: Release,
): TemplateResult | undefined {
  const words = wordsOf(host);
  const { locale, dictionary } = host.language;
  const { corrected } = words.statuses;
  const sentence = nameIn(words.statuses, status) ?? (corrections.length ? corrected : '');
  if (!sentence) return undefined;
  return html`
    <div class="notice" part="status" role="note" lang=${dictionary!.language}>
      <p><strong>${sentence}</strong></p>
      ${corrections.map(
        ({ date, note }) =>
          html`<p>
            ${date ? html`<time datetime=${date.text}>${formatDate(date, locale)}</time>` : ''}
            <span dir="auto" lang=${host.found.release?.language ?? ''}>${note}</span>
          </p>`,
      )}
    </div>
  `;
}

/** What follows the text. */
export function renderSections(html: typeof Html, host: Host, release: Release) {
  const { events = [], attachments = [], organizations = [] } = release;
  const words = wordsOf(host);
  const photos = /\bfiles\b/.test(host.hide) ? [] : attachments.filter(isPhoto);
  const section = (label: string, list: unknown[]) =>
    list.length ? host.renderSection(label, list) : '';
  return [
    section(
      words.events,
      events.map((event) => renderEvent(html, host, release, event)),
    ),
    photos.length
      ? host.renderSection(
          words.photos,
          html`<div class="photos">${photos.map((photo) => renderPhoto(html, host, photo))}</div>`,
        )
      : '',
    section(
      words.organizations,
      organizations.map((organization) => renderOrganization(html, host, organization)),
    ),
  ];
}

function renderEvent(html: typeof Html, host: Host, release: Release, event: ReleaseEvent) {
  const { name, start_date, end_date, time_zone, place, address, country, url, online_url } = event;
  const words = wordsOf(host);
  const { locale } = host.language;
  const where = [place, address, country && countryName(locale, country)].filter(Boolean);
  const link = (href: string | undefined, text: string) =>
    href ? html`<a part="link" href=${href} rel="noopener">${text}</a>` : '';
  return html`
    <div class="event" part="event">
      <p class="name" dir="auto">${name ?? release.title}</p>
      ${
        start_date
          ? html`<p>
              <time datetime=${start_date.text}
                >${formatRange(start_date, end_date, locale, time_zone)}</time
              >
            </p>`
          : ''
      }
      ${where.length ? html`<p class="quiet" dir="auto">${where.join(', ')}</p>` : ''}
      <div class="row">
        ${link(url, words.more)} ${link(online_url, words.online)}
        ${
          start_date
            ? html`<button
                type="button"
                class="small"
                part="button"
                @click=${() => void saveEvent(host, release, event)}
              >
                ${words.calendar}
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

function renderPhoto(html: typeof Html, host: Host, photo: Attachment) {
  const { url, thumbnail, width, height, alt, caption, credit, terms, title } = photo;
  const words = host.language.dictionary?.release ?? releaseEn;
  const facts = describeFile(photo, host.language.locale, words);
  const take = (event: Event) => {
    const about = { release: detailOf(host.found.release!), kind: 'photo', url };
    if (!host.emit('akc-download', about, true)) event.preventDefault();
  };
  const told = caption ?? title;
  return html`
    <figure part="file figure">
      <a href=${url} part="link" @click=${take} aria-label=${alt ?? told ?? facts}>
        <img
          class=${width && height ? '' : 'unsized'}
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
      <figcaption class="quiet" part="caption" dir="auto">
        ${told ? html`<p>${told}</p>` : ''}
        ${credit || terms ? html`<p>${[credit, terms].filter(Boolean).join(' · ')}</p>` : ''}
        <p>
          <a part="link" href=${url} @click=${take}
            >${wordsOf(host).download}${facts ? ` (${facts})` : ''}</a
          >
        </p>
      </figcaption>
    </figure>
  `;
}

function renderOrganization(
  html: typeof Html,
  host: Host,
  { name, names, role, url, country }: Organization,
) {
  const { locale } = host.language;
  // in the release's own language, as all else that its publisher says
  const { release, feed } = host.found;
  const language = release?.language ?? feed?.language;
  const own = names?.find((other) => other.language === language)?.name;
  const title = own ?? name ?? url;
  const facts = [
    role && (nameIn(wordsOf(host).roles, role) ?? role),
    country ? countryName(locale, country) : '',
  ].filter(Boolean);
  return html`
    <p part="organization">
      ${
        url
          ? html`<a part="link" dir="auto" href=${url} rel="noopener">${title}</a>`
          : html`<bdi>${title}</bdi>`
      }
      <span class="quiet">${facts.join(' · ')}</span>
    </p>
  `;
}
