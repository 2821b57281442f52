/**
 * The vault as most visitors meet it, with nothing in it: its code is fetched only where this device may remember a patron,
 * or when one signs in. Knows nothing of what the vault holds.
 */

import { mayRemember } from '../vault/remembered.ts';
import type { Vault } from '../vault/vault.ts';

export type DeviceVault = Pick<Vault, 'read' | 'write' | 'clear'>;

export function deviceVault(scope: string): DeviceVault {
  let fetched: Promise<Vault> | undefined;
  const vault = (): Promise<Vault> => {
    fetched ??= import('../vault/vault.ts').then(({ Vault: Made }) => new Made(scope));
    fetched.catch(() => (fetched = undefined));
    return fetched;
  };
  return {
    read: async () => (fetched || (await mayRemember(scope)) ? (await vault()).read() : undefined),
    write: async (...kept) => (await vault()).write(...kept),
    clear: async () => (await vault()).clear(),
  };
}
