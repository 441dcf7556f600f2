import { ofDocument, ofNode } from '../../page.js';
import { withoutTrackers } from '../../feed/clean-address.js';

/** What a reader means by "this page". */
export interface SharedPage {
  url: string;
  title: string;
}

/** In a frame it is the page around, where that may be known. */
export function sharedPage(): SharedPage {
  const page = outermost();
  const holder = page === document && window !== top ? holderOfFrame() : undefined;
  const url = holder ?? canonicalOf(page) ?? ofNode(page, 'URL');
  return { url: withoutTrackers(url), title: ofNode(page, 'title') };
}

/** The document of the window, where one of this origin is there. */
function outermost(): Document {
  try {
    return top?.document ?? document;
  } catch {
    // another origin's
    return document;
  }
}

/**
 * The address of another origin's page that this one is framed in, as far as that page lets it be known: by default
 * only its origin (Referrer Policy, 3.7).
 */
function holderOfFrame(): string | undefined {
  const referrer = ofDocument('referrer');
  if (!/^https?:/.test(referrer)) return undefined;
  const { origin } = new URL(referrer);
  // it names the page before, where the frame itself has gone on to another
  const [holder = origin] = (location as Partial<Location>).ancestorOrigins ?? [];
  return origin === holder && origin !== location.origin ? referrer : undefined;
}

/** @returns `undefined` where the page names none that can be meant */
function canonicalOf(page: Document): string | undefined {
  const address = new URL(ofNode(page, 'URL'));
  // of a page whose fragment says which it is, the canonical address is that of all
  if (/^#!?\//.test(address.hash)) return undefined;
  const links = ofNode(ofNode(page, 'head'), 'querySelectorAll')('link[rel~="canonical" i]');
  for (const link of links) {
    const url = readLink(link, page);
    // one that was left behind when the site moved to https
    if (url && !(url.protocol === 'http:' && address.protocol === 'https:')) {
      return withReleases(url, address, page).href;
    }
  }
  return undefined;
}

function readLink(link: Element, page: Document): URL | undefined {
  const written = link.getAttribute('href')?.trim();
  if (!written) return undefined;
  try {
    const url = new URL(written, ofNode(page, 'baseURI'));
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A release that is open on the page is part of what is meant, and no site knows of it. */
function withReleases(url: URL, { searchParams }: URL, page: Document): URL {
  for (const detail of ofNode(page, 'querySelectorAll')('akc-release-detail')) {
    const name = detail.getAttribute('param') || 'akc-release';
    const id = searchParams.get(name);
    if (id) url.searchParams.set(name, id);
  }
  return url;
}
