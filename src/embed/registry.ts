/** Every tag of ours and the file that defines it. */
export const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'akc-news-list': () => import('../define/news-list.js'),
};
