/**
 * Looks through a configuration that this device hasn't seen yet: tells the webmaster in the console what is wrong with it, or
 * keeps it for when the service is down. Loaded when the page has long been drawn.
 */

import { complaintsOf } from '../config/complaints.ts';
import type { Source } from '../config/configuration.ts';
import { keepLastGood } from '../vault/last-good.ts';

/** @param text The source's JSON, as it is to be kept */
export async function review(source: Source, text: string): Promise<void> {
  const complaints = complaintsOf(source);
  if (complaints.length === 0) {
    keepLastGood(source.found, text);
    return;
  }
  const { complaintWords } = await import('../config/complaint-words.ts');
  for (const complaint of complaints) console.warn(`elib: ${complaintWords(complaint)}`);
}
