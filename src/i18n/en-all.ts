/** All words in English: those of the first view and those of what opens later. */

import terms from './en.ts';
import type { AllTerms } from './terms.ts';

const minutes = (count: number): string => (count === 1 ? 'a minute' : `${count} minutes`);

const allTerms: AllTerms = {
  ...terms,

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
  card: 'Library card number',
  pin: 'PIN',
  showPin: 'Show PIN',
  hidePin: 'Hide PIN',
  cardMissing: 'Enter your library card number.',
  pinMissing: 'Enter your PIN.',
  whereToGetPin: 'You get a library card and a PIN at your own library.',
  sharedComputer: 'This is a shared computer',
  sharedComputerHelp: 'Nothing is kept on the computer, and you are signed out when you close the tab.',
  wrongCredentials: {
    title: 'Wrong card number or PIN',
    help: 'Check both and try again. Your own library can give you a new PIN.',
  },
  tooManyAttempts: (wait) => ({
    title: 'Too many attempts',
    help: `Signing in is locked for a while to protect the card. Try again ${wait ? `in ${minutes(wait)}` : 'later'}.`,
  }),

  player: 'Player',
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
  highlightsEmpty: 'No picks just now',
  highlightsEmptyHelp: 'Search to find the whole collection.',
  showAll: 'Show all',
  showAllOf: (title) => `Show all: ${title}`,
  showFewer: 'Show fewer',
  scrollBack: (title) => `Previous: ${title}`,
  scrollOn: (title) => `Next: ${title}`,
};

export default allTerms;
