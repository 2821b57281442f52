/** Lets a patron act on what stands on their shelf: besides borrowing and opening, to return, renew, and put a hold off. Its code comes once somebody is signed in. */

import type { Departure, Library } from '../domain/library.ts';
import type { Publication } from '../domain/publication.ts';
import { ElibReturned } from '../events/returned.ts';
import { formatDay } from '../i18n/dates.ts';
import type { AllTerms } from '../i18n/terms.ts';
import { LendingController } from './lending-controller.ts';
import type { LibraryController, LibraryHost } from './library-controller.ts';
import type { TermsController } from './terms-controller.ts';

/** What is said of a loan that goes back, and of a hold that is cancelled. */
const wordsFor = ({ lending }: Publication, terms: AllTerms) =>
  lending.kind === 'on-loan'
    ? { soon: terms.returningSoon, kept: terms.kept, gone: terms.returned, failed: terms.returnFailed }
    : { soon: terms.cancellingSoon, kept: terms.holdKept, gone: terms.holdCancelled, failed: terms.holdNotChanged };

export class LoanController extends LendingController {
  constructor(
    host: LibraryHost,
    library: LibraryController,
    private readonly allWords: TermsController<AllTerms>,
  ) {
    super(host, library, allWords);
  }

  /** Returns a loan or cancels a hold, and leaves time to undo it; not again after a failure. */
  readonly giveBack = (publication: Publication): Promise<void> =>
    this.#giveBack(publication, ({ shelf }) => shelf.giveBackSoon(publication));

  readonly keep = (publication: Publication): void => this.library.library?.shelf.keep(publication);

  /** How it is opened in an app, the dialog tells. */
  readonly openInApp = (publication: Publication): void =>
    void this.library.library?.open({ kind: 'in-app', publication });

  readonly renew = (publication: Publication): void => {
    const failed = (title: string) => this.allWords.terms?.renewFailed(title);
    void this.act({ publication, failed, again: this.renew }, async ({ shelf }, title) => {
      const loan = await shelf.renew(publication);
      const until = loan?.lending.kind === 'on-loan' ? loan.lending.until : undefined;
      return this.allWords.terms?.renewed(title, until && formatDay(until, this.allWords.language));
    });
  };

  /** @param day `yyyy-mm-dd` */
  readonly suspend = (publication: Publication, day: string): Promise<void> => {
    const again = (same: Publication) => void this.suspend(same, day);
    return this.act({ publication, again, failed: this.#notChanged }, async ({ shelf }, title) => {
      await shelf.suspend(publication, day);
      return this.allWords.terms?.holdSuspended(title, formatDay(day, this.allWords.language) ?? day);
    });
  };

  readonly resume = (publication: Publication): void => {
    void this.act({ publication, again: this.resume, failed: this.#notChanged }, async ({ shelf }, title) => {
      await shelf.resume(publication);
      return this.allWords.terms?.holdResumed(title);
    });
  };

  readonly #notChanged = (title: string): string | undefined => this.allWords.terms?.holdNotChanged(title);

  #giveBack(publication: Publication, go: (library: Library) => Promise<Departure>): Promise<void> {
    const again = (same: Publication) =>
      void this.#giveBack(same, async ({ shelf }) => {
        await shelf.giveBack(same);
        return 'gone';
      });
    const words = () => this.allWords.terms && wordsFor(publication, this.allWords.terms);
    return this.act({ publication, again, failed: (title) => words()?.failed(title) }, async (library, title) => {
      const going = go(library);
      this.announce(words()?.soon(title) ?? '');
      const departure = await going;
      if (departure !== 'gone') return departure === 'kept' ? words()?.kept(title) : undefined;
      if (publication.lending.kind === 'on-loan') this.host.dispatchEvent(new ElibReturned(publication.medium));
      return words()?.gone(title);
    });
  }
}
