/** Remembers a patron's shelf on their device, sealed like their session and as long as it, for when the e-library can't be reached. */

import type { ShelfContents } from '../domain/library.ts';
import { Vault } from '../vault/vault.ts';
import type { SessionService } from './session.ts';

interface Kept {
  readonly owner: string;
  readonly contents: ShelfContents;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'owner' in value && 'contents' in value;

export class ShelfMemory {
  readonly #vault: Vault;

  constructor(
    address: string,
    private readonly session: SessionService,
  ) {
    this.#vault = new Vault(`${address} shelf`);
  }

  /** @param owner Whose shelf it is: nothing is kept of who has signed out meanwhile */
  async keep(contents: ShelfContents, owner: string | undefined): Promise<void> {
    const { lifetime } = this.session;
    if (owner === undefined || lifetime === undefined || owner !== this.session.owner) return;
    await this.#vault.write({ owner, contents }, lifetime);
  }

  async last(): Promise<ShelfContents | undefined> {
    const kept = await this.#vault.read();
    return isKept(kept) && kept.owner === this.session.owner ? kept.contents : undefined;
  }

  /** Twice, where another tab kept it between clearing and looking: that tab hears of the sign-out next, and forgets it, too. */
  async forget(): Promise<void> {
    await this.#vault.clear().catch(() => this.#vault.clear());
  }
}
