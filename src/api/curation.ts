/** What staff show patrons, on the wire: the agency's own documents, by the links that they carry. Reads leniently; every change names the revision it was made from. */

import {
  lineProblems,
  type BookLine,
  type CuratedItem,
  type Desk,
  type ItemKind,
  type ItemVersion,
  type ShelfArrangement,
  type ShelfContent,
  type Step,
  type Written,
} from '../domain/curation.ts';
import { levels, type Level } from '../domain/highlights.ts';
import type { Publication } from '../domain/publication.ts';
import { oneOf, readItem, readWritten, strings, unreadable, words } from './curated-items.ts';
import { request } from './http.ts';
import { asAmount, asList, asString, known, readAll, record } from './json.ts';
import { safeAddress } from './opds/links.ts';
import { tryPublication } from './opds/publication.ts';

/** Who asks, and the language of the answer (BCP 47). */
export interface Asking {
  readonly token: string;
  readonly language: string;
}

const linkNames = ['shelves', 'announcements', 'arrangement', 'books', 'preview'] as const;
export type DeskLinks = Readonly<Record<(typeof linkNames)[number], string>>;

/** @throws LibraryError as `request`; `unreadable` without the links that lead on */
export async function desk(href: string, asking: Asking): Promise<{ readonly desk: Desk; readonly links: DeskLinks }> {
  const { body, url } = await request(href, { ...asking });
  const raw = record(body);
  const links = linkNames.map((name) => [name, safeAddress(raw[name], url)] as const);
  if (links.some(([, address]) => address === undefined)) throw unreadable('a desk that leads nowhere');
  const owners = readAll(raw.owners, (owner) => {
    const { level, owner: id, name } = record(owner);
    const found = oneOf(levels, level);
    return found && { level: found, owner: asString(id) ?? '', name: words(name) };
  });
  const read = { name: asString(raw.name) ?? '', owners, languages: strings(raw.languages) };
  return { desk: read, links: Object.fromEntries(links) as DeskLinks };
}

export async function items(kind: ItemKind, href: string, asking: Asking): Promise<readonly CuratedItem[]> {
  const { body, url } = await request(href, { ...asking });
  return readAll(record(body).items, (json) => {
    try {
      return readItem(kind, json, url);
    } catch {
      return undefined;
    }
  });
}

export async function item({ kind, links }: CuratedItem, asking: Asking): Promise<CuratedItem> {
  const { body, url } = await request(links.self, { ...asking });
  return readItem(kind, body, url);
}

export async function create(
  href: string,
  level: Level,
  { kind, content }: Written,
  idempotencyKey: string,
  asking: Asking,
): Promise<CuratedItem> {
  const answer = await request(href, { method: 'POST', body: { level, content }, idempotencyKey, ...asking });
  return readItem(kind, answer.body, answer.url);
}

/** @param revision that the change was made from @throws LibraryError as `request`; `conflict` when another has come since */
export async function save(
  { kind, links }: CuratedItem,
  content: Written['content'],
  revision: number,
  asking: Asking,
): Promise<CuratedItem> {
  const answer = await request(links.self, { method: 'PUT', body: content, revision, ...asking });
  return readItem(kind, answer.body, answer.url);
}

const steps: Readonly<Record<Step, readonly ['PUT' | 'DELETE', keyof CuratedItem['links']]>> = {
  publish: ['PUT', 'published'],
  withdraw: ['DELETE', 'published'],
  share: ['PUT', 'shared'],
  unshare: ['DELETE', 'shared'],
  remove: ['DELETE', 'self'],
  restore: ['DELETE', 'removed'],
};

export async function take(step: Step, { kind, links, revision }: CuratedItem, asking: Asking): Promise<CuratedItem> {
  const [method, link] = steps[step];
  const answer = await request(links[link], { method, revision, ...asking });
  return readItem(kind, answer.body, answer.url);
}

export async function versions({ kind, links }: CuratedItem, asking: Asking): Promise<readonly ItemVersion[]> {
  const { body } = await request(links.versions, { ...asking });
  return readAll(record(body).versions, (json) => {
    const { revision, action, at, by, content } = record(json);
    const number = asAmount(revision);
    if (number === undefined) return undefined;
    const facts = { revision: number, action: asString(action) ?? '', at: asString(at) ?? '', by: asString(by) ?? '' };
    return { ...facts, written: readWritten(kind, content) };
  });
}

export interface KeptArrangement {
  readonly arrangement: ShelfArrangement;
  readonly revision: number;
}

/** @param change what is to be kept, and the revision it was made from; without it, only asks */
export async function arrangement(href: string, asking: Asking, change?: KeptArrangement): Promise<KeptArrangement> {
  const sent = change && ({ method: 'PUT', body: change.arrangement, revision: change.revision } as const);
  const { body, etag } = await request(href, { ...sent, ...asking });
  const { first, hidden, atMost } = record(body);
  const read = { first: strings(first), hidden: strings(hidden), ...known({ atMost: asAmount(atMost) }) };
  return { arrangement: read, revision: Number(/\d+/.exec(etag ?? '')?.[0] ?? 0) };
}

/** Asking changes nothing, so it may be asked again. */
export async function books(
  href: string,
  lines: readonly string[],
  have: readonly string[],
  asking: Asking,
): Promise<readonly BookLine[]> {
  const { body, url } = await request(href, { method: 'POST', body: { lines, known: have }, ...asking });
  return asList(record(body).lines).map((json) => {
    const { line, id, problem, publication } = record(json);
    const facts = { id: asString(id), problem: oneOf(lineProblems, problem) };
    return { line: asString(line) ?? '', ...known({ ...facts, publication: tryPublication(publication, url) }) };
  });
}

export async function preview(href: string, content: ShelfContent, asking: Asking): Promise<readonly Publication[]> {
  const { body, url } = await request(href, { method: 'POST', body: content, ...asking });
  return readAll(record(body).publications, (json) => tryPublication(json, url));
}
