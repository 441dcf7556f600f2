import { html, nothing } from 'lit';
import type { ReleaseEvent } from '../../feed/model.js';
import { titleLanguage } from '../../feed/in-language.js';
import { isolate } from '../../feed/plain-string.js';
import { distinctNames } from '../shared/distinct-names.js';
import { langOf } from '../shared/text-language.js';
import type { ReleaseView } from './release-view.js';
import { joinTexts, renderSection, theirs } from './section.js';

/** When and where what a release announces takes place. */
export function renderEvents(view: ReleaseView) {
  const { release, locale } = view;
  const { events = [] } = release;
  if (!events.length) return nothing;
  const names = distinctNames(
    events.map((event) => {
      const { name = release.title, start_date, place } = event;
      const date = start_date && view.formatEvent(event);
      return [isolate(name), joinTexts([name, date], ', '), joinTexts([name, date, place], ', ')];
    }),
  );
  return renderSection(
    view,
    locale.words.sections.events,
    events.map((event, at) => renderEvent(view, event, names[at]!)),
  );
}

/** @param called what tells its controls from those of others */
function renderEvent(view: ReleaseView, event: ReleaseEvent, called: string) {
  const { release, locale } = view;
  const { name, start_date, place, address, country, url, online_url } = event;
  const words = locale.words.sections;
  const label = (phrase: string) => locale.fill(phrase, { name: called });
  const where = joinTexts([place, address], ', ');
  const inCountry = country && locale.country(country);
  const title = name ?? release.title;
  const known = name ? view.language : (titleLanguage(release) ?? view.language);
  return html`
    <div class="event" part="event">
      <p class="name" dir="auto" lang=${langOf(title, known)}>${title}</p>
      ${
        start_date
          ? html`<p>
              <time datetime=${start_date.text}>${view.formatEvent(event)}</time>
            </p>`
          : nothing
      }
      ${
        where
          ? html`<p class="quiet">
              ${theirs(view, where)}${inCountry ? `, ${inCountry}` : nothing}
            </p>`
          : nothing
      }
      ${inCountry && !where ? html`<p class="quiet">${inCountry}</p>` : nothing}
      <div class="row">
        ${renderLink(url, words.moreOnEvent, label(words.moreOnThisEvent))}
        ${renderLink(online_url, words.joinOnline, label(words.joinEventOnline))}
        ${
          start_date
            ? html`<button
                type="button"
                class="small"
                part="button"
                aria-label=${label(words.addEventToCalendar)}
                @click=${() => {
                  view.saveEvent(event);
                }}
              >
                ${words.addToCalendar}
              </button>`
            : nothing
        }
      </div>
    </div>
  `;
}

const renderLink = (url: string | undefined, text: string, label: string) =>
  url ? html`<a part="link" href=${url} rel="noopener" aria-label=${label}>${text}</a>` : nothing;
