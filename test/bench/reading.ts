/**
 * How long a thousand entries take to be read on a processor slowed four times, in either dialect, beside the aims, and how many
 * times what the browser needs to parse them at all.
 */

import { openPage } from '../api/page.ts';
import * as written from '../api/atom-documents.ts';
import type * as InPage from './reading-in-page.ts';

const entries = 1000;
const slowdown = 4;

/** Milliseconds. */
const aims: Readonly<Record<string, number>> = { 'OPDS 2.0': 60, 'OPDS 1.2': 120 };

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
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const timings = await page.evaluate(
      ([opds2, atom]) => (globalThis as unknown as { readonly tested: typeof InPage }).tested.timings(opds2, atom),
      [json(), xml()] as const,
    );
    for (const [what, parsingMs, readingMs] of timings) {
      const aim = aims[what] ?? NaN;
      const verdict = `${readingMs <= aim ? 'within' : 'misses'} ${aim}`;
      const ratio = (readingMs / parsingMs).toFixed(1);
      console.log(
        `${entries} entries of ${what}: ${readingMs.toFixed(0)} ms, ${verdict}, ${ratio} times parsing alone`,
      );
    }
  } finally {
    await close();
  }
}
