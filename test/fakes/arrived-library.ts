/** Waits for a library that has been put on a page, as its elements do: until all of its code is there. */

import { ContextEvent } from '@lit/context';
import { libraryContext } from '../../src/controllers/library-controller.ts';
import type { Library } from '../../src/domain/library.ts';
import { ElibLibraryChange } from '../../src/events/library-change.ts';

export function arrivedLibrary(element: Element): Promise<Library> {
  return new Promise((resolve) => {
    const ask = (): void => {
      element.dispatchEvent(
        new ContextEvent(libraryContext, element, (library) => {
          document.removeEventListener(ElibLibraryChange.type, ask);
          resolve(library);
        }),
      );
    };
    document.addEventListener(ElibLibraryChange.type, ask);
    ask();
  });
}
