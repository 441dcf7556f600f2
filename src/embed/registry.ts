/** Every tag of ours and the file that defines it. */
export const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'akc-news-list': () => import('../define/news-list.js'),
  'akc-release-detail': () => import('../define/release-detail.js'),
  'akc-contact-card': () => import('../define/contact-card.js'),
  'akc-share-bar': () => import('../define/share-bar.js'),
  'akc-channels': () => import('../define/channels.js'),
};
