/**
 * A picture that could not be had: its words stand in its place, at their own size; one without words is gone, with
 * its frame where nothing else stands in that.
 *
 * @param event its `error`
 */
export function hideMissingPicture({ target }: Event): void {
  if (!(target instanceof HTMLImageElement)) return;
  const figure = target.closest('figure');
  if (target.alt) target.classList.add('missing');
  else if (figure && !figure.querySelector('figcaption')) figure.hidden = true;
  else (target.closest('figure > a') ?? target).toggleAttribute('hidden', true);
}
