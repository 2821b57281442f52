/** What a shelf says of wishes that couldn't be sent yet, and of those that were refused when they were. Knows no library. */

import { html, nothing, type TemplateResult } from 'lit';
import type { LateWish } from '../../domain/late-wish.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import type { Publication } from '../../domain/publication.ts';
import { wording } from '../../domain/text.ts';
import { errorWords } from '../../i18n/error-words.ts';
import type { AllTerms } from '../../i18n/terms.ts';
import { words } from '../../ui/words.ts';

export const lateLine = (late: LateWish | undefined, terms: AllTerms): TemplateResult | typeof nothing =>
  late && !late.refusal ? html`<p class="late">${terms.waitsForNetwork[late.verb]}</p>` : nothing;

/** What is heard of those that were refused. */
export const refusalsHeard = (late: ReadonlyMap<string, LateWish>, terms: AllTerms, language: string): string =>
  [...late.values()]
    .flatMap(({ title, refusal }) =>
      refusal ? [[wording(title, language).text, errorWords(refusal, terms).title].filter(Boolean).join(': ')] : [],
    )
    .join('. ');

export interface OtherLateWishesOptions {
  readonly late: ReadonlyMap<string, LateWish>;
  /** Those that have a card here, which tells of their own wishes. */
  readonly publications: readonly Publication[];
  readonly terms: AllTerms;
  readonly language: string;
  readonly failure: (error: LibraryError, publicationId: string) => TemplateResult | typeof nothing;
}

/** Of publications that have no card here, each by its title. */
export function otherLateWishes(options: OtherLateWishesOptions): TemplateResult | typeof nothing {
  const { late, publications, terms, language, failure } = options;
  const shown = new Set(publications.map(({ id }) => id));
  const others = [...late].filter(([id]) => !shown.has(id));
  if (others.length === 0) return nothing;
  return html`<ul class="late-wishes">
    ${others.map(
      ([id, wish]) =>
        html`<li>
          <p class="late-title">${words(wish.title, language)}</p>
          ${wish.refusal ? failure(wish.refusal, id) : lateLine(wish, terms)}
        </li>`,
    )}
  </ul>`;
}
