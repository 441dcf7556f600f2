import { createSSRApp } from 'vue';
import App from './app.vue';

createSSRApp(App, { feed: '/feed.json' }).mount('#root');
