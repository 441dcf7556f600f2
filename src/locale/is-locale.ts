/** Whether the engine takes this for a language tag (BCP 47): what a feed says of itself may be anything. */
export function isLocale(tag: string | undefined): tag is string {
  try {
    return !!tag && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
