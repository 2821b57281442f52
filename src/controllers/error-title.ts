/** What is announced of an error, in words that come when it has happened. */

import type { LibraryError } from '../domain/library-error.ts';
import { loadErrorTerms } from '../i18n/terms.ts';
import type { TermsController } from './terms-controller.ts';

/** Never rejects: where the words don't come either, the network is the reason. */
export async function errorTitle(
  error: LibraryError,
  words: Pick<TermsController, 'terms' | 'inOwnWords'>,
): Promise<string> {
  try {
    const terms = words.inOwnWords(loadErrorTerms);
    const { errorWords } = await import('../i18n/error-words.ts');
    return errorWords(error, await terms).title;
  } catch {
    return words.terms?.errors.offline.title ?? '';
  }
}
