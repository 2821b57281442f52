/** The window of the player: a library's own page, at an address where our script shows nothing but the player, so that it sounds on while other pages change. */

const parameter = 'elib-view';
const view = 'player';

/** @param page absolute URL of a page */
export const isPlayerWindow = (page: string): boolean => new URL(page).searchParams.get(parameter) === view;

/** The address of the player's window for `page`. */
export function playerWindowOf(page: string): string {
  const url = new URL(page);
  url.searchParams.set(parameter, view);
  url.hash = '';
  return url.href;
}

/** The page itself, for who is in the player's window for `page`. */
export function pageOf(page: string): string {
  const url = new URL(page);
  url.searchParams.delete(parameter);
  return url.href;
}
