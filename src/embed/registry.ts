/** What all elements share, and all but the list: named only in their files it would come a journey later. */
const core = () => import('../elements/base/feed-element.js');
const panel = () => import('../elements/base/panel.styles.js');

const contactCard = () => import('../define/contact-card.js');
const shareBar = () => import('../define/share-bar.js');

/** Every tag of ours, and the files that it needs, side by side. */
export const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'akc-news-list': () => Promise.all([core(), import('../define/news-list.js')]),
  'akc-release-detail': () => {
    // asked for beside it and not waited for: a release without them is still a release
    void Promise.allSettled([contactCard(), shareBar()]);
    return Promise.all([core(), panel(), import('../define/release-detail.js')]);
  },
  'akc-contact-card': () => Promise.all([core(), panel(), contactCard()]),
  'akc-share-bar': () => Promise.all([core(), panel(), shareBar()]),
  'akc-channels': () => Promise.all([core(), panel(), import('../define/channels.js')]),
};
