/** The library's dialog: shows the sign-in form, one book, the question before a hold or the ways into apps above the page, and gives the focus back when it closes. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { DialogView } from '../../domain/library.ts';
import type { Publication } from '../../domain/publication.ts';
import { wording } from '../../domain/text.ts';
import type { ElibFeedRequest } from '../../events/feed-request.ts';
import type { ElibPublicationRequest } from '../../events/publication-request.ts';
import { loadTerms, type Terms } from '../../i18n/terms.ts';
import { closeIcon } from '../../ui/control-icons.ts';
import { searchOnPage } from '../../ui/search-on-page.ts';
import { define } from '../define.ts';
import { BookHistory } from './book-history.ts';
import { dialogStyles } from './elib-dialog.styles.ts';

/** How much room each view takes; see `elib-dialog.styles.ts`. */
const roomFor: Record<DialogView['kind'], string> = {
  'sign-in': 'narrow',
  hold: 'narrow brief',
  'in-app': 'narrow',
  publication: '',
  'publication-at': '',
};

export class ElibDialog extends LitElement {
  static override readonly styles = dialogStyles;

  @property({ attribute: false }) view: DialogView | undefined;

  /** Whether the book on show stands in the page's address. */
  @property({ attribute: false }) inAddress = true;

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  readonly #library = new LibraryController(this);
  readonly #session = new StoreController(this, this.#library, (library) => library.session);
  readonly #terms = new TermsController(this, loadTerms);
  readonly #history = new BookHistory((short) => void this.#follow(short));

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#terms;
    if (!terms || !this.view) return nothing;
    return html`<dialog
      part="dialog"
      class="root ${roomFor[this.view.kind]}"
      lang=${language}
      aria-label=${this.#name(this.view, terms)}
      @close=${this.#leave}
      closedby="any"
    >
      <div class="sheet">
        <button class="button plain close" type="button" aria-label=${terms.close} @click=${this.close}>
          ${closeIcon}
        </button>
        ${this.#content(this.view)}
      </div>
    </dialog>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (this.dialog && !this.dialog.open && this.isConnected) this.dialog.showModal();
    if (changed.has('view')) this.#remember();
    if (this.view?.kind !== 'sign-in' || this.view.reason === 'confirm') return;
    if (this.#session.value?.kind === 'signed-in') this.close();
  }

  readonly close = (): void => this.dialog?.close();

  readonly #leave = (): void => {
    this.remove();
    this.dispatchEvent(new Event('close'));
    void this.#history.leave();
  };

  #remember(): void {
    const { view } = this;
    if (!this.inAddress || !view || !(view.kind === 'publication' || view.kind === 'publication-at')) return;
    const href = view.kind === 'publication' ? view.publication.self : view.href;
    const short = href && this.#library.library?.catalogue.shorten(href);
    if (short) this.#history.show(short);
  }

  async #follow(short: string | undefined): Promise<void> {
    const href = short === undefined ? undefined : await this.#library.library?.catalogue.lengthen(short);
    if (href === undefined) this.close();
    else this.view = { kind: 'publication-at', href };
  }

  readonly #replace = ({ publication }: ElibPublicationRequest): void => {
    this.view = { kind: 'publication', publication };
    this.dialog?.scrollTo({ top: 0 });
  };

  /** What a book leads to is shown in the page's search, once the page has its address back. */
  readonly #go = async (event: ElibFeedRequest): Promise<void> => {
    event.preventDefault();
    const show = searchOnPage();
    await this.#history.leave();
    this.close();
    show?.(event.href);
  };

  #name(view: DialogView, terms: Terms): string {
    switch (view.kind) {
      case 'sign-in':
        return terms.signIn;
      case 'hold':
        return terms.hold;
      case 'in-app':
        return terms.ways.app;
      case 'publication':
        return wording(view.publication.title, this.#terms.language).text;
      case 'publication-at':
        return terms.media.other;
    }
  }

  /** One and the same element, so that the focus stays within it. */
  #book(publication: Publication | undefined, src: string | undefined): TemplateResult {
    return html`<elib-publication
      .publication=${publication}
      .src=${src}
      @elib-publication-request=${this.#replace}
      @elib-feed-request=${this.#go}
    ></elib-publication>`;
  }

  #content(view: DialogView): TemplateResult {
    switch (view.kind) {
      case 'sign-in':
        return html`<elib-sign-in .reason=${view.reason} @elib-signed-in=${this.close}></elib-sign-in>`;
      case 'hold':
        return html`<elib-hold .publication=${view.publication}></elib-hold>`;
      case 'in-app':
        return html`<elib-in-app .publication=${view.publication}></elib-in-app>`;
      case 'publication':
        return this.#book(view.publication, undefined);
      case 'publication-at':
        return this.#book(undefined, view.href);
    }
  }
}

define('elib-dialog', ElibDialog);

const loadContent: Record<DialogView['kind'], () => Promise<unknown>> = {
  'sign-in': () => import('../login/elib-sign-in.ts'),
  hold: () => import('../shelf/elib-hold.ts'),
  'in-app': () => import('../shelf/elib-in-app.ts'),
  publication: () => import('../publication/elib-publication.ts'),
  'publication-at': () => import('../publication/elib-publication.ts'),
};

/** Shows `view` in a dialog of its own inside `root`; resolves when it has closed. Dialogs stack: the last one opened is on top. */
export async function openDialog(root: ParentNode & Node, view: DialogView, inAddress: boolean): Promise<void> {
  await loadContent[view.kind]();
  const dialog = new ElibDialog();
  dialog.view = view;
  dialog.inAddress = inAddress;
  await new Promise<void>((resolve) => {
    dialog.addEventListener('close', () => resolve(), { once: true });
    root.append(dialog);
  });
}
