/** What a shelf says of itself: how old it is, and whose customer service answers. Knows no library. */

import { html, nothing, type TemplateResult } from 'lit';
import type { LibraryProfile, SessionState, ShelfContents } from '../../domain/library.ts';
import { wording } from '../../domain/text.ts';
import { formatMoment } from '../../i18n/deadlines.ts';
import type { AllTerms, SupportedLanguage } from '../../i18n/terms.ts';

export function ageLine(
  { asOf }: ShelfContents,
  terms: AllTerms,
  language: SupportedLanguage,
): TemplateResult | typeof nothing {
  const moment = asOf && formatMoment(asOf, language);
  return moment ? html`<p class="age">${terms.shelfAsOf(moment.day, moment.time)}</p>` : nothing;
}

/** Where the patron's home municipality isn't one of those whose library this page belongs to. */
export function homeLine(
  session: SessionState | undefined,
  profile: LibraryProfile | undefined,
  terms: AllTerms,
  language: SupportedLanguage,
): TemplateResult | typeof nothing {
  const home = session?.kind === 'signed-in' ? session.patron.homeMunicipality : undefined;
  if (!home || !profile || profile.municipalities.some(({ code }) => code === home.code)) return nothing;
  const name = wording(home.name, language).text;
  return name ? html`<p class="muted home">${terms.helpedAtHome(name)}</p>` : nothing;
}
