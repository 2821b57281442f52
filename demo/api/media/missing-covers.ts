/** Draws every cover of the demo collection that isn't in the folder yet. Knows nothing of threads. */
import { access } from 'node:fs/promises';
import { coverPng, works } from '../../catalogue/index.ts';
import { coverFile, keepCover } from './cover-file.ts';

/** `drawn` is called after each, also for those that were there. */
export async function drawMissingCovers(folder: string, widthPx: number, drawn: () => void): Promise<void> {
  for (const work of works) {
    const file = coverFile(folder, work.id, widthPx);
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (!isThere) await keepCover(file, await coverPng(work, widthPx));
    drawn();
  }
}
