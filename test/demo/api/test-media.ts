/** Covers and recordings that need no drawing and no speech: every audiobook has two short tracks of known bytes. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Media, Recording } from '../../../demo/api/media/media.ts';
import { Problem } from '../../../demo/api/problem.ts';
import { works } from '../../../demo/catalogue/index.ts';

const track = (file: string, title: string, bytes: number) => ({
  file,
  title,
  durationSeconds: bytes / 100,
  bytes,
  bitrateKbps: 64,
});

const recording: Recording = {
  tracks: [track('01.mp3', 'Alku', 3000), track('02.mp3', 'Loppu', 2000)],
  sample: track('sample.mp3', 'Näyte', 1000),
};

/** Byte n of every file is n modulo 251, so that a part tells where it was cut out. */
export const byteAt = (position: number): number => position % 251;

/** A book that nobody manages to read aloud. */
export const unspeakable = 'kalevala-aani';

export async function openTestMedia(): Promise<Media & { close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'elib-media-'));
  for (const { file, bytes } of [...recording.tracks, recording.sample]) {
    await writeFile(
      join(folder, file),
      Uint8Array.from({ length: bytes }, (_, position) => byteAt(position)),
    );
  }
  const find = (id: string) => works.find((work) => work.id === id);
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
  return {
    cover: (id) => Promise.resolve(find(id) === undefined ? undefined : png),
    coverSvg: (id) => Promise.resolve(find(id) === undefined ? undefined : '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    recording: (id) => {
      if (id === unspeakable) return Promise.reject(new Problem('media-not-ready', {}, { 'Retry-After': '5' }));
      return Promise.resolve(find(id)?.medium === 'audiobook' ? recording : undefined);
    },
    pathOf: (_id, file) => join(folder, file),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
