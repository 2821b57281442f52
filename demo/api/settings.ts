/**
 * What a nation, an area or a library may say of how the e-library looks and works on its pages. Knows nothing of files or of
 * how it travels; what of it counts on a page is the page's business.
 */
import { z } from '@hono/zod-openapi';

export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day like 2026-01-31');

export const shortName = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower case letters, digits and hyphens');

const languageKey = z.string().regex(languageTag, 'must be a language tag like fi');

/** A text by BCP 47 tag. */
export const languageMapSchema = z.record(languageKey, z.string()).openapi('LanguageMap');

const text = z.union([z.string(), languageMapSchema]);
const site = z.url({ protocol: /^https?$/ });
const addresses = z.record(languageKey, site);
const ways = z.array(z.string().min(1));

const periodSchema = z
  .strictObject({ on: z.boolean().optional(), from: day.optional(), until: day.optional() })
  .openapi('Period');

const contactSchema = z
  .looseObject({
    phone: z.string().optional(),
    email: z.email().optional(),
    url: z.url().optional(),
    address: text.optional(),
  })
  .openapi('Contact');

const place = z.string().regex(/^[A-Za-z$][\w-]*(\.[\w-]+)*$/, 'must be a place like holds.policy');

const openingPlace = z.strictObject({
  id: z.string().regex(/^\d+$/, 'must be the number in the directory, in quotes'),
  name: languageMapSchema.optional(),
  kind: z.enum(['branch', 'mobile']).optional(),
});

/** Nothing has a default here: what a level leaves out is what those above it say. */
export const settings = {
  $schema: z.string().optional(),
  catalogue: z.string().optional().openapi({ description: 'The catalogue root' }),
  authentication: z.strictObject({ document: z.string().optional(), help: languageMapSchema.optional() }).optional(),
  headingLevel: z.int().min(2).max(5).optional(),
  theme: z.record(z.string(), z.string()).optional(),
  texts: z.record(languageKey, z.record(z.string(), z.string().min(1))).optional(),
  languageFiles: z.record(languageKey, z.string().min(1)).optional(),
  elements: z.record(z.string().regex(/^elib-[a-z-]+$/, 'must be a tag like elib-player'), periodSchema).optional(),
  features: z.record(shortName, periodSchema).optional(),
  search: z.strictObject({ view: z.enum(['list', 'covers']).optional() }).optional(),
  browsing: z
    .strictObject({
      start: z.enum(['full', 'ways', 'off']).optional(),
      first: ways.optional(),
      hidden: ways.optional(),
    })
    .optional()
    .openapi({ description: 'How the ways into the collection are arranged, each by the end of its address' }),
  holds: z.strictObject({ policy: languageMapSchema.optional() }).optional(),
  app: site.optional().openapi({ description: 'Where the app opens; {id} stands for a title’s identifier' }),
  contact: contactSchema.optional(),
  openingHours: z.array(openingPlace).optional().openapi({ description: 'Numbers in the national library directory' }),
  links: z
    .strictObject({ terms: addresses.optional(), privacy: addresses.optional(), accessibility: addresses.optional() })
    .optional(),
  lock: z.array(place).optional().openapi({ description: 'Places that levels below may not change' }),
} as const;

/** A nation's or an area's own file. */
export const levelFileSchema = z.strictObject({ ...settings, name: languageMapSchema });

export type LevelFile = z.infer<typeof levelFileSchema>;

/** What stands above a library, as it is told to pages. */
export const levelSchema = z
  .strictObject({
    level: z.enum(['nation', 'area']),
    id: shortName.optional(),
    name: languageMapSchema,
    set: z.strictObject(settings).omit({ $schema: true, lock: true }),
    lock: z.array(place).optional(),
  })
  .openapi('ConfigurationLevel');

export type Level = z.infer<typeof levelSchema>;

export function levelOf(level: Level['level'], { $schema: _, lock, name, ...set }: LevelFile, id?: string): Level {
  return { level, ...(id !== undefined && { id }), name, set, ...(lock && { lock }) };
}
