/** The books of a shelf as patrons will see them, in the layout that the librarian has chosen. Properties in, wishes out. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Layout } from '../../domain/curation.ts';
import { supportedLanguage } from '../../i18n/terms.ts';
import { publicationCard } from '../../ui/publication-card.ts';
import { covers, publicationRow, rowHead, type RowOptions } from '../../ui/publication-row.ts';

export function arrangedBooks(options: RowOptions, layout: Layout): TemplateResult {
  const { publications, headingLevel, onOpen, terms } = options;
  switch (layout) {
    case 'row':
      return publicationRow(options);
    case 'grid':
      return html`<section class="row all">
        <div class="row-head">${rowHead(options)}</div>
        ${covers(options)}
      </section>`;
    case 'list':
    case 'feature':
      return html`<section>
        <div class="row-head">${rowHead(options)}</div>
        <div role="list">
          ${publications.slice(0, layout === 'feature' ? 1 : publications.length).map((publication) =>
            publicationCard({
              ...{ publication, terms, onOpen, headingLevel: headingLevel + 1 },
              ...{ language: supportedLanguage(options.language), action: nothing, problem: nothing },
            }),
          )}
        </div>
      </section>`;
  }
}
