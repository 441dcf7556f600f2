/** The drawings of all kinds of channels. Loaded by an element that is shown. */
export { default as glyphs } from 'akc-icons/channels';
