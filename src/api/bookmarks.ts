/**
 * Keeps a patron's bookmarks in audiobooks on the server: W3C annotations with the motivation `bookmarking`, one per place. A
 * note is the value of the body, which is one, as servers of the Palace family keep no second.
 */

import type { Place } from '../domain/audiobook.ts';
import { LibraryError } from '../domain/library-error.ts';
import { askAnnotations, DEVICE, noDevice, sendAnnotation, TIME, timeOf, type Annotation } from './annotations.ts';
import { request } from './http.ts';
import { asString, known } from './json.ts';
import { safeAddress } from './opds/links.ts';

export interface PlacedBookmark {
  readonly publicationId: string;
  readonly place: Place;
  /** RFC 3339. */
  readonly madeAt: string;
  readonly note?: string;
}

const BOOKMARKING = 'http://www.w3.org/ns/oa#bookmarking';
/** Older than any: of a bookmark that doesn't tell when it was made. */
const longAgo = new Date(0).toISOString();

const askAll = async (href: string, token: string, publicationId: string): Promise<readonly Annotation[]> =>
  (await askAnnotations(href, token, publicationId)).filter(({ motivation }) => motivation === BOOKMARKING);

/** All in one book. @throws LibraryError as `request` */
export async function askBookmarks(
  href: string,
  token: string,
  publicationId: string,
): Promise<readonly PlacedBookmark[]> {
  return (await askAll(href, token, publicationId)).map((annotation) => ({
    ...{ publicationId, place: annotation.place, madeAt: timeOf(annotation) ?? longAgo },
    ...known({ note: asString(annotation.body.value) }),
  }));
}

/** In place of the one that is there. @throws LibraryError `limit` when the book holds no more, else as `request` */
export async function saveBookmark(
  href: string,
  token: string,
  { publicationId, place, madeAt, note }: PlacedBookmark,
  key: string,
): Promise<void> {
  const body = { [TIME]: madeAt, [DEVICE]: noDevice, ...(note !== undefined && { type: 'TextualBody', value: note }) };
  await sendAnnotation(href, token, { motivation: BOOKMARKING, publicationId, place, body }, key);
}

/** Whatever is marked at `place`, also by other apps. What isn't there any more is removed. @throws LibraryError as `request` */
export async function removeBookmark(href: string, token: string, publicationId: string, place: Place): Promise<void> {
  const all = await askAll(href, token, publicationId);
  const there = all.filter((each) => each.place.trackName === place.trackName && each.place.seconds === place.seconds);
  const addresses = there.flatMap(({ id }) => safeAddress(id, href) ?? []);
  await Promise.all(addresses.map((address) => removeAt(address, token)));
}

async function removeAt(href: string, token: string): Promise<void> {
  try {
    await request(href, { method: 'DELETE', token });
  } catch (thrown) {
    if (LibraryError.from(thrown).kind !== 'not-found') throw thrown;
  }
}
