/** The drawings of all targets. Loaded by a bar that is shown. */
export { default as glyphs } from 'akc-icons/share';
