import { en } from './en.js';
import { Locale } from './locale.js';

/**
 * For what is English whatever the page speaks (styles of citation), and for a page whose language we do
 * not speak: then everything is English, dates too, and never the browser's own language.
 */
export const english = new Locale('en', en);
