/** Upper and lower case, full and half width, composed and decomposed are one. */
export const fold = (text: string) => text.normalize('NFKC').toLowerCase();
