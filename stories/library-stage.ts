/** Puts one element on a page of its own with a library that keeps still, so that designers see every state and change nothing. */

import type { LibraryErrorKind } from '../src/domain/library-error.ts';
import { LibraryError } from '../src/domain/library-error.ts';
import { FakeLibrary, provideFakeLibrary } from '../test/fakes/fake-library.ts';

/** The element `tag` at a library that `prepare` has brought into a state. */
export function onStage(tag: string, prepare: (library: FakeLibrary) => void = () => undefined): HTMLElement {
  const library = new FakeLibrary();
  prepare(library);
  const place = document.createElement('div');
  provideFakeLibrary(library, place);
  const element = document.createElement(tag);
  // A story doesn't change the address of the next.
  element.setAttribute('keep-in', 'nowhere');
  place.append(element);
  return place;
}

export const failure = (kind: LibraryErrorKind): LibraryError =>
  new LibraryError(kind, 'shown in Storybook', kind === 'limit' ? { limit: 5 } : {});

export const signIn = (library: FakeLibrary): void =>
  library.session.set({ kind: 'signed-in', patron: { name: 'Aino Rantanen', loans: { total: 5, available: 3 } } });
