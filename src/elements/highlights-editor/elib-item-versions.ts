/** Who did what to a shelf or announcement and when, and the way back to each version. Shut until it is looked at; part of `elib-highlights-editor`. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CurationController } from '../../controllers/curation-controller.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import type { CuratedItem, ItemVersion, Written } from '../../domain/curation.ts';
import { shownValue } from '../../domain/view-state.ts';
import { loadCurationTerms, type CurationTerms } from '../../i18n/curation/terms.ts';
import { errorPanel } from '../../ui/error-panel.ts';
import { define } from '../define.ts';
import { editorStyles } from './editor.styles.ts';
import { titleText, whenWords } from './item-list.templates.ts';

export class ElibItemVersions extends LitElement {
  static override readonly styles = editorStyles;

  @property() library: string | undefined;
  @property({ attribute: false }) item: CuratedItem | undefined;
  @property({ attribute: false }) onBringBack: (written: Written) => void = () => undefined;

  @state() private isOpen = false;

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadCurationTerms);
  readonly #curation = new CurationController(this, this.#library);
  readonly #versions = new ViewTask<[string, number, boolean], readonly ItemVersion[]>(this, this.#library, {
    args: () => (this.isOpen && this.item ? [this.item.id, this.item.revision, !!this.#curation.curation] : undefined),
    run: async () => (this.item && (await this.#curation.curation?.versions(this.item))) ?? [],
  });

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    if (!terms) return nothing;
    const { state: versions } = this.#versions;
    return html`<div class="root" lang=${language}>
      <details class="part" @toggle=${this.#follow}>
        <summary>${terms.versions}</summary>
        ${
          versions.kind === 'failed'
            ? errorPanel({ error: versions.error, terms, on: { retry: () => void this.#versions.run() } })
            : nothing
        }
        <ol class="stack">
          ${(shownValue(versions) ?? []).map((version) => this.#version(version, terms))}
        </ol>
      </details>
    </div>`;
  }

  #version({ action, by, at, written, revision }: ItemVersion, terms: CurationTerms): TemplateResult {
    const { language } = this.#words;
    const what = whenWords(at, language, (day, time) =>
      terms.versionBy(terms.actions[action] ?? action, by, day, time),
    );
    const title = titleText(written.content, terms, language);
    return html`<li class="answers">
      <span>${what} <span class="muted">${title}</span></span>
      ${
        this.item?.mayEdit && revision !== this.item.revision
          ? html`<button
              class="button"
              type="button"
              aria-label=${terms.of(terms.bringBack, what)}
              @click=${() => this.onBringBack(written)}
            >
              ${terms.bringBack}
            </button>`
          : nothing
      }
    </li>`;
  }

  readonly #follow = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement) this.isOpen = target.open;
  };
}

define('elib-item-versions', ElibItemVersions);

declare global {
  interface HTMLElementTagNameMap {
    'elib-item-versions': ElibItemVersions;
  }
}
