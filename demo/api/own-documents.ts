/** The shapes of what a patron is told of themselves: the history of their loans, and everything that is stored. Holds no behaviour. */
import { staffRoles } from './database/curation-tables.ts';
import { z } from '@hono/zod-openapi';
import { noticeKinds } from './database/notice-tables.ts';

const instant = z.iso.datetime();

/** Enough to know a book by. */
const book = z.object({ title: z.string(), identifier: z.string() });

const pastLoan = book.extend({ language: z.string(), href: z.url(), borrowed: instant, ended: instant });

export const historySchema = z
  .object({ kept: z.boolean(), since: instant.optional(), loans: z.array(pastLoan) })
  .openapi('History');

export const keepingSchema = z
  .object({
    kept: z.boolean().openapi({ description: 'Whether a history is kept; when not, what was kept is forgotten' }),
  })
  .openapi('KeepingHistory');

const noticeKind = z.enum(noticeKinds);

/** Of a patron who has never chosen, neither language nor library is known; without mails no address. */
const notices = z.object({
  email: z.string().optional(),
  language: z.string().optional(),
  library: z.string().optional().openapi({ description: 'Id of the library on whose page the choice was made' }),
  kinds: z.array(noticeKind),
  told: z.array(
    book.extend({
      kind: noticeKind,
      ends: instant,
      told: instant,
      seen: instant.optional(),
      mail: z.object({ due: instant, attempts: z.int() }).optional().openapi({ description: 'While it isn’t sent' }),
    }),
  ),
});

const marks = z.array(book.extend({ time: instant, place: z.looseObject({}), about: z.looseObject({}) }));

const repeatableRequest = z.object({
  key: z.string(),
  at: instant,
  request: z.string().openapi({ description: 'SHA-256 of method, path and body, of which nothing else is stored' }),
  status: z.int(),
  answer: z.union([z.looseObject({}), z.string()]).openapi({ description: 'JSON, or as it was written' }),
});

export const ownDataSchema = z
  .object({
    written: instant,
    profile: z.object({
      card: z.string(),
      name: z.string(),
      language: z.string(),
      birthDate: z.iso.date(),
      homeMunicipality: z.string(),
    }),
    loans: z.array(book.extend({ borrowed: instant, due: instant, renewals: z.int(), ended: instant.optional() })),
    holds: z.array(
      book.extend({
        placed: instant,
        readyUntil: instant.optional(),
        suspendedUntil: instant.optional(),
        ended: instant.optional(),
      }),
    ),
    favourites: z.array(book.extend({ selected: instant })),
    history: z.object({ keptSince: instant.optional() }),
    notices,
    positions: marks,
    bookmarks: marks,
    roles: z.array(z.object({ role: z.enum(staffRoles), scope: z.string() })),
    sessions: z.array(z.object({ began: instant, ends: instant, signedOut: instant.optional() })),
    signIns: z.array(z.object({ at: instant, address: z.string(), succeeded: z.boolean() })),
    repeatableRequests: z.array(repeatableRequest),
  })
  .openapi('OwnData', { description: 'Everything that is stored of the patron, but the PIN, of which only a hash is' });

export type HistoryDocument = z.infer<typeof historySchema>;
export type OwnData = z.infer<typeof ownDataSchema>;
