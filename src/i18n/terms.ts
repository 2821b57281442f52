/** Every word that patrons read or hear from the elements, for all elements in one place; loads the language that a page asks for. Knows no element. */

import type { LibraryErrorKind } from '../domain/library-error.ts';
import type { LibraryProfile } from '../domain/library.ts';
import type { LendingVerb, WayKind } from '../domain/lending.ts';
import type { Contributor } from '../domain/publication.ts';
import type { ResultsView } from '../domain/results-view.ts';
import type { HighlightWords } from './highlights/terms.ts';
import type { MediumNames } from './media.ts';
import type { ToldProblem } from './told-problems.ts';

export const supportedLanguages = ['fi', 'sv', 'en'] as const;
export type SupportedLanguage = (typeof supportedLanguages)[number];

/** The language whose words we use for a page in `tag` (BCP 47); Finnish for what we have no words in. */
export function supportedLanguage(tag: string): SupportedLanguage {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return supportedLanguages.find((language) => language === primary) ?? 'fi';
}

/** What happened, whom it concerns and what to do about it. */
export interface ErrorWords {
  readonly title: string;
  readonly help: string;
}

/** Those that only the player meets. */
export type ListeningProblem = 'bookmark-limit-reached';

/** @param limit The number that the service told */
export type ProblemWords = (limit?: number) => ErrorWords;

/** What a patron can do after something went wrong; which error offers which step is decided in `ui/error-panel.ts`. */
export type NextStep = 'retry' | 'signIn' | 'contact' | 'shelf' | 'hold';

/**
 * The texts of the first view: few, as every page loads them. Days (`day`) come formatted by `formatDay`, lengths of time by `shortDuration` and `spokenDuration`.
 * Titles come as the feed has them; announcements hold them without markup.
 */
export interface Terms {
  // Search
  readonly searchLabel: string;
  readonly searchPlaceholder: string;
  readonly search: string;
  readonly searching: string;
  readonly resultsHeading: string;
  readonly results: (count: number) => string;
  readonly nothingFound: (query: string) => string;
  readonly nothingFoundHelp: string;
  /** Name of the ways back to the feeds above the one on show. */
  readonly waysBack: string;
  readonly showMore: string;
  readonly moreShown: (shown: number, total: number | undefined) => string;
  readonly loading: string;

  // Publications
  readonly media: MediumNames;

  // Availability
  readonly availableNow: string;
  /** `weeks` until a copy is expected, 1 for less than a week. */
  readonly allOnLoan: (queue: number | undefined, weeks: number | undefined) => string;
  readonly openToAll: string;
  readonly notLendable: string;
  readonly onLoan: string;
  readonly onHold: (position: number | undefined) => string;
  readonly holdReady: string;
  readonly due: (day: string, daysLeft: number) => string;

  // Actions
  readonly borrow: string;
  readonly borrowing: string;
  readonly hold: string;
  readonly close: string;
  readonly ways: Readonly<Record<WayKind, string>>;
  /** An action's name for those who don't see what it stands beside. */
  readonly actionOn: (action: string, title: string) => string;

  // Outcomes, announced and shown
  readonly borrowed: (title: string, day: string | undefined) => string;
  readonly borrowFailed: (title: string) => string;

  // Shelf
  readonly shelfHeading: string;
  readonly shelfSignedOut: string;

  // Signing in
  readonly signIn: string;
  readonly sessionExpired: string;
  readonly signingIn: string;
  readonly signedIn: string;
  readonly signedInAs: (name: string) => string;
  readonly signOut: string;
  readonly signedOut: string;
  readonly playerIdle: string;
  readonly playerIdleHelp: string;
  readonly playerInWindow: string;
  readonly showWindow: string;
  /** Out of the player’s window. */
  readonly toPage: string;

  /** What is told where nothing else can be fetched: the network is the reason. */
  readonly errors: Readonly<Record<'offline', ErrorWords>>;
  readonly steps: Readonly<Record<'retry', string>>;
}

/** The same with the words for whatever may go wrong, which come when something has. */
export interface ErrorTerms extends Terms {
  readonly errors: Readonly<Record<LibraryErrorKind, ErrorWords>>;
  /** In place of `errors.limit.help` when the service told the number. */
  readonly limitHelp: (limit: number) => string;
  /** In place of `errors` where the service told exactly what stands in the way, perhaps with its number. */
  readonly problems: Readonly<
    Record<Exclude<ToldProblem, ListeningProblem>, ProblemWords> & Partial<Record<ToldProblem, ProblemWords>>
  >;
  /** In place of `errors.limit` when the service asks to wait. */
  readonly tooBusy: (minutes: number) => ErrorWords;
  readonly steps: Readonly<Record<NextStep, string>>;
}

/** All texts: also those of what opens later, when a patron has asked for it. */
export interface AllTerms extends ErrorTerms, HighlightWords {
  // Browsing and searching
  readonly browseCollection: string;
  readonly suggestions: string;
  readonly suggestionsCount: (count: number) => string;
  readonly limits: string;
  readonly limitsChosen: (count: number) => string;
  readonly chosenLimits: string;
  readonly removeLimit: (limit: string) => string;
  readonly viewAs: string;
  readonly views: Readonly<Record<ResultsView, string>>;
  readonly didYouMean: string;
  readonly nothingHere: string;
  readonly tryWithoutLimits: string;
  readonly askLibrary: string;
  readonly askLibraryHelp: string;

  // One book in full
  readonly accessibility: string;
  readonly accessibilityFeatures: Readonly<Record<string, string>>;
  readonly accessibilityHazards: Readonly<Record<string, string>>;
  readonly readableByScreenReader: string;
  readonly meetsStandard: (standard: string) => string;
  readonly moreBy: (name: string) => string;
  readonly moreInSeries: (name: string) => string;
  readonly related: string;
  readonly share: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;

  readonly roles: Readonly<Record<Contributor['role'], string>>;
  readonly duration: string;
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
  readonly series: string;
  readonly seriesPart: (name: string, part: number) => string;
  readonly subjects: string;
  readonly sample: string;
  readonly hearSample: string;
  readonly readSample: string;
  readonly sampleFailed: string;
  readonly signInHeading: string;
  readonly signInToBorrow: string;
  readonly signInToConfirm: string;
  readonly card: string;
  readonly pin: string;
  readonly showPin: string;
  readonly hidePin: string;
  readonly cardMissing: string;
  readonly pinMissing: string;
  readonly whereToGetPin: string;
  readonly sharedComputer: string;
  readonly sharedComputerHelp: string;
  readonly statements: Readonly<Record<keyof LibraryProfile['links'], string>>;
  readonly inNewTab: string;
  readonly wrongCredentials: ErrorWords;
  readonly tooManyAttempts: (minutes: number | undefined) => ErrorWords;

  // On the shelf
  readonly giveBack: string;
  readonly givingBack: string;
  readonly cancel: string;
  readonly wayHelp: Readonly<Record<WayKind, string>>;
  // Opening a loan in an app
  readonly serviceApp: string;
  readonly scanQrCode: string;
  readonly qrCodeFor: (title: string) => string;
  readonly readingApp: string;
  readonly passphrase: string;
  readonly passphraseHelp: string;
  readonly passphraseIs: (passphrase: string) => string;
  readonly showPassphrase: string;
  readonly hidePassphrase: string;
  /** The service tells none. */
  readonly passphraseMissing: string;
  readonly returned: (title: string) => string;
  readonly returnFailed: (title: string) => string;
  readonly loansHeading: string;
  readonly holdsHeading: string;
  readonly shelfEmpty: string;
  readonly shelfEmptyHelp: string;
  /** `ready` are holds that can be borrowed now. */
  readonly shelfCount: (loans: number, ready: number) => string;
  readonly toCalendar: string;
  /** What the patron's calendar says on the last day. */
  readonly lastDayOf: (title: string) => string;
  /** The page belongs to another library than that of the patron's home, a municipality. */
  readonly helpedAtHome: (home: string) => string;
  /** Shown instead of what couldn't be fetched. */
  readonly shelfAsOf: (day: string, time: string) => string;
  /** What was wished without a network, by the verb. */
  readonly waitsForNetwork: Readonly<Record<LendingVerb, string>>;

  // Holds; `queue` are those before the patron, `weeks` as in `allOnLoan`
  readonly signInToHold: string;
  readonly holdQuestion: (queue: number | undefined, weeks: number | undefined) => string;
  readonly placingHold: string;
  readonly held: (position: number | undefined, weeks: number | undefined) => string;
  /** The patron wished to borrow. */
  readonly heldInstead: (position: number | undefined) => string;
  readonly cancelHold: string;
  readonly cancellingHold: string;
  /** It can still be undone. */
  readonly cancellingSoon: (title: string) => string;
  readonly holdCancelled: (title: string) => string;
  readonly holdKept: (title: string) => string;
  readonly holdNotChanged: (title: string) => string;
  readonly estimate: (weeks: number) => string;
  readonly borrowBefore: (day: string, time: string) => string;
  readonly suspend: string;
  readonly suspending: string;
  readonly suspendUntil: string;
  readonly suspendHelp: string;
  readonly suspended: (day: string) => string;
  readonly holdSuspended: (title: string, day: string) => string;
  readonly resume: string;
  readonly resuming: string;
  readonly holdResumed: (title: string) => string;

  // Renewing and returning
  readonly renew: string;
  readonly renewing: string;
  readonly renewed: (title: string, day: string | undefined) => string;
  readonly renewFailed: (title: string) => string;
  readonly undo: string;
  /** It can still be undone. */
  readonly returningSoon: (title: string) => string;
  readonly kept: (title: string) => string;
}

/** Loads words of one language. */
export type LoadTerms<T> = (language: SupportedLanguage) => Promise<T>;

/** Fetches each language once per page, and again after a failed attempt. */
export function once<T>(loaders: Readonly<Record<SupportedLanguage, () => Promise<{ default: T }>>>): LoadTerms<T> {
  const loaded = new Map<SupportedLanguage, Promise<T>>();
  return (language) => {
    const known = loaded.get(language);
    if (known) return known;
    const terms = loaders[language]().then((module) => module.default);
    loaded.set(language, terms);
    terms.catch(() => loaded.delete(language));
    return terms;
  };
}

/** The words of the first view: searching, lists, the shelf of those who are signed out, who is signed in. */
export const loadTerms = once<Terms>({
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
});

export const loadErrorTerms = once<ErrorTerms>({
  fi: () => import('./errors/fi.ts'),
  sv: () => import('./errors/sv.ts'),
  en: () => import('./errors/en.ts'),
});

/** `loaded`, with the words for errors that it is put together from on their way at once. */
export const withErrors =
  <T>(loaded: LoadTerms<T>): LoadTerms<T> =>
  (language) => {
    loadErrorTerms(language).catch(() => undefined);
    return loaded(language);
  };

/** All words: also those of what opens later, one book, signing in, loans and holds, picks. */
export const loadAllTerms = withErrors(
  once<AllTerms>({
    fi: () => import('./fi-all.ts'),
    sv: () => import('./sv-all.ts'),
    en: () => import('./en-all.ts'),
  }),
);
