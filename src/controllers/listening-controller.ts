/** Keeps an element up to date with the player and the tools of listening, and passes on what a patron asks of them by whichever button or key. */

import type { ReactiveController } from 'lit';
import type { Bookmark } from '../domain/bookmarks.ts';
import { nextChapterStart, previousChapterStart } from '../domain/chapter-steps.ts';
import {
  defaultSettings,
  rates,
  type ListeningSettings,
  type ListeningTools,
  type SleepTimer,
} from '../domain/listening-tools.ts';
import type { Player, PlayerState } from '../domain/player.ts';
import type { Stretch } from '../domain/stretches.ts';
import type { LibraryController, LibraryHost } from './library-controller.ts';
import { StoreController } from './store-controller.ts';

export type OpenState = Extract<PlayerState, { readonly book: unknown }>;

const off: SleepTimer = { kind: 'off' };
const idle: PlayerState = { kind: 'idle' };

/** Without the dust of binary fractions. */
const rounded = (rate: number): number => Math.round(rate * 100) / 100;

export class ListeningController implements ReactiveController {
  readonly #player: StoreController<PlayerState>;
  #tools: ListeningTools | undefined;
  /** Whose tools are here, or on their way. */
  #of: Player | undefined;
  #unsubscribe: readonly (() => void)[] = [];

  constructor(
    private readonly host: LibraryHost,
    private readonly library: LibraryController,
  ) {
    this.#player = new StoreController(host, library, ({ player }) => player);
    host.addController(this);
  }

  get state(): PlayerState {
    return this.#player.value ?? idle;
  }

  /** Undefined until their code has arrived. */
  get tools(): ListeningTools | undefined {
    return this.#tools;
  }

  get settings(): ListeningSettings {
    return this.#tools?.settings.value ?? defaultSettings;
  }

  get timer(): SleepTimer {
    return this.#tools?.timer.value ?? off;
  }

  get heard(): readonly Stretch[] {
    return this.#tools?.heard.value ?? [];
  }

  hostUpdate(): void {
    const player = this.library.library?.player;
    if (player && player !== this.#of && this.state.kind !== 'idle') void this.#follow(player);
  }

  hostDisconnected(): void {
    this.#unsubscribeAll();
    this.#tools = this.#of = undefined;
  }

  #unsubscribeAll(): void {
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    this.#unsubscribe = [];
  }

  get isSounding(): boolean {
    return this.state.kind === 'playing' || this.state.kind === 'stalled';
  }

  readonly toggle = (): void => this.#ask((player) => (this.isSounding ? player.pause() : player.play()));

  /** To the end means to its last second, which sounds or is shown, so that the book ends as books do. */
  readonly seek = (bookSeconds: number): void =>
    this.#from(({ book }) => {
      const lastSecond = Math.max(0, book.durationSeconds - 1);
      this.#ask((player) => player.seek(Math.min(bookSeconds, lastSecond)));
    });

  readonly skipBack = (): void =>
    this.#from(({ seconds }) => this.seek(Math.max(0, seconds - this.settings.backSeconds)));

  readonly skipForward = (): void => this.#from(({ seconds }) => this.seek(seconds + this.settings.forwardSeconds));

  readonly previousChapter = (): void =>
    this.#from(({ book, seconds }) => this.seek(previousChapterStart(book, seconds)));

  readonly nextChapter = (): void =>
    this.#from(({ book, seconds }) => {
      const next = nextChapterStart(book, seconds);
      if (next !== undefined) this.seek(next);
    });

  readonly setRate = (rate: number): void => this.#ask((player) => player.setRate(rate));

  readonly slower = (): void =>
    this.#from(({ rate }) => this.setRate(Math.max(rates.least, rounded(rate - rates.step))));

  readonly faster = (): void =>
    this.#from(({ rate }) => this.setRate(Math.min(rates.most, rounded(rate + rates.step))));

  /** Bookmarks where the book is now. Rejects with a LibraryError. */
  readonly mark = async (): Promise<Bookmark | undefined> => this.#tools?.bookmarks.add();

  /** @returns whether `openWindow` could open another window, where the book goes on */
  handOver(openWindow: (name: string) => boolean): boolean {
    return this.library.library?.player.handOver(openWindow) ?? false;
  }

  readonly close = (): void => this.#ask((player) => player.close());

  #from(act: (state: OpenState) => void): void {
    if ('book' in this.state) act(this.state);
  }

  #ask(request: (player: Player) => void | Promise<void>): void {
    const player = this.library.library?.player;
    if (player) void request(player);
  }

  async #follow(player: Player): Promise<void> {
    this.hostDisconnected();
    this.#of = player;
    const tools = await player.tools().catch(() => undefined);
    if (!tools || player !== this.#of) return;
    this.#tools = tools;
    this.#unsubscribeAll();
    const update = () => this.host.requestUpdate();
    this.#unsubscribe = [tools.settings, tools.timer, tools.heard, tools.bookmarks].map((store) =>
      store.subscribe(update),
    );
    update();
  }
}
