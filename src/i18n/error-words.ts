/** The words for one error, with the numbers that the service told. */

import type { LibraryError } from '../domain/library-error.ts';
import type { ErrorTerms, ErrorWords } from './terms.ts';
import { toldProblems, type ToldProblem } from './told-problems.ts';

const isTold = (name: string): name is ToldProblem => (toldProblems as readonly string[]).includes(name);

export function errorWords(error: LibraryError, terms: ErrorTerms): ErrorWords {
  const named = isTold(error.problemName) ? terms.problems[error.problemName] : undefined;
  if (named) return named(error.limit);
  if (error.kind !== 'limit') return terms.errors[error.kind];
  if (error.retryAfterSeconds !== undefined) return terms.tooBusy(Math.ceil(error.retryAfterSeconds / 60));
  const { title, help } = terms.errors.limit;
  return { title, help: error.limit === undefined ? help : terms.limitHelp(error.limit) };
}
