/** The drawings of all targets, and how they are drawn. Loaded by a bar that is shown. */
export { default as glyphs } from 'akc-icons/share';
export { css, drawIcon } from '../../theme/icons.js';
