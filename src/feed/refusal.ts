/** Why a server has refused, where it says so: a leaf, for few do. */

const MOST = 200;

/**
 * What is said in place of a feed, in words: by WordPress (`{code, message}`), that its interface is switched off or the
 * address leads nowhere; by a relay (docs/relay.md), which answers in a line of text and is the webmaster's own.
 *
 * @param response one that is no success; of its body no more is read than has come at once
 * @returns `undefined` where nothing is said
 */
export async function reasonIn({ status, headers, body }: Response): Promise<string | undefined> {
  try {
    const { value } = (await body?.getReader().read()) ?? {};
    const text = new TextDecoder().decode(value);
    if (headers.has('x-akc-relay')) return reasonOfRelay(status, text);
    const { code, message } = JSON.parse(text) as Record<string, unknown>;
    if (typeof code !== 'string' || typeof message !== 'string') return undefined;
    const said = message.replace(/<[^<>]*>/g, '').slice(0, MOST);
    return `status ${status}, "${said}" (${code.slice(0, MOST)})`;
  } catch {
    return undefined;
  }
}

/** @param text `Relay: this address is not listed under feeds.` */
function reasonOfRelay(status: number, text: string): string {
  const [line = ''] = text.slice(0, MOST).split('\n');
  const said = line.replace(/^Relay: /, '').replace(/\.$/, '');
  return `status ${status} of your own site’s relay, "${said}" (its settings and answers: docs/relay.md of akc-widgets)`;
}
