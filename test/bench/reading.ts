/** How long a thousand entries take to be read, in either dialect, and how many times what the browser needs to parse them at all. */

import { openPage } from '../api/page.ts';
import * as written from '../api/atom-documents.ts';
import type * as InPage from './reading-in-page.ts';

const entries = 1000;

/** A book of its own in each entry, to let no cache help. */
const each = (write: (number: number) => string, between: string): string =>
  Array.from({ length: entries }, (_, number) => write(number)).join(between);

const numbered = (text: string, number: number): string =>
  text.replaceAll('9789510000007', String(number)).replaceAll('/works/1', `/works/${number}`);

const { available } = written.lendings;

const json = (): string => {
  const publication = JSON.stringify(written.twin(available?.json));
  return `{"metadata":{"title":"x"},"links":[],"publications":[${each((number) => numbered(publication, number), ',')}]}`;
};

const xml = (): string => {
  const entry = written.entry(available?.atom).replace(/^<\?.*?\?>| xmlns(:\w+)?="[^"]*"/g, '');
  return written.atom('feed', `<title>x</title>${each((number) => numbered(entry, number), '')}`);
};

export async function timeReading(): Promise<void> {
  const { page, close } = await openPage(new URL('reading-in-page.ts', import.meta.url));
  try {
    const timings = await page.evaluate(
      ([opds2, atom]) => (globalThis as unknown as { readonly tested: typeof InPage }).tested.timings(opds2, atom),
      [json(), xml()] as const,
    );
    for (const [what, parsingMs, readingMs] of timings) {
      const ratio = (readingMs / parsingMs).toFixed(1);
      console.log(`${entries} entries of ${what}: ${readingMs.toFixed(0)} ms, ${ratio} times parsing alone`);
    }
  } finally {
    await close();
  }
}
