/**
 * Reads a library's configuration: every value that is right is used, every other gives way to its default with a complaint
 * that names the place. The JSON Schema beside it is the contract; a typo never blanks a page.
 */

import { asItComes } from '../domain/browsing.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { LibraryProfile } from '../domain/library.ts';
import { isRecord, listOf, mapOf, matching, only, recordOf, type Complaint, type Read } from './checks.ts';

export interface LibraryConfiguration extends LibraryProfile {
  /** Absolute address of the catalogue's front page. */
  readonly catalogue: string;
  /** Absolute addresses of what the local library makes; undefined where the service offers no such thing. */
  readonly highlights: string | undefined;
  readonly announcements: string | undefined;
  readonly curation: string | undefined;
}

/** BCP 47, roughly. */
const language = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const words = mapOf(language, matching(/./s));
const day = matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
/** What a browser can go to, besides. */
const address = (pattern: RegExp): Read<string> =>
  only((value): value is string => typeof value === 'string' && pattern.test(value) && URL.canParse(value, 'http://x'));
const site = address(/^https?:\/\/[^\s\\]+$/);
/** Without `url()`: nothing that a configuration says makes a page ask a third party. */
const cssValue = matching(/^(?!.*url\()[^;{}<>]+$/is);

const municipality: Read<LibraryProfile['municipalities'][number]> = (found, place, complain) => {
  const shape = { code: matching(/^\d{3}$/), name: words, from: day, until: day };
  const read = recordOf(shape, ['code'])(found, place, complain);
  return read?.code === undefined ? undefined : { ...read, code: read.code };
};

/** Absolute or relative: no other scheme than http ever becomes an address. */
const place = address(/^(https?:\/\/|(?![A-Za-z][\w+.-]*:|\/\/))[^\s\\]+$/);
const shortName = matching(/^[a-z][a-z0-9-]*$/);

const configuration = recordOf(
  {
    $schema: matching(/./s),
    id: shortName,
    area: shortName,
    highlights: place,
    announcements: place,
    curation: place,
    name: words,
    languages: listOf(matching(language), 1),
    municipalities: listOf(municipality, 1),
    catalogue: place,
    origins: listOf(matching(/^https?:\/\/[^\s\\/?#@]+$/), 0),
    headingLevel: only((value): value is number => [2, 3, 4, 5].some((level) => level === value)),
    theme: recordOf({
      accent: cssValue,
      'on-accent': cssValue,
      surface: cssValue,
      ink: cssValue,
      'heading-font': cssValue,
      radius: cssValue,
      space: cssValue,
    }),
    app: site,
    browsing: recordOf({ first: listOf(matching(/./s), 0), hidden: listOf(matching(/./s), 0) }),
    contact: recordOf({
      phone: matching(/^\+?\d[\d ()/-]*$/),
      email: matching(/^[^\s@]+@[^\s@]+$/),
      url: site,
      address: words,
    }),
  },
  ['id', 'name', 'languages', 'municipalities'],
);

/**
 * @param found Address the configuration was found at, for the relative `catalogue`
 * @throws LibraryError `unreadable` when it is no JSON object: then there is nothing to go by
 */
export function readConfiguration(
  json: unknown,
  found: string,
): { readonly configuration: LibraryConfiguration; readonly complaints: readonly Complaint[] } {
  if (!isRecord(json)) throw new LibraryError('unreadable', `no configuration: ${found}`);
  const complaints: Complaint[] = [];
  const read = configuration(json, '', (complaint) => complaints.push(complaint)) ?? {};
  const absolute = (written: string | undefined) => (written === undefined ? undefined : new URL(written, found).href);
  return {
    configuration: {
      id: read.id ?? new URL(found).pathname,
      name: read.name ?? {},
      languages: read.languages ?? ['fi', 'sv', 'en'],
      municipalities: read.municipalities ?? [],
      catalogue: new URL(read.catalogue ?? './', found).href,
      highlights: absolute(read.highlights),
      announcements: absolute(read.announcements),
      curation: absolute(read.curation),
      headingLevel: read.headingLevel ?? 2,
      theme: { ...read.theme },
      contact: { ...read.contact },
      app: read.app,
      browsing: { ...asItComes, ...read.browsing },
    },
    complaints,
  };
}
