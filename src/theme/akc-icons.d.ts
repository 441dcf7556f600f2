/** Made by `scripts/icons.js` of the libraries' drawings. */
declare module 'akc-icons/*' {
  const icons: Record<string, { path: string; color?: string }>;
  export default icons;
}
