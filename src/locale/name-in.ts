/** What stands in a dictionary, and not what every object has. */
export const nameIn = <Name = string>(names: Record<string, Name>, key = ''): Name | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined;
