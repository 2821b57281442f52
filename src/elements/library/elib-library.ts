/**
 * Stands for one library on a webmaster's page: holds what its elements share and one dialog, and shows nothing else.
 *
 * The loader puts one on the page when the script tag names a library, so few pages write it themselves.
 */

import type { ContextEvent } from '@lit/context';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { libraryContext, showcaseContext } from '../../controllers/library-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { DialogView, Library } from '../../domain/library.ts';
import { ElibLibraryChange } from '../../events/library-change.ts';
import { loadTerms } from '../../i18n/terms.ts';
import type { LibraryService } from '../../services/library.ts';
import { showcaseOf } from '../../services/showcase.ts';
import { bookIn } from '../../ui/book-address.ts';
import { define } from '../define.ts';
import { ArrivingLibrary, loadNotice } from './arriving-library.ts';
import { libraryStyles } from './elib-library.styles.ts';

const absolute = (address: string): string => new URL(address, document.baseURI).href;

/**
 * @summary A library: configuration, session, shelf and player for the elements that belong to it.
 * @example
 * ```html
 * <elib-library src="https://api.example.fi/mallila"></elib-library>
 * ```
 * @slot - Elements that belong to this library; others find it when it is the page's first or when their `library` attribute names its `id`.
 * @csspart dialog - The dialog for signing in and for a book's details.
 */
export class ElibLibrary extends LitElement {
  static override readonly styles = libraryStyles;

  /** Where the library stands in the shared service. */
  @property() src = '';

  /** Address of a JSON file with what this page says of the configuration: above the service's, the whole of it without `src`. */
  @property() configuration: string | undefined;

  /** Whether the page's address names the book that the dialog shows: `query`, or `nowhere`. */
  @property({ attribute: 'keep-in' }) keepIn: 'query' | 'nowhere' = 'query';

  /** They only tell that code is missing, and come with that of the whole library. */
  readonly #terms = new TermsController(this, async (language) => {
    await this.#cameWhole;
    return loadTerms(language);
  });
  #onWhole: () => void = () => undefined;
  readonly #cameWhole = new Promise<void>((resolve) => (this.#onWhole = resolve));
  #library: ArrivingLibrary | undefined;

  /** What this library offers, for scripts of the page; undefined until its code has come, and while it is not on the page. */
  get service(): LibraryService | undefined {
    return this.#library?.whole;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const isOfPage = !this.src;
    const page = this.#page;
    if (isOfPage && !page) {
      console.warn('elib: <elib-library> needs src, the address of the library in the e-library service');
      return;
    }
    const showcase = showcaseOf({
      address: absolute(this.src || (this.configuration ?? `/#${this.id}`)),
      ...{ isOfPage, page },
      language: () => this.#terms.language,
      open: (view) => this.#open(view),
    });
    this.#library = new ArrivingLibrary(showcase, this.#complete);
    if (location.search.includes('elib-debug')) {
      void import('./explained.ts').then(({ explainInConsole }) => explainInConsole(showcase), console.warn);
    }
    this.addEventListener('context-request', this.#provide);
    document.addEventListener('context-request', this.#provide);
    document.addEventListener('visibilitychange', this.#freshen);
    window.addEventListener('pageshow', this.#recall);
    window.addEventListener('online', this.#freshen);
    document.dispatchEvent(new ElibLibraryChange());
    window.addEventListener('popstate', this.#openLinked);
    void this.#library.needSoon();
    this.#openLinked();
  }

  /** What the page itself says of the configuration; undefined where it says nothing. */
  get #page(): (() => Promise<unknown>) | undefined {
    const file = this.configuration;
    const said = [...this.attributes].some(({ name }) => name.startsWith('data-')) || this.querySelector('script');
    if (file === undefined && !said && !document.querySelector('script[data-elib-configuration]')) return undefined;
    return async () =>
      (await import('./page-configuration.ts')).pageConfiguration(this, file === undefined ? file : absolute(file));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('context-request', this.#provide);
    document.removeEventListener('context-request', this.#provide);
    document.removeEventListener('visibilitychange', this.#freshen);
    window.removeEventListener('pageshow', this.#recall);
    window.removeEventListener('online', this.#freshen);
    window.removeEventListener('popstate', this.#openLinked);
    this.#library?.close();
    this.#library = undefined;
    this.renderRoot.replaceChildren();
    document.dispatchEvent(new ElibLibraryChange());
  }

  /** Who asks before the whole library has come, asks again when it changes. */
  readonly #provide = (event: Event): void => {
    if (!('context' in event) || !this.#library || event.defaultPrevented) return;
    const { context, callback } = event as ContextEvent<typeof libraryContext | typeof showcaseContext>;
    if (context !== libraryContext && context !== showcaseContext) return;
    event.stopImmediatePropagation();
    if (context === showcaseContext) {
      callback(this.#library.showcase);
      return;
    }
    void this.#library.need();
    const { whole } = this.#library;
    if (whole) (callback as (library: Library) => void)(whole);
  };

  readonly #complete = (whole: LibraryService): void => {
    this.#onWhole();
    document.dispatchEvent(new ElibLibraryChange());
    void whole.recall();
  };

  readonly #freshen = (): void => {
    if (document.visibilityState === 'visible') void this.#library?.whole?.freshen();
  };

  readonly #recall = (event: PageTransitionEvent): void => {
    if (event.persisted) void this.#library?.whole?.recall();
  };

  /** Somebody came by a link to a book, or by Forward: the page's first library shows it, unless a dialog does already. */
  readonly #openLinked = (): void => {
    const short = bookIn(location.href);
    if (short === undefined || this.keepIn === 'nowhere' || document.querySelector('elib-library') !== this) return;
    if (this.renderRoot.querySelector('elib-dialog')) return;
    void this.#library
      ?.get()
      .then(({ catalogue }) => catalogue.lengthen(short))
      .then(
        (href) => this.#open({ kind: 'publication-at', href }),
        (reason: unknown) => console.warn('elib: the link leads to no book of this library', reason),
      );
  };

  async #open(view: DialogView): Promise<void> {
    try {
      const [{ openDialog }] = await Promise.all([import('./elib-dialog.ts'), this.#library?.get()]);
      await openDialog(this.renderRoot, view, this.keepIn === 'query');
    } catch (reason) {
      console.error('elib: the code of the dialog could not be loaded', reason);
      const { tellMissingCode } = await loadNotice();
      const { terms, language } = this.#terms;
      await tellMissingCode(this.renderRoot, terms ?? (await loadTerms(language)), language);
    }
  }
}

define('elib-library', ElibLibrary);

declare global {
  interface HTMLElementTagNameMap {
    'elib-library': ElibLibrary;
  }
}
