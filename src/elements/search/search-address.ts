/** Keeps the words of a search in the page's address, so that a reload, a bookmark and a way back show the same books. */

const PARAMETER = 'elib-q';

export const searchedFor = (): string => new URL(location.href).searchParams.get(PARAMETER)?.trim() ?? '';

/** Changes the address in place and leaves the page's own history and state as they are. */
export function rememberSearch(query: string): void {
  const url = new URL(location.href);
  if (query) url.searchParams.set(PARAMETER, query);
  else url.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', url);
}
