/**
 * What services keep on the patron's device between visits (last known positions, speed), per library.
 * Falls back to memory and never rejects. Not for secrets: those belong to the vault.
 */

import { Records } from '../vault/records.ts';

export interface DeviceStorage {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  /** Forgets everything services kept for this library, e.g. at sign-out. */
  clear(): Promise<void>;
}

export function openStorage(scope: string): DeviceStorage {
  const records = new Records(scope, 'services');
  return {
    read: (key) => records.read(key),
    write: async (key, value) => void (await records.change(key, () => value)),
    clear: async () => void (await records.clear()),
  };
}
