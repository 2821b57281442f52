/** What a device remembers of a patron's shelf: enough to look at without the e-library, readable for nobody else, gone with the session. */

import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import type { ShelfContents } from '../../src/domain/library.ts';
import type { SessionService } from '../../src/services/session.ts';
import { ShelfMemory } from '../../src/services/shelf-memory.ts';
import { books, onLoan, railway } from '../fakes/publications.ts';

let library = 0;
const anyLibrary = (): string => `https://api.example.fi/memory-${Date.now()}-${++library}`;
const signedIn = (owner: string, lifetime: 'device' | 'tab' = 'device'): SessionService =>
  ({ owner, lifetime }) as SessionService;

const contents: ShelfContents = { publications: [onLoan(railway)], asOf: '2026-11-25T12:00:00Z' };

describe('A remembered shelf', () => {
  it('comes back as it was, with its age, after the page was closed', async () => {
    const address = anyLibrary();
    await new ShelfMemory(address, signedIn('aino')).keep(contents, 'aino');
    expect(await new ShelfMemory(address, signedIn('aino')).last()).to.deep.equal(contents);
  });

  it('may be as full as limits allow anywhere', async () => {
    const address = anyLibrary();
    const full = { publications: Array.from({ length: 200 }, (_, index) => books[index % books.length] ?? railway) };
    await new ShelfMemory(address, signedIn('aino')).keep(full, 'aino');
    expect((await new ShelfMemory(address, signedIn('aino')).last())?.publications).to.have.length(200);
  });

  it('is shown to its owner only', async () => {
    const address = anyLibrary();
    await new ShelfMemory(address, signedIn('aino')).keep(contents, 'aino');
    expect(await new ShelfMemory(address, signedIn('onni')).last()).to.equal(undefined);
  });

  it('can’t be read off the disk', async () => {
    const address = anyLibrary();
    await new ShelfMemory(address, signedIn('aino')).keep(contents, 'aino');
    const database = await openDB(`elib ${address} shelf`);
    const stored = JSON.stringify(await database.getAll('vault'));
    database.close();
    expect(stored).to.not.contain(railway.id);
    expect(stored.length).to.be.greaterThan(100);
  });

  it('leaves nothing on the disk of a shared computer', async () => {
    const address = anyLibrary();
    await new ShelfMemory(address, signedIn('aino', 'tab')).keep(contents, 'aino');
    const database = await openDB(`elib ${address} shelf`);
    const stored = (await database.getAll('vault')) as unknown[];
    database.close();
    expect(stored.every((value) => value instanceof CryptoKey)).to.equal(true);
  });

  it('is forgotten at sign-out', async () => {
    const address = anyLibrary();
    const memory = new ShelfMemory(address, signedIn('aino'));
    await memory.keep(contents, 'aino');
    await memory.forget();
    expect(await new ShelfMemory(address, signedIn('aino')).last()).to.equal(undefined);
  });
});
