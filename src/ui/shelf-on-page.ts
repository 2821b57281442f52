/** Leads to the patron's shelf where the page has one. */

/** Brings the shelf into view and the focus to it; undefined on a page without a shelf, so that no button promises it. */
export function wayToShelf(): (() => void) | undefined {
  const shelf = document.querySelector<HTMLElement>('elib-shelf');
  if (!shelf) return undefined;
  return () => {
    shelf.scrollIntoView({ block: 'start' });
    shelf.focus();
  };
}
