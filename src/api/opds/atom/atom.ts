/**
 * Asks a service that speaks Atom, and writes documents of OPDS 1.2 as those of OPDS 2.0, for which there is one reader.
 * Loaded only when a server answers XML; gives untrusted JSON, as a server would.
 */

import type { Feed } from '../../../domain/feed.ts';
import { LibraryError } from '../../../domain/library-error.ts';
import { request, type RequestOptions } from '../../http.ts';
import type { JsonRecord } from '../../json.ts';
import { kindOf } from '../../problem.ts';
import { readFeed } from '../opds2.ts';
import { inLanguage } from './address.ts';
import { publicationOf } from './entry.ts';
import { feedOf } from './feed.ts';
import { childrenOf, nameOf, parseXml, textOf } from './xml.ts';

/** Palace writes one instead of an entry that it can't give. */
function refuseMessage(element: Element): void {
  if (nameOf(element) !== 'simplified:message') return;
  const text = (name: string) => textOf(childrenOf(element)(`simplified:${name}`)[0]);
  const status = Number(text('status_code')) || 500;
  throw new LibraryError(kindOf(status, '', true), text('description') ?? 'a message instead of an entry', { status });
}

/** @throws LibraryError `unreadable` for what is no feed, and what a message in its place tells */
export function atomFeed(text: string): JsonRecord {
  const root = parseXml(text);
  refuseMessage(root);
  if (nameOf(root) !== 'feed') throw new LibraryError('unreadable', `no feed: ${root.localName}`);
  return feedOf(root);
}

/** A feed in whichever dialect it is answered. @throws LibraryError as `request`, and as the reader of either dialect */
export async function askFeed(href: string, language: string, options: RequestOptions = {}): Promise<Feed> {
  const accept = 'application/atom+xml';
  const answer = await request(inLanguage(href, language), { accept, mayBeXml: true, language, ...options });
  return readFeed(answer.isXml ? atomFeed(String(answer.body)) : answer.body, answer.url);
}

/** A feed that holds the entry will do. @throws LibraryError as `atomFeed` */
export function atomPublication(text: string): JsonRecord {
  const root = parseXml(text);
  const within = childrenOf(root);
  const entry = nameOf(root) === 'entry' ? root : within('entry')[0];
  if (entry) return publicationOf(entry);
  [root, ...within('simplified:message')].forEach(refuseMessage);
  throw new LibraryError('unreadable', `no entry: ${root.localName}`);
}
