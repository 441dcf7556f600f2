import DOMPurify, { type Config } from 'dompurify';

/**
 * The first layer where the browser has none of its own; loaded only there, and alone. It takes its
 * list as an argument, for it shares no module with whoever asks.
 */

type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

const policy = makePolicy();

/** @returns an element of an inert document; `undefined` where the page's policy forbids to parse */
export function sanitise(
  html: string,
  elements: string[],
  attributes: string[],
): (ParentNode & Node) | undefined {
  if (!DOMPurify.isSupported) return undefined;
  // after a rule no `frameset` in the text can take the place of the body
  const body = DOMPurify.sanitize(`<hr>${html}`, {
    ALLOWED_TAGS: ['#text', ...elements],
    ALLOWED_ATTR: attributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    KEEP_CONTENT: false,
    FORCE_BODY: true,
    RETURN_DOM: true,
    // without it DOMPurify makes one by itself, and tells the console when it may not
    TRUSTED_TYPES_POLICY: policy ?? null,
  }) as (ParentNode & Node) | null;
  body?.firstChild?.remove();
  return body ?? undefined;
}

/** A policy that passes everything on: only DOMPurify gets it, to parse into an inert document. */
function makePolicy(): Policy | undefined {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy: (name: string, rules: object) => Policy };
  };
  const same = (text: string) => text;
  try {
    return trustedTypes?.createPolicy('dompurify', { createHTML: same, createScriptURL: same });
  } catch {
    return undefined;
  }
}
