/**
 * URL templates of webmasters and publishers: what a feed or the page's address says is filled in, and must
 * never say where the URL leads. It stands in path, query and fragment alone, and walks up no folder.
 */

export type Values = Readonly<Record<string, string | undefined>>;

/**
 * @returns the URL, relative where it was written so; `undefined` where a value would walk up a folder, or is
 * none that this browser takes in a URL (older ones refuse NUL in a path)
 */
export type Template = (values: Values) => string | undefined;

/** Percent-encoded for any part of a URL after its host. Half a character, which would throw, becomes U+FFFD. */
export const encodePart = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll("'", '%27');

/** Each stands in for a value while the template is read: letters that mean nothing anywhere in a URL. */
const STAND_INS = ['akc0a', 'akc1b'] as const;

/**
 * @param base what a relative template stands on
 * @param names of the placeholders, such as `id` for `{id}`
 * @returns `undefined` where it makes no http or https URL, or what is filled in would say its host
 */
export function readTemplate(
  template: string,
  base: string,
  names = ['id', 'number', 'url'],
): Template | undefined {
  const any = names.join('|');
  const places = new RegExp(`\\{(${any})\\}`, 'g');
  const fill = (value: (name: string) => string) =>
    template.replace(places, (_, name: string) => value(name));
  const [url, other] = STAND_INS.map((standIn) =>
    parse(
      fill((name) => standIn + name),
      base,
    ),
  );
  // what stands before the path is the same whatever is filled in
  if (!url || !other || startOf(url) !== startOf(other)) return undefined;
  const start = startOf(url);
  const [path] = url.href.slice(start.length).split(/[?#]/, 1) as [string];
  const rest = url.href.slice(start.length + path.length);
  // in the URL as it was read with nothing in it, so that no value can change how it is read
  const standIns = new RegExp(`${STAND_INS[0]}(${any})`, 'g');

  return (values) => {
    const encoded = (name: string) => encodePart(values[name] ?? '');
    const put = (part: string) => part.replace(standIns, (_, name: string) => encoded(name));
    const filled = put(path);
    const href = start + filled + put(rest);
    if (walksUp(filled) || !parse(href, base)) return undefined;
    const written = fill(encoded);
    return parse(written, base)?.href === href ? written : href;
  };
}

function parse(written: string, base: string): URL | undefined {
  try {
    const url = new URL(written, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Scheme, user information, host and port: the path begins with the first slash behind them. */
const startOf = ({ href }: URL) => href.slice(0, href.indexOf('/', href.indexOf('//') + 2));

/**
 * Whether a browser, or a server that decodes a path before it looks for the file, would take a part of it for
 * the folder itself or the one above. Encoding does not help: `%2e%2e` is `..` to both (URL Standard, 4.1,
 * "double-dot URL path segment"), and `%252e%252e` is the address of something else.
 */
const walksUp = (path: string) =>
  path
    .replace(/%2e/gi, '.')
    .split(/\/|\\|%2f|%5c/i)
    .some((segment) => segment === '.' || segment === '..');
