/** Audiobooks for the player's tests: every track is a tone of its own height, so that one can hear which one sounds. */

import type { Audiobook, Track } from '../../../src/domain/audiobook.ts';
import type { Publication } from '../../../src/domain/publication.ts';
import { plain } from '../../../src/domain/text.ts';

const samplesPerSecond = 8000;

/** A WAV file with a sine tone, as an address that can be played and sought in. */
export function tone(hertz: number, seconds: number): string {
  const samples = Math.round(seconds * samplesPerSecond);
  const view = new DataView(new ArrayBuffer(44 + samples * 2));
  const write = (offset: number, text: string) =>
    [...text].forEach((char, index) => view.setUint8(offset + index, char.charCodeAt(0)));
  write(0, 'RIFF');
  view.setUint32(4, 36 + samples * 2, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, samplesPerSecond, true);
  view.setUint32(28, samplesPerSecond * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  write(36, 'data');
  view.setUint32(40, samples * 2, true);
  for (let index = 0; index < samples; index++)
    view.setInt16(44 + index * 2, Math.sin((2 * Math.PI * hertz * index) / samplesPerSecond) * 12_000, true);
  return URL.createObjectURL(new Blob([view], { type: 'audio/wav' }));
}

/** An address that answers like one whose signature has expired: nothing that can be played. */
export const expiredAddress = (): string => new URL('/no-such-track.wav?expired', location.href).href;

export const heights = [440, 880, 1760] as const;
export const trackSeconds = 3;

function track(hertz: number, index: number, href = tone(hertz, trackSeconds)): Track {
  return { href, name: `${index + 1}.wav`, type: 'audio/wav', durationSeconds: trackSeconds };
}

/** Three tracks of three seconds, 440, 880 and 1760 Hz; four chapters, the second begins in the middle of the first track. */
export function toneBook(publicationId: string, changes: { readonly href?: () => string } = {}): Audiobook {
  const [first, ...rest] = heights;
  return {
    publicationId,
    title: plain('Yön äänet'),
    tracks: [track(first, 0, changes.href?.()), ...rest.map((hertz, at) => track(hertz, at + 1, changes.href?.()))],
    chapters: [0, 1.5, 3, 6].map((startSeconds, at) => ({ title: plain(`Luku ${at + 1}`), startSeconds })),
    durationSeconds: 9,
  };
}

export function publicationOf(id: string): Publication {
  return {
    id,
    title: plain('Yön äänet'),
    medium: 'audiobook',
    contributors: [{ name: plain('Aino Esimerkki'), role: 'author' }],
    languages: ['fi'],
    subjects: [],
    series: [],
    covers: [],
    lending: { kind: 'on-loan', ways: [] },
  };
}
