/** Fetches what an e-book's loan opens: the address of a web reader, or a file. Audiobooks have `audiobook.ts`. */

import type { Way } from '../domain/lending.ts';
import { LibraryError } from '../domain/library-error.ts';
import { fulfilmentTimeoutMs, requestFile } from './http.ts';
import { mediaType } from './opds/links.ts';
import { publicationIn } from './opds/whole-publication.ts';

export type Content =
  { readonly kind: 'address'; readonly href: string } | { readonly kind: 'file'; readonly file: Blob };

/**
 * A service either signs the reader's address itself or answers a publication whose loan links to the reader.
 * @throws LibraryError as `requestFile`
 */
export async function fulfil(way: Way, token: string, language: string): Promise<Content> {
  const file = await requestFile(way.href, {
    accept: way.type || '*/*',
    language,
    timeoutMs: fulfilmentTimeoutMs,
    token,
    isContent: true,
  });
  if (way.kind !== 'read') return { kind: 'file', file };
  return { kind: 'address', href: /json|xml/.test(file.type) ? await readerIn(file, way.href) : way.href };
}

async function readerIn(document: Blob, url: string): Promise<string> {
  const isXml = mediaType(document.type).endsWith('xml');
  const text = await document.text();
  const { lending } = await publicationIn({ body: isXml ? text : (JSON.parse(text) as unknown), isXml, url });
  const reader = 'ways' in lending ? lending.ways.find(({ kind }) => kind === 'read') : undefined;
  if (!reader) throw new LibraryError('unreadable', 'the service names no reader');
  return reader.href;
}
