/** What else there is for who likes this book: by its authors, in its series, and similar ones. Part of `elib-publication`; a chosen book goes up as an event. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LibraryController } from '../../controllers/library-controller.ts';
import { TermsController } from '../../controllers/terms-controller.ts';
import { ViewTask } from '../../controllers/view-task.ts';
import type { Catalogue } from '../../domain/library.ts';
import type { Publication } from '../../domain/publication.ts';
import { plain, wording, type Text } from '../../domain/text.ts';
import { shownValue } from '../../domain/view-state.ts';
import { ElibPublicationRequest } from '../../events/publication-request.ts';
import { loadAllTerms, type AllTerms } from '../../i18n/terms.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { publications } from '../../styles/publications.ts';
import { rows } from '../../styles/rows.ts';
import { publicationRow } from '../../ui/publication-row.ts';
import { followScrolling } from '../../ui/scroll-row.ts';
import { define } from '../define.ts';

interface Row {
  readonly title: Text;
  readonly publications: readonly Publication[];
}

/** Authors of an anthology are many; the first few tell enough. */
const mostAuthors = 2;

interface Way {
  readonly title: string;
  readonly href: string;
}

function waysOn(publication: Publication, terms: AllTerms, language: string): readonly Way[] {
  const authors = publication.contributors.filter(({ role }) => role === 'author').slice(0, mostAuthors);
  const named = (name: Text): string => wording(name, language).text;
  return [
    ...publication.series.map(({ name, href }) => ({ title: terms.moreInSeries(named(name)), href })),
    ...authors.map(({ name, href }) => ({ title: terms.moreBy(named(name)), href })),
    { title: terms.related, href: publication.related },
  ].flatMap(({ title, href }) => (href === undefined ? [] : [{ title, href }]));
}

/** What can't be fetched isn't missed: the book itself is there. */
async function rowAt(
  { title, href }: Way,
  self: Publication,
  catalogue: Catalogue,
  language: string,
  signal: AbortSignal,
): Promise<Row> {
  const feed = await catalogue.feed(href, language, signal).catch(() => undefined);
  return { title: plain(title), publications: feed?.publications.filter(({ id }) => id !== self.id) ?? [] };
}

/** A book that stands in an earlier row isn't shown again. */
function distinct(all: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return all
    .map(({ title, publications: found }) => ({
      title,
      publications: found.filter(({ id }) => !seen.has(id) && seen.add(id)),
    }))
    .filter(({ publications: found }) => found.length > 0);
}

export class ElibPublicationMore extends LitElement {
  static override readonly styles = [base, buttons, publications, rows];

  @property() library: string | undefined;

  @property({ attribute: false }) publication: Publication | undefined;

  @property({ attribute: false }) headingLevel = 3;

  readonly #library = new LibraryController(this);
  readonly #words = new TermsController(this, loadAllTerms);
  readonly #rows = new ViewTask<[Publication, AllTerms], readonly Row[]>(this, this.#library, {
    args: () => (this.publication && this.#words.terms ? [this.publication, this.#words.terms] : undefined),
    run: async ([publication, terms], { catalogue }, signal) => {
      const { language } = this.#words;
      const ways = waysOn(publication, terms, language);
      return distinct(await Promise.all(ways.map((way) => rowAt(way, publication, catalogue, language, signal))));
    },
    isEmpty: (found) => found.length === 0,
  });

  override render(): TemplateResult {
    const { terms, language } = this.#words;
    const shown = shownValue(this.#rows.state);
    return html`<div class="root" lang=${language}>
      ${terms && shown ? shown.map((row) => this.#row(row, terms)) : nothing}
    </div>`;
  }

  override updated(): void {
    for (const section of this.renderRoot.querySelectorAll('.row')) followScrolling(section);
  }

  #row(row: Row, terms: AllTerms): TemplateResult {
    return publicationRow({
      ...row,
      terms,
      language: this.#words.language,
      headingLevel: this.headingLevel,
      onOpen: (publication) => this.dispatchEvent(new ElibPublicationRequest(publication)),
      more: nothing,
    });
  }
}

define('elib-publication-more', ElibPublicationMore);

declare global {
  interface HTMLElementTagNameMap {
    'elib-publication-more': ElibPublicationMore;
  }
}
