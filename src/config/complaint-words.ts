/** Says to a webmaster, in the browser's console or a terminal, what is wrong with a configuration and what to write instead. Loaded only when something is wrong. */

import type { Level } from './cascade.ts';
import type { Complaint } from './complaints.ts';
import { nearestOf } from './nearest.ts';

/** The sentences of one language. */
export interface ComplaintSentences {
  readonly levels: Readonly<Record<Level['level'], string>>;
  readonly locked: (place: string, by: string) => string;
  readonly missing: (place: string) => string;
  readonly wrong: (place: string, found: string) => string;
  readonly unknown: (place: string) => string;
  readonly meant: (name: string) => string;
  readonly known: (names: string) => string;
  /** What the schema says in English. */
  readonly write: (advice: string) => string;
}

export const english: ComplaintSentences = {
  levels: { nation: 'the nation', area: 'the area', library: 'the library', page: 'the page' },
  locked: (place, by) => `"${place}" is locked by ${by} and is ignored here. Leave it out.`,
  missing: (place) => `"${place}" is missing.`,
  wrong: (place, found) => `"${place}" is ${found}, which can't be used.`,
  unknown: (place) => `"${place}" is not known and is ignored.`,
  meant: (name) => `Did you mean "${name}"?`,
  known: (names) => `Known are ${names}.`,
  write: (advice) => advice,
};

/** What is quoted of a value or a place is meant to be found again, not read in full. */
const longestQuote = 80;

const quoted = (text: string): string => (text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);

const nameOf = ({ level, id }: NonNullable<Complaint['level']>, { levels }: ComplaintSentences): string =>
  `${levels[level]}${id === undefined ? '' : ` "${id}"`}`;

/** Two sentences: the place and what was found there; what to write. */
export function complaintSentences(complaint: Complaint, words: ComplaintSentences): string {
  const place = quoted(complaint.place);
  switch (complaint.kind) {
    case 'locked':
      return words.locked(place, nameOf(complaint.by, words));
    case 'missing':
      return `${words.missing(place)} ${words.write(complaint.write)}`.trim();
    case 'wrong':
      return `${words.wrong(place, quoted(JSON.stringify(complaint.found)))} ${words.write(complaint.write)}`.trim();
    case 'unknown': {
      const nearest = nearestOf(place.slice(place.lastIndexOf('.') + 1), complaint.known);
      return `${words.unknown(place)} ${nearest ? words.meant(nearest) : words.known(complaint.known.join(', '))}`;
    }
  }
}

/** As the console says it. */
export function complaintWords(complaint: Complaint): string {
  const { level } = complaint;
  const whose = level && level.level !== 'library' ? ` of ${nameOf(level, english)}` : '';
  return `configuration${whose}: ${complaintSentences(complaint, english)}`;
}
