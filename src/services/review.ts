/**
 * Looks through a configuration that this device hasn't seen yet: tells the webmaster in the console what is wrong with it, or
 * keeps it for when the service is down. Loaded when the page has long been drawn, or the service is down.
 */

import type { Source } from '../config/configuration.ts';
import { LibraryError } from '../domain/library-error.ts';
import { keepLastGood, lastGood } from '../vault/last-good.ts';

export async function review(source: Source): Promise<void> {
  const text = JSON.stringify(source);
  if (text === lastGood(source.found)) return;
  const { complaintsOf } = await import('../config/complaints.ts');
  const complaints = complaintsOf(source);
  if (complaints.length === 0) {
    keepLastGood(source.found, text);
    return;
  }
  const { complaintWords } = await import('../config/complaint-words.ts');
  for (const complaint of complaints) console.warn(`elib: ${complaintWords(complaint)}`);
}

/** The last good one, where `reason` isn't that the service no longer has the library. @throws whatever `reason` is */
export function fallBack(found: string, reason: unknown): Source {
  const kept = lastGood(found);
  if (kept === undefined || LibraryError.from(reason).kind === 'not-found') throw reason;
  return JSON.parse(kept) as Source;
}
