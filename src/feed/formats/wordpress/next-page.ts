/** The way to older posts, which WordPress tells in the headers of its answer, and lets every page see. */

const NEXT = /<([^<>]*)>\s*(?:;[^,<]*?)?;\s*rel="?next"?/i;

/**
 * @param base URL that answered
 * @param headers their names in small letters
 * @returns `next_url`, if there are older posts
 */
export function nextPage(
  base: string,
  headers: Readonly<Record<string, string>>,
): { next_url?: string } {
  const counted = nextByCount(base, Number(headers['x-wp-totalpages']));
  const named = NEXT.exec(headers['link'] ?? '')?.[1];
  const next = named && isSameOrigin(named, base) ? new URL(named, base).href : (counted ?? named);
  return next ? { next_url: next } : {};
}

/** By the number of pages there are, where a server between has taken the link, or leads to another host by it. */
function nextByCount(base: string, pages: number): string | undefined {
  if (!(pages > 1)) return undefined;
  const url = new URL(base);
  const page = Number(url.searchParams.get('page') ?? 1);
  // by a number of posts to leave out it says which part is asked for in its own way
  if (!(page < pages) || url.searchParams.has('offset')) return undefined;
  url.searchParams.set('page', String(page + 1));
  return url.href;
}

function isSameOrigin(address: string, base: string): boolean {
  try {
    return new URL(address, base).origin === new URL(base).origin;
  } catch {
    return false;
  }
}
