/** What a patron is told of their loans and holds: the agency's own document, by the links that it carries. */

import { LibraryError } from '../domain/library-error.ts';
import { noticeKinds, type Notice, type NoticesContents, type NoticeSettings } from '../domain/notices.ts';
import { request } from './http.ts';
import { asList, asRecord, asString, readAll, record } from './json.ts';
import { linkBy, readLinks } from './opds/links.ts';
import { readText } from './opds/words.ts';

export interface NoticesAnswer extends NoticesContents {
  /** Where settings are kept, and what was seen. */
  readonly links: { readonly settings: string; readonly seen: string };
}

/** @throws LibraryError as `request`; `unreadable` without the links that lead on */
export async function notices(href: string, token: string, language: string): Promise<NoticesAnswer> {
  const { body, url } = await request(href, { token, language });
  const { settings, unseen, links } = record(body);
  const found = readLinks(links, url);
  const [keep, seen] = ['urn:elib:rel:notice-settings', 'urn:elib:rel:notices-seen'].map(
    (rel) => linkBy(found, rel)?.href,
  );
  if (!keep || !seen) throw new LibraryError('unreadable', 'notices that lead nowhere');
  return { settings: readSettings(settings), unseen: readAll(unseen, readNotice), links: { settings: keep, seen } };
}

/** @returns the settings as the server keeps them @throws LibraryError as `request` */
export async function saveSettings(
  href: string,
  token: string,
  language: string,
  { email, kinds }: NoticeSettings,
): Promise<NoticeSettings> {
  const body = { email: email || null, kinds };
  return readSettings((await request(href, { method: 'PUT', token, language, body })).body);
}

/** @throws LibraryError as `request` */
export async function markSeen(href: string, token: string, ids: readonly string[]): Promise<void> {
  await request(href, { method: 'PUT', token, body: { ids } });
}

const kindIn = (value: unknown): Notice['kind'] | undefined => noticeKinds.find((kind) => kind === value);

function readSettings(json: unknown): NoticeSettings {
  const { email, kinds } = record(json);
  return { email: asString(email) ?? '', kinds: asList(kinds).flatMap((kind) => kindIn(kind) ?? []) };
}

/** Undefined for a kind that we have no words for. */
function readNotice(json: unknown): Notice | undefined {
  const raw = asRecord(json);
  const [id, publication, until] = [raw?.id, raw?.publication, raw?.until].map(asString);
  const kind = kindIn(raw?.kind);
  const title = readText(raw?.title);
  if (!id || !publication || !until || !kind || !title) return undefined;
  return { id, kind, publication, title, until };
}
