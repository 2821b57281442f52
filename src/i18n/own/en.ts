/** All words in English, with those of a patron's own things. */

import terms from '../en-all.ts';
import type { OwnTerms } from './terms.ts';

const ownTerms: OwnTerms = {
  ...terms,

  favourite: 'Favourite',
  favouritesHeading: 'Favourites',
  favouriteAdded: (title) => `Added to your favourites: ${title}.`,
  favouriteRemoved: (title) => `Removed from your favourites: ${title}.`,
  favouriteFailed: (title) => `The favourite could not be changed: ${title}.`,
  removeFavourite: 'Remove from favourites',
  favouritesElsewhere: 'Favourites are added and removed in the e-library’s app.',
  noFavourites: 'You have no favourites yet',
  noFavouritesHelp: 'The titles that you have marked as favourites appear here.',

  historyHeading: 'Past loans',
  historyOff: 'Your loans are not remembered once they have ended',
  historyOffHelp: 'If you like, loans that end are listed here. Only you can see the list.',
  historyBegin: 'Start remembering past loans',
  historyBegun: 'Your past loans are remembered from now on.',
  historyNothing: 'Past loans are remembered. The loans that end from now on appear here.',
  pastLoan: (borrowed, ended) => `Borrowed on ${borrowed} · ended on ${ended}`,
  historyEmpty: 'Clear past loans',
  historyEmptyQuestion: 'Do you want to clear your past loans? What is removed can’t be brought back.',
  historyEmptied: 'Your past loans are cleared.',
  historyEnd: 'Stop remembering past loans',
  historyEndQuestion: 'Do you want to stop remembering past loans? They are cleared, too, and can’t be brought back.',
  historyEnded: 'Past loans are no longer remembered, and those that were are cleared.',

  ownDataHeading: 'My data',
  ownDataHelp: 'You can download everything that the e-library has stored about you as a file.',
  ownDataSave: 'Download my data',
  ownDataFile: 'e-library-my-data',
  ownDataSaved: 'Your data has been downloaded.',
  accountHelp: 'You can stop using the e-library. Your library card stays valid.',
  accountEnd: 'Stop using the e-library',
  accountEndQuestion: 'Do you want to stop using the e-library?',
  accountEndLoss: [
    'Your loans are returned at once.',
    'Your reservations are cancelled, and you lose your place in the queues.',
    'Your favourites and past loans are removed.',
    'The places where you stopped listening to audiobooks are removed.',
    'You are signed out on all devices.',
  ],
  accountEndFinal: 'What is removed can’t be brought back. You can start afresh later with the same card.',
  accountEnding: 'Ending…',
  accountEnded: 'You no longer use the e-library',
  accountEndedHelp: 'All your data has been removed. You can start afresh by signing in with the same card.',
};

export default ownTerms;
