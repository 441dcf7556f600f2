import type {} from 'akc-widgets/react';
import type { NewsList } from 'akc-widgets/elements/news-list';
import 'akc-widgets/define/news-list.js';
import 'akc-widgets/define/release-detail';
import { useEffect, useRef, useState } from 'react';

export function App({ feed }: { feed: string }) {
  const list = useRef<NewsList>(null);
  const [shown, setShown] = useState(0);
  const [opened, setOpened] = useState('nothing');
  useEffect(() => {
    document.body.classList.add('alive');
    // in what a server has rendered, React hears events of custom elements from the second rendering on
    const loaded = ({ detail }: HTMLElementEventMap['akc-load']) => setShown(detail.shown);
    const element = list.current;
    element?.addEventListener('akc-load', loaded);
    return () => element?.removeEventListener('akc-load', loaded);
  }, []);
  return (
    <main>
      <button onClick={() => void list.current?.reload()}>Reload</button>
      <output>
        {shown} shown, {opened} opened
      </output>
      <akc-news-list
        ref={list}
        key="news"
        feed={feed}
        limit={2}
        open-in="release"
        date-style="long"
        className="news"
        style={{ display: 'block' }}
        data-portal="a"
        onakc-select={({ detail }) => setOpened(detail.release.title ?? '')}
        onClick={({ currentTarget }) => currentTarget.problems.length}
        suppressHydrationWarning
      >
        <a href="/news">All news</a>
        <p slot="footer">Below</p>
      </akc-news-list>
      <akc-release-detail id="release" feed={feed} json-ld hide="share">
        <a href="/news">All news</a>
      </akc-release-detail>
    </main>
  );
}
