import { body, BODY } from './damage.js';

/** Bodies of HTML, damaged. */

/** @type {import('./damage.js').Damage[]} */
export const BODIES = [
  ...[
    '<p>A</p><script src="https://w.example/a.js"></script>',
    '<p onclick="go()">A</p>',
    '<a href="javascript:go()">A</a>',
  ].map((html) => ({ name: html, damage: body(html), rule: 'body-script', where: BODY })),
  ...[
    '<iframe src="https://video.example/1"></iframe>',
    '<form><input></form>',
    '<object data="a.swf"></object>',
  ].map((html) => ({ name: html, damage: body(html), rule: 'body-embed', where: BODY })),
  ...[
    '<p>Write to <press@publisher.example> today.</p>',
    'See <https://publisher.example/a> and more.',
    '<www.publisher.example>',
    '<p>In <st1:City w:st="on">Seoul</st1:City></p>',
  ].map((html) => ({ name: html, damage: body(html), rule: 'body-brackets', where: BODY })),
  {
    name: 'HTML that is escaped',
    damage: body('&lt;p class="a"&gt;The forum&lt;/p&gt;'),
    rule: 'body-escaped',
    where: BODY,
  },
  {
    name: 'a picture of no size',
    damage: body('<img src="a.jpg" alt="">'),
    rule: 'body-image-size',
    where: BODY,
  },
  {
    name: 'a picture in a body without words',
    damage: body('<img src="a.jpg" width="1" height="1">'),
    rule: 'body-image-alt',
    where: BODY,
  },
  {
    name: 'a link to one’s own machine',
    damage: body('<a href="http://localhost/a">A</a>'),
    rule: 'local-link',
    where: BODY,
  },
  ...['<img src="file:///C:/a.jpg">', '<a href="\\\\server\\a.pdf">A</a>'].map((html) => ({
    name: html,
    damage: body(html),
    rule: 'local-link',
    where: BODY,
  })),
  {
    name: 'elements without end',
    damage: body('<i>a</i>'.repeat(5_001)),
    rule: 'body-bounds',
    where: BODY,
  },
  {
    name: 'elements within each other',
    damage: body('<b>'.repeat(300)),
    rule: 'body-bounds',
    where: BODY,
  },
  {
    name: 'a body of 300 kB',
    damage: body('word '.repeat(60_000)),
    rule: 'too-much',
    where: BODY,
  },
];
