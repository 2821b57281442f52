/** Leads to the player of the page, so that what sounds can always be stopped where the patron is. */

/**
 * Brings the page's player into view and gives it the focus. A page that has none gets one inside `host`, in its slot
 * `player`: the webmaster need not know that audiobooks want buttons.
 */
export function showPlayer(host: HTMLElement): void {
  let player = document.querySelector<HTMLElement>('elib-player');
  if (!player) {
    player = document.createElement('elib-player');
    player.slot = 'player';
    host.append(player);
  }
  player.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  player.focus({ preventScroll: true });
}
