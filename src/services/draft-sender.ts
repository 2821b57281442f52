/** Brings what is written of one item to the service, and keeps it on this device until it is there. Knows from which revision it was written; no state that anybody looks at. */

import * as api from '../api/curation.ts';
import type { CuratedItem, Written } from '../domain/curation.ts';
import type { Level } from '../domain/highlights.ts';
import type { KeptDraft, KeptDrafts } from './kept-drafts.ts';

export interface SenderOptions {
  readonly drafts: KeptDrafts;
  readonly level: Level;
  /** Where a new one is made. */
  readonly home: string;
  readonly ask: <T>(call: (asking: api.Asking) => Promise<T>) => Promise<T>;
}

export class DraftSender {
  /** From which what is written was made. */
  revision: number | undefined;
  #keptAs: string;
  /** Of what is new: sent again as it was, so that it is made once. */
  #first: KeptDraft['sending'];

  constructor(
    item: CuratedItem | undefined,
    blank: Written,
    private readonly options: SenderOptions,
  ) {
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

  keep(written: Written): Promise<void> {
    const { revision } = this;
    const draft = {
      written,
      ...(revision !== undefined && { revision }),
      ...(this.#first && { sending: this.#first }),
    };
    return this.options.drafts.keep(this.#keptAs, draft);
  }

  forget(): Promise<void> {
    return this.options.drafts.forget(this.#keptAs);
  }

  /** @param item undefined while it is new @param onMade Called when it no longer is */
  async send(
    written: Written,
    item: CuratedItem | undefined,
    onMade: (item: CuratedItem) => void,
  ): Promise<CuratedItem> {
    const { ask } = this.options;
    if (!item) return this.#make(written, onMade);
    const revision = this.revision ?? item.revision;
    return ask((asking) => api.save(item, written.content, revision, asking));
  }

  async #make(written: Written, onMade: (item: CuratedItem) => void): Promise<CuratedItem> {
    const { ask, home, level } = this.options;
    const first = (this.#first ??= { key: crypto.randomUUID(), level, written });
    await this.keep(written);
    const made = await ask((asking) => api.create(home, first.level, first.written, first.key, asking));
    await this.forget();
    this.#keptAs = made.id;
    this.#first = undefined;
    this.revision = made.revision;
    onMade(made);
    if (first.written === written) return made;
    await this.keep(written);
    return this.send(written, made, onMade);
  }
}
