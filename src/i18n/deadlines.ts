/** Deadlines as patrons read them: day and time in Helsinki, in the page's language. */

import { momentOf, safeDeadline, type Deadline } from '../domain/deadline.ts';
import { formatDay } from './dates.ts';
import type { SupportedLanguage } from './terms.ts';

export interface MomentWords {
  readonly day: string;
  readonly time: string;
}

/** E.g. `28.11.2026` and `23.59`; undefined when `until` (RFC 3339) is no time. */
export function formatDeadline(until: string, language: SupportedLanguage): MomentWords | undefined {
  const deadline = safeDeadline(until);
  if (!deadline) return undefined;
  return inWords(deadline, language);
}

/** When something was, to the minute. */
export const formatMoment = (time: string, language: SupportedLanguage): MomentWords | undefined => {
  const moment = momentOf(time);
  return moment && inWords(moment, language);
};

const inWords = ({ day, time }: Deadline, language: SupportedLanguage): MomentWords => ({
  day: formatDay(day, language) ?? day,
  time: language === 'en' ? time : time.replace(':', '.'),
});
