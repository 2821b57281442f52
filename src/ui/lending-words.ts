/** Says in words how a publication stands with the patron: what can be borrowed, what is on loan until when. */

import { DAY_MS, daysLeft } from '../domain/helsinki-day.ts';
import type { Lending } from '../domain/lending.ts';
import { formatDay } from '../i18n/dates.ts';
import type { SupportedLanguage, Terms } from '../i18n/terms.ts';

/** E.g. `Eräpäivä 8.12.2026 · 13 päivää jäljellä`; undefined when no day is known. */
export function dueWords(
  until: string | undefined,
  terms: Terms,
  language: SupportedLanguage,
  now: Date,
): string | undefined {
  if (until === undefined) return undefined;
  const day = formatDay(until, language);
  const left = daysLeft(until, now);
  return day === undefined || left === undefined ? undefined : terms.due(day, left);
}

/** Weeks of an estimate, begun ones counted; undefined for what isn't known or has passed. No calendar is needed for a guess, and to load one takes a browser longer than to draw a page of results. */
export function weeksUntil(until: string | undefined, now: Date): number | undefined {
  const days = until === undefined ? NaN : (Date.parse(until) - now.getTime()) / DAY_MS;
  return days > 0 ? Math.max(1, Math.ceil(Math.floor(days) / 7)) : undefined;
}

export function lendingWords(lending: Lending, terms: Terms, language: SupportedLanguage, now: Date): string {
  switch (lending.kind) {
    case 'none':
      return terms.notLendable;
    case 'open':
      return terms.openToAll;
    case 'available':
      return terms.availableNow;
    case 'unavailable':
      return terms.allOnLoan(lending.holds.total, weeksUntil(lending.until, now));
    case 'on-hold':
      return terms.onHold(lending.holds.position);
    case 'hold-ready':
      return terms.holdReady;
    case 'on-loan':
      return dueWords(lending.until, terms, language, now) ?? terms.onLoan;
  }
}
