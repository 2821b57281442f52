/** The words in English. `glossary.md` tells which word stands for which thing. */

import * as media from './media.ts';
import type { Terms } from './terms.ts';

const minutes = (count: number): string => (count === 1 ? 'a minute' : `${count} minutes`);

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

  media: media.en,
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
    timeout: {
      title: 'The e-library didn’t answer in time',
      help: 'The connection or the service is slow just now. Try again in a moment.',
    },
    'signed-out': {
      title: 'You have been signed out',
      help: 'Your loans are safe. Sign in again and carry on where you were.',
    },
    forbidden: {
      title: 'You are not allowed to do this',
      help: 'The e-library didn’t accept the request. Your library’s customer service can find out why.',
    },
    'not-entitled': {
      title: 'You don’t have access yet',
      help: 'The e-library is open to residents of the municipalities that take part. Your library can tell whether you can get access.',
    },
    'not-found': {
      title: 'The title was not found',
      help: 'It may have left the e-library’s collection. Search for it by name or ask your library.',
    },
    limit: {
      title: 'You already have as many loans as allowed',
      help: 'Return one of your loans, and you can borrow another.',
    },
    conflict: {
      title: 'Something changed meanwhile',
      help: 'Somebody else got the last copy, or the loan has already changed. Fetch fresh details and try again.',
    },
    unreadable: {
      title: 'The answer could not be read',
      help: 'The e-library sent a faulty answer. It isn’t your doing. Try later or tell your library.',
    },
    server: {
      title: 'The e-library has a problem',
      help: 'The fault is in the service, not in your device. Your loans are safe. Try again in a moment.',
    },
  },
  limitHelp: (limit) => `You can have ${limit} loans at a time. Return one, and you can borrow another.`,
  problems: {
    'no-available-license': () => ({
      title: 'The last copy has just been borrowed',
      help: 'You can reserve the title and get it when it is your turn.',
    }),
    'hold-limit-reached': (limit) => ({
      title: 'You already have as many reservations as allowed',
      help:
        limit === undefined
          ? 'Cancel one of your reservations, and you can make another.'
          : `You can have ${limit} reservations at a time. Cancel one, and you can make another.`,
    }),
    'not-age-appropriate': (years) => ({
      title: 'The title has an age limit',
      help:
        years === undefined
          ? 'Your library can tell who may borrow it.'
          : `It can be borrowed from the age of ${years}. Your library helps you find something else to read.`,
    }),
  },
  tooBusy: (wait) => ({
    title: 'Too many requests',
    help: `The e-library asks you to wait. Try again in ${minutes(wait)}.`,
  }),
  steps: {
    retry: 'Try again',
    signIn: 'Sign in',
    contact: 'Contact your library',
    hold: 'Reserve the title',
    shelf: 'Show my loans',
  },
};

export default terms;
