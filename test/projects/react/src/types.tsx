import 'akc-widgets/react';
import type { FollowDetail, NewsList, ReleaseDetail } from 'akc-widgets';
import { createElement, createRef, type ComponentProps, type JSX } from 'react';

/** What an application may write. */
const maybe = undefined as string | undefined;
const detail = createRef<ReleaseDetail>();
type ListProps = ComponentProps<'akc-news-list'>;
const props: ListProps = { limit: '5', 'open-in': 'release', feed: maybe };

export const right: JSX.Element[] = [
  <akc-news-list limit="5" />,
  <akc-news-list limit={5} refresh-every="60" heading-level={3} />,
  <akc-news-list limit={undefined} feed={maybe} layout={undefined} />,
  <akc-news-list {...props} class="news" lang="ko" hidden tabIndex={-1} aria-label="News" />,
  <akc-news-list
    onakc-select={(event) => event.detail.release.title}
    onKeyDown={(event) => event.key}
  />,
  <akc-news-list dangerouslySetInnerHTML={{ __html: '<a href="/news">News</a>' }} />,
  <akc-release-detail ref={detail} json-ld={false} release="latest" />,
  <akc-release-detail json-ld="" ref={(element) => void element?.openRelease('1')} />,
  <akc-contact-card contact-role="press" time-zone="Asia/Seoul" color-scheme="dark" />,
  <akc-share-bar targets="copy email" url="https://portal.example/{id}" text="News" />,
  <akc-channels
    channels="facebook"
    onakc-follow={({ detail }: CustomEvent<FollowDetail>) => detail.url}
  />,
];

export const made = createElement('akc-news-list', { ...props, ref: createRef<NewsList>() });

export const wrong: JSX.Element[] = [
  // @ts-expect-error a layout that there is not
  <akc-news-list layout="grid" />,
  // @ts-expect-error no number
  <akc-news-list limit="many" />,
  // @ts-expect-error a server would write it as it is, and a page has no `openin`
  <akc-news-list openIn="release" />,
  // @ts-expect-error another's attribute
  <akc-channels limit={5} />,
  // @ts-expect-error misspelt
  <akc-news-list limt={5} />,
  // @ts-expect-error what the event does not tell
  <akc-news-list onakc-load={({ detail }) => detail.url} />,
  // @ts-expect-error no listener
  <akc-news-list onakc-load="loaded" />,
  // @ts-expect-error another zone's word
  <akc-news-list date-style="tiny" />,
  // @ts-expect-error a method
  <akc-news-list reload={() => undefined} />,
  // @ts-expect-error what can only be read
  <akc-news-list problems={[]} />,
  // @ts-expect-error another class
  <akc-news-list ref={detail} />,
  // @ts-expect-error a tag that there is not
  <akc-newslist />,
];
