/** All words in Swedish: those of the first view and those of what opens later. */

import { counted } from './counted.ts';
import terms from './errors/sv.ts';
import highlights from './highlights/sv.ts';
import type { AllTerms } from './terms.ts';

const minutes = (count: number): string => (count === 1 ? 'en minut' : `${count} minuter`);

/** What is known of a queue; nothing of what isn't. */
const queueBefore = (count: number | undefined): string[] =>
  count === undefined ? [] : [count === 0 ? 'ingen annan i kön' : `${count} före dig i kön`];
const place = (position: number | undefined): string[] => (position ? [`plats ${position} i kön`] : []);
const estimate = (weeks: number): string => (weeks <= 1 ? 'cirka en vecka' : `cirka ${weeks} veckor`);
const estimated = (weeks: number | undefined): string[] => (weeks ? [estimate(weeks)] : []);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const allTerms: AllTerms = {
  ...terms,

  browseCollection: 'Bläddra i samlingen',
  suggestions: 'Förslag',
  suggestionsCount: (count) => `${count} förslag`,
  limits: 'Avgränsa',
  limitsChosen: (count) => (count === 1 ? 'Avgränsa (1 vald)' : `Avgränsa (${count} valda)`),
  chosenLimits: 'Valda avgränsningar',
  removeLimit: (limit) => `Ta bort avgränsningen: ${limit}`,
  viewAs: 'Visning',
  views: { list: 'Lista', covers: 'Omslag' },
  didYouMean: 'Menade du',
  nothingHere: 'Här finns ingenting just nu.',
  tryWithoutLimits: 'Avgränsningarna kan dölja det du söker.',
  askLibrary: 'Fråga biblioteket',
  askLibraryHelp: 'Hittar du inte? Ditt bibliotek hjälper.',

  accessibility: 'Tillgänglighet',
  accessibilityFeatures: {
    displayTransformability: 'Textens storlek och utseende kan ändras.',
    alternativeText: 'Bilderna har textalternativ.',
    longDescription: 'Bilderna har långa beskrivningar.',
    readingOrder: 'Läsordningen är angiven.',
    structuralNavigation: 'Rubrikerna går att navigera med.',
    tableOfContents: 'Innehållsförteckning finns.',
    index: 'Register finns.',
    synchronizedAudioText: 'Ljud och text följs åt.',
    transcript: 'Ljudet finns som text.',
    MathML: 'Formler kan läsas med skärmläsare.',
  },
  accessibilityHazards: {
    flashing: 'Innehåller blinkningar.',
    sound: 'Innehåller oväntade ljud.',
    motionSimulation: 'Innehåller rörelse som kan ge yrsel.',
  },
  readableByScreenReader: 'Fungerar med skärmläsare.',
  meetsStandard: (standard) => `Uppfyller standarden ${standard}.`,
  moreBy: (name) => `Mer av ${name}`,
  moreInSeries: (name) => `I serien ${name}`,
  related: 'Liknande',
  share: 'Dela',
  linkCopied: 'Länken är kopierad.',
  linkNotCopied: 'Länken kunde inte kopieras. Kopiera den här:',

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
  signInToConfirm: 'Logga in en gång till, så att vi vet att det är du.',
  card: 'Bibliotekskortets nummer',
  pin: 'PIN-kod',
  showPin: 'Visa PIN-koden',
  hidePin: 'Dölj PIN-koden',
  cardMissing: 'Skriv numret på ditt bibliotekskort.',
  pinMissing: 'Skriv din PIN-kod.',
  whereToGetPin: 'Bibliotekskort och PIN-kod får du på ditt eget bibliotek.',
  sharedComputer: 'Det här är en dator som många använder',
  sharedComputerHelp: 'Inget sparas på datorn, och du loggas ut när du stänger fliken.',
  statements: { terms: 'Användarvillkor', privacy: 'Dataskyddsbeskrivning', accessibility: 'Tillgänglighetsutlåtande' },
  inNewTab: '(öppnas i en ny flik)',
  wrongCredentials: {
    title: 'Fel kortnummer eller PIN-kod',
    help: 'Kontrollera båda och försök igen. En ny PIN-kod får du på ditt eget bibliotek.',
  },
  tooManyAttempts: (wait) => ({
    title: 'För många försök',
    help: `Inloggningen är tillfälligt låst för att skydda kortet. Försök igen ${wait ? `om ${minutes(wait)}` : 'senare'}.`,
  }),

  giveBack: 'Lämna tillbaka',
  givingBack: 'Lämnar tillbaka…',
  cancel: 'Avbryt',
  wayHelp: {
    play: 'Du kan lyssna på den här sidan.',
    read: 'Öppnas i e-bibliotekets läsare på webben, på en ny flik.',
    licence: 'Öppna den nedladdade filen i en läsapp som stöder LCP-skydd, så öppnas boken där.',
    download: 'Filen sparas på din enhet.',
    app: 'Den här titeln kan bara öppnas i e-bibliotekets app på telefon eller surfplatta.',
  },
  serviceApp: 'E-bibliotekets app',
  scanQrCode: 'Öppna titeln på en telefon eller surfplatta: rikta dess kamera mot QR-koden.',
  qrCodeFor: (title) => `QR-kod som öppnar ${title} i appen`,
  readingApp: 'Läsapp',
  passphrase: 'Lösenfras',
  passphraseHelp: 'Läsappen frågar efter lösenfrasen när du öppnar boken första gången.',
  passphraseIs: (passphrase) => `Lösenfrasen är ${passphrase}.`,
  showPassphrase: 'Visa lösenfrasen',
  hidePassphrase: 'Dölj lösenfrasen',
  passphraseMissing: 'E-biblioteket berättar inte lösenfrasen. Kontakta biblioteket.',
  returned: (title) => `Du lämnade tillbaka ${title}.`,
  returnFailed: (title) => `Det gick inte att lämna tillbaka ${title}.`,
  loansHeading: 'Lån',
  holdsHeading: 'Reserveringar',
  shelfEmpty: 'Din hylla är tom',
  shelfEmptyHelp: 'Sök en bok och välj Låna, så kommer den hit.',
  shelfCount: (loans, ready) =>
    [counted(loans, 'lån', 'lån'), counted(ready, 'reservering kan lånas', 'reserveringar kan lånas')]
      .filter(Boolean)
      .join(', ') || 'inga lån',
  toCalendar: 'Lägg till förfallodagen i kalendern',
  lastDayOf: (title) => `Lånet går ut: ${title}`,
  helpedAtHome: (home) => `Din hemkommun är ${home}. Frågor om dina lån besvaras av biblioteket i din hemkommun.`,
  shelfAsOf: (day, time) => `Så här såg din hylla ut ${day} kl. ${time}.`,
  waitsForNetwork: {
    borrow: 'Väntar på nätet: titeln lånas när kontakten är tillbaka.',
    hold: 'Väntar på nätet: titeln reserveras när kontakten är tillbaka.',
    return: 'Väntar på nätet: lånet lämnas tillbaka när kontakten är tillbaka.',
    renew: 'Väntar på nätet: lånet förnyas när kontakten är tillbaka.',
    suspend: 'Väntar på nätet: reserveringen pausas när kontakten är tillbaka.',
    resume: 'Väntar på nätet: reserveringen återupptas när kontakten är tillbaka.',
  },
  signInToHold: 'Logga in först. Reserveringen görs genast efteråt.',
  holdQuestion: (queue, weeks) => {
    const facts = [...queueBefore(queue), ...estimated(weeks)].join(', ');
    return `${capital(facts || 'alla exemplar är utlånade')}. Vill du reservera titeln?`;
  },
  placingHold: 'Reserverar…',
  held: (position, weeks) =>
    `${['Reserverad', ...place(position), ...estimated(weeks)].join(', ')}. Vi meddelar på hyllan när du kan låna.`,
  heldInstead: (position) =>
    `Det sista exemplaret hann bli utlånat. Du har nu ${place(position)[0] ?? 'en plats i kön'}.`,
  cancelHold: 'Ta bort reserveringen',
  cancellingHold: 'Tar bort…',
  cancellingSoon: (title) => `Reserveringen av ${title} tas bort. Du kan ännu ångra dig.`,
  holdCancelled: (title) => `Reserveringen av ${title} är borttagen.`,
  holdKept: (title) => `Reserveringen av ${title} finns kvar.`,
  holdNotChanged: (title) => `Reserveringen av ${title} kunde inte ändras.`,
  estimate,
  borrowBefore: (day, time) => `Ska lånas senast ${day} kl. ${time}`,
  suspend: 'Pausa reserveringen',
  suspending: 'Pausar…',
  suspendUntil: 'Pausa till denna dag',
  suspendHelp: 'Du behåller din plats i kön. Titeln erbjuds dig inte före den här dagen.',
  suspended: (day) => `pausad till ${day}`,
  holdSuspended: (title, day) => `Reserveringen av ${title} är pausad till ${day}.`,
  resume: 'Återuppta reserveringen',
  resuming: 'Återupptar…',
  holdResumed: (title) => `Reserveringen av ${title} gäller igen.`,
  renew: 'Förnya',
  renewing: 'Förnyar…',
  renewed: (title, day) =>
    day ? `Du förnyade lånet av ${title}. Den nya förfallodagen är ${day}.` : `Du förnyade lånet av ${title}.`,
  renewFailed: (title) => `Lånet av ${title} kunde inte förnyas.`,
  undo: 'Ångra',
  returningSoon: (title) => `${title} lämnas tillbaka. Du kan ännu ångra dig.`,
  kept: (title) => `Du har ${title} kvar som lån.`,

  ...highlights,
};

export default allTerms;
