/** Says in words, line by line, how a loan or hold stands on the patron's own shelf: with estimate, pause and deadline, of which lists elsewhere are silent. */

import type { Lending } from '../domain/lending.ts';
import { formatDay } from '../i18n/dates.ts';
import { formatDeadline } from '../i18n/deadlines.ts';
import type { AllTerms, SupportedLanguage } from '../i18n/terms.ts';
import { lendingWords, weeksUntil } from './lending-words.ts';

type OnHold = Extract<Lending, { kind: 'on-hold' }>;

/** A hold that is put off has no estimate to rely on. */
function comingWords(
  { until, suspension }: OnHold,
  terms: AllTerms,
  language: SupportedLanguage,
  now: Date,
): string | undefined {
  const day = suspension?.until && formatDay(suspension.until, language);
  if (day) return terms.suspended(day);
  const weeks = weeksUntil(until, now);
  return weeks === undefined ? undefined : terms.estimate(weeks);
}

/** The first line tells how it stands, a second one until when something must be done. */
export function standingWords(
  lending: Lending,
  terms: AllTerms,
  language: SupportedLanguage,
  now: Date,
): readonly string[] {
  const short = lendingWords(lending, terms, language, now);
  if (lending.kind === 'on-hold') {
    const coming = comingWords(lending, terms, language, now);
    return [coming ? `${short} · ${coming}` : short];
  }
  const deadline = lending.kind === 'hold-ready' && lending.until ? formatDeadline(lending.until, language) : undefined;
  return deadline ? [short, terms.borrowBefore(deadline.day, deadline.time)] : [short];
}
