/**
 * Stands for one library on a webmaster's page: holds what its elements share and one dialog, and shows nothing else.
 *
 * The loader puts one on the page when the script tag names a library, so few pages write it themselves.
 */

import { ContextEvent } from '@lit/context';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { libraryContext } from '../../controllers/library-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { DialogView } from '../../domain/library.ts';
import { ElibLibraryChange } from '../../events/library-change.ts';
import { loadTerms } from '../../i18n/terms.ts';
import { SharedLibrary, type LibraryService } from '../../services/library.ts';
import { bookIn } from '../../ui/book-address.ts';
import { define } from '../define.ts';
import { libraryStyles } from './elib-library.styles.ts';
import { tellMissingCode } from './missing-code-notice.ts';

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

  readonly #terms = new TermsController(this, loadTerms);
  #service: LibraryService | undefined;

  /** What this library offers, for scripts of the page; undefined while it is not on the page. */
  get service(): LibraryService | undefined {
    return this.#service;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const isOfPage = !this.src;
    const page = this.#page;
    if (isOfPage && !page) {
      console.warn('elib: <elib-library> needs src, the address of the library in the e-library service');
      return;
    }
    this.#service = new SharedLibrary({
      address: absolute(this.src || (this.configuration ?? `/#${this.id}`)),
      ...{ isOfPage, page },
      language: () => this.#terms.language,
      open: (view) => this.#open(view),
    });
    if (location.search.includes('elib-debug')) {
      const service = this.#service;
      void import('./explained.ts').then(({ explainInConsole }) => explainInConsole(service), console.warn);
    }
    this.addEventListener('context-request', this.#provide);
    document.addEventListener('context-request', this.#provide);
    document.addEventListener('visibilitychange', this.#freshen);
    window.addEventListener('pageshow', this.#recall);
    window.addEventListener('online', this.#freshen);
    document.dispatchEvent(new ElibLibraryChange());
    void this.#service.recall();
    window.addEventListener('popstate', this.#openLinked);
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
    this.#service?.close();
    this.#service = undefined;
    this.renderRoot.replaceChildren();
    document.dispatchEvent(new ElibLibraryChange());
  }

  readonly #provide = (event: Event): void => {
    if (!(event instanceof ContextEvent) && !('context' in event)) return;
    const request = event as ContextEvent<typeof libraryContext>;
    if (request.context !== libraryContext || !this.#service || event.defaultPrevented) return;
    event.stopImmediatePropagation();
    request.callback(this.#service);
  };

  readonly #freshen = (): void => {
    if (document.visibilityState === 'visible') void this.#service?.freshen();
  };

  readonly #recall = (event: PageTransitionEvent): void => {
    if (event.persisted) void this.#service?.recall();
  };

  /** Somebody came by a link to a book, or by Forward: the page's first library shows it, unless a dialog does already. */
  readonly #openLinked = (): void => {
    const short = bookIn(location.href);
    if (short === undefined || this.keepIn === 'nowhere' || document.querySelector('elib-library') !== this) return;
    if (this.renderRoot.querySelector('elib-dialog')) return;
    void this.#service?.catalogue.lengthen(short).then(
      (href) => this.#open({ kind: 'publication-at', href }),
      (reason: unknown) => console.warn('elib: the link leads to no book of this library', reason),
    );
  };

  async #open(view: DialogView): Promise<void> {
    try {
      const { openDialog } = await import('./elib-dialog.ts');
      await openDialog(this.renderRoot, view, this.keepIn === 'query');
    } catch (reason) {
      console.error('elib: the code of the dialog could not be loaded', reason);
      const { terms, language } = this.#terms;
      if (terms) await tellMissingCode(this.renderRoot, terms, language);
    }
  }
}

define('elib-library', ElibLibrary);

declare global {
  interface HTMLElementTagNameMap {
    'elib-library': ElibLibrary;
  }
}
