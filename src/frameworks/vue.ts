import type { HTMLAttributes, PublicProps } from 'vue';
import type { ElementOf, EventName, EventOf, Properties, TagName } from './tags.js';

/**
 * Our tags in templates of Vue 3: `import type {} from 'akc-widgets/vue'`, once. In a template attributes are named as they
 * stand in a page, or as properties; Vue's checker knows them by the latter.
 */

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** `@akc-load`, as Vue's checker knows it. */
type VueListeners<Name extends TagName> = {
  [Event in EventName<Name> as `on${Capitalize<Camel<Event>>}`]?:
    ((event: EventOf<Event>) => void) | undefined;
};

/** In the form that https://vuejs.org/guide/extras/web-components.html wants: a template's `ref` is the element itself. */
type VueElements = {
  [Name in TagName]: new () => ElementOf<Name> & {
    /** @deprecated For templates alone: an element has none. */
    $props: HTMLAttributes & PublicProps & Properties<Name> & VueListeners<Name>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
