/** Links to people, of numbers and addresses as they are written. */

/** @returns `undefined` where there is no number in it; an extension keeps its place (RFC 3966 §3) */
export function telOf(written: string): string | undefined {
  const [, number = '', extension] = /^([^a-z,;#]*)(?:\D*(\d+))?/i.exec(written)!;
  const digits = number.replace(/(?!^\+)\D/g, '');
  return /\d{2}/.test(digits) ? `tel:${digits}${extension ? `;ext=${extension}` : ''}` : undefined;
}

/** @returns `undefined` where it is no address, or more than one */
export const mailtoOf = (written: string): string | undefined =>
  /^[^\s@?&,;:<>"]+@[^\s@?&,;:<>"]+$/.test(written)
    ? `mailto:${encodeURIComponent(written).replace('%40', '@')}`
    : undefined;
