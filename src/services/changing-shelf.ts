/** The shelf as wishes change it: what is under way with each publication, and what has become of it. */

import { LibraryError } from '../domain/library-error.ts';
import type { PendingAction, Shelf } from '../domain/library.ts';
import type { Publication } from '../domain/publication.ts';
import type { Store } from '../domain/store.ts';

export interface ChangingShelf extends Pick<Shelf, 'current' | 'refresh'> {
  readonly pending: Store<ReadonlyMap<string, PendingAction>>;
  /** Shows at once what has become of `publication`, and asks the server for the rest. */
  put(publication: Publication): void;
  remove(publication: Publication): void;
  /** Nobody here knows what has become of a wish: every tab asks the server. */
  doubt(): void;
}

/** Tells that `action` is under way while `run` runs; after a failure the server's word counts. */
export async function during<T>(
  shelf: ChangingShelf,
  { id }: Publication,
  action: PendingAction,
  run: () => Promise<T>,
): Promise<T> {
  const { pending } = shelf;
  pending.set(new Map(pending.value).set(id, action));
  try {
    return await run();
  } catch (thrown) {
    shelf.doubt();
    throw LibraryError.from(thrown);
  } finally {
    const rest = new Map(pending.value);
    rest.delete(id);
    pending.set(rest);
  }
}
