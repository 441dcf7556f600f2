import type { Findings } from './findings.js';
import type { Json } from './json.js';
import { walkTexts } from './walk.js';

/** UTF-8 that was read as Windows-1252. */
const MOJIBAKE = /Ã[\u0080-\u00bf¡-¿]|â€[™œ\u009d˜¦“”]|Â[\u00a0«»°©®]|\ufffd/;

/** Letters that an encoding has spoilt, wherever they stand. */
export function checkLetters(json: Json, findings: Findings): void {
  walkTexts(json, (_, value, pointer) => {
    const at = value.search(MOJIBAKE);
    if (at < 0) return;
    const found = value.slice(Math.max(0, at - 20)).slice(0, 60);
    findings.tell('mojibake', pointer, { found, expected: 'letters as they were written' });
  });
}
