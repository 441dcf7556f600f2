import { ofDocument } from '../../page.js';

/** Hands a file that was made here to the reader. */
export function saveFile(name: string, type: string, text: string): void {
  const link = ofDocument('createElement')('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // whoever opens it has it by then
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
