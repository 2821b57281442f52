/** Finds and draws the covers of the demo collection that aren't in the folder yet. Knows nothing of threads. */
import { access } from 'node:fs/promises';
import { coverPng, works } from '../../catalogue/index.ts';
import type { Work } from '../../catalogue/index.ts';
import { coverFile, keepCover } from './cover-file.ts';

/** The works without a cover of that width. */
export async function worksWithoutCover(folder: string, widthPx: number): Promise<readonly Work[]> {
  const isMissing = await Promise.all(
    works.map(({ id }) =>
      access(coverFile(folder, id, widthPx)).then(
        () => false,
        () => true,
      ),
    ),
  );
  return works.filter((_, index) => isMissing[index]);
}

/** `drawn` is called after each. */
export async function drawMissingCovers(folder: string, widthPx: number, drawn: () => void): Promise<void> {
  for (const work of await worksWithoutCover(folder, widthPx)) {
    await keepCover(coverFile(folder, work.id, widthPx), await coverPng(work, widthPx));
    drawn();
  }
}
