import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { hydrate } from '@lit-labs/ssr-client';
import 'akc-widgets/define/news-list.js';
import 'akc-widgets/define/release-detail';
import { render } from 'lit';
import { app, type State } from './app.js';

const root = document.querySelector<HTMLElement>('#root');
if (root) {
  const state: State = {
    feed: root.dataset['feed'] ?? '',
    shown: 0,
    opened: 'nothing',
    loaded: ({ detail }) => show({ shown: detail.shown }),
    selected: ({ detail }) => show({ opened: detail.release.title ?? '' }),
  };
  const show = (change: Partial<State>) => render(app(Object.assign(state, change)), root);
  hydrate(app(state), root);
  document.body.classList.add('alive');
}
