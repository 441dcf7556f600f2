import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styles } from '../floors/row.js';

/**
 * The element that anybody writes who knows Lit: asks for the feed, and renders it as one template,
 * with the nodes that the hand-written pages have.
 *
 * @typedef {import('../floors/row.js').Item} Item
 */
class PlainLit extends LitElement {
  static styles = unsafeCSS(styles);
  static properties = { feed: {}, items: { state: true } };

  constructor() {
    super();
    this.feed = '';
    /** @type {Item[]} */
    this.items = [];
  }

  connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  async load() {
    const response = await fetch(this.feed);
    const feed = await response.json();
    this.dates = new Intl.DateTimeFormat(document.documentElement.lang, {
      dateStyle: 'medium',
      timeZone: feed._press.organization.time_zone,
    });
    this.items = feed.items;
  }

  render() {
    return html`<div class="box">
      ${repeat(
        this.items,
        ({ url }) => url,
        (item) => this.renderItem(item),
      )}
    </div>`;
  }

  /** @param {Item} item */
  renderItem({ url, title, summary, date_published, tags, image }) {
    return html`<div class="item ${image ? 'pictured' : ''}" role="listitem" lang="en">
      <div class="meta">
        <time datetime=${date_published}>${this.dates?.format(new Date(date_published))}</time>
      </div>
      <div>
        <div class="title" role="heading" aria-level="2">
          <a dir="auto" href=${url}>${title}</a>
        </div>
        <p class="summary" dir="auto">${summary}</p>
        <ul class="tags">
          ${tags.map((tag) => html`<li>${tag}</li>`)}
        </ul>
      </div>
      ${image ? this.renderPicture(image) : nothing}
    </div>`;
  }

  /** @param {string} image */
  renderPicture(image) {
    return html`<div class="picture">
      <img src=${image} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />
    </div>`;
  }
}

customElements.define('plain-lit', PlainLit);
