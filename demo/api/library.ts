/**
 * What a library says of itself in `demo/sites/<library>/library.json`, and the libraries that the e-library knows at the
 * moment. Knows nothing of files or of how the configuration travels.
 */
import { z } from '@hono/zod-openapi';
import { day, languageMapSchema, languageTag, settings, shortName } from './settings.ts';
import type { Level } from './settings.ts';

export { languageMapSchema };

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

const originSchema = z
  .string()
  .refine(
    (value) => URL.canParse(value) && new URL(value).origin === value,
    'must be an origin like https://example.fi',
  );

export const libraryFileSchema = z
  .strictObject({
    ...settings,
    id: shortName.refine((id) => !reservedIds.includes(id), 'is an address of the e-library itself'),
    name: languageMapSchema,
    languages: z.array(z.string().regex(languageTag)).min(1),
    municipalities: z.array(municipalitySchema).min(1),
    area: shortName.optional().openapi({ description: 'The area (kimppa) that the library belongs to' }),
    origins: z.array(originSchema).default([]).openapi({ description: 'Origins from which its pages are served' }),
    contact: settings.contact.default({}),
  })
  .openapi('LibraryConfiguration');

export type Library = z.infer<typeof libraryFileSchema>;

/** What a webmaster reads when their file is wrong: one line per mistake, each with its place. */
export const mistakesIn = (error: z.ZodError): string[] =>
  error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);

/** The libraries by id, each with the origins whose pages may call the e-library for it. */
export class LibraryRegistry {
  readonly #libraries = new Map<string, Library>();
  readonly #levels = new Map<string, Level>();

  get(id: string): Library | undefined {
    return this.#libraries.get(id);
  }

  all(): readonly Library[] {
    return [...this.#libraries.values()];
  }

  /** What the nation says of all libraries, and what an area says of its own; undefined takes it away. */
  setLevel(level: Level['level'], id: string, said: Level | undefined): void {
    const key = `${level} ${id}`;
    if (said) this.#levels.set(key, said);
    else this.#levels.delete(key);
  }

  /** What an area says of its own libraries. */
  areaLevel(id: string): Level | undefined {
    return this.#levels.get(`area ${id}`);
  }

  /** What stands above the library, the highest first. */
  above({ area = '' }: Library): readonly Level[] {
    return [this.#levels.get('nation '), this.areaLevel(area)].filter((level) => level !== undefined);
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
