import { createSSRApp } from 'vue';
import App from './app.vue';

const root = document.querySelector<HTMLElement>('#root');
if (root) createSSRApp(App, { feed: root.dataset['feed'] ?? '' }).mount(root);
