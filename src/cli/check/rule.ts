/** What is looked for, why it matters, and how it is mended. */

export type Severity = 'error' | 'advice';

export interface Rule {
  severity: Severity;
  /** What it means for readers. */
  why: string;
  /** What the publisher can do. */
  mend: string;
}

export const error = (why: string, mend: string): Rule => ({ severity: 'error', why, mend });
export const advice = (why: string, mend: string): Rule => ({ severity: 'advice', why, mend });
