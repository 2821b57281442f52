/** All words in Finnish, with those of a patron's own things. */

import terms from '../fi-all.ts';
import type { OwnTerms } from './terms.ts';

const ownTerms: OwnTerms = {
  ...terms,

  favourite: 'Suosikki',
  favouritesHeading: 'Suosikit',
  favouriteAdded: (title) => `Lisätty suosikkeihin: ${title}.`,
  favouriteRemoved: (title) => `Poistettu suosikeista: ${title}.`,
  favouriteFailed: (title) => `Suosikkia ei voitu muuttaa: ${title}.`,
  removeFavourite: 'Poista suosikeista',
  favouritesElsewhere: 'Suosikkeja voi lisätä ja poistaa e-kirjaston sovelluksessa.',
  noFavourites: 'Sinulla ei ole vielä suosikkeja',
  noFavouritesHelp: 'Tässä näkyvät teokset, jotka olet merkinnyt suosikeiksi.',

  historyHeading: 'Lainaushistoria',
  historyOff: 'Lainojasi ei muisteta palautuksen jälkeen',
  historyOffHelp: 'Halutessasi päättyneet lainasi kootaan tähän luetteloksi. Vain sinä näet sen.',
  historyBegin: 'Ota lainaushistoria käyttöön',
  historyBegun: 'Lainaushistoria on käytössä.',
  historyNothing: 'Lainaushistoria on käytössä. Tähän tulevat lainat, jotka päättyvät tästä lähtien.',
  pastLoan: (borrowed, ended) => `Lainattu ${borrowed} · päättyi ${ended}`,
  historyEmpty: 'Tyhjennä lainaushistoria',
  historyEmptyQuestion: 'Tyhjennetäänkö lainaushistoria? Poistettua ei saa takaisin.',
  historyEmptied: 'Lainaushistoria on tyhjennetty.',
  historyEnd: 'Poista lainaushistoria käytöstä',
  historyEndQuestion: 'Poistetaanko lainaushistoria käytöstä? Samalla se tyhjennetään, eikä poistettua saa takaisin.',
  historyEnded: 'Lainaushistoria on poistettu käytöstä ja tyhjennetty.',

  ownDataHeading: 'Omat tietoni',
  ownDataHelp: 'Voit ladata tiedostona kaiken, mitä e-kirjasto on sinusta tallentanut.',
  ownDataSave: 'Lataa omat tietoni',
  ownDataFile: 'e-kirjasto-omat-tiedot',
  ownDataSaved: 'Omat tietosi on ladattu.',
  accountHelp: 'Voit lopettaa e-kirjaston käytön. Kirjastokorttisi pysyy voimassa.',
  accountEnd: 'Lopeta e-kirjaston käyttö',
  accountEndQuestion: 'Lopetetaanko e-kirjaston käyttö?',
  accountEndLoss: [
    'Lainasi palautetaan heti.',
    'Varauksesi perutaan, ja menetät paikkasi jonoissa.',
    'Suosikkisi ja lainaushistoriasi poistetaan.',
    'Kohdat, joihin jäit äänikirjoissa, poistetaan.',
    'Sinut kirjataan ulos kaikilta laitteilta.',
  ],
  accountEndFinal: 'Poistettua ei saa takaisin. Voit aloittaa myöhemmin alusta samalla kortilla.',
  accountEnding: 'Lopetetaan…',
  accountEnded: 'E-kirjaston käyttösi on lopetettu',
  accountEndedHelp: 'Kaikki tietosi on poistettu. Voit aloittaa alusta kirjautumalla samalla kortilla.',
};

export default ownTerms;
