/**
 * 60 characters, the last of them no hyphen: at four bytes each and with an ending, within the 255
 * bytes that file systems allow.
 */
const LONGEST = /^.{0,59}[^-]/u;

/**
 * A name for a file that a reader saves: letters and digits of any script, and hyphens for all else.
 *
 * @param kind word that it begins with, so that it is never empty, nor one that Windows keeps for
 *   itself (`CON`, `NUL` …)
 * @param text what the file is about
 * @param ending without the dot
 */
export function fileName(kind: string, text: string, ending: string): string {
  const name = `${kind} ${text}`.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return `${LONGEST.exec(name)![0]}.${ending}`;
}
