import compression from '@polka/compression';
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { isObject, type Json } from '../check/json.js';
import { feedsIn } from '../feeds-in.js';
import { feedFilesIn } from '../targets.js';
import { previewPage } from './preview-page.js';
import { sampleRelease } from './sample.js';

/**
 * A folder of feeds on this machine, as partners' pages need them: with permission for other origins, an ETag, their
 * types, a short cache and compression. It can gain releases, which are samples and are written into no file.
 */

/** Where a sample release is asked for, by POST. */
export const RELEASE_PATH = '/_release';

export interface FeedServer {
  server: Server;
  /** Adds a sample to every JSON Feed. @returns how many there are by now */
  release: () => number;
}

type Next = () => void;

export interface FeedServerOptions {
  folder: string;
  /** Folder of the scripts that pages name, where there is one. */
  cdn?: string | undefined;
}

export function createFeedServer({ folder, cdn }: FeedServerOptions): FeedServer {
  const root = resolve(folder);
  const samples: Json[] = [];
  const release = () => samples.unshift(sampleRelease(samples.length + 1, new Date()));
  const compress = compression({ brotli: true, level: 5, mimes: /text|javascript|json|xml|svg/i });
  const serveFile = sirv(root, { dev: true, etag: true });
  const serveScript = cdn === undefined ? undefined : sirv(cdn, { dev: true, etag: true });

  const server = createServer((request, response) => {
    if (!isOfThisMachine(request)) return refuse(response, 403, 'Ask for 127.0.0.1.');
    allowAll(response);
    compress(request, response, () => {
      answer(request, response).catch((error: unknown) => {
        refuse(response, 500, String(error));
      });
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const missing: Next = () => refuse(response, 404, 'There is nothing at this address.');
    if (method === 'OPTIONS') return void response.writeHead(204).end();
    if (method === 'POST' && pathname === RELEASE_PATH) {
      const count = release();
      return void response.writeHead(201).end(`${count}\n`);
    }
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'GET and HEAD alone.');
    // what begins with a point is nobody else's
    if (pathname.split('/').some((step) => step.startsWith('.'))) return missing();
    const script = /^\/v1(\/.*)$/.exec(pathname)?.[1];
    if (script !== undefined && serveScript) {
      request.url = script;
      return serveScript(request, response, missing);
    }
    const feed = pathname.endsWith('.json') ? await readFeed(root, pathname) : undefined;
    if (feed) return sendFeed(request, response, feed, samples);
    serveFile(request, response, pathname === '/' ? () => void sendPreview(response) : missing);
  }

  async function sendPreview(response: ServerResponse): Promise<void> {
    const { feeds } = await feedsIn(root);
    const page = previewPage(feeds.map(({ file }) => addressIn(root, file)));
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  }

  return { server, release };
}

/** A page of another site that has taken a name for this address is not answered (DNS rebinding). */
const isOfThisMachine = ({ headers: { host = '' } }: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);

function allowAll(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'ETag, Date');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

/** The address of a file on the server. */
export const addressIn = (root: string, file: string): string =>
  `/${relative(resolve(root), file).split(sep).map(encodeURIComponent).join('/')}`;

/** @returns a JSON Feed that lies in the folder; `undefined` where there is none, or something else */
async function readFeed(root: string, pathname: string): Promise<Json | undefined> {
  const file = (await feedFilesIn(root)).find((one) => addressIn(root, one) === pathname);
  if (file === undefined) return undefined;
  try {
    const json: unknown = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
    return isObject(json) && Array.isArray(json['items']) ? json : undefined;
  } catch {
    // a damaged one is served as it is
    return undefined;
  }
}

function sendFeed(
  request: IncomingMessage,
  response: ServerResponse,
  feed: Json,
  samples: readonly Json[],
): void {
  const items = [...samples, ...(feed['items'] as unknown[])];
  const body = Buffer.from(JSON.stringify({ ...feed, items }, null, 2));
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  response.setHeader('Content-Type', 'application/feed+json');
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}
