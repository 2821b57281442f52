/** The player of tests and stories: makes no sound, moves as it is told and remembers what was asked of it. */

import type { Player, PlayerState } from '../../src/domain/player.ts';
import type { Publication } from '../../src/domain/publication.ts';
import { Store } from '../../src/domain/store.ts';
import { FakeListeningTools } from './fake-listening-tools.ts';
import { sevenBrothersAudio } from './publications.ts';

export class FakePlayer extends Store<PlayerState> implements Player {
  /** What was asked, in order, e.g. `seek 30`. */
  readonly asked: string[] = [];
  readonly listeningTools = new FakeListeningTools(this.asked);

  constructor() {
    super({ kind: 'idle' });
  }

  open(publication: Publication, play: boolean): Promise<void> {
    this.asked.push(`open ${publication.id}${play ? ' and play' : ''}`);
    this.set({ kind: play ? 'playing' : 'paused', publication, book: sevenBrothersAudio, seconds: 0, rate: 1 });
    return Promise.resolve();
  }

  play(): Promise<void> {
    this.#change('play', { kind: 'playing' });
    return Promise.resolve();
  }

  pause(): void {
    this.#change('pause', { kind: 'paused' });
  }

  seek(bookSeconds: number): void {
    const answers = this.value.kind === 'asking';
    this.#change(`seek ${bookSeconds}`, { seconds: bookSeconds, ...(answers && { kind: 'paused' }) });
  }

  setRate(rate: number): void {
    this.#change(`rate ${rate}`, { rate });
  }

  close(): void {
    this.asked.push('close');
    this.set({ kind: 'idle' });
  }

  handOver(openWindow: (name: string) => boolean): boolean {
    this.asked.push('hand over');
    const isOpen = openWindow('elib-player');
    if (isOpen) this.close();
    return isOpen;
  }

  tools(): Promise<FakeListeningTools> {
    return Promise.resolve(this.listeningTools);
  }

  #change(
    request: string,
    change: { readonly kind?: 'playing' | 'paused'; readonly seconds?: number; readonly rate?: number },
  ): void {
    this.asked.push(request);
    if (!('book' in this.value)) return;
    const { publication, book, seconds, rate } = this.value;
    const kind = this.value.kind === 'asking' ? 'paused' : this.value.kind;
    this.set({ kind, publication, book, seconds, rate, ...change });
  }
}
