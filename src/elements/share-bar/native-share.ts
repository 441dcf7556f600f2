import { oneLine } from '../../feed/plain-string.js';

/** The device's own sharing, where the browser and the page's policy allow it. */

/** What is shared. */
export interface Subject {
  url: string;
  text: string;
}

/** Most places take text and address, and leave the title to mails. */
const dataOf = ({ url, text }: Subject) => ({ url, text, title: oneLine(text) });

export function canShare(subject: Subject): boolean {
  try {
    return navigator.canShare(dataOf(subject));
  } catch {
    return false;
  }
}

/** @returns whether the device could share; a reader who thinks better of it has been served, too */
export async function shareNatively(subject: Subject): Promise<boolean> {
  try {
    await navigator.share(dataOf(subject));
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
