/** Reads shelves and announcements as staff see them, leniently: what can't be read gives way to what is usual. */

import {
  rules,
  type AnnouncementContent,
  type Automatic,
  type CuratedItem,
  type ItemKind,
  type ShelfContent,
  type Written,
} from '../domain/curation.ts';
import { layouts, levels, severities } from '../domain/highlights.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { Text } from '../domain/text.ts';
import { asAmount, asRecord, asString, known, readAll, record, type JsonRecord } from './json.ts';
import { safeAddress } from './opds/links.ts';
import { readText } from './opds/words.ts';

export const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined =>
  all.find((each) => each === value);
export const strings = (value: unknown): readonly string[] => readAll(value, asString);
export const words = (value: unknown): Text => readText(value) ?? {};
export const unreadable = (what: string): LibraryError => new LibraryError('unreadable', what);

function readAutomatic(json: unknown): Automatic | undefined {
  const { rule, names, atMost } = record(json);
  const found = oneOf(rules, rule);
  return found && { rule: found, names: strings(names), atMost: asAmount(atMost) ?? 20 };
}

const period = ({ from, until }: JsonRecord) => known({ from: asString(from), until: asString(until) });

const readShelf = (raw: JsonRecord): ShelfContent => ({
  title: words(raw.title),
  ...known({ reason: readText(raw.reason), by: asString(raw.by), automatic: readAutomatic(raw.automatic) }),
  layout: oneOf(layouts, raw.layout) ?? 'row',
  books: strings(raw.books),
  ...period(raw),
});

const readAnnouncement = (raw: JsonRecord): AnnouncementContent => ({
  title: words(raw.title),
  ...known({ text: readText(raw.text), link: asString(raw.link) }),
  severity: oneOf(severities, raw.severity) ?? 'notice',
  ...period(raw),
});

export const readWritten = (kind: ItemKind, json: unknown): Written =>
  kind === 'shelf' ? { kind, content: readShelf(record(json)) } : { kind, content: readAnnouncement(record(json)) };

const itemStates = ['draft', 'published', 'changed', 'removed'] as const;
const itemLinks = ['self', 'published', 'shared', 'removed', 'versions'] as const;

/** @throws LibraryError `unreadable` for what can't be changed any further */
export function readItem(kind: ItemKind, json: unknown, base: string): CuratedItem {
  const raw = record(json);
  const links = record(raw.links);
  const found = itemLinks.map((name) => [name, safeAddress(links[name], base)] as const);
  const id = asString(raw.id);
  if (id === undefined || found.some(([, address]) => address === undefined)) throw unreadable('an item without links');
  const drafted = readWritten(kind, raw.draft);
  const published = asRecord(raw.published) && readWritten(kind, raw.published);
  return {
    ...{ id, kind, level: oneOf(levels, raw.level) ?? 'library', owner: asString(raw.owner) ?? '' },
    ...{ ownerName: words(raw.ownerName), revision: asAmount(raw.revision) ?? 0 },
    ...{
      state: oneOf(itemStates, raw.state) ?? 'draft',
      mayEdit: raw.mayEdit === true,
      mayShare: raw.mayShare === true,
    },
    ...{ changedAt: asString(raw.changedAt) ?? '', changedBy: asString(raw.changedBy) ?? '' },
    ...{ missingBooks: strings(raw.missingBooks), links: Object.fromEntries(found) as CuratedItem['links'] },
    ...known({ sharedWith: asString(raw.sharedWith), rss: safeAddress(links.rss, base) }),
    ...{ draft: drafted.content, ...known({ published: published?.content }) },
  } as CuratedItem;
}
