import { row, styles } from './row.js';

/**
 * The page of somebody who knows what browsers charge for: what is seen stands first and is painted
 * first; the rest follows in slices, on groups of rows that are laid out when they come near.
 */

/** Rows that are skipped together while unseen. */
const GROUP = 20;
/** Milliseconds after which the reader gets a turn. */
const SLICE = 12;
/** Pixels that a row takes at the least. */
const LEAST_ROW = 110;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** @param {string} text a date-time as the publisher writes it, whose day is the publisher's */
function inWords(text) {
  const [year, month, day] = [
    text.slice(0, 4),
    Number(text.slice(5, 7)),
    Number(text.slice(8, 10)),
  ];
  return document.documentElement.lang === 'ko'
    ? `${year}. ${month}. ${day}.`
    : `${MONTHS[month - 1]} ${day}, ${year}`;
}

const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
const nextFrame = () => new Promise(requestAnimationFrame);

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  `${styles}.group+.group{content-visibility:auto;contain-intrinsic-block-size:auto 160em}`,
);

/** @type {NodeListOf<HTMLElement>} */
const places = document.querySelectorAll('.place');
const response = await fetch(places[0]?.dataset['feed'] ?? '');
/** @type {{ items: import('./row.js').Item[] }} */
const { items } = await response.json();
const boxes = Array.from(places, (place) => {
  const shadow = place.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.className = 'box';
  shadow.append(box);
  return box;
});

/** @param {number} from @param {number} to */
const rows = (from, to) =>
  items
    .slice(from, to)
    .map((item) => row(item, inWords(item.date_published)))
    .join('');

/** @param {HTMLElement} box @param {string} markup */
const addGroup = (box, markup) =>
  box.insertAdjacentHTML('beforeend', `<div class="group">${markup}</div>`);

const screenful = Math.min(Math.ceil(innerHeight / LEAST_ROW), GROUP);
const [first] = boxes;
if (first) addGroup(first, rows(0, screenful));
await nextFrame();
await nextTask();

let began = performance.now();
for (const box of boxes) {
  for (let at = 0; at < items.length; at += GROUP) {
    if (performance.now() - began > SLICE) {
      await nextTask();
      began = performance.now();
    }
    if (box === first && !at)
      box.firstElementChild?.insertAdjacentHTML('beforeend', rows(screenful, GROUP));
    else addGroup(box, rows(at, at + GROUP));
  }
}
