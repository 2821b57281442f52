/** What a signed-in patron finds on their shelf: loans and holds, and what they do with each. Its code comes once somebody is signed in. */

import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { LibraryController, LibraryHost } from '../../controllers/library-controller.ts';
import { GradualDrawing } from '../../controllers/gradual-drawing.ts';
import { LoanController } from '../../controllers/loan-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { Way } from '../../domain/lending.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import type { LateWish } from '../../domain/late-wish.ts';
import type { LibraryProfile, SessionState, ShelfContents } from '../../domain/library.ts';
import type { Publication } from '../../domain/publication.ts';
import { loadAllTerms, type AllTerms, type Terms } from '../../i18n/terms.ts';
import { emptyPanel } from '../../ui/empty-panel.ts';
import { heading } from '../../ui/heading.ts';
import { showPlayer } from '../../ui/player-on-page.ts';
import { publicationCard } from '../../ui/publication-card.ts';
import { publicationLine } from '../../ui/publication-line.ts';
import { sheaves } from '../../ui/sheaves.ts';
import { cardSkeletons } from '../../ui/skeletons.ts';
import { lateLine, otherLateWishes, refusalsHeard } from './late-wishes.templates.ts';
import { loanActions, standing } from './loan.templates.ts';
import { ageLine, homeLine } from './shelf-notes.templates.ts';
import { shelfListsSheet } from './shelf-lists.styles.ts';
import { inOrder } from './shelf-order.ts';

/** @param terms Default: those of the first view */
export type Failure = (error: LibraryError, retry: () => void, terms?: Terms) => TemplateResult | typeof nothing;

export interface ShelfListsOptions {
  readonly contents: ShelfContents;
  /** Fresher contents are on their way. */
  readonly busy: boolean;
  /** Of the shelf's own heading. */
  readonly headingLevel: number;
  /** Undefined until it has come. */
  readonly profile: LibraryProfile | undefined;
  /** Only what comes next. */
  readonly compact: boolean;
  /** They couldn't be fetched anew. */
  readonly outdated: boolean;
  readonly failure: Failure;
}

export class ShelfLists implements ReactiveController {
  /** Id of the hold for which the patron chooses a day. */
  #choosingDay: string | undefined;
  /** Where the focus goes once it is there. */
  #focusNext: string | undefined;
  readonly #cards: GradualDrawing;
  readonly #words: TermsController<AllTerms>;
  readonly #lending: LoanController;
  readonly #late: StoreController<ReadonlyMap<string, LateWish>>;
  readonly #session: StoreController<SessionState>;

  constructor(
    private readonly host: LitElement & LibraryHost,
    private readonly library: LibraryController,
  ) {
    this.#cards = new GradualDrawing(host);
    this.#words = new TermsController(host, loadAllTerms);
    this.#lending = new LoanController(host, library, this.#words);
    this.#late = new StoreController(host, library, ({ shelf }) => shelf.late);
    this.#session = new StoreController(host, library, ({ session }) => session);
    host.addController(this);
    const root = host.renderRoot;
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(shelfListsSheet);
  }

  hostUpdated(): void {
    const next = this.#focusNext ? this.host.renderRoot.querySelector<HTMLElement>(this.#focusNext) : null;
    if (!next) return;
    this.#focusNext = undefined;
    next.focus();
  }

  /** What is to be heard. */
  get announcement(): string {
    const { terms, language } = this.#words;
    if (this.#lending.announcement) return this.#lending.announcement;
    return terms ? refusalsHeard(this.#lateWishes, terms, language) : '';
  }

  /** Also then something may still wait to be sent. */
  empty(failure: Failure): unknown {
    const { terms } = this.#words;
    if (!terms) return nothing;
    return html`${this.#others([], terms, failure)} ${emptyPanel(terms.shelfEmpty, terms.shelfEmptyHelp)}`;
  }

  /** Loans, and holds under a heading of their own where there are any. */
  render(options: ShelfListsOptions): unknown {
    const { terms } = this.#words;
    const { contents, busy, headingLevel } = options;
    if (!terms) return cardSkeletons(contents.publications.length);
    const { loans, holds } = inOrder(contents.publications);
    this.#cards.upTo(loans.length + holds.length);
    const isNamed = holds.length > 0;
    const lists: [string, readonly Publication[], number][] = [
      [terms.loansHeading, loans, this.#cards.drawn],
      [terms.holdsHeading, holds, this.#cards.drawn - loans.length],
    ];
    return html`<div class="lists" aria-busy=${busy ? 'true' : 'false'}>
      ${options.outdated ? ageLine(contents, terms, this.#words.language) : nothing}
      ${this.#others(contents.publications, terms, options.failure)}
      ${lists.map(([name, members, drawn]) =>
        members.length === 0
          ? nothing
          : html`${isNamed ? heading(headingLevel + 1, name) : nothing}
              <div role="list" aria-label=${name}>
                ${this.#members(terms, members, drawn, { ...options, headingLevel: headingLevel + (isNamed ? 2 : 1) })}
              </div>`,
      )}
      ${homeLine(this.#session.value, options.profile, terms, this.#words.language)}
    </div>`;
  }

  /** The first `drawn` in full. */
  #members(terms: AllTerms, members: readonly Publication[], drawn: number, options: ShelfListsOptions): unknown {
    const now = new Date();
    const { language } = this.#words;
    const { headingLevel, compact, profile } = options;
    return sheaves(members, {
      card: (publication, index) =>
        index < drawn
          ? this.#card(terms, publication, options)
          : publicationLine({ publication, terms, language, headingLevel, now }),
      shows: (publication, index) => [
        ...[index < drawn, terms, headingLevel, compact, profile],
        ...[this.#lateWishes.get(publication.id), this.#choosingDay === publication.id],
        ...this.#lending.shows(publication),
      ],
    });
  }

  #card(
    terms: AllTerms,
    publication: Publication,
    { headingLevel, failure, compact }: ShelfListsOptions,
  ): TemplateResult {
    const { language } = this.#words;
    const late = this.#lateWishes.get(publication.id);
    const refused = late?.refusal && { error: late.refusal, retry: () => this.#acknowledge(publication.id) };
    const problem = this.#lending.problem(publication) ?? refused;
    return publicationCard({
      publication,
      status: html`${standing(publication, terms, language)} ${lateLine(late, terms)}`,
      terms,
      language,
      headingLevel,
      onOpen: (chosen) => void this.library.library?.open({ kind: 'publication', publication: chosen }),
      action: loanActions({
        publication,
        terms,
        language,
        pending: this.#lending.pending(publication),
        compact,
        choosingDay: this.#choosingDay === publication.id,
        ...this.#lending.choices,
        onFollow: this.#follow,
        onGiveBack: (chosen) => void this.#giveBack(chosen),
        onKeep: this.#keep,
        onInApp: this.#lending.openInApp,
        onRenew: this.#lending.renew,
        onChooseDay: this.#chooseDay,
        onSuspend: (chosen, day) => void this.#suspend(chosen, day),
        onResume: this.#resume,
      }),
      problem: problem ? failure(problem.error, problem.retry, terms) : nothing,
    });
  }

  #others(publications: readonly Publication[], terms: AllTerms, failure: Failure): unknown {
    return otherLateWishes({
      ...{ publications, terms, late: this.#lateWishes, language: this.#words.language },
      failure: (error, id) => failure(error, () => this.#acknowledge(id), terms),
    });
  }

  get #lateWishes(): ReadonlyMap<string, LateWish> {
    return this.#late.value ?? new Map<string, LateWish>();
  }

  /** The patron has read it, and sees how the shelf is now. */
  #acknowledge(publicationId: string): void {
    const { library } = this.library;
    library?.shelf.acknowledge(publicationId);
    void library?.shelf.refresh();
  }

  readonly #follow = (publication: Publication, way: Way): void => {
    this.#lending.follow(publication, way);
    if (way.kind === 'play') showPlayer(this.host);
  };

  /** The focus stays with the patron's choice: on what undoes it, and back. */
  async #giveBack(publication: Publication): Promise<void> {
    this.#focusOn('.undo', publication);
    await this.#lending.giveBack(publication);
    this.#focusNext = undefined;
  }

  readonly #keep = (publication: Publication): void => {
    this.#focusOn('.return', publication);
    this.#lending.keep(publication);
  };

  readonly #chooseDay = (publication: Publication, isOpen: boolean): void => {
    this.#choosingDay = isOpen ? publication.id : undefined;
    if (isOpen) this.#focusNext = '#day';
    else this.#focusOn('.suspend', publication);
    this.host.requestUpdate();
  };

  async #suspend(publication: Publication, day: string): Promise<void> {
    await this.#lending.suspend(publication, day);
    this.#choosingDay = undefined;
    this.#focusOn('.resume', publication);
    this.host.requestUpdate();
  }

  readonly #resume = (publication: Publication): void => {
    this.#focusOn('.suspend', publication);
    this.#lending.resume(publication);
  };

  #focusOn(button: string, { id }: Publication): void {
    this.#focusNext = `${button}[data-id="${CSS.escape(id)}"]`;
  }
}
