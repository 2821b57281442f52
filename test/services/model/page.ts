/** The library's page in one tab, with the product's services behind it: what a patron can do there, and what the shelf then shows. */
import type { Publication } from '../../../src/domain/publication.ts';
import type { LibraryService } from '../../../src/services/library.ts';
import { origin } from '../../demo/api/e-library.ts';
import { titleAt, titles } from '../../demo/api/model/lending-stock.ts';
import type { ShelfLine } from '../../demo/api/model/lending-model.ts';
import type { LibraryCode } from './product.ts';

/** What the page offers for a title: to borrow it, or to wait for it. */
export type Offer = 'borrow' | 'hold';

/** What happens to a page as a whole. */
export interface PageEvents {
  readonly window: EventTarget;
  readonly document: EventTarget & { visibilityState: DocumentVisibilityState };
}

/** What a page shows of a patron; undefined: it knows of none. */
export type Shown = readonly ShelfLine[] | undefined;

export class Page {
  /** How the patron answers when the page asks them to sign in again; undefined: they close the dialog. */
  signInAgain: (() => Promise<void>) | undefined;
  readonly #library: LibraryService;
  readonly #events: PageEvents;
  /** Titles as the patron saw them last, which may be long ago. */
  readonly #seen = new Map<number, Publication>();

  /** Does what `<elib-library>` does when it comes to a page. */
  constructor(events: PageEvents, code: LibraryCode) {
    this.#events = events;
    this.#library = code.wholeLibrary(
      code.showcaseOf({
        address: `${origin}/koivuranta`,
        language: () => 'en',
        open: async () => this.signInAgain?.(),
      }),
    );
    const { document } = events;
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.#library.freshen();
    });
    void this.#library.recall();
  }

  /** The patron comes to this page: it asks the server again. */
  turnTo(visibilityState: DocumentVisibilityState): void {
    this.#events.document.visibilityState = visibilityState;
    this.#events.document.dispatchEvent(new Event('visibilitychange'));
  }

  /** The tab is closed. */
  close(): void {
    this.#events.window.dispatchEvent(new Event('pagehide'));
    this.#library.close();
  }

  signIn(card: string, pin: string): Promise<void> {
    return this.#library.session.signIn({ card, pin, sharedComputer: false });
  }

  signOut(): Promise<void> {
    return this.#library.session.signOut();
  }

  /** Looks a title up. @returns what the page offers then, or offered at the last look */
  async offer(title: number, isSeenAnew: boolean): Promise<Offer> {
    const seen = isSeenAnew ? undefined : this.#seen.get(title);
    const href = `${origin}/koivuranta/publications/${titles[title] ?? ''}`;
    const publication = seen ?? (await this.#library.catalogue.publication(href, 'en'));
    this.#seen.set(title, publication);
    return this.#library.shelf.current(publication).lending.kind === 'unavailable' ? 'hold' : 'borrow';
  }

  async take(title: number, offer: Offer): Promise<void> {
    const publication = this.#seen.get(title);
    if (publication) await this.#library.shelf[offer](publication);
  }

  async giveBackSoon(title: number): Promise<void> {
    await this.#library.shelf.giveBackSoon(this.#mine(title));
  }

  undo(title: number): void {
    this.#library.shelf.keep(this.#mine(title));
  }

  async renew(title: number): Promise<void> {
    await this.#library.shelf.renew(this.#mine(title));
  }

  suspend(title: number, day: string): Promise<void> {
    return this.#library.shelf.suspend(this.#mine(title), day);
  }

  resume(title: number): Promise<void> {
    return this.#library.shelf.resume(this.#mine(title));
  }

  /** @throws when it isn't at rest, or tells of a failure, or shows books to nobody */
  get shown(): Shown {
    const { session, shelf } = this.#library;
    const { kind } = shelf.value;
    if (session.value.kind !== 'signed-in' && kind === 'idle') return undefined;
    if (session.value.kind !== 'signed-in' || (kind !== 'ready' && kind !== 'empty')) {
      throw new Error(`a page where the session is ${session.value.kind} has a shelf that is ${kind}`);
    }
    return kind === 'empty' ? [] : this.#publications.map(lineOf).sort();
  }

  get #publications(): readonly Publication[] {
    const { value } = this.#library.shelf;
    return value.kind === 'ready' ? value.value.publications : [];
  }

  #mine(title: number): Publication {
    const found = this.#publications.find(({ self = '' }) => titleAt(self) === title);
    if (!found) throw new Error(`title ${String(title)} isn't on the shelf`);
    return found;
  }
}

function lineOf({ self = '', lending }: Publication): ShelfLine {
  const title = String(titleAt(self));
  if (lending.kind === 'on-loan') return `${title}: on loan until ${lending.until ?? ''}`;
  if (lending.kind === 'hold-ready') return `${title}: kept until ${lending.until ?? ''}`;
  return `${title}: number ${lending.kind === 'on-hold' ? String(lending.holds.position) : 'no'} in the queue`;
}
