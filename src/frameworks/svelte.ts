import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, ElementOf, Listeners, TagName } from './tags.js';

/** Our tags in markup of Svelte 5: `import type {} from 'akc-widgets/svelte'`, once. */

/** Svelte leaves an attribute out that is `null`. */
type Nullable<Attributes> = { [Name in keyof Attributes]: Attributes[Name] | null };

type SvelteElements = {
  [Name in TagName]: HTMLAttributes<ElementOf<Name>> &
    Nullable<Attributes<Name> & Listeners<Name, 'on' | 'on:'>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
