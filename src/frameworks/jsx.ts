import type { Attributes, ElementOf, Listeners, TagName } from './tags.js';

/** Our tags for JSX of others than React, such as Preact and Solid: `IntrinsicElements` of theirs extends `CustomElements`. */

/** What is the same in all of them. */
interface Common<Element> {
  children?: unknown;
  class?: string | undefined;
  className?: string | undefined;
  dir?: string | undefined;
  hidden?: boolean | undefined;
  id?: string | undefined;
  key?: string | number | undefined;
  lang?: string | undefined;
  ref?: ((element: Element) => void) | { current: Element | null } | null | undefined;
  slot?: string | undefined;
  style?: string | Readonly<Record<string, string | number>> | undefined;
  title?: string | undefined;
}

export type CustomElements = {
  [Name in TagName]: Common<ElementOf<Name>> & Attributes<Name> & Listeners<Name, 'on' | 'on:'>;
};
