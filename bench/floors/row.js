/**
 * What the hand-written pages share: one release as markup, with the same nodes as ours has, and the
 * same look.
 *
 * @typedef {object} Item
 * @property {string} url
 * @property {string} title
 * @property {string} summary
 * @property {string} date_published
 * @property {string[]} tags
 * @property {string} [image]
 */

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** @param {string} image */
const picture = (image) =>
  `<div class="picture"><img src="${escape(image)}" alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer"></div>`;

/**
 * @param {Item} item
 * @param {string} date in words
 */
export const row = ({ url, title, summary, date_published, tags, image }, date) =>
  `<div class="item${image ? ' pictured' : ''}" role="listitem" lang="en">` +
  `<div class="meta"><time datetime="${escape(date_published)}">${date}</time></div>` +
  `<div><div class="title" role="heading" aria-level="2"><a dir="auto" href="${escape(url)}">${escape(title)}</a></div>` +
  `<p class="summary" dir="auto">${escape(summary)}</p>` +
  `<ul class="tags">${tags.map((tag) => `<li>${escape(tag)}</li>`).join('')}</ul></div>` +
  `${image ? picture(image) : ''}</div>`;

export const styles = `
.box{container-type:inline-size;line-height:1.5;overflow-wrap:anywhere}
.box *{box-sizing:border-box;margin:0;padding:0}
.box a{color:inherit;text-decoration:none}
.item{display:grid;grid-template-columns:minmax(0,1fr);justify-items:start;column-gap:1.5em;padding-block:1em;border-block-start:1px solid color-mix(in oklch,currentColor 22%,transparent)}
.meta,.tags{display:flex;flex-wrap:wrap;column-gap:.75em;padding-block-end:.25em!important;color:color-mix(in oklch,currentColor 74%,transparent);font-size:.875em;font-variant-numeric:tabular-nums;list-style:none}
.title{font-size:1.2em;font-weight:650;line-height:1.3;text-wrap:balance}
.summary{display:-webkit-box;max-inline-size:68ch;margin-block:.25em!important;color:color-mix(in oklch,currentColor 74%,transparent);text-wrap:pretty;overflow:hidden;-webkit-box-orient:vertical;-webkit-line-clamp:2}
.picture{display:none;grid-area:1/2/3;inline-size:100%;align-self:start;aspect-ratio:16/9;overflow:hidden;border-radius:2px;background:color-mix(in oklch,currentColor 9%,transparent)}
.picture img{inline-size:100%;block-size:100%;object-fit:cover}
@container (min-width:30em){.pictured{grid-template-columns:minmax(0,1fr) 9em}.picture{display:block}}
@container (min-width:46em){
.item{grid-template-columns:10em minmax(0,1fr)}
.meta{flex-direction:column;padding-block-start:.35em!important}
.pictured{grid-template-columns:10em minmax(0,1fr) 12em}
.picture{grid-area:1/3}
.title{font-size:1.25em}}
`;
