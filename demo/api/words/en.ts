/** What the e-library says in English. */
import type { FindingWords, Words } from './words.ts';

const problems: Words['problems'] = {
  'invalid-input': {
    title: 'The request can’t be read',
    detail: () => 'Something in the request is missing or wrong.',
  },
  'invalid-email': {
    title: 'This isn’t an email address',
    detail: () => 'Write it like name@example.fi, or leave it empty.',
  },
  'invalid-annotation-motivation': {
    title: 'This kind of note isn’t kept here',
    detail: () => 'Only bookmarks and the place where you left off are kept.',
  },
  'invalid-annotation-target': {
    title: 'The book isn’t on your shelf',
    detail: () => 'A place can be kept only in a book that you have on loan.',
  },
  'credentials-invalid': {
    title: 'The card number or the PIN is wrong',
    detail: () => 'Check both and try again. Your library can give you a new PIN.',
  },
  'patron-auth-access-token-invalid': { title: 'You are not signed in', detail: () => 'Sign in and try again.' },
  'patron-auth-access-token-expired': {
    title: 'Your session has ended',
    detail: () => 'Sign in again. Your loans are where they were.',
  },
  'recent-sign-in-required': {
    title: 'Sign in again first',
    detail: () => 'Before you stop using the e-library we make sure that it is you. Sign in and try again.',
  },
  'loan-limit-reached': {
    title: 'You have as many loans as you may',
    detail: ({ limit }) => `You can have ${String(limit)} loans at a time. Return one to borrow another.`,
  },
  'hold-limit-reached': {
    title: 'You have as many reservations as you may',
    detail: ({ limit }) => `You can have ${String(limit)} reservations at a time. Cancel one to make another.`,
  },
  'bookmark-limit-reached': {
    title: 'You have as many bookmarks here as you may',
    detail: ({ limit }) => `You can have ${String(limit)} bookmarks in a book. Delete one to add another.`,
  },
  'not-staff': {
    title: 'This is for the library’s staff',
    detail: () => 'Your card opens no editing for this library. Ask whoever looks after the e-library at your library.',
  },
  'not-yours-to-edit': {
    title: 'This belongs to somebody else',
    detail: () => 'You can look at it, but only its own library, area or the nation’s editors can change it.',
  },
  'edited-meanwhile': {
    title: 'Somebody else has changed this meanwhile',
    detail: () => 'Nothing of yours was written over theirs. Look at both and choose.',
  },
  'unknown-shelf': {
    title: 'This shelf isn’t known here',
    detail: () =>
      'The order names a shelf that doesn’t reach this library’s pages. Open the shelves again and put them in order once more.',
  },
  'edit-unconditional': {
    title: 'It isn’t said which version is changed',
    detail: () => 'Open it again and make the change once more.',
  },
  'no-available-license': {
    title: 'All copies are on loan',
    detail: () => 'Somebody else has just borrowed the last copy. Nothing was reserved for you.',
  },
  'signature-invalid': {
    title: 'The address isn’t valid',
    detail: () => 'The loan has ended or the address is incomplete. Open the book from your shelf.',
  },
  'signature-expired': { title: 'The address is too old', detail: () => 'Open the book again from your shelf.' },
  'library-not-found': { title: 'There is no such library', detail: () => 'Check the address of the e-library.' },
  'no-active-loan': {
    title: 'You don’t have this loan',
    detail: () => 'It has been returned or its time has run out.',
  },
  'no-active-hold': {
    title: 'There is no such reservation',
    detail: () => 'It was cancelled or borrowed, or its time has run out.',
  },
  'no-licenses': {
    title: 'Not lent in your municipality',
    detail: () => 'Your own library has no licence for this title.',
  },
  'progression-invalid-payload': {
    title: 'The place can’t be read',
    detail: () => 'It lacks the time, the device or the place.',
  },
  'progression-date': {
    title: 'A later place is kept already',
    detail: () => 'Another device has kept a later place.',
  },
  'no-annotation': { title: 'No mark is kept', detail: () => 'There is no bookmark or place kept under this address.' },
  'not-found': { title: 'Not found', detail: () => 'There is nothing at this address.' },
  'cannot-renew-loan': {
    title: 'This loan can’t be renewed',
    detail: ({ renewals }) =>
      `Somebody else is waiting, the licence ends, or it was renewed ${String(renewals)} times already. The due date stays as it is.`,
  },
  'cannot-fulfill-loan': {
    title: 'The book isn’t available in this form',
    detail: () => 'Choose another way to read or listen.',
  },
  'range-not-satisfiable': {
    title: 'There is no such part',
    detail: ({ size }) => `The file is ${String(size)} bytes long.`,
  },
  'idempotency-key-reused': {
    title: 'The key belongs to another request',
    detail: () => 'An idempotency key is good for one request only.',
  },
  'too-many-attempts': {
    title: 'Too many attempts',
    detail: ({ minutes }) => `Try again in ${String(minutes)} minutes, or ask at your library for a new PIN.`,
  },
  'not-age-appropriate': {
    title: 'This title has an age limit',
    detail: ({ minimumAge }) => `You must be at least ${String(minimumAge)} years old to borrow it.`,
  },
  'internal-server-error': {
    title: 'The e-library has a fault',
    detail: () => 'It isn’t your doing. Try again in a moment.',
  },
  'media-not-ready': { title: 'The recording isn’t ready yet', detail: () => 'Try again in a moment.' },
};

const waysOfReading: Words['waysOfReading'] = {
  textual: 'It can be read with a screen reader or a Braille display.',
  auditory: 'All of it can be listened to.',
  displayTransformability: 'The size and look of its text can be changed.',
};

const finding: FindingWords = {
  all: 'All',
  sort: 'Sort by',
  facets: {
    availability: 'Availability',
    format: 'Format',
    language: 'Language',
    audience: 'For whom',
    genre: 'Subject',
    author: 'Author',
    year: 'Published',
    accessibility: 'Accessibility',
  },
  values: {
    format: { ebook: 'E-books', audiobook: 'Audiobooks' },
    availability: { now: 'Available now' },
    audience: { adult: 'Adults', 'young-adult': 'Young adults', children: 'Children' },
    accessibility: { true: 'Works with a screen reader' },
  },
  decade: (decade) => `${String(decade)}s`,
  sorts: {
    relevance: 'Relevance',
    title: 'Title',
    author: 'Author',
    newest: 'Newest first',
    year: 'Year of publication',
    series: 'Order of the series',
  },
  suggestionGroups: { title: 'Titles', person: 'People', series: 'Series', subject: 'Subjects' },
  suggestions: (query) => `Suggestions for “${query}”`,
  related: (book) => `Related to ${book}`,
};

export const english: Words = {
  lanes: {
    all: 'All books',
    new: 'New',
    audiobooks: 'Audiobooks',
    ebooks: 'E-books',
    young: 'For children and young people',
    finnish: 'In Finnish',
    swedish: 'In Swedish',
    english: 'In English',
    sami: 'In Sámi',
  },
  shelf: 'My shelf',
  favourites: 'Favourites',
  help: 'Help',
  search: 'Search',
  searchResults: (query) => `Search results for “${query}”`,
  finding,
  waysOfReading,
  cardNumber: 'Library card number',
  pin: 'PIN',
  signInDescription: 'Sign in with your library card number and its PIN.',
  webReader: {
    title: (book) => `Reading ${book}`,
    body: (until) => `The web reader is on its way. Your loan is safe until ${until}.`,
  },
  passphraseHint: 'Your library’s website shows it beside the loan',
  problems,
};
