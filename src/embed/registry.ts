import type { StartedRequest } from '../feed/fetch-feed.js';

/** What an element's file gives besides registering it. */
export interface ElementModule {
  adoptRequest: (url: string, started: StartedRequest) => void;
}

/** Every tag of ours and the file that it needs. */
export const elements: Readonly<Record<string, () => Promise<ElementModule>>> = {
  'akc-news-list': () => import('../define/news-list.js'),
};
