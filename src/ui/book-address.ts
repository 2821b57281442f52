/** The parameter of a page's address that opens a book above the page, so that a book can be linked to on the library's own site. */

const PARAMETER = 'elib-book';

/** Short form of the book's address (see `Catalogue.shorten`), where the page's address names one. */
export const bookIn = (page: string): string | undefined => new URL(page).searchParams.get(PARAMETER) ?? undefined;

/** `page` with the book that `short` names, or with none. */
export function withBook(page: string, short: string | undefined): string {
  const url = new URL(page);
  if (short === undefined) url.searchParams.delete(PARAMETER);
  else url.searchParams.set(PARAMETER, short);
  return url.href;
}
