/** The reference e-library with a few patrons and titles, as the lending model's commands meet it, made anew for each run in one database. */
import { createHash, randomUUID } from 'node:crypto';
import type { FeedDocument, Link, PublicationDocument } from '../../../../demo/api/documents.ts';
import { sweepEndedLoans } from '../../../../demo/api/ended-loans.ts';
import { rels } from '../../../../demo/api/media-types.ts';
import { settleQueues } from '../../../../demo/api/queue.ts';
import { Asker, hasLink, linkOf } from '../e-library.ts';
import type { Answer, ELibrary } from '../e-library.ts';
import { expectInvariants, readBooks } from './lending-books.ts';
import type { ShelfLine, Stock } from './lending-model.ts';
import { stockTitles, titleAt, titles } from './lending-stock.ts';

interface Subject {
  readonly patron: number;
  readonly title: number;
}

/** A patron who need not sign in again as the months pass. */
async function lastingPatron(elib: ELibrary): Promise<Asker> {
  const [id, token] = [randomUUID(), randomUUID()];
  const common = { pin_hash: '', name: '', language: 'en', birth_date: '1980-01-01', municipality_code: '998' };
  await elib.db
    .insertInto('patrons')
    .values({ id, card: id, ...common })
    .execute();
  const hash = createHash('sha256').update(token).digest('hex');
  const [created_at, expires_at] = [elib.clock.now(), new Date('2100-01-01T00:00:00Z')];
  await elib.db
    .insertInto('access_tokens')
    .values({ hash, patron_id: id, created_at, expires_at, revoked_at: null })
    .execute();
  return new Asker(elib.api, { 'Accept-Language': 'en', Authorization: `Bearer ${token}` });
}

export class LendingWorld {
  readonly patrons: readonly Asker[];
  readonly #elib: ELibrary;

  private constructor(elib: ELibrary, patrons: readonly Asker[]) {
    this.#elib = elib;
    this.patrons = patrons;
  }

  static async make(
    elib: ELibrary,
    firstMoment: string,
    stocks: readonly Stock[],
    patrons: number,
  ): Promise<LendingWorld> {
    elib.clock.moveTo(firstMoment);
    await stockTitles(elib, stocks);
    const made: Asker[] = [];
    for (let index = 0; index < patrons; index += 1) made.push(await lastingPatron(elib));
    return new LendingWorld(elib, made);
  }

  put({ patron, title }: Subject, verb: 'borrow' | 'hold', key: string): Promise<Answer<PublicationDocument>> {
    return this.#patron(patron).put(`/koivuranta/publications/${titles[title] ?? ''}/${verb}`, {
      'Idempotency-Key': key,
    });
  }

  async link({ patron, title }: Subject, rel: string): Promise<Link> {
    const { body } = await this.#patron(patron).get<PublicationDocument>(
      `/koivuranta/publications/${titles[title] ?? ''}`,
    );
    return linkOf(body, rel);
  }

  follow(
    patron: number,
    { href }: Link,
    { key, method, body }: { key: string; method: 'PUT' | 'DELETE'; body?: object },
  ): Promise<Answer<PublicationDocument>> {
    const headings = { 'Idempotency-Key': key, ...(body && { 'Content-Type': 'application/json' }) };
    return this.#patron(patron).ask(method, href, headings, body && JSON.stringify(body));
  }

  /** As time goes on the e-library goes on by itself. */
  async passTo(now: Date): Promise<void> {
    this.#elib.clock.moveTo(now);
    await sweepEndedLoans(this.#elib.db, now);
    await settleQueues(this.#elib.db, now);
  }

  async shelf(patron: number): Promise<readonly ShelfLine[]> {
    const { body } = await this.#patron(patron).get<FeedDocument>('/koivuranta/loans');
    return (body.publications ?? []).map(lineOf).sort();
  }

  async expectRules(): Promise<void> {
    expectInvariants(await readBooks(this.#elib.db, this.#elib.clock.now()));
  }

  #patron(index: number): Asker {
    const patron = this.patrons[index];
    if (patron === undefined) throw new Error(`no patron ${String(index)}`);
    return patron;
  }
}

function lineOf(publication: PublicationDocument): ShelfLine {
  const title = titleAt(linkOf(publication, 'self').href);
  if (hasLink(publication, rels.acquisition)) {
    const until = linkOf(publication, rels.acquisition).properties?.availability?.until ?? '';
    return `${String(title)}: on loan until ${until}`;
  }
  const { availability, holds } = linkOf(publication, rels.borrow).properties ?? {};
  return availability?.state === 'ready'
    ? `${String(title)}: kept until ${availability.until ?? ''}`
    : `${String(title)}: number ${String(holds?.position)} in the queue`;
}
