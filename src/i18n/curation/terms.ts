/** The words of the editor in which librarians choose what patrons are shown. Loaded with it; patrons never fetch them. */

import type { ItemKind, Rule, Saving } from '../../domain/curation.ts';
import type { Layout, Level, Severity } from '../../domain/highlights.ts';
import type { Standing } from '../../domain/item-standing.ts';
import { once, type AllTerms } from '../terms.ts';

/** What is said of a pasted line. */
export type LineOutcome = 'added' | 'unknown' | 'duplicate' | 'not-lent';

export interface CurationTerms extends AllTerms {
  // The desk
  readonly deskHeading: string;
  readonly deskSignIn: string;
  readonly deskSignInHelp: string;
  readonly notStaff: string;
  readonly notStaffHelp: string;
  readonly signedInStaff: (name: string) => string;
  readonly kinds: Readonly<Record<ItemKind, string>>;
  readonly create: Readonly<Record<ItemKind, string>>;
  readonly nothingYet: Readonly<Record<ItemKind, string>>;
  readonly nothingYetHelp: Readonly<Record<ItemKind, string>>;
  readonly onBehalfOf: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly untitled: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly waitsUntil: (day: string, time: string) => string;
  readonly endsAt: (day: string, time: string) => string;
  readonly sharedInArea: string;
  readonly missingIn: (languages: string) => string;
  readonly missingBooks: (count: number) => string;
  readonly changedBy: (name: string, day: string, time: string) => string;
  readonly edit: string;
  readonly show: string;
  /** What a button is for, where several have the same words. */
  readonly of: (action: string, title: string) => string;
  readonly publish: string;
  readonly publishChanges: string;
  /** Nothing has changed since. */
  readonly nothingToPublish: string;
  readonly withdraw: string;
  readonly share: string;
  readonly unshare: string;
  readonly remove: string;
  readonly more: string;
  readonly publishedNow: (title: string) => string;
  readonly withdrawn: (title: string) => string;
  readonly sharedNow: (title: string) => string;
  readonly unsharedNow: (title: string) => string;
  readonly removed: (title: string) => string;
  readonly restored: (title: string) => string;
  readonly editedMeanwhile: string;

  // Arrangement
  readonly arrangeHeading: string;
  readonly arrangeHelp: string;
  readonly atMostShelves: string;
  readonly showHere: string;
  readonly hidden: string;
  readonly arranged: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly place: (title: string, place: number, total: number) => string;

  // Form
  readonly newItem: Readonly<Record<ItemKind, string>>;
  readonly back: string;
  readonly saving: Readonly<Record<Exclude<Saving['kind'], 'conflict' | 'failed'>, string>>;
  readonly notSaved: string;
  readonly restoredDraft: string;
  readonly discardDraft: string;
  readonly wordsHeading: string;
  readonly wordsHelp: string;
  readonly title: string;
  readonly reason: string;
  readonly reasonHelp: string;
  readonly text: string;
  readonly by: string;
  readonly byHelp: string;
  readonly link: string;
  readonly linkHelp: string;
  readonly linkWrong: string;
  readonly severity: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly layout: string;
  readonly layouts: Readonly<Record<Layout, string>>;
  readonly scheduleHeading: string;
  readonly scheduleHelp: string;
  readonly from: string;
  readonly until: string;
  readonly endBeforeBegin: string;
  readonly titleMissing: string;
  readonly noBooks: string;

  // Books
  readonly booksHeading: string;
  readonly findBooks: string;
  readonly find: string;
  readonly foundNothing: string;
  readonly add: string;
  readonly added: (title: string) => string;
  readonly alreadyThere: string;
  readonly paste: string;
  readonly pasteHelp: string;
  readonly readPasted: string;
  readonly lineOutcomes: Readonly<Record<LineOutcome, string>>;
  readonly pastedOutcome: (added: number, total: number) => string;
  readonly chosen: (count: number) => string;
  readonly noneChosen: string;
  readonly dragHelp: string;
  readonly removeBook: string;
  readonly bookRemoved: (title: string) => string;
  readonly leftCollection: string;
  readonly automaticHeading: string;
  readonly automaticHelp: string;
  readonly noRule: string;
  readonly rules: Readonly<Record<Rule, string>>;
  readonly names: Readonly<Record<'authors' | 'region', string>>;
  readonly namesHelp: string;
  readonly atMost: string;

  // Preview
  readonly preview: string;
  readonly previewHelp: string;
  readonly previewWidth: string;
  readonly phone: string;
  readonly desktop: string;
  readonly previewLanguage: string;
  readonly previewEmpty: string;
  readonly recommendedBy: (name: string) => string;

  // Conflict
  readonly conflictHeading: string;
  readonly conflictHelp: (name: string, day: string, time: string) => string;
  readonly mine: string;
  readonly theirs: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly settled: string;

  // Versions
  readonly versions: string;
  readonly actions: Readonly<Record<string, string>>;
  readonly versionBy: (action: string, name: string, day: string, time: string) => string;
  readonly bringBack: string;
  readonly broughtBack: string;

  // Campaign
  readonly campaign: string;
  readonly campaignHelp: string;
  readonly pageAddress: string;
  readonly rss: string;
  readonly copy: string;
  readonly copied: string;
  readonly poster: string;
  readonly posterHelp: string;
  readonly print: string;
  readonly qrLabel: (title: string) => string;
}

export const loadCurationTerms = once<CurationTerms>({
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
});
