import { isSite, requestAddress } from '../../feed/address.js';
import { FeedError } from '../../feed/errors.js';
import { findFeed } from '../../feed/site.js';
import { ask, AskError, type Answer, type AskOptions } from './ask.js';
import { Refusal, refusedBy, unanswered, unreadable } from './refusal.js';

/** The feed that an address leads to: its own, or that of the site, looked for as elements look for it. */
export interface Located<T> {
  answer: Answer;
  /** What was made of it. */
  read: T;
  /** Where the address is a site's. */
  site?: {
    /** Address of the feed, as it was asked for. */
    url: string;
    /** What was tried before, and what came of it. */
    tried: string;
    /** The page that names the feed, where one had to. */
    namedBy: Answer | undefined;
  };
}

/** Of other causes a search tells nothing that the cause does not. */
const CLEAR = new Set(['login', 'firewall']);

/**
 * @param target as it was typed
 * @param read makes something of an answer; throws a `FeedError` where it is no feed
 * @throws Refusal where there is none
 */
export async function locateFeed<T>(
  target: string,
  options: AskOptions,
  read: (answer: Answer) => Promise<T>,
): Promise<Located<T>> {
  const site = addressOf(target);
  try {
    return await attempt(await requestAddress(site), options, read);
  } catch (failure) {
    // what cannot be reached has no other address either
    if (!(failure instanceof Refusal) || failure.rule === 'unreachable') throw failure;
    if (!isSite(site) && failure.page === undefined) throw failure;
    return search(site, failure, options, read);
  }
}

function addressOf(target: string): string {
  if (!URL.canParse(target)) throw new TypeError(`“${target}” is no address.`);
  const url = new URL(target);
  url.hash = '';
  return url.href;
}

async function attempt<T>(
  url: string,
  options: AskOptions,
  read: (answer: Answer) => Promise<T>,
): Promise<Located<T>> {
  const answer = await ask(url, options).catch((error: unknown) => {
    throw error instanceof AskError ? unanswered(error) : error;
  });
  if (answer.status !== 200) throw refusedBy(url, answer);
  try {
    return { answer, read: await read(answer) };
  } catch (error) {
    throw error instanceof FeedError ? unreadable(url, answer, error) : error;
  }
}

async function search<T>(
  site: string,
  failure: Refusal,
  options: AskOptions,
  read: (answer: Answer) => Promise<T>,
): Promise<Located<T>> {
  const { origin } = new URL(site);
  let located: Located<T> | undefined;
  let page = failure.page === undefined ? undefined : failure.answer;
  const tryAt = async (url: string, isPage: boolean) => {
    try {
      located = await attempt(isPage ? url : await requestAddress(url), options, read);
      return { url: located.answer.url };
    } catch (error) {
      if (error instanceof Refusal && error.page !== undefined) page ??= error.answer;
      throw error;
    }
  };
  try {
    const { url, tried } = await findFeed({ site, failure, ask: tryAt });
    const isGuess = [`${origin}/wp-json/wp/v2/posts`, `${origin}/feed.json`, site].includes(url);
    return { ...located!, site: { url, tried, namedBy: isGuess ? undefined : page } };
  } catch (error) {
    if (error instanceof Refusal || CLEAR.has(failure.rule)) throw failure;
    const { found } = error as { found?: string };
    if (found === undefined) throw error;
    throw new Refusal('no-feed-of-site', site, found, failure, failure.answer);
  }
}
