/** The drawings of all kinds of channels, and how they are drawn. Loaded by an element that is shown. */
export { default as glyphs } from 'akc-icons/channels';
export { css, drawIcon } from '../../theme/icons.js';
