/** The words of the first view in Finnish, with those of the player. */

import terms from '../errors/fi.ts';
import type { PlayerTerms } from './terms.ts';

const playerTerms: PlayerTerms = {
  ...terms,

  player: 'Soitin',
  opening: (title) => `Avataan teosta ${title}…`,
  play: 'Toista',
  pause: 'Tauko',
  back: (seconds) => `${seconds} sekuntia taaksepäin`,
  forward: (seconds) => `${seconds} sekuntia eteenpäin`,
  chapters: 'Luvut',
  chapter: (number) => `Luku ${number}`,
  nextChapter: 'Seuraava luku',
  previousChapter: 'Edellinen luku',
  speed: 'Nopeus',
  speedValue: (rate) => (rate === 1 ? 'Nopeus 1, tavallinen' : `${rate.toLocaleString('fi')}-kertainen`),
  position: 'Kohta kirjassa',
  positionSpoken: (position, total) => `${position}, koko kirja ${total}`,
  timeLeft: (duration) => `${duration} jäljellä`,
  stalled: 'Odotetaan ääntä…',
  ended: 'Kirja päättyi.',
  loanOver: {
    title: 'Laina-aika päättyi',
    help: 'Kohta, johon jäit, on tallessa. Kun lainaat teoksen uudelleen, jatkat siitä.',
  },
  elsewhere: (position) => `Toisella laitteella olit kohdassa ${position}.`,
  goThere: 'Siirry sinne',
  stayHere: 'Pysy tässä',

  chapterOf: (number, count) => `Luku ${number}/${count}`,
  heard: 'Kuunneltu',
  heardShare: (percent) => `Kuunneltu ${percent} %`,

  slower: 'Hitaammin',
  faster: 'Nopeammin',
  speedSign: (rate) => `${rate.toLocaleString('fi')}×`,

  timer: 'Uniajastin',
  timerHelp: 'Ääni hiljenee vähitellen, ja kuuntelu pysähtyy.',
  timerOff: 'Ei ajastinta',
  timerMinutes: (minutes) => `${minutes} min`,
  timerChapter: 'Luvun loppuun',
  timerRunning: (left) => `Kuuntelu pysähtyy, kun on kuunneltu ${left}.`,
  timerChapterRunning: 'Kuuntelu pysähtyy luvun lopussa.',
  timerStopped: 'Uniajastin on pois päältä.',
  timerFading: 'Uniajastin pysäyttää kuuntelun pian.',
  timerRung: 'Uniajastin pysäytti kuuntelun.',
  timerExtend: (minutes) => `Kuuntele vielä ${minutes} min`,
  timerExtendChapter: 'Kuuntele vielä yksi luku',

  settings: 'Asetukset',
  skipBack: 'Kelaus taaksepäin',
  skipForward: 'Kelaus eteenpäin',
  seconds: (seconds) => `${seconds} sekuntia`,
  volume: 'Äänenvoimakkuus',
  volumeValue: (percent) => `${percent} prosenttia`,
  shortcuts: 'Pikanäppäimet',
  shortcutsHelp: 'Näppäimet toimivat, kun jokin soittimen painike on valittuna.',
  toggle: 'Toista tai tauko',

  bookmarks: 'Kirjanmerkit',
  bookmarkHere: 'Merkitse tämä kohta',
  bookmarkAdded: (position) => `Kirjanmerkki lisätty: ${position}.`,
  bookmarkRemoved: (position) => `Kirjanmerkki poistettu: ${position}.`,
  bookmarkKept: 'Kirjanmerkki jäi paikalleen.',
  noBookmarks: 'Ei vielä kirjanmerkkejä',
  noBookmarksHelp: 'Kirjanmerkki vie takaisin samaan kohtaan, myös toisella laitteella.',
  note: 'Muistiinpano',
  noteOf: (position) => `Muistiinpano: ${position}`,
  noteAdd: (position) => `Kirjoita muistiinpano: ${position}`,
  noteEdit: (position) => `Muuta muistiinpanoa: ${position}`,
  noteSave: 'Tallenna',
  noteSaved: 'Muistiinpano on tallennettu.',
  removeBookmark: (position) => `Poista kirjanmerkki: ${position}`,
  undo: 'Kumoa',
  cancel: 'Peru',

  problems: {
    ...terms.problems,
    'bookmark-limit-reached': (limit) => ({
      title: 'Kirjassa on jo enimmäismäärä kirjanmerkkejä',
      help:
        limit === undefined
          ? 'Poista jokin kirjanmerkeistä, niin voit lisätä uuden.'
          : `Yhdessä kirjassa voi olla ${limit} kirjanmerkkiä. Poista yksi, niin voit lisätä uuden.`,
    }),
  },

  showWhole: 'Näytä koko soitin',
  showLess: 'Pienennä soitin',
  popOut: 'Avaa omaan ikkunaan',
  popOutBlocked: 'Selain ei avannut ikkunaa. Salli ponnahdusikkunat tälle sivulle ja yritä uudelleen.',
  continueAt: (position) => `Jatka kohdasta ${position}`,
};

export default playerTerms;
