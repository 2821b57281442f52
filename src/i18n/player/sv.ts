/** The words of the first view in Swedish, with those of the player. */

import terms from '../errors/sv.ts';
import type { PlayerTerms } from './terms.ts';

const playerTerms: PlayerTerms = {
  ...terms,

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
  speedValue: (rate) => (rate === 1 ? 'Hastighet 1, normal' : `${rate.toLocaleString('sv')} gånger`),
  position: 'Plats i boken',
  positionSpoken: (position, total) => `${position} av ${total}`,
  timeLeft: (duration) => `${duration} kvar`,
  stalled: 'Väntar på ljudet…',
  ended: 'Boken är slut.',
  loanOver: {
    title: 'Lånetiden är slut',
    help: 'Platsen där du var finns kvar. När du lånar titeln igen fortsätter du därifrån.',
  },
  elsewhere: (position) => `På en annan enhet var du vid ${position}.`,
  goThere: 'Gå dit',
  stayHere: 'Stanna här',

  chapterOf: (number, count) => `Kapitel ${number}/${count}`,
  heard: 'Lyssnat',
  heardShare: (percent) => `Lyssnat ${percent} %`,

  slower: 'Långsammare',
  faster: 'Snabbare',
  speedSign: (rate) => `${rate.toLocaleString('sv')}×`,

  timer: 'Insomningstimer',
  timerHelp: 'Ljudet tonas ut och uppläsningen stannar.',
  timerOff: 'Ingen timer',
  timerMinutes: (minutes) => `${minutes} min`,
  timerChapter: 'Till kapitlets slut',
  timerRunning: (left) => `Uppläsningen stannar när du har lyssnat ${left}.`,
  timerChapterRunning: 'Uppläsningen stannar när kapitlet är slut.',
  timerStopped: 'Insomningstimern är avstängd.',
  timerFading: 'Insomningstimern stannar snart uppläsningen.',
  timerRung: 'Insomningstimern stannade uppläsningen.',
  timerExtend: (minutes) => `Lyssna ${minutes} min till`,
  timerExtendChapter: 'Lyssna på ett kapitel till',

  settings: 'Inställningar',
  skipBack: 'Hopp bakåt',
  skipForward: 'Hopp framåt',
  seconds: (seconds) => `${seconds} sekunder`,
  volume: 'Volym',
  volumeValue: (percent) => `${percent} procent`,
  shortcuts: 'Kortkommandon',
  shortcutsHelp: 'Tangenterna fungerar när någon av spelarens knappar är vald.',
  toggle: 'Spela upp eller paus',

  bookmarks: 'Bokmärken',
  bookmarkHere: 'Märk ut det här stället',
  bookmarkAdded: (position) => `Bokmärke tillagt: ${position}.`,
  bookmarkRemoved: (position) => `Bokmärke borttaget: ${position}.`,
  bookmarkKept: 'Bokmärket är kvar.',
  noBookmarks: 'Inga bokmärken än',
  noBookmarksHelp: 'Ett bokmärke leder tillbaka till samma ställe, också på en annan enhet.',
  note: 'Anteckning',
  noteOf: (position) => `Anteckning: ${position}`,
  noteAdd: (position) => `Skriv en anteckning: ${position}`,
  noteEdit: (position) => `Ändra anteckningen: ${position}`,
  noteSave: 'Spara',
  noteSaved: 'Anteckningen har sparats.',
  removeBookmark: (position) => `Ta bort bokmärket: ${position}`,
  undo: 'Ångra',
  cancel: 'Avbryt',

  problems: {
    ...terms.problems,
    'bookmark-limit-reached': (limit) => ({
      title: 'Boken har redan så många bokmärken som ryms',
      help:
        limit === undefined
          ? 'Ta bort ett bokmärke, så kan du lägga till ett nytt.'
          : `En bok kan ha ${limit} bokmärken. Ta bort ett, så kan du lägga till ett nytt.`,
    }),
  },

  showWhole: 'Visa hela spelaren',
  showLess: 'Visa mindre av spelaren',
  popOut: 'Öppna i ett eget fönster',
  popOutBlocked: 'Webbläsaren öppnade inget fönster. Tillåt popup-fönster för den här sidan och försök igen.',
  continueAt: (position) => `Fortsätt vid ${position}`,
};

export default playerTerms;
