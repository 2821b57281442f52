/**
 * What a library says of itself in `demo/sites/<library>/library.json`, and the libraries that the e-library knows at the
 * moment. Knows nothing of files or of how the configuration travels.
 */
import { z } from '@hono/zod-openapi';

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day like 2026-01-31');

/** A text by BCP 47 tag. */
export const languageMapSchema = z
  .record(z.string().regex(languageTag, 'must be a language tag like fi'), z.string())
  .openapi('LanguageMap');

const text = z.union([z.string(), languageMapSchema]);

/** Names that addresses of the e-library begin with, and so no library can have. */
const reservedIds = ['covers', 'audio', 'samples'];

export const municipalitySchema = z
  .strictObject({
    code: z.string().regex(/^\d{3}$/, 'must be three digits like 091'),
    name: languageMapSchema,
    from: day.default('1970-01-01').openapi({ description: 'First day of the municipality in this library' }),
    until: day.optional().openapi({ description: 'First day on which it no longer is' }),
  })
  .openapi('Municipality');

const contactSchema = z
  .looseObject({
    phone: z.string().optional(),
    email: z.email().optional(),
    url: z.url().optional(),
    address: text.optional(),
  })
  .openapi('Contact');

const originSchema = z
  .string()
  .refine(
    (value) => URL.canParse(value) && new URL(value).origin === value,
    'must be an origin like https://example.fi',
  );

export const libraryFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'must be lower case letters, digits and hyphens')
      .refine((id) => !reservedIds.includes(id), 'is an address of the e-library itself'),
    name: languageMapSchema,
    languages: z.array(z.string().regex(languageTag)).min(1),
    municipalities: z.array(municipalitySchema).min(1),
    area: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'must be lower case letters, digits and hyphens')
      .optional()
      .openapi({ description: 'The area (kimppa) that the library belongs to' }),
    catalogue: z.string().default('./').openapi({ description: 'The catalogue root' }),
    origins: z.array(originSchema).default([]).openapi({ description: 'Origins from which its pages are served' }),
    browsing: z
      .strictObject({ first: z.array(z.string().min(1)).default([]), hidden: z.array(z.string().min(1)).default([]) })
      .default({ first: [], hidden: [] })
      .openapi({ description: 'How the ways into the collection are arranged, each by the end of its address' }),
    app: z
      .url({ protocol: /^https?$/ })
      .optional()
      .openapi({ description: 'Where the app opens; {id} stands for a title’s identifier' }),
    theme: z.record(z.string(), z.string()).default({}),
    contact: contactSchema.default({}),
    headingLevel: z.int().min(2).max(5).default(2),
  })
  .openapi('LibraryConfiguration');

export type Library = z.infer<typeof libraryFileSchema>;

/** What a webmaster reads when their file is wrong: one line per mistake, each with its place. */
export const mistakesIn = (error: z.ZodError): string[] =>
  error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);

/** The libraries by id, each with the origins whose pages may call the e-library for it. */
export class LibraryRegistry {
  readonly #libraries = new Map<string, Library>();

  get(id: string): Library | undefined {
    return this.#libraries.get(id);
  }

  all(): readonly Library[] {
    return [...this.#libraries.values()];
  }

  /** The library to which the municipality belongs on `day`, `yyyy-mm-dd`. */
  ofMunicipality(code: string, day: string): Library | undefined {
    return this.all().find(({ municipalities }) =>
      municipalities.some(
        ({ code: own, from, until }) => own === code && from <= day && (until === undefined || day < until),
      ),
    );
  }

  set(library: Library): void {
    this.#libraries.set(library.id, library);
  }

  delete(id: string): void {
    this.#libraries.delete(id);
  }

  /** Whether pages from `origin` belong to the library, or to any when `id` is undefined (covers and sound are shared). */
  allows(origin: string, id: string | undefined): boolean {
    const libraries = id === undefined ? this.all() : this.all().filter((library) => library.id === id);
    return libraries.some((library) => library.origins.includes(origin));
  }
}
