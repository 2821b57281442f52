/**
 * Lets the books of a list be dragged to another place with `pragmatic-drag-and-drop`. That package looks for what is dragged
 * by an event's target, which from outside a shadow root is only its host: here it is told the true one.
 */

import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

const dragEvents = ['dragstart', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend'] as const;

const tellTrueTarget = (event: Event): void => {
  const [target] = event.composedPath();
  if (target && target !== event.target) Object.defineProperty(event, 'target', { value: target, configurable: true });
};

let places = 0;

/** Before the package hears of it, and as long as a list stands on the page. */
function lookIntoShadows(): () => void {
  places += 1;
  if (places === 1) for (const name of dragEvents) window.addEventListener(name, tellTrueTarget, true);
  return () => {
    places -= 1;
    if (places === 0) for (const name of dragEvents) window.removeEventListener(name, tellTrueTarget, true);
  };
}

/** Names the row that would give way. */
const markName = 'data-over';

/** @param onDrop Called with the ids of what was dropped and of what stood there @returns what ends it */
export function letBeDragged(
  rows: readonly HTMLElement[],
  idOf: (row: HTMLElement) => string,
  onDrop: (dropped: string, at: string) => void,
): () => void {
  const ends = [lookIntoShadows()];
  for (const element of rows) {
    const id = idOf(element);
    ends.push(
      draggable({ element, getInitialData: () => ({ id }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => rows.some((row) => row === source.element),
        onDragEnter: ({ source }) => element.toggleAttribute(markName, source.data.id !== id),
        onDragLeave: () => element.removeAttribute(markName),
        onDrop: ({ source }) => {
          element.removeAttribute(markName);
          if (typeof source.data.id === 'string' && source.data.id !== id) onDrop(source.data.id, id);
        },
      }),
    );
  }
  return () => {
    for (const end of ends) end();
  };
}
