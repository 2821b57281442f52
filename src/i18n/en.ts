/** The words in English. `glossary.md` tells which word stands for which thing. */

import type { Terms } from './terms.ts';

const minutes = (count: number): string => (count === 1 ? 'a minute' : `${count} minutes`);

const terms: Terms = {
  searchHeading: 'Search the e-library',
  searchLabel: 'Search e-books and audiobooks',
  searchPlaceholder: 'Title, author or subject',
  search: 'Search',
  searching: 'Searching…',
  resultsHeading: 'Search results',
  results: (count) => (count === 1 ? '1 result' : `${count} results`),
  nothingFound: (query) => `Nothing found for “${query}”.`,
  nothingFoundHelp: 'Check the spelling, or try a single word, such as the author’s surname.',
  showMore: 'Show more',
  moreShown: (shown, total) => (total === undefined ? `Showing ${shown}` : `Showing ${shown} of ${total}`),
  loading: 'Loading…',

  media: { ebook: 'E-book', audiobook: 'Audiobook', other: 'Publication' },
  roles: {
    author: 'Author',
    narrator: 'Narrator',
    translator: 'Translator',
    illustrator: 'Illustrator',
    editor: 'Editor',
    contributor: 'Contributor',
  },
  details: 'Details',
  description: 'Description',
  duration: 'Length',
  publisher: 'Publisher',
  published: 'Published',
  language: 'Language',
  series: 'Series',
  seriesPart: (name, part) => `${name}, part ${part}`,
  subjects: 'Subjects',
  sample: 'Sample',
  hearSample: 'Listen to a sample',
  readSample: 'Read a sample',
  sampleFailed: 'The sample could not be played.',

  availableNow: 'Available now',
  copiesAvailable: (available, total) => `${available} of ${total} available`,
  allOnLoan: (queue) => (queue ? `All on loan, ${queue} waiting` : 'All on loan'),
  openToAll: 'Free for everyone',
  notLendable: 'Not available to borrow',
  onLoan: 'You have it on loan',
  onHold: (position) => (position ? `Reserved for you, number ${position} in the queue` : 'Reserved for you'),
  holdReady: 'Your reservation is ready to borrow',
  due: (day, left) => {
    if (left < 0) return `The loan ended on ${day}`;
    if (left === 0) return `Due ${day} · ends today`;
    return `Due ${day} · ${left === 1 ? '1 day' : `${left} days`} left`;
  },

  borrow: 'Borrow',
  borrowing: 'Borrowing…',
  giveBack: 'Return',
  givingBack: 'Returning…',
  giveBackQuestion: (title) => `Return ${title}?`,
  giveBackHelp: 'The loan leaves your shelf at once and goes to the next reader.',
  cancel: 'Cancel',
  close: 'Close',
  ways: {
    play: 'Listen',
    read: 'Read online',
    licence: 'Download for a reading app',
    download: 'Download file',
    app: 'Open in the app',
  },
  wayHelp: {
    play: 'Plays on this page.',
    read: 'Opens in the e-library’s web reader in a new tab.',
    licence: 'Open the downloaded file in a reading app that supports LCP protection, and the book opens there.',
    download: 'The file is saved on your device.',
    app: 'This title can only be opened in the e-library’s app on a phone or tablet.',
  },
  actionOn: (action, title) => `${action}: ${title}`,

  borrowed: (title, day) => (day ? `You borrowed ${title}. It is due on ${day}.` : `You borrowed ${title}.`),
  returned: (title) => `You returned ${title}.`,
  borrowFailed: (title) => `${title} could not be borrowed.`,
  returnFailed: (title) => `${title} could not be returned.`,

  shelfHeading: 'My shelf',
  loansHeading: 'Loans',
  holdsHeading: 'Reservations',
  loans: (count) => (count === 1 ? '1 loan' : `${count} loans`),
  loansLeft: (count) => {
    if (count === 0) return 'You already have as many loans as allowed.';
    return `You can borrow ${count === 1 ? 'one more title' : `${count} more titles`}.`;
  },
  shelfEmpty: 'Your shelf is empty',
  shelfEmptyHelp: 'Find a book and choose Borrow; it will appear here.',
  shelfSignedOut: 'Sign in to see your loans and when they are due.',
  refresh: 'Refresh',

  signIn: 'Sign in',
  signInHeading: 'Sign in to the e-library',
  signInToBorrow: 'Sign in, and the loan is made right after.',
  sessionExpired: 'Your session has expired. Sign in again.',
  card: 'Library card number',
  pin: 'PIN',
  showPin: 'Show PIN',
  hidePin: 'Hide PIN',
  cardMissing: 'Enter your library card number.',
  pinMissing: 'Enter your PIN.',
  whereToGetPin: 'You get a library card and a PIN at your own library.',
  sharedComputer: 'This is a shared computer',
  sharedComputerHelp: 'Nothing is kept on the computer, and you are signed out when you close the tab.',
  signingIn: 'Signing in…',
  signedIn: 'You are signed in.',
  signedInAs: (name) => `Signed in as ${name}`,
  signOut: 'Sign out',
  signedOut: 'You are signed out.',
  wrongCredentials: {
    title: 'Wrong card number or PIN',
    help: 'Check both and try again. Your own library can give you a new PIN.',
  },
  tooManyAttempts: (wait) => ({
    title: 'Too many attempts',
    help: `Signing in is locked for a while to protect the card. Try again ${wait ? `in ${minutes(wait)}` : 'later'}.`,
  }),

  player: 'Player',
  playerIdle: 'No audiobook is open',
  playerIdleHelp: 'Choose an audiobook on your shelf and press Listen.',
  opening: (title) => `Opening ${title}…`,
  play: 'Play',
  pause: 'Pause',
  back: (seconds) => `Back ${seconds} seconds`,
  forward: (seconds) => `Forward ${seconds} seconds`,
  chapters: 'Chapters',
  chapter: (number) => `Chapter ${number}`,
  nextChapter: 'Next chapter',
  previousChapter: 'Previous chapter',
  speed: 'Speed',
  speedValue: (rate) => `${rate.toLocaleString('en')} times`,
  position: 'Place in the book',
  positionSpoken: (position, total) => `${position} of ${total}`,
  timeLeft: (duration) => `${duration} left`,
  stalled: 'Waiting for sound…',
  ended: 'The book has ended.',
  continuesAt: (position) => `Continues at ${position}`,

  highlightsHeading: 'Library picks',
  highlightsEmpty: 'No picks just now',
  highlightsEmptyHelp: 'Search to find the whole collection.',
  showAll: 'Show all',
  showAllOf: (title) => `Show all: ${title}`,
  showFewer: 'Show fewer',
  scrollBack: (title) => `Previous: ${title}`,
  scrollOn: (title) => `Next: ${title}`,

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
  tooBusy: (wait) => ({
    title: 'Too many requests',
    help: `The e-library asks you to wait. Try again in ${minutes(wait)}.`,
  }),
  steps: {
    retry: 'Try again',
    signIn: 'Sign in',
    contact: 'Contact your library',
    shelf: 'Show my loans',
  },
};

export default terms;
