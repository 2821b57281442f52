/** Shows a patron one book in full, with its sample and what they can do with it; on a page or in the library's dialog. Knows no network. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LendingController } from '../../controllers/lending-controller.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { ProfileController } from '../../controllers/profile-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { TurnController } from '../../controllers/turn-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import type { Way } from '../../domain/lending.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import { namesOf, type Publication } from '../../domain/publication.ts';
import { wording } from '../../domain/text.ts';
import { shownValue } from '../../domain/view-state.ts';
import { ElibFeedRequest } from '../../events/feed-request.ts';
import type { ElibPublicationRequest } from '../../events/publication-request.ts';
import { errorWords } from '../../i18n/error-words.ts';
import { loadAllTerms, type AllTerms } from '../../i18n/terms.ts';
import { announcer } from '../../ui/announcer.ts';
import { withBook } from '../../ui/book-address.ts';
import { cover } from '../../ui/cover.ts';
import { emptyPanel } from '../../ui/empty-panel.ts';
import { failurePanel } from '../../ui/failure-panel.ts';
import { heading } from '../../ui/heading.ts';
import { mainAction, waysOf } from '../../ui/lending-actions.ts';
import { lendingWords } from '../../ui/lending-words.ts';
import { leaveForPlayer } from '../../ui/player-on-page.ts';
import { factsLine, statusLine } from '../../ui/publication-card.ts';
import { searchOnPage } from '../../ui/search-on-page.ts';
import { listOfWords, words } from '../../ui/words.ts';
import { define } from '../define.ts';
import { publicationStyles } from './elib-publication.styles.ts';
import { bookSkeleton, facts, favourite, sample, sharing, type SampleOptions } from './publication.templates.ts';
import { Sharing } from './sharing.ts';

/**
 * @summary One book in full.
 * @example
 * ```html
 * <elib-publication src="https://api.example.fi/mallila/publications/1"></elib-publication>
 * ```
 * @slot player - Where a player stands when an audiobook is listened to on a page that has none.
 * @fires {ElibBorrowed} elib-borrowed - It was borrowed; `medium` is its kind.
 * @csspart cover - The cover.
 * @csspart action - The button that borrows or opens.
 * @csspart facts - What is known about the book.
 * @csspart error - What is said when something went wrong.
 */
export class ElibPublication extends LitElement {
  static override readonly styles = publicationStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  /** Address of the book in the e-library, whole or in short as the page's own address shows it: `publications/kalevala`. */
  @property() src: string | undefined;

  /** The book as a list showed it; shown at once, and in full when the rest has come. */
  @property({ attribute: false }) publication: Publication | undefined;

  @state() private sampleState: SampleOptions['state'] = 'offered';

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadAllTerms);
  readonly #profile = new ProfileController(this, this.#library);
  readonly #lending = new LendingController(this, this.#library, this.#words);
  readonly #turn = new TurnController(this, () => this.renderRoot.querySelector('audio')?.pause());
  #hadFocus = false;
  readonly #sharing = new Sharing(this);
  readonly #full = new ViewTask<[Publication | string, string], Publication>(this, this.#library, {
    args: () => {
      const wanted = this.publication ?? this.src;
      return wanted && this.#words.terms ? [wanted, this.#words.language] : undefined;
    },
    run: async ([wanted, language], { catalogue }, signal) => {
      if (typeof wanted === 'string') return catalogue.publication(await catalogue.lengthen(wanted), language, signal);
      return wanted.self ? catalogue.publication(wanted.self, language, signal) : wanted;
    },
  });
  readonly #description = new ViewTask<[Publication, string], readonly Node[]>(this, this.#library, {
    args: () => (this.#shown?.description ? [this.#shown, this.#words.language] : undefined),
    run: async ([publication, language], { catalogue }) => [
      ...(await catalogue.description(publication, language)).childNodes,
    ],
  });

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    return html`<div class="root" lang=${language}>
      ${terms ? this.#content(terms) : bookSkeleton()} ${announcer(this.#lending.announcement)}
      ${announcer(terms ? this.#sentence(terms) : '')}
      <slot name="player"></slot>
    </div>`;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('publication') && !changed.has('src')) return;
    this.#hadFocus = this.hasUpdated && this.matches(':focus-within');
    this.sampleState = 'offered';
    this.#sharing.reset();
  }

  /** The focus was on what led to this book, and that is gone. */
  override updated(): void {
    if (this.#hadFocus) this.renderRoot.querySelector<HTMLElement>('[tabindex]')?.focus();
    this.#hadFocus = false;
  }

  get #shown(): Publication | undefined {
    const { state } = this.#full;
    return state.kind === 'ready' ? state.value : (this.publication ?? shownValue(state));
  }

  #sentence(terms: AllTerms): string {
    const { state } = this.#full;
    if (state.kind === 'loading') return terms.loading;
    if (this.#sharing.state === 'copied') return terms.linkCopied;
    return state.kind === 'failed' ? errorWords(state.error, terms).title : '';
  }

  #content(terms: AllTerms): TemplateResult {
    const { state } = this.#full;
    const shown = this.#shown;
    switch (state.kind) {
      case 'idle':
      case 'loading':
        return shown ? this.#book(shown, terms) : bookSkeleton();
      case 'empty':
        return emptyPanel(terms.errors['not-found'].title, terms.errors['not-found'].help);
      case 'ready':
        return this.#book(state.value, terms);
      case 'failed':
        return html`${this.#failure(state.error, () => void this.#full.run())}
        ${shown ? this.#book(shown, terms) : nothing}`;
    }
  }

  #book(listed: Publication, terms: AllTerms): TemplateResult {
    const { language } = this.#words;
    const publication = { ...listed, lending: this.#lending.current(listed).lending };
    return html`<article class="book">
        ${cover(publication, language)}
        <div class="main">
          ${heading(this.#profile.headingLevel, words(publication.title, language))}
          ${publication.subtitle ? html`<p class="subtitle">${words(publication.subtitle, language)}</p>` : nothing}
          <p>${listOfWords(namesOf(publication, 'author'), language)}</p>
          ${factsLine(publication, terms, language)}
          ${statusLine(publication, lendingWords(publication.lending, terms, language, new Date()))}
          ${this.#choices(publication, terms)} ${this.#describe(publication)}
          ${facts({ publication, terms, language, onGo: searchOnPage() && this.#go })}
        </div>
      </article>
      ${this.#more(listed)}`;
  }

  #choices(publication: Publication, terms: AllTerms): TemplateResult {
    const problem = this.#lending.problem(publication);
    const way = waysOf(publication)[0];
    const action = mainAction(
      {
        publication,
        pending: this.#lending.pending(publication),
        terms,
        language: this.#words.language,
        ...this.#lending.choices,
        onFollow: this.#follow,
      },
      'primary',
    );
    return html`<div class="choices">
      <div class="actions">
        ${action} ${this.#sample(publication, terms)} ${favourite(publication, this.library)}
        ${this.#share(publication, terms)}
      </div>
      ${way ? html`<p class="muted">${terms.wayHelp[way.kind]}</p>` : nothing}
      ${problem ? this.#failure(problem.error, problem.retry) : nothing}
    </div>`;
  }

  readonly #follow = (publication: Publication, way: Way): void => {
    this.#lending.follow(publication, way);
    if (way.kind === 'play') leaveForPlayer(this);
  };

  /** Only of the book in full: a list doesn't say what leads on. */
  #more(publication: Publication): TemplateResult | typeof nothing {
    if (this.#full.state.kind !== 'ready') return nothing;
    void import('./elib-publication-more.ts').catch(console.error);
    return html`<elib-publication-more
      library=${this.library ?? nothing}
      .publication=${publication}
      .headingLevel=${this.#profile.headingLevel + 1}
      @elib-publication-request=${this.#replace}
    ></elib-publication-more>`;
  }

  /** In a dialog the dialog replaces the book. */
  readonly #replace = (event: ElibPublicationRequest): void => {
    if (!this.closest('dialog')) this.publication = event.publication;
  };

  /** In a dialog the dialog gives way first. */
  readonly #go = (href: string): void => {
    const request = new ElibFeedRequest(href, false);
    if (this.dispatchEvent(request)) searchOnPage()?.(href);
  };

  #share({ self, title }: Publication, terms: AllTerms): TemplateResult | typeof nothing {
    const short = self && this.#library.library?.catalogue.shorten(self);
    if (!short) return nothing;
    const link = withBook(location.href, short);
    const { text } = wording(title, this.#words.language);
    return sharing(this.#sharing.state, link, terms, () => void this.#sharing.share(text, link));
  }

  #describe({ description }: Publication): TemplateResult | typeof nothing {
    const nodes = shownValue(this.#description.state);
    if (!description || !nodes) return nothing;
    const { lang } = wording(description, this.#words.language);
    return html`<div class="description" part="description" lang=${lang ?? nothing}>${nodes}</div>`;
  }

  #sample(publication: Publication, terms: AllTerms): unknown {
    if (publication.lending.kind === 'on-loan') return nothing;
    return sample({
      publication,
      terms,
      state: this.sampleState,
      onHear: () => void (this.sampleState = 'sounding'),
      onSound: this.#turn.take,
      onFailure: () => void (this.sampleState = 'failed'),
    });
  }

  #failure(error: LibraryError, retry: () => void): TemplateResult | typeof nothing {
    const { terms } = this.#words;
    const { library } = this.#library;
    return terms ? failurePanel({ error, terms, library, contact: this.#profile.value?.contact, retry }) : nothing;
  }
}

define('elib-publication', ElibPublication);

declare global {
  interface HTMLElementTagNameMap {
    'elib-publication': ElibPublication;
  }
}
