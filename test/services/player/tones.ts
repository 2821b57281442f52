/** Audiobooks for the player's tests: every track is a tone of its own height, so that one can hear which one sounds. */

import type { Audiobook, Track } from '../../../src/domain/audiobook.ts';
import type { Publication } from '../../../src/domain/publication.ts';
import { plain } from '../../../src/domain/text.ts';
import { wave } from './wave.ts';

/** A sine tone as an address that can be played and sought in. */
export const tone = (hertz: number, seconds: number): string =>
  URL.createObjectURL(new Blob([wave(hertz, seconds)], { type: 'audio/wav' }));

/** An address that answers like one whose signature has expired: nothing that can be played. */
export const expiredAddress = (): string => new URL('/no-such-track.wav?expired', location.href).href;

export const heights = [440, 880, 1760] as const;
export const trackSeconds = 3;

function track(hertz: number, index: number, href = tone(hertz, trackSeconds)): Track {
  return { href, name: `${index + 1}.wav`, type: 'audio/wav', durationSeconds: trackSeconds };
}

/** Three tracks of three seconds, 440, 880 and 1760 Hz; four chapters, the second begins in the middle of the first track. */
export function toneBook(
  publicationId: string,
  changes: { readonly href?: (hertz: number) => string } = {},
): Audiobook {
  const [first, ...rest] = heights;
  return {
    publicationId,
    title: plain('Yön äänet'),
    tracks: [
      track(first, 0, changes.href?.(first)),
      ...rest.map((hertz, at) => track(hertz, at + 1, changes.href?.(hertz))),
    ],
    chapters: [0, 1.5, 3, 6].map((startSeconds, at) => ({ title: plain(`Luku ${at + 1}`), startSeconds })),
    durationSeconds: 9,
  };
}

/** Height of the gliding book at a second of it, in Hz. */
export const glideAt = (bookSeconds: number): number => 400 + 300 * bookSeconds;

/** Three tracks of three seconds that rise from one to the next: the height of what is heard tells the second of the book. */
export function glidingBook(publicationId: string): Audiobook {
  const [first, ...rest] = heights.map((hertz, index) => {
    const sound = wave(glideAt(index * trackSeconds), trackSeconds, glideAt((index + 1) * trackSeconds));
    return track(hertz, index, URL.createObjectURL(new Blob([sound], { type: 'audio/wav' })));
  });
  if (!first) throw new Error('There are tracks');
  return { ...toneBook(publicationId), tracks: [first, ...rest] };
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
