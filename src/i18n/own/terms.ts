/** The words of what the service keeps for a patron alone: favourites, past loans, own data. Loaded when they are looked at. */

import { once, type AllTerms } from '../terms.ts';

export interface OwnTerms extends AllTerms {
  // Favourites
  readonly favourite: string;
  readonly favouritesHeading: string;
  readonly favouriteAdded: (title: string) => string;
  readonly favouriteRemoved: (title: string) => string;
  readonly favouriteFailed: (title: string) => string;
  readonly removeFavourite: string;
  /** This page can't change them. */
  readonly favouritesElsewhere: string;
  readonly noFavourites: string;
  readonly noFavouritesHelp: string;

  // Past loans
  readonly historyHeading: string;
  readonly historyOff: string;
  readonly historyOffHelp: string;
  readonly historyBegin: string;
  readonly historyBegun: string;
  readonly historyNothing: string;
  /** Days as `formatDay` writes them. */
  readonly pastLoan: (borrowed: string, ended: string) => string;
  readonly historyEmpty: string;
  readonly historyEmptyQuestion: string;
  readonly historyEmptied: string;
  readonly historyEnd: string;
  readonly historyEndQuestion: string;
  readonly historyEnded: string;

  // Own data and the end of the account
  readonly ownDataHeading: string;
  readonly ownDataHelp: string;
  readonly ownDataSave: string;
  /** Without an ending. */
  readonly ownDataFile: string;
  readonly ownDataSaved: string;
  readonly accountHelp: string;
  readonly accountEnd: string;
  readonly accountEndQuestion: string;
  readonly accountEndLoss: readonly string[];
  readonly accountEndFinal: string;
  readonly accountEnding: string;
  readonly accountEnded: string;
  readonly accountEndedHelp: string;
}

export const loadOwnTerms = once<OwnTerms>({
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
});
