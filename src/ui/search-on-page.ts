/** Leads to the search where the page has one, to show there what a link inside another element points to. */

interface Search extends HTMLElement {
  /** Shows another feed of the catalogue. */
  show(href: string): void;
}

/** Undefined on a page without a search, so that no name looks like a link that leads nowhere. */
export function searchOnPage(): ((href: string) => void) | undefined {
  const search = document.querySelector<Search>('elib-search:defined');
  if (!search) return undefined;
  return (href) => {
    search.scrollIntoView({ block: 'start' });
    search.show(href);
  };
}
