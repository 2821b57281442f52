/** All words in Swedish: those of the first view and those of what opens later. */

import terms from './sv.ts';
import type { AllTerms } from './terms.ts';

const minutes = (count: number): string => (count === 1 ? 'en minut' : `${count} minuter`);

const allTerms: AllTerms = {
  ...terms,

  roles: {
    author: 'Författare',
    narrator: 'Uppläsare',
    translator: 'Översättare',
    illustrator: 'Illustratör',
    editor: 'Redaktör',
    contributor: 'Medverkande',
  },
  duration: 'Längd',
  publisher: 'Förlag',
  published: 'Utgiven',
  language: 'Språk',
  series: 'Serie',
  seriesPart: (name, part) => `${name}, del ${part}`,
  subjects: 'Ämnen',
  sample: 'Smakprov',
  hearSample: 'Lyssna på ett smakprov',
  readSample: 'Läs ett smakprov',
  sampleFailed: 'Smakprovet kunde inte spelas upp.',

  signInHeading: 'Logga in i e-biblioteket',
  signInToBorrow: 'Logga in först. Lånet görs genast efteråt.',
  card: 'Bibliotekskortets nummer',
  pin: 'PIN-kod',
  showPin: 'Visa PIN-koden',
  hidePin: 'Dölj PIN-koden',
  cardMissing: 'Skriv numret på ditt bibliotekskort.',
  pinMissing: 'Skriv din PIN-kod.',
  whereToGetPin: 'Bibliotekskort och PIN-kod får du på ditt eget bibliotek.',
  sharedComputer: 'Det här är en dator som många använder',
  sharedComputerHelp: 'Inget sparas på datorn, och du loggas ut när du stänger fliken.',
  wrongCredentials: {
    title: 'Fel kortnummer eller PIN-kod',
    help: 'Kontrollera båda och försök igen. En ny PIN-kod får du på ditt eget bibliotek.',
  },
  tooManyAttempts: (wait) => ({
    title: 'För många försök',
    help: `Inloggningen är tillfälligt låst för att skydda kortet. Försök igen ${wait ? `om ${minutes(wait)}` : 'senare'}.`,
  }),

  player: 'Spelare',
  opening: (title) => `Öppnar ${title}…`,
  play: 'Spela upp',
  pause: 'Paus',
  back: (seconds) => `${seconds} sekunder bakåt`,
  forward: (seconds) => `${seconds} sekunder framåt`,
  chapters: 'Kapitel',
  chapter: (number) => `Kapitel ${number}`,
  nextChapter: 'Nästa kapitel',
  previousChapter: 'Föregående kapitel',
  speed: 'Hastighet',
  speedValue: (rate) => `${rate.toLocaleString('sv')} gånger`,
  position: 'Plats i boken',
  positionSpoken: (position, total) => `${position} av ${total}`,
  timeLeft: (duration) => `${duration} kvar`,
  stalled: 'Väntar på ljudet…',
  ended: 'Boken är slut.',
  highlightsEmpty: 'Inga tips just nu',
  highlightsEmptyHelp: 'Hela samlingen hittar du med sökningen.',
  showAll: 'Visa alla',
  showAllOf: (title) => `Visa alla: ${title}`,
  showFewer: 'Visa färre',
  scrollBack: (title) => `Föregående: ${title}`,
  scrollOn: (title) => `Nästa: ${title}`,
};

export default allTerms;
