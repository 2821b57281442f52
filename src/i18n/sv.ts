/** The words in Swedish as it is written in Finland. `glossary.md` tells which word stands for which thing. */

import { sv as media } from './media.ts';
import type { Terms } from './terms.ts';

const terms: Terms = {
  searchLabel: 'Sök e-böcker och ljudböcker',
  searchPlaceholder: 'Titel, författare eller ämne',
  search: 'Sök',
  searching: 'Söker…',
  resultsHeading: 'Sökresultat',
  results: (count) => (count === 1 ? '1 träff' : `${count} träffar`),
  nothingFound: (query) => `Sökningen ”${query}” gav inga träffar.`,
  nothingFoundHelp: 'Kontrollera stavningen eller pröva med ett enda ord, till exempel författarens efternamn.',
  waysBack: 'Vägen tillbaka',
  showMore: 'Visa fler',
  moreShown: (shown, total) => (total === undefined ? `Visar ${shown}` : `Visar ${shown} av ${total}`),
  loading: 'Laddar…',

  media,
  availableNow: 'Kan lånas genast',
  allOnLoan: (queue, weeks) => {
    const waiting = queue ? `Alla är utlånade, ${queue} i kö` : 'Alla är utlånade';
    return weeks ? `${waiting}, cirka ${weeks === 1 ? 'en vecka' : `${weeks} veckor`}` : waiting;
  },
  openToAll: 'Fritt tillgänglig för alla',
  notLendable: 'Kan inte lånas',
  onLoan: 'Du har lånat den',
  onHold: (position) => (position ? `Du är nummer ${position} i kön` : 'Du står i kö'),
  holdReady: 'Din reservering kan lånas nu',
  due: (day, left) => {
    if (left < 0) return `Lånetiden gick ut ${day}`;
    if (left === 0) return `Förfallodag ${day} · går ut i dag`;
    return `Förfallodag ${day} · ${left === 1 ? '1 dag' : `${left} dagar`} kvar`;
  },

  borrow: 'Låna',
  borrowing: 'Lånar…',
  hold: 'Reservera',
  close: 'Stäng',
  ways: {
    play: 'Lyssna',
    read: 'Läs på webben',
    licence: 'Ladda ner till en läsapp',
    download: 'Ladda ner filen',
    app: 'Öppna i appen',
  },
  actionOn: (action, title) => `${action}: ${title}`,

  borrowed: (title, day) => (day ? `Du lånade ${title}. Förfallodagen är ${day}.` : `Du lånade ${title}.`),
  borrowFailed: (title) => `Det gick inte att låna ${title}.`,

  shelfHeading: 'Min hylla',
  shelfSignedOut: 'Logga in för att se dina lån och deras förfallodagar.',

  signIn: 'Logga in',
  sessionExpired: 'Din inloggning har gått ut. Logga in på nytt.',
  signingIn: 'Loggar in…',
  signedIn: 'Du är inloggad.',
  signedInAs: (name) => `Inloggad: ${name}`,
  signOut: 'Logga ut',
  signedOut: 'Du är utloggad.',
  playerIdle: 'Ingen ljudbok är öppen',
  playerIdleHelp: 'Välj en ljudbok på din hylla och tryck på Lyssna.',
  playerInWindow: 'Boken är öppen i ett eget fönster',
  showWindow: 'Visa fönstret',
  toPage: 'Till bibliotekets sida',
  errors: {
    offline: {
      title: 'Ingen nätförbindelse',
      help: 'E-biblioteket kan inte nås. Kontrollera enhetens nätförbindelse och försök igen.',
    },
  },
  steps: {
    retry: 'Försök igen',
  },
};

export default terms;
