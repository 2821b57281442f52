/** Fetches and reads the manifest of an audiobook on loan: Readium Web Publication Manifest, audiobook profile. Refuses, with a reason, what a browser can't play. */

import type { Audiobook, Chapter, Track } from '../domain/audiobook.ts';
import { trackStart } from '../domain/audiobook.ts';
import { LibraryError } from '../domain/library-error.ts';
import { plain } from '../domain/text.ts';
import { tokenFor } from './access-token.ts';
import { request } from './http.ts';
import { asAmount, asRecord, readAll, type JsonRecord } from './json.ts';
import { baseOf, linkBy, readLink, readLinks, type Link } from './opds/links.ts';
import { readText } from './opds/words.ts';

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
  const { body, url } = await request(href, { accept, ...tokenFor(token, href), ...(signal && { signal }) });
  return readAudiobook(body, url, publicationId, canPlay);
}

const refuse = (reason: string): never => {
  throw new LibraryError('unreadable', reason);
};

/**
 * A track without a duration counts as 0 seconds until the browser knows better.
 * @throws LibraryError `unreadable` for what is no audiobook, is encrypted, or has a track that this browser can't play
 */
export function readAudiobook(json: unknown, found: string, publicationId: string, canPlay: CanPlay): Audiobook {
  const manifest = asRecord(json);
  const metadata = asRecord(manifest?.metadata);
  if (!manifest || !metadata) return refuse('this is no Readium manifest');
  const base = baseOf(manifest.links, found);
  const readingOrder = readAll(manifest.readingOrder ?? manifest.spine, (item) => readTrack(item, base, canPlay));
  const [first, ...rest] = readingOrder;
  if (!first) return refuse('this manifest has no reading order');
  const title = readText(metadata.title) ?? plain('');
  const cover = coverOf(manifest, base);
  const book: Audiobook = {
    publicationId,
    title,
    tracks: [first, ...rest],
    chapters: [],
    durationSeconds: readingOrder.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0),
    ...(cover !== undefined && { cover }),
  };
  return { ...book, chapters: chaptersOf(manifest, base, book) };
}

function coverOf(manifest: JsonRecord, base: string): string | undefined {
  const links = [...readLinks(manifest.resources, base), ...readLinks(manifest.links, base)];
  return linkBy(links, 'cover')?.href;
}

function readTrack(value: unknown, base: string, canPlay: CanPlay): Track | undefined {
  const link = readLink(value, base);
  if (!link) return undefined;
  if (link.properties.encrypted) return refuse('this audiobook is encrypted');
  const playable = [link, ...readLinks(link.raw.alternate, base)].find(({ type }) => isAudio(type) && canPlay(type));
  if (!playable) return refuse(`this browser can't play ${link.fullType || 'a track of no stated type'}`);
  const title = readText(link.title);
  return {
    href: playable.href,
    name: nameOf(link),
    type: playable.type,
    durationSeconds: asAmount(link.raw.duration) ?? 0,
    ...(title && { title }),
  };
}

const isAudio = (type: string): boolean => type.startsWith('audio/') || type === 'application/ogg';

/** The path of the track's address: signatures in the query change with every manifest. */
const nameOf = ({ href }: Link): string => new URL(href).pathname;

/** Seconds named by a media fragment `#t=…` (Media Fragments URI §4.2.1, plain seconds). */
function fragmentSeconds(href: string): number {
  const found = /[#&]t=(?:npt:)?(\d+(?:\.\d+)?)/.exec(new URL(href).hash);
  return found ? Number(found[1]) : 0;
}

function chaptersOf(manifest: JsonRecord, base: string, book: Audiobook): readonly Chapter[] {
  const fromContents = flatten(manifest.toc, base, book).sort((one, other) => one.startSeconds - other.startSeconds);
  if (fromContents.length > 0) return fromContents;
  return book.tracks.flatMap(({ title }, index) => (title ? [{ title, startSeconds: trackStart(book, index) }] : []));
}

/** Nested contents in one list, in reading order; entries of tracks that don't exist are left out. */
function flatten(contents: unknown, base: string, book: Audiobook): Chapter[] {
  return readAll(contents, asRecord).flatMap((entry) => {
    const link = readLink(entry, base);
    const index = link ? book.tracks.findIndex(({ name }) => name === nameOf(link)) : -1;
    const title = readText(entry.title);
    const own = link && title && index >= 0;
    const chapter = own ? [{ title, startSeconds: trackStart(book, index) + fragmentSeconds(link.href) }] : [];
    return [...chapter, ...flatten(entry.children, base, book)];
  });
}
