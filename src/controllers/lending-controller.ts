/**
 * Lets a patron act on publications that an element shows: borrow, hold, open. Keeps what went wrong beside the publication that it
 * concerns, and the sentence to be announced. Knows neither the network nor how anything looks.
 */

import type { ReactiveController } from 'lit';
import type { Way } from '../domain/lending.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { Library, PendingAction } from '../domain/library.ts';
import type { Publication } from '../domain/publication.ts';
import { wording } from '../domain/text.ts';
import { ElibBorrowed } from '../events/borrowed.ts';
import { formatDay } from '../i18n/dates.ts';
import { errorTitle } from './error-title.ts';
import type { LibraryController, LibraryHost } from './library-controller.ts';
import { StoreController } from './store-controller.ts';
import type { TermsController } from './terms-controller.ts';

/** What went wrong with one publication, and the same wish once more. */
export interface LendingProblem {
  readonly error: LibraryError;
  readonly retry: () => void;
}

export interface Act {
  readonly publication: Publication;
  /** The same wish once more. */
  readonly again: (publication: Publication) => void;
  /** What is announced before the reason when it fails. */
  readonly failed?: (title: string) => string | undefined;
}

export class LendingController implements ReactiveController {
  /** What is to be announced; empty at first. */
  announcement = '';
  readonly #problems = new Map<string, LendingProblem>();

  constructor(
    protected readonly host: LibraryHost,
    protected readonly library: LibraryController,
    private readonly words: TermsController,
  ) {
    new StoreController(host, library, ({ shelf }) => shelf);
    new StoreController(host, library, ({ shelf }) => shelf.pending);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#problems.clear();
    this.announcement = '';
  }

  /** `publication` as this patron has it now. */
  current(publication: Publication): Publication {
    return this.library.library?.shelf.current(publication) ?? publication;
  }

  pending(publication: Publication): PendingAction | undefined {
    return this.library.library?.shelf.pending.value.get(publication.id);
  }

  problem(publication: Publication): LendingProblem | undefined {
    return this.#problems.get(publication.id);
  }

  /** All that is known here of `publication`, and may change. */
  shows(publication: Publication): readonly unknown[] {
    return [
      this.current(publication),
      this.pending(publication),
      this.problem(publication),
      this.words.terms,
      this.library.library,
    ];
  }

  readonly borrow = (publication: Publication): void => {
    const failed = (title: string) => this.words.terms?.borrowFailed(title);
    void this.act({ publication, failed, again: this.borrow }, async ({ shelf }, title) => {
      const loan = await shelf.borrow(publication);
      if (!loan) return '';
      if (loan.lending.kind !== 'on-loan') {
        this.hold(loan);
        return '';
      }
      this.host.dispatchEvent(new ElibBorrowed(publication.medium));
      const { until } = loan.lending;
      return this.words.terms?.borrowed(title, until && formatDay(until, this.words.language));
    });
  };

  /** The dialog asks first; of a hold that came of itself, it tells. */
  readonly hold = (publication: Publication): void => void this.library.library?.open({ kind: 'hold', publication });

  /** What the buttons of `ui/lending-actions.ts` do. */
  readonly choices = { onBorrow: this.borrow, onHold: this.hold };

  /** Plays what plays here; leaves the rest to the service. */
  readonly follow = (publication: Publication, way: Way): void => {
    const again = () => this.follow(publication, way);
    void this.act({ publication, again }, async ({ player, shelf }) => {
      await (way.kind === 'play' ? player.open(publication, true) : shelf.openWay(publication, way));
      return '';
    });
  };

  /** Does `run` and announces the sentence it resolves with, or what went wrong. */
  protected async act(
    { publication, again, failed }: Act,
    run: (library: Library, title: string) => Promise<string | undefined>,
  ): Promise<void> {
    const { library } = this.library;
    if (!library || this.pending(publication)) return;
    const title = wording(publication.title, this.words.language).text;
    this.#problems.delete(publication.id);
    this.announce('');
    try {
      this.announce((await run(library, title)) ?? '');
    } catch (thrown) {
      const error = LibraryError.from(thrown);
      const problem = { error, retry: () => (error.isLastCopyGone ? this.hold : again)(publication) };
      this.#problems.set(publication.id, problem);
      this.host.requestUpdate();
      const told = `${failed?.(title) ?? ''} ${await errorTitle(error, this.words)}`.trim();
      if (this.problem(publication) === problem) this.announce(told);
    }
  }

  protected announce(sentence: string): void {
    this.announcement = sentence;
    this.host.requestUpdate();
  }
}
