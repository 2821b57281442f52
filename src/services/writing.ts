/**
 * One shelf or announcement while somebody writes it: on their device at once, with the service when they pause, and never
 * over what somebody else has written meanwhile. Knows no form.
 */

import * as api from '../api/curation.ts';
import {
  isEditedMeanwhile,
  writtenOf,
  type CuratedItem,
  type Saving,
  type Step,
  type Writing,
  type WritingState,
  type Written,
} from '../domain/curation.ts';
import { LibraryError } from '../domain/library-error.ts';
import { Store } from '../domain/store.ts';
import { DraftSender, type SenderOptions } from './draft-sender.ts';
import { NextAttempt, savingAfter } from './next-attempt.ts';

/** What leaving the form sends at once, as nobody will wait for it there. */
const unsent: readonly Saving['kind'][] = ['kept', 'busy'];

/** Nobody has written anything for so long: it is sent. */
export const pauseMs = 1500;

export interface WritingOptions extends SenderOptions {
  readonly onItem: (item: CuratedItem) => void;
}

export class DraftWriting implements Writing {
  readonly #state: Store<WritingState>;
  readonly #options: WritingOptions;
  readonly #sender: DraftSender;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #publishing: Promise<boolean> | undefined;
  readonly #next = new NextAttempt();
  #isClosed = false;

  constructor(item: CuratedItem | undefined, blank: Written, options: WritingOptions) {
    this.#options = options;
    this.#sender = new DraftSender(item, blank, options);
    const written = item ? writtenOf(item) : blank;
    this.#state = new Store<WritingState>({ written, item, saving: { kind: 'same' }, isRestored: false });
    globalThis.addEventListener('online', this.#retry);
  }

  /** Brings back what was left on this device. */
  async restore(): Promise<this> {
    const written = await this.#sender.restore();
    if (!written) return this;
    this.#set({ written, saving: { kind: 'kept' }, isRestored: true });
    this.#saveSoon();
    return this;
  }

  get value(): WritingState {
    return this.#state.value;
  }

  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  write(written: Written): void {
    const { saving } = this.value;
    const stays = saving.kind === 'conflict' || saving.kind === 'busy';
    this.#set({ written, saving: stays ? saving : { kind: 'kept' } });
    void this.#sender.keep(written);
    if (saving.kind !== 'conflict') this.#saveSoon();
  }

  /** One after another: what was written while the last was on its way follows it. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#sending) await this.#sending;
    const { kind } = this.value.saving;
    if (kind === 'same' || kind === 'saved' || kind === 'conflict') return;
    this.#sending = this.#send().finally(() => (this.#sending = undefined));
    await this.#sending;
  }

  /** Once, however often it is asked for meanwhile. */
  publish(): Promise<boolean> {
    return (this.#publishing ??= this.#publish().finally(() => (this.#publishing = undefined)));
  }

  async #publish(): Promise<boolean> {
    if (!this.value.item && this.value.saving.kind === 'same') this.#set({ saving: { kind: 'kept' } });
    await this.save();
    const { kind } = this.value.saving;
    if (kind !== 'same' && kind !== 'saved') return false;
    await this.step('publish');
    return true;
  }

  async step(step: Step): Promise<void> {
    const { item } = this.value;
    if (!item) return;
    const { ask } = this.#options;
    try {
      this.#take(await ask((asking) => api.take(step, item, asking)));
    } catch (thrown) {
      const error = LibraryError.from(thrown);
      if (!isEditedMeanwhile(error)) throw error;
      await this.#meet(item);
    }
  }

  async settle(whose: 'mine' | 'theirs'): Promise<void> {
    const { saving, written } = this.value;
    if (saving.kind !== 'conflict') return;
    const { theirs } = saving;
    this.#sender.revision = theirs.revision;
    this.#set({ item: theirs, saving: { kind: 'kept' } });
    await this.save();
    if (whose === 'mine' || !this.#isSaved()) return;
    // Mine is among the versions now: theirs comes after it.
    this.#set({ written: writtenOf(theirs), saving: { kind: 'kept' } });
    await this.save();
    if (!this.#isSaved()) this.#set({ written });
  }

  async discard(): Promise<void> {
    const { item } = this.value;
    clearTimeout(this.#timer);
    await this.#sender.forget();
    if (item) {
      this.#sender.revision = item.revision;
      this.#set({ written: writtenOf(item), saving: { kind: 'same' }, isRestored: false });
    }
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    globalThis.removeEventListener('online', this.#retry);
    if (unsent.includes(this.value.saving.kind)) void this.save();
  }

  #isSaved(): boolean {
    return this.value.saving.kind === 'saved';
  }

  readonly #retry = (): void => void (this.value.saving.kind === 'waiting' && this.save());

  #saveSoon(): void {
    clearTimeout(this.#timer);
    // On a shared computer nothing would be left of what was written while the last was on its way.
    if (this.#isClosed) void this.save();
    else this.#timer = setTimeout(() => void this.save(), this.#next.pauseMs(pauseMs));
  }

  async #send(): Promise<void> {
    const { written } = this.value;
    this.#set({ saving: { kind: 'saving' } });
    try {
      const saved = await this.#sender.send(written, this.value.item, (made) => this.#take(made));
      this.#next.succeeded();
      const isAll = this.value.written === written;
      this.#take(saved, { kind: isAll ? 'saved' : 'kept' });
      if (isAll) await this.#sender.forget();
      else this.#saveSoon();
    } catch (thrown) {
      await this.#fail(LibraryError.from(thrown));
    }
  }

  async #fail(error: LibraryError): Promise<void> {
    const { item } = this.value;
    if (item && isEditedMeanwhile(error)) return this.#meet(item);
    const saving = savingAfter(error);
    this.#set({ saving });
    if (saving.kind === 'failed') return;
    this.#next.failed(error);
    if (!this.#isClosed) this.#saveSoon();
  }

  /** Somebody else has been quicker: theirs is fetched, to stand beside what is written here. */
  async #meet(item: CuratedItem): Promise<void> {
    try {
      const theirs = await this.#options.ask((asking) => api.item(item, asking));
      this.#set({ saving: { kind: 'conflict', theirs } });
    } catch (thrown) {
      this.#set({ saving: { kind: 'failed', error: LibraryError.from(thrown) } });
    }
  }

  #take(item: CuratedItem, saving: Saving = this.value.saving): void {
    this.#sender.revision = item.revision;
    this.#set({ item, saving });
    this.#options.onItem(item);
  }

  #set(change: Partial<WritingState>): void {
    this.#state.set({ ...this.value, ...change });
  }
}
