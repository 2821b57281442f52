/** What the vault promises a patron: the session is encrypted on their device, stays as long as they chose, and is gone after sign-out. */

import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { Vault } from '../../src/vault/vault.ts';

const secret = { token: 'eyJhbGciOiJIUzI1NiJ9.kirjastokortti', patron: { name: 'Aino Esimerkki' } };

let library = 0;
const anyLibrary = (): string => `https://api.example.fi/vault-${Date.now()}-${++library}`;

/** Everything that scripts could read of the vault at rest. */
async function atRest(scope: string): Promise<{ text: string; names: unknown[]; values: unknown[] }> {
  const database = await openDB(`elib ${scope}`);
  const names = await database.getAllKeys('vault');
  const values: unknown[] = await database.getAll('vault');
  database.close();
  const tab = JSON.stringify(Object.entries(sessionStorage));
  const readable = values.map((value) => (value instanceof CryptoKey ? 'key' : value));
  return { text: JSON.stringify(readable) + tab, names, values };
}

describe('The vault', () => {
  afterEach(() => sessionStorage.clear());

  it('gives back what was written, also to the next page', async () => {
    const scope = anyLibrary();
    await new Vault(scope).write(secret, 'device');
    expect(await new Vault(scope).read()).to.deep.equal(secret);
  });

  it('is empty at first', async () => {
    expect(await new Vault(anyLibrary()).read()).to.equal(undefined);
  });

  for (const lifetime of ['device', 'tab'] as const) {
    it(`shows nothing of the secret at rest when it is kept for the ${lifetime}`, async () => {
      const scope = anyLibrary();
      await new Vault(scope).write(secret, lifetime);
      const { text, names } = await atRest(scope);
      expect(names).to.include('key');
      for (const word of ['eyJhbGciOiJIUzI1NiJ9', 'kirjastokortti', 'Aino', btoa(secret.token)])
        expect(text).not.to.include(word);
    });
  }

  it('has a key that the browser never hands out', async () => {
    const scope = anyLibrary();
    await new Vault(scope).write(secret, 'device');
    const key = (await atRest(scope)).values.find((value) => value instanceof CryptoKey);
    const exported =
      key && (await crypto.subtle.exportKey('raw', key).catch((error: unknown) => (error as DOMException).name));
    expect(exported).to.equal('InvalidAccessError');
  });

  it('keeps the secret of a shared computer in this tab only: on the device there is nothing to open', async () => {
    const scope = anyLibrary();
    await new Vault(scope).write(secret, 'tab');
    expect((await atRest(scope)).names).to.deep.equal(['key']);
    expect(await new Vault(scope).read()).to.deep.equal(secret);
    sessionStorage.clear(); // What the browser does when the tab is closed.
    expect(await new Vault(scope).read()).to.equal(undefined);
  });

  it('keeps one secret: a shared computer leaves nothing of an earlier session on the device', async () => {
    const scope = anyLibrary();
    const vault = new Vault(scope);
    await vault.write({ token: 'earlier' }, 'device');
    await vault.write(secret, 'tab');
    sessionStorage.clear();
    expect(await new Vault(scope).read()).to.equal(undefined);
  });

  it('has no key and no secret after clearing, and a new secret gets a new key', async () => {
    const scope = anyLibrary();
    const vault = new Vault(scope);
    for (const lifetime of ['device', 'tab'] as const) {
      await vault.write(secret, lifetime);
      await vault.clear();
      expect(await atRest(scope)).to.deep.include({ names: [], text: '[][]' });
      expect(await vault.read()).to.equal(undefined);
    }
  });

  it('stays empty when the patron signs out while a secret is being written', async () => {
    const scope = anyLibrary();
    const vault = new Vault(scope);
    await Promise.all([vault.write(secret, 'device'), vault.clear()]);
    expect(await vault.read()).to.equal(undefined);
    expect((await atRest(scope)).names).to.deep.equal([]);
  });

  it('says so when something may be left on the device', async () => {
    const scope = anyLibrary();
    const vault = new Vault(scope);
    await vault.write(secret, 'device');
    const original = IDBObjectStore.prototype.clear;
    IDBObjectStore.prototype.clear = function (this: IDBObjectStore) {
      return this.delete('nothing');
    };
    const thrown = await vault.clear().catch((error: unknown) => error);
    IDBObjectStore.prototype.clear = original;
    expect(thrown).to.include({ name: 'LibraryError', kind: 'server' });
  });

  it('reads a damaged secret as none and removes it', async () => {
    const scope = anyLibrary();
    await new Vault(scope).write(secret, 'device');
    const database = await openDB(`elib ${scope}`);
    await database.put('vault', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'sealed');
    database.close();
    expect(await new Vault(scope).read()).to.equal(undefined);
    expect((await atRest(scope)).names).to.deep.equal(['key']);
  });

  it('uses one key when two tabs write at the same time', async () => {
    const scope = anyLibrary();
    await Promise.all([new Vault(scope).write(secret, 'device'), new Vault(scope).write(secret, 'device')]);
    expect(await new Vault(scope).read()).to.deep.equal(secret);
  });

  it('keeps libraries apart', async () => {
    await new Vault(anyLibrary()).write(secret, 'device');
    expect(await new Vault(anyLibrary()).read()).to.equal(undefined);
  });
});

describe('The vault where the browser stores nothing', () => {
  const originalOpen = indexedDB.open.bind(indexedDB);
  const originalSet = Storage.prototype.setItem;
  const refuse = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };
  before(() => {
    indexedDB.open = refuse;
    Storage.prototype.setItem = refuse;
  });
  after(() => {
    indexedDB.open = originalOpen;
    Storage.prototype.setItem = originalSet;
  });

  for (const lifetime of ['device', 'tab'] as const) {
    it(`keeps the secret as long as the page (${lifetime}) and forgets it without an error`, async () => {
      const scope = anyLibrary();
      const vault = new Vault(scope);
      await vault.write(secret, lifetime);
      expect(await vault.read()).to.deep.equal(secret);
      expect(await new Vault(scope).read()).to.equal(undefined);
      await vault.clear();
      expect(await vault.read()).to.equal(undefined);
    });
  }
});
