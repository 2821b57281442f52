/** The words in Finnish. `glossary.md` tells which word stands for which thing. */

import * as media from './media.ts';
import type { Terms } from './terms.ts';

const minutes = (count: number): string => (count === 1 ? 'minuutin' : `${count} minuutin`);

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

  media: media.fi,
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
    timeout: {
      title: 'E-kirjasto ei vastannut ajoissa',
      help: 'Yhteys tai palvelu on juuri nyt hidas. Yritä hetken kuluttua uudelleen.',
    },
    'signed-out': {
      title: 'Kirjautuminen on päättynyt',
      help: 'Lainasi ovat tallessa. Kirjaudu uudelleen ja jatka siitä, mihin jäit.',
    },
    forbidden: {
      title: 'Tämä ei ole sinulle sallittu',
      help: 'E-kirjasto ei hyväksynyt pyyntöä. Kirjastosi asiakaspalvelu voi selvittää syyn.',
    },
    'not-entitled': {
      title: 'Käyttöoikeus puuttuu',
      help: 'E-kirjasto on avoinna mukana olevien kuntien asukkaille. Kirjastosi kertoo, saatko käyttöoikeuden.',
    },
    'not-found': {
      title: 'Teosta ei löytynyt',
      help: 'Se on ehkä poistunut e-kirjaston kokoelmasta. Etsi teosta nimellä tai kysy kirjastostasi.',
    },
    limit: {
      title: 'Sinulla on jo enimmäismäärä lainoja',
      help: 'Palauta jokin lainoistasi, niin voit lainata uuden.',
    },
    conflict: {
      title: 'Tilanne ehti muuttua',
      help: 'Joku muu sai viimeisen kappaleen tai laina on jo muuttunut. Hae tuoreet tiedot ja yritä uudelleen.',
    },
    unreadable: {
      title: 'Vastausta ei voitu lukea',
      help: 'E-kirjasto lähetti virheellisen vastauksen. Vika ei ole sinussa. Yritä myöhemmin tai kerro kirjastollesi.',
    },
    server: {
      title: 'E-kirjastossa on häiriö',
      help: 'Vika on palvelussa, ei laitteessasi. Lainasi ovat tallessa. Yritä hetken kuluttua uudelleen.',
    },
  },
  limitHelp: (limit) => `Sinulla voi olla ${limit} lainaa yhtä aikaa. Palauta yksi, niin voit lainata uuden.`,
  problems: {
    'no-available-license': () => ({
      title: 'Viimeinen kappale ehdittiin lainata',
      help: 'Voit varata teoksen, niin saat sen vuorollasi.',
    }),
    'hold-limit-reached': (limit) => ({
      title: 'Sinulla on jo enimmäismäärä varauksia',
      help:
        limit === undefined
          ? 'Peru jokin varauksistasi, niin voit varata uuden.'
          : `Sinulla voi olla ${limit} varausta yhtä aikaa. Peru yksi, niin voit varata uuden.`,
    }),
    'not-age-appropriate': (years) => ({
      title: 'Teoksella on ikäraja',
      help:
        years === undefined
          ? 'Kirjastosi kertoo, kuka teoksen voi lainata.'
          : `Teoksen voi lainata ${years} vuotta täyttänyt. Kirjastosi auttaa löytämään muuta luettavaa.`,
    }),
  },
  tooBusy: (wait) => ({
    title: 'Liian monta pyyntöä',
    help: `E-kirjasto pyytää odottamaan. Yritä uudelleen ${minutes(wait)} kuluttua.`,
  }),
  steps: {
    retry: 'Yritä uudelleen',
    signIn: 'Kirjaudu sisään',
    contact: 'Ota yhteyttä kirjastoon',
    hold: 'Varaa teos',
    shelf: 'Näytä lainani',
  },
};

export default terms;
