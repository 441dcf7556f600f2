import { isServer, ofDocument } from '../page.js';

/**
 * The script that runs now, and as long as it runs; `null` where that is a module, whose `import()` knows the
 * address by itself.
 */
const script = isServer ? null : (ofDocument('currentScript') as HTMLScriptElement | null);

/** Of this file; without one where it stands in the page itself, and then nothing is found from there. */
const own = script?.src;

/**
 * The address of a file beside this script, for `import()`. The build puts it into the files that a page may have as
 * classic scripts.
 *
 * @param path as a module would write it
 */
export const fromOwnAddress = (path: string): string => (own ? new URL(path, own).href : path);
