/** Reads one audiobook aloud into files; runs in the worker thread. Knows nothing of who asked for it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chapter, Work } from '../work.ts';
import { folderOf, forgetBook, recordBook, type Track } from './book-file.ts';
import { bitrateKbps, encodeMp3, secondsOf } from './mp3.ts';
import { sampleOf } from './sample.ts';
import { joined, silence, speak, speechRateHz, type Spoken } from './voices.ts';

const sampleTitles: Readonly<Record<Spoken, string>> = { fi: 'Näyte', sv: 'Smakprov', en: 'Sample' };

function spokenLanguage({ language, id }: Work): Spoken {
  if (language === 'se') throw new Error(`There is no Northern Sámi voice to read ${id}.`);
  return language;
}

function readChapter({ title, text }: Chapter, language: Spoken): Float32Array {
  return joined([silence(0.2), speak(`${title}.`, language), silence(0.3), speak(text, language), silence(0.5)]);
}

async function writeTrack(place: string, file: string, title: string, samples: Float32Array): Promise<Track> {
  const mp3 = await encodeMp3(samples, speechRateHz);
  await writeFile(join(place, file), mp3);
  return { file, title, durationSeconds: secondsOf(mp3.length), bytes: mp3.length, bitrateKbps };
}

/** Writes `folder`/<work.id>/01.mp3 …, sample.mp3 and, last, book.json. Throws for a work without chapters. */
export async function readAloud(work: Work, folder: string): Promise<void> {
  const language = spokenLanguage(work);
  const place = folderOf(work, folder);
  await mkdir(place, { recursive: true });
  await forgetBook(work, folder);
  const chapters = (work.chapters ?? []).map((chapter) => ({ ...chapter, samples: readChapter(chapter, language) }));
  const [first] = chapters;
  if (first === undefined) throw new Error(`${work.id} has no chapters to read aloud.`);
  const tracks: Track[] = [];
  for (const { title, samples } of chapters) {
    tracks.push(await writeTrack(place, `${String(tracks.length + 1).padStart(2, '0')}.mp3`, title, samples));
  }
  const sample = await writeTrack(place, 'sample.mp3', sampleTitles[language], sampleOf(first.samples, speechRateHz));
  await recordBook(work, folder, { tracks, sample });
}
