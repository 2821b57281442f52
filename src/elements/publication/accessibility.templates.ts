/** Says in plain words how a book can be read by those who don't read it by eye; what isn't known isn't mentioned. */

import { html, type TemplateResult } from 'lit';
import type { Accessibility } from '../../domain/publication.ts';
import type { AllTerms } from '../../i18n/terms.ts';
import { words } from '../../ui/words.ts';

/** What addresses and names of EPUB Accessibility say of WCAG: `…#wcag-aa`, `EPUB Accessibility 1.1 - WCAG 2.1 Level AA`. */
function standardName(written: string): string {
  const [, version, level] = /wcag(?:[- ](\d\.\d))?[- ](?:level[- ])?(a{1,3})\b/i.exec(written) ?? [];
  return level ? ['WCAG', ...(version ? [version] : []), level.toUpperCase()].join(' ') : written;
}

/** Terms of the vocabulary as sentences; those that only specialists know are left out. */
const sentencesFor = (names: readonly string[], known: Readonly<Record<string, string>>): readonly string[] =>
  names.flatMap((name) => known[name] ?? []);

/** Undefined when there is nothing to say. */
export function accessibilityWords(
  { summary, features, sufficientModes, hazards, conformsTo }: Accessibility,
  terms: AllTerms,
  language: string,
): TemplateResult | undefined {
  const sentences: readonly unknown[] = [
    ...(sufficientModes.includes('textual') ? [terms.readableByScreenReader] : []),
    ...sentencesFor(features, terms.accessibilityFeatures),
    ...sentencesFor(hazards, terms.accessibilityHazards),
    ...conformsTo.map((standard) => terms.meetsStandard(standardName(standard))),
    ...summary.map((text) => words(text, language)),
  ];
  return sentences.length === 0
    ? undefined
    : html`<ul>
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>`;
}
