/** All words in English: those of the first view and those of what opens later. */

import { counted } from './counted.ts';
import terms from './errors/en.ts';
import highlights from './highlights/en.ts';
import type { AllTerms } from './terms.ts';

const minutes = (count: number): string => (count === 1 ? 'a minute' : `${count} minutes`);

/** What is known of a queue; nothing of what isn't. */
const queueBefore = (count: number | undefined): string[] =>
  count === undefined ? [] : [count === 0 ? 'nobody else is waiting' : `${count} ahead of you in the queue`];
const place = (position: number | undefined): string[] => (position ? [`number ${position} in the queue`] : []);
const estimate = (weeks: number): string => (weeks <= 1 ? 'about a week' : `about ${weeks} weeks`);
const estimated = (weeks: number | undefined): string[] => (weeks ? [estimate(weeks)] : []);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const allTerms: AllTerms = {
  ...terms,

  browseCollection: 'Browse the collection',
  suggestions: 'Suggestions',
  suggestionsCount: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  limits: 'Filter',
  limitsChosen: (count) => `Filter (${count} chosen)`,
  chosenLimits: 'Chosen filters',
  removeLimit: (limit) => `Remove filter: ${limit}`,
  viewAs: 'View',
  views: { list: 'List', covers: 'Covers' },
  didYouMean: 'Did you mean',
  nothingHere: 'There is nothing here just now.',
  tryWithoutLimits: 'The filters may hide what you are looking for.',
  askLibrary: 'Ask your library',
  askLibraryHelp: 'Can’t find it? Your library helps.',

  accessibility: 'Accessibility',
  accessibilityFeatures: {
    displayTransformability: 'Size and layout of the text can be changed.',
    alternativeText: 'Pictures have text alternatives.',
    longDescription: 'Pictures have long descriptions.',
    readingOrder: 'The reading order is marked.',
    structuralNavigation: 'Headings can be used to move about.',
    tableOfContents: 'It has a table of contents.',
    index: 'It has an index.',
    synchronizedAudioText: 'Sound and text go together.',
    transcript: 'The sound is there as text, too.',
    MathML: 'Formulas can be read with a screen reader.',
  },
  accessibilityHazards: {
    flashing: 'Contains flashes.',
    sound: 'Contains unexpected sounds.',
    motionSimulation: 'Contains motion that may cause dizziness.',
  },
  readableByScreenReader: 'Works with a screen reader.',
  meetsStandard: (standard) => `Meets ${standard}.`,
  moreBy: (name) => `More by ${name}`,
  moreInSeries: (name) => `In the series ${name}`,
  related: 'Similar titles',
  share: 'Share',
  linkCopied: 'The link has been copied.',
  linkNotCopied: 'The link could not be copied. Copy it here:',

  roles: {
    author: 'Author',
    narrator: 'Narrator',
    translator: 'Translator',
    illustrator: 'Illustrator',
    editor: 'Editor',
    contributor: 'Contributor',
  },
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

  signInHeading: 'Sign in to the e-library',
  signInToBorrow: 'Sign in, and the loan is made right after.',
  signInToConfirm: 'Sign in once more, so that we know it is you.',
  card: 'Library card number',
  pin: 'PIN',
  showPin: 'Show PIN',
  hidePin: 'Hide PIN',
  cardMissing: 'Enter your library card number.',
  pinMissing: 'Enter your PIN.',
  whereToGetPin: 'You get a library card and a PIN at your own library.',
  sharedComputer: 'This is a shared computer',
  sharedComputerHelp: 'Nothing is kept on the computer, and you are signed out when you close the tab.',
  statements: { terms: 'Terms of use', privacy: 'Privacy statement', accessibility: 'Accessibility statement' },
  inNewTab: '(opens in a new tab)',
  wrongCredentials: {
    title: 'Wrong card number or PIN',
    help: 'Check both and try again. Your own library can give you a new PIN.',
  },
  tooManyAttempts: (wait) => ({
    title: 'Too many attempts',
    help: `Signing in is locked for a while to protect the card. Try again ${wait ? `in ${minutes(wait)}` : 'later'}.`,
  }),

  giveBack: 'Return',
  givingBack: 'Returning…',
  cancel: 'Cancel',
  wayHelp: {
    play: 'You can listen on this page.',
    read: 'Opens in the e-library’s web reader in a new tab.',
    licence: 'Open the downloaded file in a reading app that supports LCP protection, and the book opens there.',
    download: 'The file is saved on your device.',
    app: 'This title can only be opened in the e-library’s app on a phone or tablet.',
  },
  serviceApp: 'The e-library’s app',
  scanQrCode: 'Open the title on a phone or tablet: point its camera at the QR code.',
  qrCodeFor: (title) => `QR code that opens ${title} in the app`,
  readingApp: 'Reading app',
  passphrase: 'Passphrase',
  passphraseHelp: 'The reading app asks for the passphrase when you first open the book.',
  passphraseIs: (passphrase) => `The passphrase is ${passphrase}.`,
  showPassphrase: 'Show passphrase',
  hidePassphrase: 'Hide passphrase',
  passphraseMissing: 'The e-library doesn’t tell the passphrase. Contact your library.',
  returned: (title) => `You returned ${title}.`,
  returnFailed: (title) => `${title} could not be returned.`,
  loansHeading: 'Loans',
  holdsHeading: 'Reservations',
  shelfEmpty: 'Your shelf is empty',
  shelfEmptyHelp: 'Find a book and choose Borrow; it will appear here.',
  shelfCount: (loans, ready) =>
    [counted(loans, 'loan', 'loans'), counted(ready, 'reservation ready', 'reservations ready')]
      .filter(Boolean)
      .join(', ') || 'no loans',
  toCalendar: 'Add the due date to a calendar',
  lastDayOf: (title) => `Loan ends: ${title}`,
  helpedAtHome: (home) => `Your home municipality is ${home}. Its library answers questions about your loans.`,
  shelfAsOf: (day, time) => `This is how your shelf was on ${day} at ${time}.`,
  waitsForNetwork: {
    borrow: 'Waiting for a connection: the title will be borrowed once it is back.',
    hold: 'Waiting for a connection: the title will be reserved once it is back.',
    return: 'Waiting for a connection: the loan will be returned once it is back.',
    renew: 'Waiting for a connection: the loan will be renewed once it is back.',
    suspend: 'Waiting for a connection: the reservation will be paused once it is back.',
    resume: 'Waiting for a connection: the reservation will be resumed once it is back.',
  },
  signInToHold: 'Sign in, and the reservation is made right after.',
  holdQuestion: (queue, weeks) => {
    const facts = [...queueBefore(queue), ...estimated(weeks)].join(', ');
    return `${capital(facts || 'all copies are on loan')}. Reserve the title?`;
  },
  placingHold: 'Reserving…',
  held: (position, weeks) =>
    `${['Reserved', ...place(position), ...estimated(weeks)].join(', ')}. Your shelf will tell when you can borrow it.`,
  heldInstead: (position) =>
    `The last copy has just been borrowed. You are now ${place(position)[0] ?? 'in the queue'}.`,
  cancelHold: 'Cancel reservation',
  cancellingHold: 'Cancelling…',
  cancellingSoon: (title) => `The reservation of ${title} is being cancelled. You can still undo it.`,
  holdCancelled: (title) => `The reservation of ${title} is cancelled.`,
  holdKept: (title) => `You keep the reservation of ${title}.`,
  holdNotChanged: (title) => `The reservation of ${title} could not be changed.`,
  estimate,
  borrowBefore: (day, time) => `Borrow by ${day} at ${time}`,
  suspend: 'Pause reservation',
  suspending: 'Pausing…',
  suspendUntil: 'Pause until this day',
  suspendHelp: 'You keep your place in the queue. The title is not offered to you before this day.',
  suspended: (day) => `paused until ${day}`,
  holdSuspended: (title, day) => `The reservation of ${title} is paused until ${day}.`,
  resume: 'Resume reservation',
  resuming: 'Resuming…',
  holdResumed: (title) => `The reservation of ${title} is running again.`,
  renew: 'Renew',
  renewing: 'Renewing…',
  renewed: (title, day) => (day ? `You renewed ${title}. It is now due on ${day}.` : `You renewed ${title}.`),
  renewFailed: (title) => `${title} could not be renewed.`,
  undo: 'Undo',
  returningSoon: (title) => `${title} is being returned. You can still undo it.`,
  kept: (title) => `You keep ${title} on loan.`,

  ...highlights,
};

export default allTerms;
