/** What can be made, as addresses and as the database name it. */
import type { CuratedKind } from '../database/curation-tables.ts';

export const kinds = { shelves: 'shelf', announcements: 'announcement' } as const satisfies Record<string, CuratedKind>;
export type KindName = keyof typeof kinds;

export const kindNames = ['shelves', 'announcements'] as const satisfies readonly KindName[];
