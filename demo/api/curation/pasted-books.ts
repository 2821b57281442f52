/**
 * Finds the books that a librarian pastes for a shelf: one per line, by ISBN, by a link to the book, by its identifier, or in
 * the columns of a table (CSV). Knows nothing of shelves.
 */
import { sql } from 'kysely';
import type { Database } from '../database/open.ts';
import { isbnIn } from '../isbn.ts';

export const lineProblems = ['unknown', 'duplicate', 'not-lent'] as const;

/** What a pasted line is: a book, or why it is none. */
export interface PastedLine {
  readonly line: string;
  readonly id?: string;
  readonly problem?: (typeof lineProblems)[number];
}

/** RFC 4180: cells by comma, semicolon or tabulator, maybe in quotes. */
const cells = (line: string): string[] =>
  [...line.matchAll(/"((?:[^"]|"")*)"|([^,;\t]+)/g)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
  );

/** The book in an address of the e-library, or of a library's page that shows it. */
const idInAddress = (text: string): string | undefined => /publications(?:\/|%2F)([^/?#&%\s]+)/i.exec(text)?.[1];

interface Key {
  readonly isbn: string | undefined;
  readonly text: string;
}

const keysOf = (line: string): Key[] =>
  cells(line).map((cell) => ({ isbn: isbnIn(cell), text: idInAddress(cell) ?? cell }));

async function booksByKeys(db: Database, keys: readonly Key[]) {
  const isbns = keys.flatMap(({ isbn }) => isbn ?? []);
  const texts = keys.map(({ text }) => text);
  const rows = await db
    .selectFrom('publications')
    .select(['id', 'identifier', 'isbn'])
    .select(
      sql<boolean>`exists (select from licences where publication_id = publications.id
        and (expires_at is null or expires_at > now()))`.as('lent'),
    )
    .where(
      sql<boolean>`id = any(${texts}::text[]) or identifier = any(${texts}::text[]) or isbn = any(${isbns}::text[])`,
    )
    .orderBy('id')
    .execute();
  return ({ isbn, text }: Key) =>
    rows.find((row) => row.id === text || row.identifier === text || (isbn !== undefined && row.isbn === isbn));
}

/** Every line that has something in it, in order; `known` are the ids that the shelf has already. */
export async function readPasted(
  db: Database,
  lines: readonly string[],
  known: readonly string[],
): Promise<PastedLine[]> {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  const bookOf = await booksByKeys(db, written.flatMap(keysOf));
  const seen = new Set(known);
  return written.map((line): PastedLine => {
    const book = keysOf(line).flatMap((key) => bookOf(key) ?? [])[0];
    if (book === undefined) return { line, problem: 'unknown' };
    if (!book.lent) return { line, id: book.id, problem: 'not-lent' };
    if (seen.has(book.id)) return { line, id: book.id, problem: 'duplicate' };
    seen.add(book.id);
    return { line, id: book.id };
  });
}
