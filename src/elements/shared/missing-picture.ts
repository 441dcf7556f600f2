/**
 * A picture that could not be had: its words stand in its place, where the browser puts them; one without words is
 * gone, with its frame where nothing else stands in that.
 *
 * @param event its `error`
 */
export function hideMissingPicture({ target }: Event): void {
  const picture = target as HTMLImageElement;
  if (picture.localName !== 'img' || picture.alt) return;
  const figure = picture.closest('figure');
  if (figure && !figure.querySelector('figcaption')) figure.hidden = true;
  else (picture.closest('figure > a') ?? picture).toggleAttribute('hidden', true);
}
