import type { ShareDictionary } from './dictionary.js';

export const en: ShareDictionary = {
  share: 'Share',
  native: 'Share…',
  copy: 'Copy the link',
  email: 'E-mail',
  qr: 'QR code',
  print: 'Print',
  copied: 'The link was copied.',
  copiedFor: 'The link was copied. Paste it in {name}.',
  notCopied: 'The link could not be copied. It is marked: copy it with the keyboard or the menu.',
  address: 'Address',
  scan: 'QR code of {url}',
};
