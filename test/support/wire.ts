/** A publisher's server, on another origin than the page, that answers as a test has scripted it. */

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** Text, in UTF-8. */
  body?: string;
  /** The body as bytes, in place of text. */
  base64?: string;
  /** How often the body is sent. */
  times?: number;
  /** Kept back until the test releases it. */
  held?: boolean;
  /** So many bytes at once, and milliseconds between. */
  drip?: { bytes: number; every: number };
  /** No answer at all; the connection ends before it; in the middle of it. */
  fault?: 'hang' | 'reset' | 'cut';
}

/** As it reached the server. */
export interface Request {
  method: string;
  path: string;
  headers: Record<string, string>;
  /** Whether the browser ended it before all of the answer was sent. */
  left: boolean;
}

export interface Wire {
  /** Nobody else asks for it. */
  url: string;
  /** What is answered from now on: one after another, and the last for good. */
  answer: (...replies: (Reply | string)[]) => Promise<void>;
  /** Lets go whatever is held, from now on. */
  release: () => Promise<unknown>;
  requests: () => Promise<Request[]>;
}

let origins: Promise<[publisher: string, orders: string]> | undefined;

async function findOrigins(): Promise<[string, string]> {
  const response = await fetch('/__wire__');
  return (await response.json()) as [string, string];
}

/**
 * An address that answers this: one after another, and the last for good.
 *
 * @param replies each all of an answer, or its body
 */
export async function wire(...replies: (Reply | string)[]): Promise<Wire> {
  const [publisher, orders] = await (origins ??= findOrigins());
  const key = crypto.randomUUID();
  const order = async (order?: object) => {
    // of a kind that is sent without asking first
    const method = order ? 'POST' : 'GET';
    const response = await fetch(`${orders}/${key}`, { method, body: JSON.stringify(order) });
    return (await response.json()) as Request[];
  };
  const answer = async (...replies: (Reply | string)[]) => {
    const scripted = replies.map((reply) => (typeof reply === 'string' ? { body: reply } : reply));
    await order({ answers: scripted });
  };
  await answer(...replies);
  return {
    url: `${publisher}/${key}/feed.json`,
    answer,
    release: () => order({ release: true }),
    requests: () => order(),
  };
}
