/**
 * `book.json`, which says that the files of an audiobook are whole: written last, believed only while every file has the
 * size it names and the texts are still the same. Knows nothing of how the files are made.
 */
import { createHash } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Work } from '../work.ts';

const track = z.object({
  file: z.string(),
  title: z.string(),
  durationSeconds: z.number().positive(),
  bytes: z.number().int().positive(),
  bitrateKbps: z.number().positive(),
});

const spokenBook = z.object({ tracks: z.array(track).min(1), sample: track });
const bookFile = spokenBook.extend({ recipe: z.string() });

/** One MP3 file; `file` is its name in the book's folder. */
export type Track = Readonly<z.infer<typeof track>>;

export interface SpokenBook {
  readonly tracks: readonly Track[];
  readonly sample: Track;
}

/** Counts up when voices, pace or encoding change, so that books are made anew. */
const edition = 1;

export const folderOf = (work: Work, folder: string): string => join(folder, work.id);

function recipeOf(work: Work): string {
  return createHash('sha256')
    .update(JSON.stringify([edition, work.language, work.chapters]))
    .digest('hex');
}

async function isWhole(folder: string, { file, bytes }: Track): Promise<boolean> {
  const found = await stat(join(folder, file)).catch(() => undefined);
  return found?.size === bytes;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The book as it stands on the disk, or undefined when it is missing, half-made or made from other texts. */
export async function findBook(work: Work, folder: string): Promise<SpokenBook | undefined> {
  const place = folderOf(work, folder);
  const text = await readFile(join(place, 'book.json'), 'utf8').catch(() => '');
  const read = bookFile.safeParse(parsed(text));
  if (!read.success || read.data.recipe !== recipeOf(work)) return undefined;
  const { tracks, sample } = read.data;
  const whole = await Promise.all([...tracks, sample].map((file) => isWhole(place, file)));
  return whole.every(Boolean) ? { tracks, sample } : undefined;
}

/** Before files are made anew: from here on the book counts as half-made. */
export async function forgetBook(work: Work, folder: string): Promise<void> {
  await rm(join(folderOf(work, folder), 'book.json'), { force: true });
}

/** After the last file: renamed into place, so that it is never read half-written. */
export async function recordBook(work: Work, folder: string, book: SpokenBook): Promise<void> {
  const path = join(folderOf(work, folder), 'book.json');
  await writeFile(`${path}.part`, `${JSON.stringify({ recipe: recipeOf(work), ...book }, undefined, 2)}\n`);
  await rename(`${path}.part`, path);
}
