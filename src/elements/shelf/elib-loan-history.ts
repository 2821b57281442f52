/** The loans that a patron has had, where they want them remembered. Part of `elib-shelf`; knows no network. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { OwnNewsController } from '../../controllers/own-news-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import { LibraryError } from '../../domain/library-error.ts';
import type { LoanHistory, OwnThings, PastLoan } from '../../domain/own-things.ts';
import { shownValue } from '../../domain/view-state.ts';
import { formatDay } from '../../i18n/dates.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { loadOwnTerms, type OwnTerms } from '../../i18n/own/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { failurePanel } from '../../ui/failure-panel.ts';
import { question } from '../../ui/question.ts';
import { cardSkeletons } from '../../ui/skeletons.ts';
import { words } from '../../ui/words.ts';
import { define } from '../define.ts';
import { ownStyles } from './own.styles.ts';

interface Change {
  readonly run: (own: OwnThings) => Promise<LoanHistory>;
  readonly told: (terms: OwnTerms) => string;
}

/** What a patron can do with their history; the latter two can't be undone. */
const changes = {
  begin: { run: (own) => own.keepHistory(true), told: (terms) => terms.historyBegun },
  empty: { run: (own) => own.emptyHistory(), told: (terms) => terms.historyEmptied },
  end: { run: (own) => own.keepHistory(false), told: (terms) => terms.historyEnded },
} satisfies Record<string, Change>;

type ChangeName = keyof typeof changes;
type Asked = Exclude<ChangeName, 'begin'>;

/** `told` is what came of the last change. */
type Doing =
  | { readonly kind: 'nothing'; readonly told?: string }
  | { readonly kind: 'asking'; readonly asked: Asked }
  | { readonly kind: 'changing'; readonly change: ChangeName }
  | { readonly kind: 'failed'; readonly change: ChangeName; readonly error: LibraryError };

const questions: Readonly<Record<Asked, (terms: OwnTerms) => readonly [question: string, yes: string]>> = {
  empty: (terms) => [terms.historyEmptyQuestion, terms.historyEmpty],
  end: (terms) => [terms.historyEndQuestion, terms.historyEnd],
};

export class ElibLoanHistory extends LitElement {
  static override readonly styles = ownStyles;

  @property() library: string | undefined;

  @state() private doing: Doing = { kind: 'nothing' };

  /** What the focus goes to once it is there. */
  #focusNext: string | undefined;
  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadOwnTerms);
  readonly #shelf = new StoreController(this, this.#library, ({ shelf }) => shelf);
  readonly #news = new OwnNewsController(this, this.#library);
  /** Asked again when what is on loan changes, as what was on loan may have ended, and when it was changed here or elsewhere. */
  readonly #history = new ViewTask<[string, number], LoanHistory>(this, this.#library, {
    args: () => [this.#onLoan, this.#news.count],
    run: async (_, library) => (await library.own()).history(),
  });

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    return html`<div class="root" lang=${language}>
      <div class="within" tabindex="-1">${terms ? this.#content(terms) : cardSkeletons(1)}</div>
      ${announcer(terms ? this.#sentence(terms) : '')}
    </div>`;
  }

  override updated(): void {
    const next = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!next) return;
    this.#focusNext = undefined;
    next.focus();
  }

  get #onLoan(): string {
    const loans = this.#shelf.value && shownValue(this.#shelf.value)?.publications;
    return (loans ?? [])
      .filter(({ lending }) => lending.kind === 'on-loan')
      .map(({ id }) => id)
      .join(' ');
  }

  #sentence(terms: OwnTerms): string {
    const { doing } = this;
    const { state: asked } = this.#history;
    if (doing.kind === 'nothing') {
      return asked.kind === 'failed' ? errorWords(asked.error, terms).title : (doing.told ?? '');
    }
    return doing.kind === 'failed' ? errorWords(doing.error, terms).title : '';
  }

  #content(terms: OwnTerms): unknown {
    const { state: asked } = this.#history;
    if (asked.kind === 'failed') return this.#failure(asked.error, terms, () => void this.#history.run());
    const history = shownValue(asked);
    if (!history) return cardSkeletons(1);
    const { doing } = this;
    return html`${history.kind === 'off' ? this.#off(terms) : this.#kept(history.loans, terms)}
    ${doing.kind === 'failed' ? this.#failure(doing.error, terms, () => void this.#change(doing.change)) : nothing}`;
  }

  #off(terms: OwnTerms): TemplateResult {
    return html`<div>
        <strong>${terms.historyOff}</strong>
        <p>${terms.historyOffHelp}</p>
      </div>
      ${this.#button(terms.historyBegin, () => void this.#change('begin'))}`;
  }

  #kept(loans: readonly PastLoan[], terms: OwnTerms): unknown {
    const { doing } = this;
    const asked = doing.kind === 'asking' ? doing.asked : undefined;
    return html`${
      loans.length === 0
        ? html`<p>${terms.historyNothing}</p>`
        : html`<ul class="past">
            ${loans.map((loan) => this.#loan(loan, terms))}
          </ul>`
    }
    ${asked ? this.#question(asked, terms) : this.#choices(loans.length > 0, terms)}`;
  }

  #loan({ title, borrowed, ended }: PastLoan, terms: OwnTerms): TemplateResult {
    const { language } = this.#words;
    const day = (instant: string) => formatDay(instant, language) ?? instant;
    return html`<li>
      <strong>${words(title, language)}</strong>
      <p class="muted">${terms.pastLoan(day(borrowed), day(ended))}</p>
    </li>`;
  }

  #choices(hasLoans: boolean, terms: OwnTerms): TemplateResult {
    return html`<div class="answers">
      ${hasLoans ? this.#button(terms.historyEmpty, () => this.#ask('empty')) : nothing}
      ${this.#button(terms.historyEnd, () => this.#ask('end'))}
    </div>`;
  }

  #question(asked: Asked, terms: OwnTerms): TemplateResult {
    const [sentence, yes] = questions[asked](terms);
    return question({
      ...{ question: sentence, yes, no: terms.cancel, busy: false },
      onYes: () => void this.#change(asked),
      onNo: () => this.#rest('.within'),
    });
  }

  #button(label: string, onClick: () => void): TemplateResult {
    const busy = this.doing.kind === 'changing';
    return html`<button class="button" type="button" aria-disabled=${busy ? 'true' : 'false'} @click=${onClick}>
      <span>${label}</span>
    </button>`;
  }

  #ask(asked: Asked): void {
    if (this.doing.kind === 'changing') return;
    this.#focusNext = '.question';
    this.doing = { kind: 'asking', asked };
  }

  #rest(focusNext: string): void {
    this.#focusNext = focusNext;
    this.doing = { kind: 'nothing' };
  }

  async #change(name: ChangeName): Promise<void> {
    const { library } = this.#library;
    const { terms } = this.#words;
    if (!library || !terms || this.doing.kind === 'changing') return;
    const { run, told }: Change = changes[name];
    this.#focusNext = '.within';
    this.doing = { kind: 'changing', change: name };
    try {
      await run(await library.own());
      await this.updateComplete;
      await this.#history.settled;
      this.doing = { kind: 'nothing', told: told(terms) };
    } catch (thrown) {
      this.doing = { kind: 'failed', change: name, error: LibraryError.from(thrown) };
    }
  }

  #failure(error: LibraryError, terms: OwnTerms, retry: () => void): TemplateResult {
    return failurePanel({ error, terms, library: this.#library.library, contact: undefined, retry });
  }
}

define('elib-loan-history', ElibLoanHistory);

declare global {
  interface HTMLElementTagNameMap {
    'elib-loan-history': ElibLoanHistory;
  }
}
