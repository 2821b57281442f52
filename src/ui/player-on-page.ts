/** Leads to the player of the page, so that what sounds can always be stopped where the patron is. */

/** Where a player stands or can stand: the last four have a slot `player`. */
const places = 'elib-player, elib-shelf, elib-search, elib-highlights, elib-publication';

/**
 * Brings the page's player into view and gives it the focus. A page that has none gets one inside `host`, in its slot
 * `player`: the webmaster need not know that audiobooks want buttons.
 */
export function showPlayer(host: HTMLElement): void {
  let player = document.querySelector<HTMLElement>('elib-player');
  if (!player) {
    player = document.createElement('elib-player');
    player.slot = 'player';
    const library = host.getAttribute('library');
    if (library !== null) player.setAttribute('library', library);
    host.append(player);
  }
  player.focus({ preventScroll: true });
  keepInView(player);
}

/** How long a player may take to get its buttons and chapters. */
const growingMs = 3000;

/** What is asked for is to be seen whole, or from its beginning: also when most of it comes later. */
function keepInView(element: HTMLElement): void {
  const watching = new ResizeObserver(() =>
    element.scrollIntoView({ block: element.offsetHeight > innerHeight ? 'start' : 'nearest' }),
  );
  watching.observe(element);
  setTimeout(() => watching.disconnect(), growingMs);
}

/** The same for an element that may stand in a dialog: the dialog gives way, for nothing behind it can be reached. */
export function leaveForPlayer(host: HTMLElement): void {
  const dialog = host.closest('dialog');
  const place = dialog && document.querySelector<HTMLElement>(places);
  if (place) dialog.close();
  showPlayer(place ?? host);
}
