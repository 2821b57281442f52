/** Asks for the shelves that the local library shows: the agency's own document, with OPDS 2.0 publications in it, read leniently. */

import { layouts, levels, type HighlightShelf } from '../domain/highlights.ts';
import { request, type RequestOptions } from './http.ts';
import { asList, asRecord, asString, known, readAll, record } from './json.ts';
import { safeAddress } from './opds/links.ts';
import { tryPublication } from './opds/publication.ts';
import { readText } from './opds/words.ts';

/** @throws LibraryError as `request` */
export async function askHighlights(href: string, options: RequestOptions): Promise<readonly HighlightShelf[]> {
  const { body, url } = await request(href, options);
  return readAll(record(body).shelves, (json) => readShelf(json, url));
}

/** Undefined for a shelf without a name or books. */
function readShelf(json: unknown, base: string): HighlightShelf | undefined {
  const raw = asRecord(json);
  const id = asString(raw?.id);
  const title = readText(raw?.title);
  const publications = asList(raw?.publications).flatMap((each) => tryPublication(each, base) ?? []);
  if (!raw || !id || !title || publications.length === 0) return undefined;
  const href = asString(raw.href);
  return {
    ...{ id, title, publications },
    layout: layouts.find((layout) => layout === raw.layout) ?? 'row',
    ...known({
      reason: readText(raw.reason),
      by: asString(raw.by),
      level: levels.find((level) => level === raw.level),
      href: href === undefined ? undefined : safeAddress(href, base),
    }),
  };
}
