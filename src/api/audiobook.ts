/** Fetches and reads the manifest of an audiobook on loan: Readium Web Publication Manifest, audiobook profile. Refuses, with a reason, what a browser can't play. */

import type { Audiobook, Chapter, Track } from '../domain/audiobook.ts';
import { trackStart } from '../domain/audiobook.ts';
import { LibraryError } from '../domain/library-error.ts';
import { fulfilmentTimeoutMs, request } from './http.ts';
import { asAmount, asList, asString, known, readAll, record, type JsonRecord } from './json.ts';
import { baseOf, linkBy, readLink, readLinks, type Link } from './opds/links.ts';
import { inItsLanguage, readLanguage, readText } from './opds/words.ts';
import { trackingIn } from './tracking.ts';
import { trackName } from './track-name.ts';

/** Whether this browser can play a media type. */
export type CanPlay = (type: string) => boolean;

export async function openAudiobook(
  href: string,
  token: string,
  publicationId: string,
  canPlay: CanPlay,
  signal?: AbortSignal,
): Promise<Audiobook> {
  const accept = 'application/audiobook+json';
  const { body, url } = await request(href, {
    accept,
    timeoutMs: fulfilmentTimeoutMs,
    token,
    isContent: true,
    ...(signal && { signal }),
  });
  return readAudiobook(body, url, publicationId, canPlay);
}

const refuse = (reason: string): never => {
  throw new LibraryError('unreadable', reason);
};

/** A track with the address that contents refer to it by, which stays when another encoding is chosen. */
interface Item {
  readonly track: Track;
  readonly address: string;
}

/**
 * What isn't sound in the reading order is passed over: a title page needn't be heard.
 * @throws LibraryError `unreadable` for what is no audiobook, is encrypted, or has a track that this browser can't play: a book
 * with a hole in it isn't offered
 */
export function readAudiobook(json: unknown, found: string, publicationId: string, canPlay: CanPlay): Audiobook {
  const manifest = record(json);
  const metadata = record(manifest.metadata);
  const base = baseOf(manifest.links, found);
  const sounding = readLinks(manifest.readingOrder ?? manifest.spine, base).filter((link) => encodings(link, base)[0]);
  const total = asAmount(metadata.duration);
  const items = withDurations(sounding, total, (link, seconds) => readItem(link, base, seconds, canPlay));
  const [first, ...rest] = items.map(({ track }) => track);
  if (!first) return refuse('this is no audiobook: nothing in its reading order is sound');
  const book: Audiobook = {
    publicationId,
    title: readText(metadata.title) ?? {},
    tracks: [first, ...rest],
    chapters: [],
    durationSeconds: items.reduce((sum, { track }) => sum + track.durationSeconds, 0),
    ...known({ cover: coverOf(manifest, base), tracking: trackingIn(readLinks(manifest.links, base)) }),
  };
  const languages = readAll(metadata.language, readLanguage);
  const chapters = chaptersOf(manifest, base, book, items);
  return {
    ...book,
    chapters: chapters.map((chapter) => ({ ...chapter, title: inItsLanguage(chapter.title, languages) ?? {} })),
  };
}

/**
 * The profile wants a duration for each track. Those that lack one share what is left of the book's own; when that isn't
 * told either they count as 0, so that the book plays but its clock runs short.
 */
function withDurations(
  links: readonly Link[],
  totalSeconds: number | undefined,
  read: (link: Link, seconds: number) => Item,
): readonly Item[] {
  const told = links.map(({ raw }) => asAmount(raw.duration));
  const untold = told.filter((seconds) => seconds === undefined).length;
  const left = (totalSeconds ?? 0) - told.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0);
  const share = Math.max(0, left / untold);
  return links.map((link, index) => read(link, told[index] ?? share));
}

function coverOf(manifest: JsonRecord, base: string): string | undefined {
  const links = [...readLinks(manifest.resources, base), ...readLinks(manifest.links, base)];
  return linkBy(links, 'cover')?.href;
}

/** The track itself and its alternates, as far as they are sound. */
const encodings = (link: Link, base: string): readonly Link[] =>
  [link, ...readLinks(link.raw.alternate, base)].filter((each) => /^(audio\/|application\/ogg)/.test(typeOf(each)));

const typesByEnding: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  m4b: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  flac: 'audio/flac',
  wav: 'audio/wav',
};

/** The stated type, else the one that the ending of the file's name promises. */
const typeOf = ({ type, href }: Link): string =>
  type || (typesByEnding[/\.(\w+)$/.exec(new URL(href).pathname)?.[1]?.toLowerCase() ?? ''] ?? '');

function readItem(link: Link, base: string, durationSeconds: number, canPlay: CanPlay): Item {
  const choices = encodings(link, base);
  const open = choices.filter(({ properties }) => !properties.encrypted);
  if (open.length === 0) return refuse('this audiobook is encrypted');
  const playable = open.find((each) => canPlay(typeOf(each)));
  if (!playable) return refuse(`this browser can't play ${open.map(typeOf).join(' or ')}`);
  const track: Track = {
    href: playable.href,
    name: trackName(asString(link.raw.href) ?? link.href),
    type: typeOf(playable),
    durationSeconds,
    ...known({ title: readText(link.title) }),
  };
  return { track, address: addressOf(link) };
}

const addressOf = ({ href }: Link): string => {
  const { origin, pathname } = new URL(href);
  return origin + pathname;
};

/** Seconds named by a media fragment `#t=…` (Media Fragments URI §4.2.1, plain seconds). */
function fragmentSeconds(href: string): number {
  const found = /[#&]t=(?:npt:)?(\d+(?:\.\d+)?)/.exec(new URL(href).hash);
  return found ? Number(found[1]) : 0;
}

function chaptersOf(manifest: JsonRecord, base: string, book: Audiobook, items: readonly Item[]): readonly Chapter[] {
  const starts = new Map(items.map(({ address }, index) => [address, trackStart(book, index)]));
  const fromContents = flatten(manifest.toc, base, starts)
    .slice(0, mostChapters)
    .sort((one, other) => one.startSeconds - other.startSeconds);
  if (fromContents.length > 0) return fromContents;
  return book.tracks.flatMap(({ title }, index) => (title ? [{ title, startSeconds: trackStart(book, index) }] : []));
}

/** Contents that are nested deeper or longer are a document that was made to hang us. */
const maxNesting = 8;
const mostChapters = 5000;

/** Nested contents in one list, in reading order; entries of tracks that don't exist are left out. */
function flatten(contents: unknown, base: string, starts: ReadonlyMap<string, number>, level = 0): Chapter[] {
  if (level > maxNesting) return [];
  return asList(contents).flatMap((written) => {
    const entry = record(written);
    const link = readLink(entry, base);
    const start = link && starts.get(addressOf(link));
    const title = readText(entry.title);
    const own =
      start !== undefined && title
        ? [{ title, startSeconds: start + fragmentSeconds(link?.href ?? base), ...(level > 0 && { level }) }]
        : [];
    return [...own, ...flatten(entry.children, base, starts, level + 1)];
  });
}
