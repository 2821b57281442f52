/** The library's dialog: shows the sign-in form or one book above the page, and gives the focus back when it closes. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { DialogView } from '../../domain/library.ts';
import { wording } from '../../domain/text.ts';
import { loadTerms, type Terms } from '../../i18n/terms.ts';
import { closeIcon } from '../../ui/control-icons.ts';
import { define } from '../define.ts';
import { dialogStyles } from './elib-dialog.styles.ts';

export class ElibDialog extends LitElement {
  static override readonly styles = dialogStyles;

  @property({ attribute: false }) view: DialogView | undefined;

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  readonly #library = new LibraryController(this);
  readonly #session = new StoreController(this, this.#library, (library) => library.session);
  readonly #terms = new TermsController(this, loadTerms);
  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#terms;
    if (!terms || !this.view) return nothing;
    return html`<dialog
      part="dialog"
      class="root ${this.view.kind === 'sign-in' ? 'narrow' : ''}"
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

  override updated(): void {
    if (this.dialog && !this.dialog.open && this.isConnected) this.dialog.showModal();
    if (this.view?.kind === 'sign-in' && this.#session.value?.kind === 'signed-in') this.close();
  }

  readonly close = (): void => this.dialog?.close();

  readonly #leave = (): void => {
    this.remove();
    this.dispatchEvent(new Event('close'));
  };

  #name(view: DialogView, terms: Terms): string {
    switch (view.kind) {
      case 'sign-in':
        return terms.signIn;
      case 'publication':
        return wording(view.publication.title, this.#terms.language).text;
      case 'publication-at':
        return terms.media.other;
    }
  }

  #content(view: DialogView): TemplateResult {
    switch (view.kind) {
      case 'sign-in':
        return html`<elib-sign-in .reason=${view.reason}></elib-sign-in>`;
      case 'publication':
        return html`<elib-publication .publication=${view.publication}></elib-publication>`;
      case 'publication-at':
        return html`<elib-publication src=${view.href}></elib-publication>`;
    }
  }
}

define('elib-dialog', ElibDialog);

const loadContent: Record<DialogView['kind'], () => Promise<unknown>> = {
  'sign-in': () => import('../login/elib-sign-in.ts'),
  publication: () => import('../publication/elib-publication.ts'),
  'publication-at': () => import('../publication/elib-publication.ts'),
};

/** Shows `view` in a dialog of its own inside `root`; resolves when it has closed. Dialogs stack: the last one opened is on top. */
export async function openDialog(root: ParentNode & Node, view: DialogView): Promise<void> {
  await loadContent[view.kind]();
  const dialog = new ElibDialog();
  dialog.view = view;
  await new Promise<void>((resolve) => {
    dialog.addEventListener('close', () => resolve(), { once: true });
    root.append(dialog);
  });
}
