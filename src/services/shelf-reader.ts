/** Reads a patron's shelf from the e-library, and remembers it on the device for when that can't be reached. */

import { shelf } from '../api/lending.ts';
import { isOver } from '../domain/lending.ts';
import type { ShelfContents } from '../domain/library.ts';
import type { Publication } from '../domain/publication.ts';
import type { Connection } from './connection.ts';
import type { SessionService } from './session.ts';
import type { ShelfMemory } from './shelf-memory.ts';
import { whenIdle } from './when-idle.ts';

export interface ShelfReaderOptions {
  readonly connection: Connection;
  readonly session: SessionService;
  readonly language: () => string;
  readonly memory: ShelfMemory;
}

export class ShelfReader {
  constructor(private readonly options: ShelfReaderOptions) {}

  async read(): Promise<readonly Publication[]> {
    const { connection, session, language, memory } = this.options;
    const { owner } = session;
    const href = await connection.link('shelf', language());
    const publications = await session.authorised((token) =>
      shelf(href, (page) => connection.feed(page, language(), { token })),
    );
    const contents = { publications, asOf: new Date().toISOString() };
    // To seal it takes as long as to draw it, and would be in the way of that.
    whenIdle(() => void memory.keep(contents, owner).catch(console.warn));
    return publications;
  }

  /** The shelf as this device saw it last, without what has ended since. */
  async last(): Promise<ShelfContents | undefined> {
    const last = await this.options.memory.last();
    const now = new Date();
    return last && { ...last, publications: last.publications.filter(({ lending }) => !isOver(lending, now)) };
  }
}
