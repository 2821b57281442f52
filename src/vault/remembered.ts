/** Tells without opening anything whether this device may keep something of a library's patrons: most devices don't. */

/** Also the secret of a single tab needs a key in the database (see `vault.ts`). Where a browser tells no names, it may. */
export async function mayRemember(scope: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === `elib ${scope}`);
  } catch {
    return true;
  }
}
