/** Tells patrons on the library's page what the library, its area and the nation announce, politely and at once. Knows no network: asks its library. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnnouncementsController } from '../../controllers/announcements-controller.ts';
import { KeptRoom } from '../../controllers/kept-room.ts';
import { LibraryController, showcaseContext } from '../../controllers/library-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import type { Announcement } from '../../domain/highlights.ts';
import { wording } from '../../domain/text.ts';
import { loadAnnouncementTerms, type AnnouncementTerms } from '../../i18n/announcements/terms.ts';
import { announcementPanel } from '../../ui/announcement-panel.ts';
import { announcer } from '../../ui/announcer.ts';
import { define } from '../define.ts';
import { announcementsStyles } from './elib-announcements.styles.ts';

/**
 * @summary Dated announcements of the library, its area and the nation; takes no room when there are none.
 * @example
 * ```html
 * <elib-announcements></elib-announcements>
 * ```
 * @csspart announcement - One announcement.
 */
export class ElibAnnouncements extends LitElement {
  static override readonly styles = announcementsStyles;

  /** `id` of the `elib-library` it belongs to; default: the nearest, else the page's. */
  @property() library: string | undefined;

  /** What is said to those who listen: what has come, or that something was put away. */
  @state() private sentence = '';

  readonly #library = new LibraryController(this, showcaseContext);
  readonly #words = new TermsController(this, loadAnnouncementTerms);
  readonly #announcements = new AnnouncementsController(this, this.#library);
  #told: ReadonlySet<string> = new Set();

  constructor() {
    super();
    new KeptRoom(this, () => this.#words.terms !== undefined && this.#announcements.isKnown);
  }

  override render(): TemplateResult | typeof nothing {
    const { terms, language } = this.#words;
    if (!terms) return nothing;
    const { shown } = this.#announcements;
    return html`<div class="root" lang=${language} tabindex="-1">
      ${announcer(this.sentence)}
      ${
        shown.length > 0
          ? html`<section aria-label=${terms.heading}>
              <ul>
                ${shown.map((announcement) => this.#panel(announcement, terms))}
              </ul>
            </section>`
          : nothing
      }
    </div>`;
  }

  override updated(): void {
    const { terms } = this.#words;
    if (!terms) return;
    const { shown } = this.#announcements;
    const come = shown.filter(({ id }) => !this.#told.has(id));
    if (come.length === 0) return;
    this.#told = new Set([...this.#told, ...come.map(({ id }) => id)]);
    this.sentence = come.map((each) => this.#spoken(each, terms)).join('. ');
  }

  #spoken({ severity, title, text }: Announcement, terms: AnnouncementTerms): string {
    const { language } = this.#words;
    const said = [title, ...(text ? [text] : [])].map((part) => wording(part, language).text);
    return `${terms.severities[severity]}: ${said.join('. ')}`;
  }

  #panel(announcement: Announcement, terms: AnnouncementTerms): TemplateResult {
    const { language } = this.#words;
    return announcementPanel({
      ...{ announcement, terms, language },
      onDismiss: () => void this.#dismiss(announcement, terms),
    });
  }

  /** The focus goes to the announcement that takes its place, else to where they were. */
  async #dismiss({ id }: Announcement, terms: AnnouncementTerms): Promise<void> {
    const index = this.#announcements.shown.findIndex((announcement) => announcement.id === id);
    this.#announcements.dismiss(id);
    this.sentence = terms.dismissed;
    await this.updateComplete;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.button');
    (buttons[Math.min(index, buttons.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('.root'))?.focus();
  }
}

define('elib-announcements', ElibAnnouncements);

declare global {
  interface HTMLElementTagNameMap {
    'elib-announcements': ElibAnnouncements;
  }
}
