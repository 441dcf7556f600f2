import { hydrate } from 'svelte';
import App from './app.svelte';

const target = document.querySelector<HTMLElement>('#root');
if (target) hydrate(App, { target, props: { feed: target.dataset['feed'] ?? '' } });
