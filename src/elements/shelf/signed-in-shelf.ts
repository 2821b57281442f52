/** The shelf of whoever is signed in: what they haven't been told yet, loans and holds, and the rest of what is theirs. Its code comes once somebody is. */

import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { LibraryController, LibraryHost } from '../../controllers/library-controller.ts';
import type { ProfileController } from '../../controllers/profile-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import type { SessionState, ShelfContents } from '../../domain/library.ts';
import type { ViewState } from '../../domain/view-state.ts';
import type { Terms } from '../../i18n/terms.ts';
import { cardSkeletons } from '../../ui/skeletons.ts';
import { Failures } from '../failures.ts';
import { ShelfLists } from './shelf-lists.ts';

export interface ShelfHost extends LitElement, Pick<LibraryHost, 'library'> {
  readonly variant: 'full' | 'compact';
}

/** Loans wait so long for notices, which stand above them and would else push them down. */
const noticesPatienceMs = 400;

export class SignedInShelf implements ReactiveController {
  /** Resolves when loans can be shown: notices are there, or take too long. */
  readonly ready: Promise<void>;
  readonly #lists: ShelfLists;
  readonly #failures: Failures;
  readonly #shelf: StoreController<ViewState<ShelfContents>>;
  readonly #session: StoreController<SessionState>;
  #isReady = false;
  #rest: Promise<void> | undefined;
  #noticesTold: () => void = () => undefined;
  /** Who was signed in last. */
  #owner: string | undefined;
  /** Who has been shown their loans: what stands around them waits for that, so that nothing moves. */
  #shownTo: string | undefined;

  constructor(
    private readonly host: ShelfHost,
    private readonly library: LibraryController,
    private readonly profile: ProfileController,
  ) {
    this.#failures = new Failures(host, library, profile);
    this.#shelf = new StoreController(host, library, ({ shelf }) => shelf);
    this.#session = new StoreController(host, library, ({ session }) => session);
    this.#lists = new ShelfLists(host, library);
    this.ready = this.#becomeReady();
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.host.variant === 'full') this.#rest ??= this.#loadRest();
    this.#owner = this.library.library?.session.owner ?? this.#owner;
    if (this.#session.value?.kind === 'signed-in' && this.#hasLoans) this.#shownTo = this.#owner;
  }

  /** What is to be heard. */
  get announcement(): string {
    return this.#lists.announcement;
  }

  /** What is heard when the shelf comes or doesn't. */
  sentence(terms: Terms): string {
    const shelf = this.#shelf.value;
    if (shelf?.kind === 'failed') return this.#failures.title(shelf.error);
    return this.#session.value?.kind === 'signed-in' && shelf?.kind === 'loading' && !shelf.previous
      ? terms.loading
      : '';
  }

  render(): TemplateResult {
    const notices = html`<elib-notices
      .library=${this.host.library}
      ?hidden=${this.#isEarly}
      @told=${() => this.#noticesTold()}
    ></elib-notices>`;
    const settings = html`<elib-notice-settings
      .library=${this.host.library}
      ?hidden=${this.#isEarly}
    ></elib-notice-settings>`;
    return html`${this.#patronsOwn(notices)} ${this.#isReady ? this.#loans() : cardSkeletons(2)}
    ${this.#patronsOwn(settings)}`;
  }

  /** Also for those who have just signed out: it tells that an account has ended. */
  below(): unknown {
    return this.#patronsOwn(
      html`<elib-shelf-more
        library=${this.host.library ?? nothing}
        ?hidden=${this.#isEarly}
        .headingLevel=${this.profile.headingLevel}
      ></elib-shelf-more>`,
    );
  }

  #loans(): unknown {
    const shelf: ViewState<ShelfContents> = this.#shelf.value ?? { kind: 'idle' };
    switch (shelf.kind) {
      case 'idle':
        return cardSkeletons(2);
      case 'loading':
        return shelf.previous ? this.#show(shelf.previous, { busy: true }) : cardSkeletons(2);
      case 'empty':
        return this.#lists.empty(this.#failures.panel);
      case 'ready':
        return this.#show(shelf.value);
      case 'failed':
        return html`${this.#failures.panel(shelf.error, () => void this.library.library?.shelf.refresh())}
        ${shelf.previous ? this.#show(shelf.previous, { outdated: true }) : nothing}`;
    }
  }

  #show(contents: ShelfContents, { busy = false, outdated = false } = {}): unknown {
    return this.#lists.render({
      ...{ contents, busy, outdated, failure: this.#failures.panel },
      profile: this.profile.value,
      compact: this.host.variant === 'compact',
      headingLevel: this.profile.headingLevel,
    });
  }

  get #hasLoans(): boolean {
    const shelf = this.#shelf.value;
    return this.#isReady && !!shelf && shelf.kind !== 'idle' && (shelf.kind !== 'loading' || !!shelf.previous);
  }

  get #isEarly(): boolean {
    return this.#session.value?.kind === 'signed-in' && this.#shownTo !== this.#owner;
  }

  /** Made anew for each patron: of one nothing is left for the next. */
  #patronsOwn(part: TemplateResult): unknown {
    return this.host.variant === 'compact' ? nothing : keyed(this.#owner, part);
  }

  async #becomeReady(): Promise<void> {
    if (this.host.variant === 'full') await (this.#rest ??= this.#loadRest());
    this.#isReady = true;
    this.host.requestUpdate();
  }

  async #loadRest(): Promise<void> {
    void import('./elib-shelf-more.ts').catch(console.error);
    const told = new Promise<void>((resolve) => {
      this.#noticesTold = resolve;
      setTimeout(resolve, noticesPatienceMs);
    });
    await import('./notice-elements.ts').then(
      () => told,
      (reason: unknown) => console.warn('elib: no notices', reason),
    );
  }
}
