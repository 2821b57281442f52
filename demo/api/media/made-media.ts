/**
 * Keeps the demo collection's covers and recordings in a folder, and makes what isn't there when it is asked for.
 * Knows nothing of loans.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coverPng, coverSvg, loadFonts, speakBook } from '../../catalogue/index.ts';
import type { Work } from '../../catalogue/index.ts';
import { Problem } from '../problem.ts';
import { coverFile, keepCover } from './cover-file.ts';
import type { Media, Recording } from './media.ts';

const retrySeconds = 5;

export class MadeMedia implements Media {
  readonly #folder: string;
  readonly #workBy: (id: string) => Work | undefined;
  /** Recordings that are there: asking the disk for every part of a track would be wasteful. */
  readonly #made = new Map<string, Recording>();

  constructor(folder: string, workBy: (id: string) => Work | undefined) {
    this.#folder = folder;
    this.#workBy = workBy;
  }

  async cover(id: string, widthPx: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const work = this.#workBy(id);
    if (work === undefined) return undefined;
    const file = coverFile(this.#folder, id, widthPx);
    const kept = await readFile(file).catch(() => undefined);
    if (kept !== undefined) return new Uint8Array(kept);
    const png = await coverPng(work, widthPx);
    await keepCover(file, png);
    return new Uint8Array(png);
  }

  async coverSvg(id: string): Promise<string | undefined> {
    const work = this.#workBy(id);
    if (work === undefined) return undefined;
    await loadFonts();
    return coverSvg(work);
  }

  /** What is asked for is read aloud before what is only made ahead. */
  async recording(id: string): Promise<Recording | undefined> {
    const work = this.#workBy(id);
    if (work?.medium !== 'audiobook') return undefined;
    const made = this.#made.get(id);
    if (made !== undefined) return made;
    try {
      const recording = await speakBook(work, this.#audioFolder());
      this.#made.set(id, recording);
      return recording;
    } catch (error) {
      console.error(`The recording of ${id} could not be made:`, error);
      throw new Problem('media-not-ready', {}, { 'Retry-After': String(retrySeconds) });
    }
  }

  pathOf(id: string, file: string): string {
    return join(this.#audioFolder(), id, file);
  }

  #audioFolder(): string {
    return join(this.#folder, 'audio');
  }
}
