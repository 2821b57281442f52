/** A text in several languages, as the database and the wire hold it. Knows no words. */
import type { ColumnType } from 'kysely';

/** A text by BCP 47 tag; written as a JSON string because the drivers differ in what they make of objects. */
export type LanguageMap = Readonly<Record<string, string>>;
export type LanguageMapColumn = ColumnType<LanguageMap, string, string>;
