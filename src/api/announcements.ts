/** Asks what a library, its area and the nation announce: the agency's own document, read leniently. */

import { levels, severities, type Announcement } from '../domain/highlights.ts';
import { request } from './http.ts';
import { asRecord, asString, known, readAll, record } from './json.ts';
import { safeAddress } from './opds/links.ts';
import { readText } from './opds/words.ts';

/** @throws LibraryError as `request` */
export async function askAnnouncements(href: string, signal?: AbortSignal): Promise<readonly Announcement[]> {
  const { body, url } = await request(href, signal ? { signal } : {});
  return readAll(record(body).announcements, (json) => readAnnouncement(json, url));
}

/** Undefined for one without a name. */
function readAnnouncement(json: unknown, base: string): Announcement | undefined {
  const raw = asRecord(json);
  const id = asString(raw?.id);
  const title = readText(raw?.title);
  if (!raw || !id || !title) return undefined;
  const link = asString(raw.link);
  return {
    ...{ id: `${id}/${asString(raw.revision) ?? ''}`, title },
    level: levels.find((level) => level === raw.level) ?? 'library',
    severity: severities.find((severity) => severity === raw.severity) ?? 'notice',
    ...known({ text: readText(raw.text), link: link === undefined ? undefined : safeAddress(link, base) }),
  };
}
