/** What the routes of the e-library work with, and what they know of the request at hand. Holds no behaviour. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Clock } from './clock.ts';
import type { Database } from './database/open.ts';
import type { Staff } from './curation/staff.ts';
import type { Dialect } from './dialect.ts';
import type { Language } from './language.ts';
import type { Library, LibraryRegistry } from './library.ts';
import type { Media } from './media/media.ts';
import type { Patron } from './patron.ts';

export interface Services {
  readonly db: Database;
  readonly clock: Clock;
  readonly dialect: Dialect;
  readonly libraries: LibraryRegistry;
  readonly media: Media;
  /** Signs addresses; the same in every process that serves the same database. */
  readonly secret: string;
  /** How long a sign-in lasts. */
  readonly tokenLifeSeconds: number;
  /** Where the API is reached, without a path; undefined: wherever each request reached it. */
  readonly baseUrl: string | undefined;
  /** Network address of whoever asks, for limiting guesses. */
  readonly addressOf: (context: Context) => string;
}

export interface Env {
  Variables: {
    services: Services;
    /** Undefined outside a library's own addresses. */
    library: Library | undefined;
    language: Language;
    patron: Patron | undefined;
    /** Undefined where the access rule doesn't ask for staff. */
    staff: Staff | undefined;
    /** The loan that a signed address names, once its signature has been judged. */
    signedLoanId: string | undefined;
  };
}

export type Api = OpenAPIHono<Env>;
export type RequestContext = Context<Env>;

/** The library that the address begins with; the router has answered 404 where there is none. */
export function libraryOf(context: RequestContext): Library {
  const { library } = context.var;
  if (library === undefined) throw new Error('Only routes under /{library} may ask for the library');
  return library;
}

/** The patron who is signed in; the access rule of the route has seen to it. */
export function signedIn(context: RequestContext): Patron {
  const { patron } = context.var;
  if (patron === undefined) throw new Error('Only routes whose access rule asks for a patron may ask for the patron');
  return patron;
}

/** Whoever works for the library; the access rule of the route has seen to it. */
export function staffOfRequest(context: RequestContext): Staff {
  const { staff } = context.var;
  if (staff === undefined) throw new Error('Only routes with the access rule "staff" may ask for the staff');
  return staff;
}
