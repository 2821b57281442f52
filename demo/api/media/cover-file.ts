/** Where a cover is kept, and how it gets there whole. Knows nothing of drawing. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export const coverFile = (folder: string, id: string, widthPx: number): string =>
  join(folder, 'covers', `${id}-${String(widthPx)}.png`);

/** Written beside and renamed, so that nobody finds half a cover, whoever else draws it at the same time. */
export async function keepCover(file: string, png: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.${String(process.pid)}-${Math.random().toString(36).slice(2)}.part`;
  await writeFile(part, png);
  await rename(part, file);
}
