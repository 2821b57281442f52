/** The words of the first view in English, with those of the player. */

import terms from '../errors/en.ts';
import type { PlayerTerms } from './terms.ts';

const playerTerms: PlayerTerms = {
  ...terms,

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
  speedValue: (rate) => (rate === 1 ? 'Speed 1, normal' : `${rate.toLocaleString('en')} times`),
  position: 'Place in the book',
  positionSpoken: (position, total) => `${position} of ${total}`,
  timeLeft: (duration) => `${duration} left`,
  stalled: 'Waiting for sound…',
  ended: 'The book has ended.',
  loanOver: {
    title: 'Your loan has ended',
    help: 'Your place is kept. When you borrow the title again, you go on from there.',
  },
  elsewhere: (position) => `On another device you were at ${position}.`,
  goThere: 'Go there',
  stayHere: 'Stay here',

  chapterOf: (number, count) => `Chapter ${number}/${count}`,
  heard: 'Heard',
  heardShare: (percent) => `Heard ${percent}%`,

  slower: 'Slower',
  faster: 'Faster',
  speedSign: (rate) => `${rate.toLocaleString('en')}×`,

  timer: 'Sleep timer',
  timerHelp: 'The sound fades, and then the book stops.',
  timerOff: 'No timer',
  timerMinutes: (minutes) => `${minutes} min`,
  timerChapter: 'To the end of the chapter',
  timerRunning: (left) => `The book stops after ${left} of listening.`,
  timerChapterRunning: 'The book stops at the end of the chapter.',
  timerStopped: 'The sleep timer is off.',
  timerFading: 'The sleep timer is about to stop the book.',
  timerRung: 'The sleep timer has stopped the book.',
  timerExtend: (minutes) => `Listen for ${minutes} more min`,
  timerExtendChapter: 'Listen to one more chapter',

  settings: 'Settings',
  skipBack: 'Skip back',
  skipForward: 'Skip forward',
  seconds: (seconds) => `${seconds} seconds`,
  volume: 'Volume',
  volumeValue: (percent) => `${percent} per cent`,
  shortcuts: 'Keyboard shortcuts',
  shortcutsHelp: 'The keys work while one of the player’s buttons is selected.',
  toggle: 'Play or pause',

  bookmarks: 'Bookmarks',
  bookmarkHere: 'Bookmark this place',
  bookmarkAdded: (position) => `Bookmark added: ${position}.`,
  bookmarkRemoved: (position) => `Bookmark removed: ${position}.`,
  bookmarkKept: 'The bookmark stays.',
  noBookmarks: 'No bookmarks yet',
  noBookmarksHelp: 'A bookmark leads back to the same place, also on another device.',
  note: 'Note',
  noteOf: (position) => `Note: ${position}`,
  noteAdd: (position) => `Write a note: ${position}`,
  noteEdit: (position) => `Edit the note: ${position}`,
  noteSave: 'Save',
  noteSaved: 'Your note is saved.',
  removeBookmark: (position) => `Remove the bookmark: ${position}`,
  undo: 'Undo',
  cancel: 'Cancel',

  problems: {
    ...terms.problems,
    'bookmark-limit-reached': (limit) => ({
      title: 'This book has as many bookmarks as it can',
      help:
        limit === undefined
          ? 'Remove a bookmark, then you can add another.'
          : `A book can have ${limit} bookmarks. Remove one, then you can add another.`,
    }),
  },

  showWhole: 'Show the whole player',
  showLess: 'Show less of the player',
  popOut: 'Open in a window of its own',
  popOutBlocked: 'The browser opened no window. Allow pop-ups on this page and try again.',
  continueAt: (position) => `Continue at ${position}`,
};

export default playerTerms;
