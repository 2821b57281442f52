/**
 * The reference e-library in the test's own process, with a clock to move and patrons and titles to make up: what a test
 * says reads like what people do.
 */
import { randomUUID } from 'node:crypto';
import { createApi } from '../../../demo/api/api.ts';
import type { Dialect } from '../../../demo/api/dialect.ts';
import type { Database } from '../../../demo/api/database/open.ts';
import type { StaffRole } from '../../../demo/api/database/curation-tables.ts';
import type { Licences } from '../../../demo/api/database/lending-tables.ts';
import type { Link, PublicationDocument } from '../../../demo/api/documents.ts';
import { LibraryRegistry } from '../../../demo/api/library.ts';
import { hashPin } from '../../../demo/api/pin.ts';
import type { Api } from '../../../demo/api/services.ts';
import { firstDay, openTestDatabase } from './test-database.ts';
import { testLibraries } from './test-libraries.ts';
import { openTestMedia } from './test-media.ts';
import { TestClock } from './test-clock.ts';

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed when it is JSON, else the text. */
  readonly body: T;
}

export type Headings = Readonly<Record<string, string>>;

export interface NewPatron {
  readonly birthDate?: string;
  readonly municipality?: string;
}

export const origin = 'http://localhost';
/** Of every patron. */
export const pin = '4711';

/** Somebody who sends requests, with the headers that they always send. */
export class Asker {
  readonly #api: Api;
  readonly headers: Headings;

  constructor(api: Api, headers: Headings) {
    this.#api = api;
    this.headers = headers;
  }

  async ask<T = unknown>(method: string, href: string, headers: Headings = {}, body?: string): Promise<Answer<T>> {
    const init = { method, headers: { ...this.headers, ...headers }, ...(body === undefined ? {} : { body }) };
    const response = await this.#api.request(new URL(href, origin).href, init);
    const text = await response.text();
    const isJson = text !== '' && response.headers.get('Content-Type')?.includes('json') === true;
    return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as T };
  }

  get<T = unknown>(href: string, headers: Headings = {}): Promise<Answer<T>> {
    return this.ask<T>('GET', href, headers);
  }

  put<T = PublicationDocument>(href: string, headers: Headings = {}): Promise<Answer<T>> {
    return this.ask<T>('PUT', href, headers);
  }

  borrow(id: string, headers: Headings = {}): Promise<Answer<PublicationDocument>> {
    return this.put(`/koivuranta/publications/${id}/borrow`, headers);
  }

  hold(id: string, headers: Headings = {}): Promise<Answer<PublicationDocument>> {
    return this.put(`/koivuranta/publications/${id}/hold`, headers);
  }

  async bytes(href: string, headers: Headings = {}): Promise<{ response: Response; bytes: Uint8Array }> {
    const response = await this.#api.request(new URL(href, origin).href, { headers: { ...this.headers, ...headers } });
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
  }
}

export type Member = Asker & { readonly id: string; readonly card: string };

export class ELibrary {
  readonly api: Api;
  readonly db: Database;
  readonly clock: TestClock;
  readonly libraries: LibraryRegistry;
  /** Somebody who hasn't signed in. */
  readonly visitor: Asker;
  /** From which network address requests seem to come. */
  address = '192.0.2.1';
  readonly #close: () => Promise<void>;
  readonly #pinHash: string;
  #count = 0;

  private constructor(
    db: Database,
    clock: TestClock,
    media: Awaited<ReturnType<typeof openTestMedia>>,
    pinHash: string,
    dialect: Dialect,
    tokenLifeSeconds: number,
  ) {
    const libraries = new LibraryRegistry();
    for (const library of testLibraries) libraries.set(library);
    this.db = db;
    this.libraries = libraries;
    this.clock = clock;
    this.#pinHash = pinHash;
    this.api = createApi({
      db,
      clock,
      dialect,
      libraries,
      media,
      secret: 'a secret for tests',
      tokenLifeSeconds,
      baseUrl: undefined,
      addressOf: () => this.address,
    });
    this.visitor = new Asker(this.api, { 'Accept-Language': 'en' });
    this.#close = async () => {
      await media.close();
      await db.destroy();
    };
  }

  static async open(
    openDatabase: () => Promise<Database> = openTestDatabase,
    dialect: Dialect = 'reference',
    tokenLifeSeconds = 3600,
  ): Promise<ELibrary> {
    return new ELibrary(
      await openDatabase(),
      new TestClock(firstDay),
      await openTestMedia(),
      await hashPin(pin),
      dialect,
      tokenLifeSeconds,
    );
  }

  close(): Promise<void> {
    return this.#close();
  }

  /** POST as the sign-in form does. */
  signIn<T = { accessToken: string; tokenType: string; expiresIn: number }>(card: string, withPin: string) {
    const credentials = Buffer.from(`${card}:${withPin}`).toString('base64');
    return this.visitor.ask<T>('POST', '/koivuranta/authenticate', { Authorization: `Basic ${credentials}` });
  }

  /** A patron of Koivuranta, born in 1980, who has just signed in. */
  async patron({ birthDate = '1980-01-01', municipality = '998' }: NewPatron = {}): Promise<Member> {
    this.#count += 1;
    const card = `5000${String(this.#count).padStart(4, '0')}`;
    const id = `patron-${card}-${randomUUID()}`;
    await this.db
      .insertInto('patrons')
      .values({
        id,
        card,
        pin_hash: this.#pinHash,
        name: `Patron ${String(this.#count)}`,
        language: 'en',
        birth_date: birthDate,
        municipality_code: municipality,
      })
      .execute();
    return this.signInAgain({ id, card });
  }

  /** Somebody with a role for `scope`: a library, an area, or the nation. */
  async staff(role: StaffRole, scope: string): Promise<Member> {
    const member = await this.patron();
    await this.db.insertInto('staff_roles').values({ patron_id: member.id, role, scope }).execute();
    return member;
  }

  /** The same patron with a new token, as days have passed. */
  async signInAgain({ id, card }: Pick<Member, 'id' | 'card'>): Promise<Member> {
    const { body } = await this.signIn(card, pin);
    const asker = new Asker(this.api, { 'Accept-Language': 'en', Authorization: `Bearer ${body.accessToken}` });
    return Object.assign(asker, { id, card });
  }

  /** Gives a title of the collection these licences and no others; answers its id. */
  async license(id: string, ...licences: readonly Partial<Licences>[]): Promise<string> {
    await this.licenseAll(new Map([[id, licences]]));
    return id;
  }

  /** The same for several titles. @param licences by title */
  async licenseAll(licences: ReadonlyMap<string, readonly Partial<Licences>[]>): Promise<void> {
    const ids = [...licences.keys()];
    await this.db.deleteFrom('loans').where('publication_id', 'in', ids).execute();
    await this.db.deleteFrom('holds').where('publication_id', 'in', ids).execute();
    await this.db.deleteFrom('licences').where('publication_id', 'in', ids).execute();
    const rows = [...licences].flatMap(([id, own]) =>
      own.map((licence): Licences => ({ ...plainLicence(id), ...licence })),
    );
    if (rows.length > 0) await this.db.insertInto('licences').values(rows).execute();
  }
}

/** One copy, for everybody and for ever. */
const plainLicence = (publication_id: string): Licences => ({
  id: randomUUID(),
  publication_id,
  owner_kind: 'nation',
  owner_id: null,
  concurrency: 1,
  checkouts_total: null,
  checkouts_left: null,
  expires_at: null,
  loan_days: 14,
  price_cents: null,
  currency: null,
});

/** The link with `rel`; fails the test when there is none. */
export function linkOf(document: { readonly links?: readonly Link[] | undefined }, rel: string, type?: string): Link {
  const found = document.links?.find(
    (link) => [link.rel].flat().includes(rel) && (type === undefined || link.type === type),
  );
  if (found === undefined) throw new Error(`No link ${rel} among ${JSON.stringify(document.links)}`);
  return found;
}

export const hasLink = (document: { readonly links: readonly Link[] }, rel: string): boolean =>
  document.links.some((link) => [link.rel].flat().includes(rel));
