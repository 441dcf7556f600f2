/** What stands in a dictionary, and not what every object has. */
export const nameIn = (names: Record<string, string>, key = '') =>
  Object.hasOwn(names, key) ? names[key] : undefined;
