/**
 * A picture that could not be had: its words stand in its place, where the browser puts them; one without words is
 * gone, with its frame where nothing else stands in that.
 *
 * @param event its `error`
 */
export function hideMissingPicture({ target }: Event): void {
  if (!(target instanceof HTMLImageElement) || target.alt) return;
  const figure = target.closest('figure');
  if (figure && !figure.querySelector('figcaption')) figure.hidden = true;
  else (target.closest('figure > a') ?? target).toggleAttribute('hidden', true);
}
