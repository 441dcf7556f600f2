import type { Attribute } from './attributes.js';

/** Attributes of kinds that a list does not have. */

/** Whether something is so: absent by default. */
export const flag: Attribute = {
  reflect: true,
  fallback: false,
  converter: {
    fromAttribute: (value) => value,
    toAttribute: (value) => (value ? '' : null),
  },
  read: (value) => value !== 'false',
};

/** The same with a value where none is set. */
export const orElse = (options: Attribute, fallback: unknown): Attribute => ({
  ...options,
  fallback,
});
