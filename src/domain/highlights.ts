/** What libraries, areas and the nation show their patrons: shelves of chosen books, and announcements. Facts only. */

import type { Publication } from './publication.ts';
import type { Readable } from './store.ts';
import type { Text } from './text.ts';

/** Whose choice it is. */
export const levels = ['library', 'area', 'nation'] as const;
export type Level = (typeof levels)[number];

export const layouts = ['row', 'grid', 'list', 'feature'] as const;
export type Layout = (typeof layouts)[number];

export interface HighlightShelf {
  readonly id: string;
  readonly title: Text;
  /** Why these books. */
  readonly reason?: Text;
  /** Who recommends them. */
  readonly by?: string;
  /** Undefined for what nobody chose: a group of the collection's front page. */
  readonly level?: Level;
  readonly layout: Layout;
  /** Address of the feed of all its books. */
  readonly href?: string;
  readonly publications: readonly Publication[];
}

/** From the least grave. */
export const severities = ['notice', 'disruption', 'crisis'] as const;
export type Severity = (typeof severities)[number];

export interface Announcement {
  /** Another one for each version, so that a changed announcement is read again. */
  readonly id: string;
  readonly level: Level;
  readonly severity: Severity;
  readonly title: Text;
  readonly text?: Text;
  readonly link?: string;
}

/** The gravest first, without those that somebody has put away on this device. */
export interface Announcements extends Readable<readonly Announcement[]> {
  /** Whether the service has answered, or can't be reached. */
  readonly isKnown: boolean;
  dismiss(id: string): void;
}
