/** The words in Finnish. `glossary.md` tells which word stands for which thing. */

import { fi as media } from './media.ts';
import type { Terms } from './terms.ts';

const terms: Terms = {
  searchLabel: 'Etsi e-kirjoja ja äänikirjoja',
  searchPlaceholder: 'Teos, tekijä tai aihe',
  search: 'Etsi',
  searching: 'Etsitään…',
  resultsHeading: 'Hakutulokset',
  results: (count) => (count === 1 ? '1 tulos' : `${count} tulosta`),
  nothingFound: (query) => `Haulla ”${query}” ei löytynyt mitään.`,
  nothingFoundHelp: 'Tarkista kirjoitusasu tai kokeile vain yhtä sanaa, esimerkiksi tekijän sukunimeä.',
  waysBack: 'Polku takaisin',
  showMore: 'Näytä lisää',
  moreShown: (shown, total) => (total === undefined ? `Näkyvissä ${shown}` : `Näkyvissä ${shown} / ${total}`),
  loading: 'Ladataan…',

  media,
  availableNow: 'Lainattavissa heti',
  allOnLoan: (queue, weeks) => {
    const waiting = queue ? `Kaikki lainassa, jonossa ${queue}` : 'Kaikki lainassa';
    return weeks ? `${waiting}, odotus noin ${weeks === 1 ? 'viikko' : `${weeks} viikkoa`}` : waiting;
  },
  openToAll: 'Vapaasti kaikkien käytettävissä',
  notLendable: 'Ei lainattavissa',
  onLoan: 'Sinulla lainassa',
  onHold: (position) => (position ? `Olet jonossa sijalla ${position}` : 'Olet jonossa'),
  holdReady: 'Varauksesi on lainattavissa',
  due: (day, left) => {
    if (left < 0) return `Laina-aika päättyi ${day}`;
    if (left === 0) return `Eräpäivä ${day} · päättyy tänään`;
    return `Eräpäivä ${day} · ${left === 1 ? '1 päivä' : `${left} päivää`} jäljellä`;
  },

  borrow: 'Lainaa',
  borrowing: 'Lainataan…',
  hold: 'Varaa',
  close: 'Sulje',
  ways: {
    play: 'Kuuntele',
    read: 'Lue verkossa',
    licence: 'Lataa lukusovellukseen',
    download: 'Lataa tiedosto',
    app: 'Avaa sovelluksessa',
  },
  actionOn: (action, title) => `${action}: ${title}`,

  borrowed: (title, day) => (day ? `Lainasit teoksen ${title}. Eräpäivä on ${day}.` : `Lainasit teoksen ${title}.`),
  borrowFailed: (title) => `Teosta ${title} ei saatu lainattua.`,

  shelfHeading: 'Oma hylly',
  shelfSignedOut: 'Kirjaudu sisään, niin näet lainasi ja niiden eräpäivät.',

  signIn: 'Kirjaudu sisään',
  sessionExpired: 'Kirjautumisesi on vanhentunut. Kirjaudu uudelleen.',
  signingIn: 'Kirjaudutaan…',
  signedIn: 'Olet kirjautunut sisään.',
  signedInAs: (name) => `Kirjautunut: ${name}`,
  signOut: 'Kirjaudu ulos',
  signedOut: 'Olet kirjautunut ulos.',
  playerIdle: 'Mikään äänikirja ei ole auki',
  playerIdleHelp: 'Valitse hyllystäsi äänikirja ja paina Kuuntele.',
  playerInWindow: 'Kirja on auki omassa ikkunassaan',
  showWindow: 'Näytä ikkuna',
  toPage: 'Kirjaston sivulle',
  errors: {
    offline: {
      title: 'Ei verkkoyhteyttä',
      help: 'E-kirjastoon ei saada yhteyttä. Tarkista laitteesi verkkoyhteys ja yritä uudelleen.',
    },
  },
  steps: {
    retry: 'Yritä uudelleen',
  },
};

export default terms;
