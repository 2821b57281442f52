/** Two processes of the e-library, each with a pool of connections, on one real PostgreSQL, for tests in which many patrons come at once. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openPostgres } from '../../../../demo/api/database/open.ts';
import type { Database } from '../../../../demo/api/database/open.ts';
import { firstDay } from '../test-database.ts';

export interface RacingPatron {
  readonly id: string;
  readonly token: string;
}

export class TwoProcesses {
  readonly db: Database;
  readonly #processes: readonly ChildProcess[];
  readonly #ports: readonly number[];
  readonly #known = new Map<string, RacingPatron>();

  private constructor(db: Database, processes: readonly ChildProcess[], ports: readonly number[]) {
    this.db = db;
    this.#processes = processes;
    this.#ports = ports;
  }

  static async start(url: string, locking: 'with-row-locks' | 'without-row-locks'): Promise<TwoProcesses> {
    const script = fileURLToPath(new URL('api-process.ts', import.meta.url));
    const processes = [1, 2].map(() => fork(script, [url, locking], { execArgv: ['--import', 'tsx'] }));
    const ports = await Promise.all(processes.map(async (child) => Number((await once(child, 'message'))[0])));
    return new TwoProcesses(openPostgres(url), processes, ports);
  }

  async stop(): Promise<void> {
    await this.db.destroy();
    for (const child of this.#processes) {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    }
  }

  /** Every other request goes to the other process. */
  put(turn: number, path: string, { token }: RacingPatron, key = randomUUID()): Promise<Response> {
    const port = this.#ports[turn % this.#ports.length] ?? 0;
    const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': key };
    return fetch(`http://127.0.0.1:${port}/koivuranta/${path}`, { method: 'PUT', headers });
  }

  async patrons(count: number): Promise<readonly RacingPatron[]> {
    const made = Array.from({ length: count }, () => ({ id: randomUUID(), token: randomUUID() }));
    const common = { pin_hash: '', name: '', language: 'fi', birth_date: '1980-01-01', municipality_code: '998' };
    await this.db
      .insertInto('patrons')
      .values(made.map(({ id }) => ({ id, card: id, ...common })))
      .execute();
    await this.db
      .insertInto('access_tokens')
      .values(
        made.map(({ id, token }) => ({
          hash: createHash('sha256').update(token).digest('hex'),
          patron_id: id,
          created_at: new Date(firstDay),
          expires_at: new Date('2027-01-01T00:00:00Z'),
          revoked_at: null,
        })),
      )
      .execute();
    for (const patron of made) this.#known.set(patron.id, patron);
    return made;
  }

  /** One of those whom `patrons` made. */
  known(id: string): RacingPatron {
    const patron = this.#known.get(id);
    if (patron === undefined) throw new Error(`Nobody made a patron ${id}`);
    return patron;
  }

  /** Leaves the title one licence with so many copies, and nobody who has it. */
  async license(id: string, concurrency: number): Promise<void> {
    await this.db.deleteFrom('holds').where('publication_id', '=', id).execute();
    await this.db.deleteFrom('loans').where('publication_id', '=', id).execute();
    await this.db.deleteFrom('events').where('publication_id', '=', id).execute();
    await this.db.deleteFrom('licences').where('publication_id', '=', id).where('owner_kind', '<>', 'nation').execute();
    await this.db.updateTable('licences').set({ concurrency }).where('publication_id', '=', id).execute();
  }

  async running(id: string): Promise<number> {
    const rows = await this.db.selectFrom('loans').select('id').where('publication_id', '=', id).execute();
    return rows.length;
  }

  async events(id: string): Promise<string[]> {
    const rows = await this.db.selectFrom('events').select('type').where('publication_id', '=', id).execute();
    return rows.map(({ type }) => type).sort();
  }
}
