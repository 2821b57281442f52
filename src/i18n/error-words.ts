/** The words for one error, with the numbers that the service told. */

import type { LibraryError } from '../domain/library-error.ts';
import type { ErrorWords, Terms } from './terms.ts';

export function errorWords(error: LibraryError, terms: Terms): ErrorWords {
  if (error.kind !== 'limit') return terms.errors[error.kind];
  if (error.retryAfterSeconds !== undefined) return terms.tooBusy(Math.ceil(error.retryAfterSeconds / 60));
  const { title, help } = terms.errors.limit;
  return { title, help: error.limit === undefined ? help : terms.limitHelp(error.limit) };
}
