/** Tells what a media element's trouble means to a listener. */

import { LibraryError, type LibraryErrorKind } from '../../domain/library-error.ts';

/** By MediaError.code. An expired signature (403) arrives as "not supported": media elements don't tell an answer's status. */
const errorKinds: readonly LibraryErrorKind[] = ['server', 'server', 'server', 'unreadable', 'unreadable'];

export function soundError({ error }: HTMLMediaElement): LibraryError {
  const kind = navigator.onLine ? (errorKinds[error?.code ?? 0] ?? 'server') : 'offline';
  return new LibraryError(kind, `sound: ${error?.message ?? ''}`, { cause: error });
}
