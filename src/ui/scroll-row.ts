/** Moves a row that scrolls sideways by one view, and keeps its two buttons truthful about whether there is more on either side. */

const watched = new WeakSet<Element>();

/** Starts to follow `row`, an element that holds `.scroller`, `.scroll-back` and `.scroll-on`; a second call does nothing. */
export function followScrolling(row: Element): void {
  const scroller = row.querySelector<HTMLElement>('.scroller');
  const back = row.querySelector<HTMLButtonElement>('.scroll-back');
  const on = row.querySelector<HTMLButtonElement>('.scroll-on');
  if (!scroller || !back || !on || watched.has(scroller)) return;
  watched.add(scroller);
  const tell = (): void => {
    const rest = scroller.scrollWidth - scroller.clientWidth - scroller.scrollLeft;
    back.setAttribute('aria-disabled', String(scroller.scrollLeft < 2));
    on.setAttribute('aria-disabled', String(rest < 2));
    row.classList.toggle('fits', scroller.scrollWidth <= scroller.clientWidth + 1);
  };
  const move = (direction: 1 | -1) => (): void => scroller.scrollBy({ left: direction * scroller.clientWidth * 0.85 });
  scroller.addEventListener('scroll', tell, { passive: true });
  back.addEventListener('click', move(-1));
  on.addEventListener('click', move(1));
  new ResizeObserver(tell).observe(scroller);
}
