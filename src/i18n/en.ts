/** The words in English. `glossary.md` tells which word stands for which thing. */

import { en as media } from './media.ts';
import type { Terms } from './terms.ts';

const terms: Terms = {
  searchLabel: 'Search e-books and audiobooks',
  searchPlaceholder: 'Title, author or subject',
  search: 'Search',
  searching: 'Searching…',
  resultsHeading: 'Search results',
  results: (count) => (count === 1 ? '1 result' : `${count} results`),
  nothingFound: (query) => `Nothing found for “${query}”.`,
  nothingFoundHelp: 'Check the spelling, or try a single word, such as the author’s surname.',
  waysBack: 'Ways back',
  showMore: 'Show more',
  moreShown: (shown, total) => (total === undefined ? `Showing ${shown}` : `Showing ${shown} of ${total}`),
  loading: 'Loading…',

  media,
  availableNow: 'Available now',
  allOnLoan: (queue, weeks) => {
    const waiting = queue ? `All on loan, ${queue} waiting` : 'All on loan';
    return weeks ? `${waiting}, about ${weeks === 1 ? 'a week' : `${weeks} weeks`}` : waiting;
  },
  openToAll: 'Free for everyone',
  notLendable: 'Not available to borrow',
  onLoan: 'You have it on loan',
  onHold: (position) => (position ? `You are number ${position} in the queue` : 'You are in the queue'),
  holdReady: 'Your reservation is ready to borrow',
  due: (day, left) => {
    if (left < 0) return `The loan ended on ${day}`;
    if (left === 0) return `Due ${day} · ends today`;
    return `Due ${day} · ${left === 1 ? '1 day' : `${left} days`} left`;
  },

  borrow: 'Borrow',
  borrowing: 'Borrowing…',
  hold: 'Reserve',
  close: 'Close',
  ways: {
    play: 'Listen',
    read: 'Read online',
    licence: 'Download for a reading app',
    download: 'Download file',
    app: 'Open in the app',
  },
  actionOn: (action, title) => `${action}: ${title}`,

  borrowed: (title, day) => (day ? `You borrowed ${title}. It is due on ${day}.` : `You borrowed ${title}.`),
  borrowFailed: (title) => `${title} could not be borrowed.`,

  shelfHeading: 'My shelf',
  shelfSignedOut: 'Sign in to see your loans and when they are due.',

  signIn: 'Sign in',
  sessionExpired: 'Your session has expired. Sign in again.',
  signingIn: 'Signing in…',
  signedIn: 'You are signed in.',
  signedInAs: (name) => `Signed in as ${name}`,
  signOut: 'Sign out',
  signedOut: 'You are signed out.',
  playerIdle: 'No audiobook is open',
  playerIdleHelp: 'Choose an audiobook on your shelf and press Listen.',
  playerInWindow: 'The book is open in a window of its own',
  showWindow: 'Show the window',
  toPage: 'To the library’s page',
  errors: {
    offline: {
      title: 'No connection',
      help: 'The e-library can’t be reached. Check your device’s connection and try again.',
    },
  },
  steps: {
    retry: 'Try again',
  },
};

export default terms;
