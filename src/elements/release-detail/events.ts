import { html, nothing } from 'lit';
import type { ReleaseEvent } from '../../feed/model.js';
import type { ReleaseView } from './release-view.js';
import { joinTexts, renderSection } from './section.js';

/** When and where what a release announces takes place. */
export function renderEvents(view: ReleaseView) {
  const { events = [] } = view.release;
  if (!events.length) return nothing;
  return renderSection(
    view,
    view.locale.words.sections.events,
    events.map((event) => renderEvent(view, event)),
  );
}

function renderEvent(view: ReleaseView, event: ReleaseEvent) {
  const { release, locale } = view;
  const { name, start_date, end_date, time_zone, place, address, country, url, online_url } = event;
  const words = locale.words.sections;
  const where = joinTexts([place, address, country && locale.country(country)], ', ');
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
          : nothing
      }
      ${where ? html`<p class="quiet" dir="auto">${where}</p>` : nothing}
      <div class="row">
        ${renderLink(url, words.moreOnEvent)} ${renderLink(online_url, words.joinOnline)}
        ${
          start_date
            ? html`<button
                type="button"
                class="small"
                part="button"
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

const renderLink = (url: string | undefined, text: string) =>
  url ? html`<a part="link" href=${url} rel="noopener">${text}</a>` : nothing;
