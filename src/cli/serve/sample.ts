import type { Json } from '../check/json.js';

/** A release that nobody has issued, and that says so. */
export const sampleRelease = (number: number, now: Date): Json => ({
  id: `akc-sample-${number}`,
  url: `https://publisher.example/sample/${number}`,
  title: `Sample release ${number}: not in your file`,
  summary: 'akc-widgets serve has put it here, to show how a page gets news.',
  content_html: '<p>akc-widgets serve has put it here, to show how a page gets news.</p>',
  date_published: now.toISOString().replace(/\.\d+/, ''),
  _press: { number: `SAMPLE-${number}`, kind: 'press-release' },
});
