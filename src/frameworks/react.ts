import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, ElementOf, Listeners, TagName } from './tags.js';

/**
 * Our tags in JSX of React 19: `import type {} from 'akc-widgets/react'`, once. Attributes are named as they stand in a page,
 * for on a server React writes the name as it is: of `openIn` the page would get `openin`.
 */

/** What React knows of every element of HTML: `ref`, `key`, `className`, `onClick`, … */
type Html<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

type ReactElements = {
  [Name in TagName]: Html<ElementOf<Name>> &
    Attributes<Name> &
    Listeners<Name, 'on'> & {
      /** React takes it beside `className` on custom elements. */
      class?: string | undefined;
    };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
