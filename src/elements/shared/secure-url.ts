/** A picture's address: an https page shows no http picture, and most servers answer to both. */
export const secureUrl = (url: string): string =>
  url.startsWith('http:') && location.protocol === 'https:' ? url.replace(':', 's:') : url;
