/** Why a server has refused, where it says so in JSON: a leaf, for few do. */

const MOST = 200;

/**
 * What WordPress answers with in place of posts (`{code, message}`), in words: that its interface is switched off, that
 * the address leads nowhere.
 *
 * @param response one that is no success; of its body no more is read than has come at once
 * @returns `undefined` where nothing is said
 */
export async function reasonIn({ status, body }: Response): Promise<string | undefined> {
  try {
    const { value } = (await body?.getReader().read()) ?? {};
    const { code, message } = JSON.parse(new TextDecoder().decode(value)) as Record<
      string,
      unknown
    >;
    if (typeof code !== 'string' || typeof message !== 'string') return undefined;
    const said = message.replace(/<[^<>]*>/g, '').slice(0, MOST);
    return `status ${status}, "${said}" (${code.slice(0, MOST)})`;
  } catch {
    return undefined;
  }
}
