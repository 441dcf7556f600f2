/** A picture's address: an https page shows no http picture, and most servers answer to both. */
export const secureUrl = (url: string): string =>
  location.protocol === 'https:' ? url.replace(/^http:/, 'https:') : url;
