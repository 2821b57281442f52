/** Brings what is written of one item to the service, and keeps it on this device until it is there. Knows from which revision it was written; no state that anybody looks at. */

import * as api from '../api/curation.ts';
import type { CuratedItem, Written } from '../domain/curation.ts';
import type { Level } from '../domain/highlights.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { KeptDraft, KeptDrafts } from './kept-drafts.ts';

export interface SenderOptions {
  readonly drafts: KeptDrafts;
  readonly level: Level;
  /** Where a new one is made. */
  readonly home: string;
  readonly ask: <T>(call: (asking: api.Asking) => Promise<T>) => Promise<T>;
}

/** With which the service says that it has made nothing, nor ever will of the same words. */
const finalStatuses: readonly unknown[] = [400, 403, 413, 422];

export class DraftSender {
  /** From which what is written was made. */
  revision: number | undefined;
  #keptAs: string;
  /** Of what is new: sent again as it was, so that it is made once. */
  #first: KeptDraft['sending'];
  /** Who writes: nobody who signs in later on the same computer sends it under their own name. */
  readonly #owner: string | undefined;

  constructor(
    item: CuratedItem | undefined,
    blank: Written,
    private readonly options: SenderOptions,
  ) {
    this.#owner = options.drafts.owner;
    this.revision = item?.revision;
    this.#keptAs = item?.id ?? `new ${blank.kind}`;
  }

  /** What was left on this device. */
  async restore(): Promise<Written | undefined> {
    const kept = await this.options.drafts.find(this.#keptAs);
    if (!kept) return undefined;
    this.revision = kept.revision ?? this.revision;
    this.#first = kept.sending;
    return kept.written;
  }

  async keep(written: Written): Promise<void> {
    if (!this.#isOwners()) return;
    const { revision } = this;
    const draft = {
      written,
      ...(revision !== undefined && { revision }),
      ...(this.#first && { sending: this.#first }),
    };
    await this.options.drafts.keep(this.#keptAs, draft);
  }

  async forget(): Promise<void> {
    if (this.#isOwners()) await this.options.drafts.forget(this.#keptAs);
  }

  /** @param item undefined while it is new @param onMade Called when it no longer is */
  async send(
    written: Written,
    item: CuratedItem | undefined,
    onMade: (item: CuratedItem) => void,
  ): Promise<CuratedItem> {
    if (!this.#isOwners()) throw new LibraryError('signed-out', 'whoever wrote this is no longer signed in');
    const { ask } = this.options;
    if (!item) return this.#make(written, onMade);
    const revision = this.revision ?? item.revision;
    return ask((asking) => api.save(item, written.content, revision, asking));
  }

  async #make(written: Written, onMade: (item: CuratedItem) => void): Promise<CuratedItem> {
    const { level } = this.options;
    const first = (this.#first ??= { key: crypto.randomUUID(), level, written });
    await this.keep(written);
    const made = await this.#create(first, written);
    await this.forget();
    this.#keptAs = made.id;
    this.#first = undefined;
    this.revision = made.revision;
    onMade(made);
    if (first.written === written) return made;
    await this.keep(written);
    return this.send(written, made, onMade);
  }

  /** What was refused for good isn't sent again as it was: what is mended since goes instead. */
  async #create(first: NonNullable<KeptDraft['sending']>, written: Written): Promise<CuratedItem> {
    const { ask, home } = this.options;
    try {
      return await ask((asking) => api.create(home, first.level, first.written, first.key, asking));
    } catch (thrown) {
      if (finalStatuses.includes(LibraryError.from(thrown).status)) {
        this.#first = undefined;
        await this.keep(written);
      }
      throw thrown;
    }
  }

  #isOwners(): boolean {
    return this.options.drafts.owner === this.#owner;
  }
}
