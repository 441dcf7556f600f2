import { render as renderApp } from 'svelte/server';
import App from './app.svelte';

export const render = (feed: string): string => renderApp(App, { props: { feed } }).body;
