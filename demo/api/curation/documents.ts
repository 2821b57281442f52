/** The shapes in which shelves and announcements travel, to patrons and to staff, and how they are written. */
import { z } from '@hono/zod-openapi';
import type { Selectable } from 'kysely';
import type { CuratedVersions } from '../database/curation-tables.ts';
import { editActions } from '../database/curation-tables.ts';
import { ownerKinds } from '../database/lending-tables.ts';
import { publicationSchema } from '../documents.ts';
import { languageMapSchema } from '../library.ts';
import { announcementContentSchema, layouts, severities, shelfContentSchema, text } from './content.ts';
import type { Item } from './items.ts';
import { lineProblems } from './pasted-books.ts';

const level = z.enum(ownerKinds);
const instant = z.iso.datetime({ offset: true });

export const highlightsSchema = z
  .object({
    shelves: z.array(
      z.object({
        id: z.string(),
        level,
        title: languageMapSchema,
        reason: languageMapSchema.optional(),
        by: z.string().optional(),
        layout: z.enum(layouts),
        href: z.url().openapi({ description: 'All its books, as an OPDS feed' }),
        rss: z.url(),
        total: z.int(),
        publications: z.array(publicationSchema),
      }),
    ),
  })
  .openapi('Highlights');

export const announcementsSchema = z
  .object({
    announcements: z.array(
      z.object({
        id: z.string(),
        revision: z.int(),
        level,
        severity: z.enum(severities),
        title: languageMapSchema,
        text: languageMapSchema.optional(),
        link: z.url().optional(),
        until: instant.optional(),
      }),
    ),
  })
  .openapi('Announcements');

const itemFacts = {
  id: z.string(),
  level,
  owner: z.string(),
  ownerName: languageMapSchema.openapi({ description: 'Of the library or area; empty for the nation' }),
  revision: z.int().openapi({ description: 'Goes into If-Match, in quotes, when the item is changed' }),
  state: z.enum(['draft', 'published', 'changed', 'removed']).openapi({
    description: 'changed: patrons see an older version than the draft',
  }),
  sharedWith: z.string().optional().openapi({ description: 'Area whose libraries show it' }),
  mayEdit: z.boolean(),
  mayShare: z.boolean(),
  changedAt: instant,
  changedBy: z.string(),
  missingBooks: z.array(z.string()).openapi({ description: 'Ids of books that have left the collection' }),
  links: z.object({
    self: z.url(),
    published: z.url().openapi({ description: 'PUT shows patrons the draft, DELETE takes it from them' }),
    shared: z.url().openapi({ description: 'PUT shows it in the whole area, DELETE in its library only' }),
    removed: z.url().openapi({ description: 'DELETE brings back what was removed' }),
    versions: z.url(),
    rss: z.url().optional().openapi({ description: 'Feed of the published shelf' }),
  }),
};

const itemSchemas = {
  shelf: z
    .object({ ...itemFacts, draft: shelfContentSchema, published: shelfContentSchema.optional() })
    .openapi('CuratedShelf'),
  announcement: z
    .object({ ...itemFacts, draft: announcementContentSchema, published: announcementContentSchema.optional() })
    .openapi('CuratedAnnouncement'),
} as const;

export const itemSchema = z.union([itemSchemas.shelf, itemSchemas.announcement]).openapi('CuratedItem');
export const itemListSchema = z.object({ items: z.array(itemSchema) }).openapi('CuratedItems');

export const versionsSchema = z
  .object({
    versions: z.array(
      z.object({
        revision: z.int(),
        action: z.enum(editActions),
        at: instant,
        by: z.string(),
        content: z.union([shelfContentSchema, announcementContentSchema]),
      }),
    ),
  })
  .openapi('CuratedVersions');

const owner = z.object({ level, owner: z.string(), name: languageMapSchema });

export const curationSchema = z
  .object({
    name: z.string().openapi({ description: 'Of whoever is signed in' }),
    owners: z.array(owner).openapi({ description: 'On whose behalf they may edit here' }),
    languages: z.array(z.string()).openapi({ description: 'In which the library’s patrons are told things' }),
    shelves: z.url(),
    announcements: z.url(),
    arrangement: z.url(),
    books: z.url().openapi({ description: 'POST finds pasted books' }),
    preview: z.url().openapi({ description: 'POST shows a shelf as patrons would see it' }),
  })
  .openapi('Curation');

export const pastedSchema = z
  .object({
    lines: z.array(text.max(2000)).max(500),
    known: z.array(text.max(200)).max(500).default([]),
  })
  .openapi('PastedBooks');

export const readLinesSchema = z
  .object({
    lines: z.array(
      z.object({
        line: z.string(),
        id: z.string().optional(),
        problem: z.enum(lineProblems).optional(),
        publication: publicationSchema.optional(),
      }),
    ),
  })
  .openapi('ReadLines');

export const previewSchema = z
  .object({ ids: z.array(z.string()), publications: z.array(publicationSchema) })
  .openapi('ShelfPreview');

type State = z.infer<typeof itemSchemas.shelf>['state'];

/** Whether patrons see what staff see. */
export function stateOf({ removed_at, published, draft }: Item): State {
  if (removed_at !== null) return 'removed';
  if (published === null) return 'draft';
  return JSON.stringify(published) === JSON.stringify(draft) ? 'published' : 'changed';
}

export const versionDocument = ({ revision, action, at, by_name, content }: Selectable<CuratedVersions>) => ({
  ...{ revision, action, at: at.toISOString(), by: by_name, content },
});
