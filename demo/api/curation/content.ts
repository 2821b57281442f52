/** What a shelf of highlights and an announcement say, as librarians write them. Knows nothing of who may, or when patrons see it. */
import { z } from '@hono/zod-openapi';
import { languageMapSchema } from '../library.ts';

const longestText = 2000;
const mostBooks = 200;
const mostNames = 50;

/** What any database can keep: no half characters, and no end of text in its middle. */
export const text = z.string().refine((written) => !/[\0\p{Surrogate}]/u.test(written), 'can’t be kept');

/** Words by language; a language that has none yet is left out, or empty. */
const words = languageMapSchema.refine(
  (map) => Object.values(map).every((written) => written.length <= longestText && text.safeParse(written).success),
  `no text may be longer than ${String(longestText)} characters`,
);

/** When patrons see something: from `from` until before `until`; without either, from now on and for good. */
const period = {
  from: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
};

export const layouts = ['row', 'grid', 'list', 'feature'] as const;
export const automaticRules = ['new', 'most-borrowed', 'authors', 'region', 'short-waits'] as const;
export type AutomaticRule = (typeof automaticRules)[number];

const automaticSchema = z.object({
  rule: z.enum(automaticRules).openapi({
    description:
      'new: what came last; most-borrowed: by the people of the library’s municipalities; authors: by those named; region: about the places named; short-waits: what is free now',
  }),
  names: z.array(text.min(1).max(200)).max(mostNames).default([]).openapi({ description: 'Of authors, or of places' }),
  atMost: z.int().min(1).max(50).default(20),
});
export type Automatic = z.infer<typeof automaticSchema>;

export const shelfContentSchema = z
  .object({
    title: words,
    reason: words.optional().openapi({ description: 'Why these books, such as an author’s visit on Thursday' }),
    by: text.max(200).optional().openapi({ description: 'Who recommends them' }),
    layout: z.enum(layouts).default('row'),
    ...period,
    books: z
      .array(text.min(1).max(200))
      .max(mostBooks)
      .default([])
      .openapi({ description: 'Ids of publications, in their order' }),
    automatic: automaticSchema
      .optional()
      .openapi({ description: 'Books that come by a rule, after those that are named' }),
  })
  .openapi('ShelfContent');
export type ShelfContent = z.infer<typeof shelfContentSchema>;

export const severities = ['notice', 'disruption', 'crisis'] as const;

export const announcementContentSchema = z
  .object({
    title: words,
    text: words.optional(),
    severity: z.enum(severities).default('notice'),
    link: z.url({ protocol: /^https?$/ }).optional(),
    ...period,
  })
  .openapi('AnnouncementContent');
export type AnnouncementContent = z.infer<typeof announcementContentSchema>;

/** The schema of what each kind says. */
export const contentSchemas = { shelf: shelfContentSchema, announcement: announcementContentSchema } as const;

/** What each kind says. */
export interface ContentOf {
  readonly shelf: ShelfContent;
  readonly announcement: AnnouncementContent;
}

/** Whether patrons see it at `now`. */
export const isDue = ({ from, until }: Pick<ShelfContent, 'from' | 'until'>, now: Date): boolean =>
  (from === undefined || new Date(from) <= now) && (until === undefined || now < new Date(until));
