/**
 * Reads a library's configuration: every value that is right is used, every other gives way to what the levels above say or
 * to its default. The JSON Schema beside it is the contract; a typo never blanks a page.
 */

import { LibraryError } from '../domain/library-error.ts';
import type { LibraryProfile } from '../domain/library.ts';
import { cascade, type Level } from './cascade.ts';
import { defaults, shape } from './generated/shape.ts';
import type { Settings } from './generated/settings.ts';
import { isRecord, sift, type Shape } from './sift.ts';

export interface LibraryConfiguration extends LibraryProfile {
  /** Absolute address of the catalogue's front page. */
  readonly catalogue: string;
  /** Links of that page as OPDS 2.0 writes them; undefined where only the page itself tells them. */
  readonly catalogueLinks?: readonly unknown[];
  /** Absolute addresses of what the local library makes; undefined where the service offers no such thing. */
  readonly highlights: string | undefined;
  readonly announcements: string | undefined;
  readonly curation: string | undefined;
}

/** What was read, and from where. */
export interface Source {
  readonly json: unknown;
  /** Address the configuration was found at, for the relative ones in it. */
  readonly found: string;
  /** What the page itself says. */
  readonly page?: unknown;
}

/** The levels of a configuration from the highest down, with what is right in them. */
export function levelsOf({ json, page = {} }: Source, everything: Shape): readonly Level[] {
  const clean = (found: unknown) => (sift(everything, found) ?? {}) as Partial<Settings>;
  const { levels = [], lock, ...set } = clean(json);
  return [
    ...levels.map((level) => ({ ...level, set: clean(level.set) })),
    { level: 'library', set, ...(lock && { lock }) },
    { level: 'page', set: clean(page) },
  ];
}

/**
 * What elements may have of it. What is wrong in it, `complaints.ts` knows.
 * @throws LibraryError `unreadable` when it is no JSON object: then there is nothing to go by
 */
export function readConfiguration(source: Source): LibraryConfiguration {
  const { json, found } = source;
  if (!isRecord(json)) throw new LibraryError('unreadable', `no configuration: ${found}`);
  const settings = cascade(defaults, levelsOf(source, shape)) as unknown as Settings;
  const absolute = (written: string | undefined) => (written === undefined ? written : new URL(written, found).href);
  return {
    id: new URL(found).pathname,
    name: {},
    municipalities: [],
    app: undefined,
    ...settings,
    catalogue: new URL(settings.catalogue, found).href,
    highlights: absolute(settings.highlights),
    announcements: absolute(settings.announcements),
    curation: absolute(settings.curation),
  };
}
