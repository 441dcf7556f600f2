import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFeed } from './feed-server.js';
import { createLinks } from './links.js';
import { pageValues } from './pages.js';
import { createSite } from './server.js';

const root = new URL('../', import.meta.url);

/**
 * For `npm run dev`: the pages of the demonstration on one origin, with the scripts from source. Whatever is
 * changed, in the source or in a page, is shown at once.
 *
 * @returns {import('vite').Plugin}
 */
export const demoPages = () => ({
  name: 'demo-pages',
  apply: 'serve',
  config: () => ({ optimizeDeps: { entries: 'src/embed/akc.ts' } }),

  configureServer(server) {
    const { middlewares } = server;
    /** The origin is known when a page asks. @type {((origin: string) => ReturnType<typeof routes>)} */
    const routesOf = once((origin) => routes(origin, server));
    middlewares.use((req, res, next) => {
      const [path = '/', query = ''] = (req.url ?? '/').split(/(?=\?)/);
      const [, folder = '', rest = '/'] = /^\/(partner|portal|feed)(\/.*)?$/.exec(path) ?? [];
      const answer = routesOf(`http://${req.headers.host}`)[folder];
      if (path === '/') res.writeHead(302, { Location: '/partner/' }).end();
      else if (answer) {
        req.url = rest + query;
        answer(req, res);
      } else next();
    });
  },

  resolveId: (id) => sourceOf(id),

  // pages and their styles are in no graph of modules
  hotUpdate({ file }) {
    if (file.includes('/demo/')) this.environment.hot.send({ type: 'full-reload' });
  },
});

/**
 * @template Key, Value
 * @param {(key: Key) => Value} make
 * @returns {(key: Key) => Value} the same for every later call
 */
function once(make) {
  /** @type {Value | undefined} */
  let made;
  return (key) => (made ??= make(key));
}

/**
 * @param {string} origin
 * @param {import('vite').ViteDevServer} server
 * @returns {Record<string, (req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => void>}
 */
function routes(origin, server) {
  const feed = createFeed({ origin: `${origin}/feed` });
  const values = pageValues({
    script: '/v1/akc.js',
    feeds: `${origin}/feed`,
    links: createLinks(`${origin}/feed/`),
  });
  /** @param {'partner' | 'portal'} name */
  const site = (name) =>
    createSite(name, values, {
      change: (html, page) => server.transformIndexHtml(`/${name}/${page}`, html),
    });
  return { partner: site('partner'), portal: site('portal'), feed: feed.handle };
}

/** @type {Record<string, string>} */
const SCRIPTS = {
  akc: 'src/embed/akc.ts',
  'akc.bundle': 'src/embed/akc.ts',
  discover: 'src/embed/discover.ts',
};

/** Of what a page calls `/akc.js` or `/v1/news-list.js`. @param {string} id */
function sourceOf(id) {
  const name = /^\/(?:v1\/)?([\w.-]+)\.js(\?|$)/.exec(id)?.[1];
  if (!name) return null;
  const file = SCRIPTS[name] ?? `src/define/${name}.ts`;
  const path = fileURLToPath(new URL(file, root));
  return existsSync(path) ? path : null;
}
