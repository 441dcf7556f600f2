import { render as renderLit } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'akc-widgets/define/news-list.js';
import 'akc-widgets/define/release-detail';
import { app } from './app.js';

export const render = (feed: string): Promise<string> =>
  collectResult(renderLit(app({ feed, shown: 0, opened: 'nothing' })));
