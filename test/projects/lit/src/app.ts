import { html, type TemplateResult } from 'lit';

/** What is shown, and who hears of what happens. */
export interface State {
  feed: string;
  shown: number;
  opened: string;
  loaded?: (event: HTMLElementEventMap['akc-load']) => void;
  selected?: (event: HTMLElementEventMap['akc-select']) => void;
}

export const app = ({ feed, shown, opened, loaded, selected }: State): TemplateResult => html`
  <main>
    <output>${shown} shown, ${opened} opened</output>
    <akc-news-list
      feed=${feed}
      limit=${2}
      open-in="release"
      date-style="long"
      class="news"
      style="display: block"
      data-portal="a"
      @akc-load=${loaded}
      @akc-select=${selected}
    >
      <a href="/news">All news</a>
      <p slot="footer">Below</p>
    </akc-news-list>
    <akc-release-detail id="release" feed=${feed} ?json-ld=${true} hide="share">
      <a href="/news">All news</a>
    </akc-release-detail>
  </main>
`;
