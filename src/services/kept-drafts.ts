/** Keeps on this device what somebody has written and the service hasn't got yet, until it has. On a shared computer nothing is kept. */

import type { Written } from '../domain/curation.ts';
import type { Level } from '../domain/highlights.ts';
import { DeviceStorage } from './storage.ts';
import type { SessionService } from './session.ts';

export interface KeptDraft {
  readonly written: Written;
  /** From which it was written; undefined for what is new. */
  readonly revision?: number;
  /** Of what is new: where it was sent already, what exactly, so that it is made only once. */
  readonly sending?: { readonly key: string; readonly level: Level; readonly written: Written };
}

interface Owned {
  readonly owner: string;
  readonly draft: KeptDraft;
}

const isOwned = (value: unknown): value is Owned =>
  typeof value === 'object' && value !== null && 'owner' in value && 'draft' in value;

export class KeptDrafts {
  readonly #storage: DeviceStorage;

  constructor(
    address: string,
    private readonly session: Pick<SessionService, 'owner' | 'lifetime'>,
  ) {
    this.#storage = new DeviceStorage(address);
  }

  /** Whose is kept now. */
  get owner(): string | undefined {
    return this.session.owner;
  }

  async find(name: string): Promise<KeptDraft | undefined> {
    const kept = await this.#storage.get(keyOf(name));
    return isOwned(kept) && kept.owner === this.session.owner ? kept.draft : undefined;
  }

  async keep(name: string, draft: KeptDraft): Promise<void> {
    const { owner, lifetime } = this.session;
    if (owner === undefined || lifetime !== 'device') return;
    await this.#storage.set(keyOf(name), { owner, draft } satisfies Owned);
  }

  async forget(name: string): Promise<void> {
    await this.#storage.set(keyOf(name), undefined);
  }
}

const keyOf = (name: string): string => `curation ${name}`;
