import icons from 'lucide-static/icon-nodes.json' with { type: 'json' };
import * as brands from 'simple-icons';

/**
 * The modules `akc-icons/share` and `akc-icons/channels`, made of two libraries at build time: of each
 * icon what is drawn, and nothing else. Brand marks are filled, the others are drawn in strokes.
 */

/** Names of ours. @type {Record<string, string>} */
const SETS = {
  share: 'facebook x whatsapp telegram line kakaotalk native copy email linkedin qr print',
  channels:
    'facebook youtube instagram x threads tiktok flickr telegram line kakaotalk naver feed blog linkedin newsletter website',
};

/** What is no brand, or has no mark among the brands': name of ours → name of a general drawing. @type {Record<string, string>} */
const GENERAL = {
  native: 'share',
  copy: 'link',
  email: 'mail',
  linkedin: 'briefcase',
  qr: 'qr-code',
  print: 'printer',
  feed: 'rss',
  blog: 'pen-line',
  newsletter: 'mail',
  website: 'globe',
};

/** @param {[string, Record<string, string>][]} shapes of a 24 × 24 drawing @returns {string} as one path */
const pathOf = (shapes) =>
  shapes
    .map(([shape, { d, ...at }]) => {
      if (shape === 'path') return d;
      const number = (/** @type {string} */ name) => Number(at[name] ?? 0);
      if (shape === 'circle') {
        const r = number('r');
        return `M${number('cx') - r} ${at['cy']}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
      }
      if (shape === 'rect') {
        const [w, h, r] = [number('width'), number('height'), number('rx')];
        const corner = (/** @type {number} */ x, /** @type {number} */ y) =>
          `a${r} ${r} 0 0 1 ${x} ${y}`;
        return `M${number('x') + r} ${at['y']}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}z`;
      }
      throw new Error(`An icon has a <${shape}>; expected path, circle or rect.`);
    })
    .join('');

/** @param {string} name of ours */
function draw(name) {
  const nodes = /** @type {Record<string, [string, Record<string, string>][]>} */ (
    /** @type {unknown} */ (icons)
  )[GENERAL[name] ?? ''];
  if (nodes) return { path: pathOf(nodes) };
  const all = /** @type {import('simple-icons').SimpleIcon[]} */ (Object.values(brands));
  const brand = all.find(({ slug }) => slug === name);
  if (!brand) throw new Error(`No icon is called ${name}.`);
  return { path: brand.path, color: `#${brand.hex}` };
}

const PREFIX = 'akc-icons/';

/** @returns {import('vite').Plugin} */
export const iconModules = () => ({
  name: 'icon-modules',
  resolveId: (source) => (source.startsWith(PREFIX) ? `\0${source}` : null),
  load(id) {
    if (!id.startsWith(`\0${PREFIX}`)) return null;
    const set = SETS[id.slice(PREFIX.length + 1)];
    if (!set) throw new Error(`There is no set of icons ${id}.`);
    const drawn = set.split(' ').map((name) => [name, draw(name)]);
    return `export default ${JSON.stringify(Object.fromEntries(drawn))}`;
  },
});
