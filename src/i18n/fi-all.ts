/** All words in Finnish: those of the first view and those of what opens later. */

import terms from './fi.ts';
import type { AllTerms } from './terms.ts';

const minutes = (count: number): string => (count === 1 ? 'minuutin' : `${count} minuutin`);

const allTerms: AllTerms = {
  ...terms,

  roles: {
    author: 'Tekijä',
    narrator: 'Lukija',
    translator: 'Kääntäjä',
    illustrator: 'Kuvittaja',
    editor: 'Toimittaja',
    contributor: 'Muu tekijä',
  },
  duration: 'Kesto',
  publisher: 'Kustantaja',
  published: 'Ilmestynyt',
  language: 'Kieli',
  series: 'Sarja',
  seriesPart: (name, part) => `${name}, osa ${part}`,
  subjects: 'Aiheet',
  sample: 'Näyte',
  hearSample: 'Kuuntele näyte',
  readSample: 'Lue näyte',
  sampleFailed: 'Näytettä ei voitu toistaa.',

  signInHeading: 'Kirjaudu e-kirjastoon',
  signInToBorrow: 'Kirjaudu ensin. Laina tehdään heti sen jälkeen.',
  card: 'Kirjastokortin numero',
  pin: 'PIN-koodi',
  showPin: 'Näytä PIN-koodi',
  hidePin: 'Piilota PIN-koodi',
  cardMissing: 'Kirjoita kirjastokorttisi numero.',
  pinMissing: 'Kirjoita PIN-koodisi.',
  whereToGetPin: 'Kirjastokortin ja PIN-koodin saat omasta kirjastostasi.',
  sharedComputer: 'Tämä on yhteiskäyttöinen tietokone',
  sharedComputerHelp: 'Koneelle ei jää mitään, ja kirjautuminen päättyy, kun suljet välilehden.',
  wrongCredentials: {
    title: 'Kortin numero tai PIN-koodi on väärin',
    help: 'Tarkista molemmat ja yritä uudelleen. Uuden PIN-koodin saat omasta kirjastostasi.',
  },
  tooManyAttempts: (wait) => ({
    title: 'Liian monta yritystä',
    help: `Kirjautuminen on hetken lukittu kortin suojaamiseksi. Yritä uudelleen ${wait ? `${minutes(wait)} kuluttua` : 'myöhemmin'}.`,
  }),

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
  speedValue: (rate) => `${rate.toLocaleString('fi')}-kertainen`,
  position: 'Kohta kirjassa',
  positionSpoken: (position, total) => `${position}, koko kirja ${total}`,
  timeLeft: (duration) => `${duration} jäljellä`,
  stalled: 'Odotetaan ääntä…',
  ended: 'Kirja päättyi.',
  highlightsEmpty: 'Nostoja ei ole juuri nyt',
  highlightsEmptyHelp: 'Koko kokoelma löytyy haulla.',
  showAll: 'Näytä kaikki',
  showAllOf: (title) => `Näytä kaikki: ${title}`,
  showFewer: 'Näytä vähemmän',
  scrollBack: (title) => `Edelliset: ${title}`,
  scrollOn: (title) => `Seuraavat: ${title}`,
};

export default allTerms;
