/** The words in Swedish as it is written in Finland. `glossary.md` tells which word stands for which thing. */

import * as media from './media.ts';
import type { Terms } from './terms.ts';

const minutes = (count: number): string => (count === 1 ? 'en minut' : `${count} minuter`);

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

  media: media.sv,
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
    timeout: {
      title: 'E-biblioteket svarade inte i tid',
      help: 'Förbindelsen eller tjänsten är långsam just nu. Försök igen om en stund.',
    },
    'signed-out': {
      title: 'Inloggningen har upphört',
      help: 'Dina lån finns kvar. Logga in på nytt och fortsätt där du var.',
    },
    forbidden: {
      title: 'Det här är inte tillåtet för dig',
      help: 'E-biblioteket godkände inte begäran. Kundtjänsten på ditt bibliotek kan reda ut varför.',
    },
    'not-entitled': {
      title: 'Du saknar nyttjanderätt',
      help: 'E-biblioteket är öppet för invånarna i de kommuner som är med. Ditt bibliotek berättar om du kan få tillgång.',
    },
    'not-found': {
      title: 'Titeln hittades inte',
      help: 'Den har kanske tagits bort ur e-bibliotekets samling. Sök på titeln eller fråga på ditt bibliotek.',
    },
    limit: {
      title: 'Du har redan så många lån som är tillåtet',
      help: 'Lämna tillbaka ett av dina lån, så kan du låna ett nytt.',
    },
    conflict: {
      title: 'Läget hann ändras',
      help: 'Någon annan fick det sista exemplaret eller lånet har redan ändrats. Hämta nya uppgifter och försök igen.',
    },
    unreadable: {
      title: 'Svaret kunde inte läsas',
      help: 'E-biblioteket sände ett felaktigt svar. Felet är inte ditt. Försök senare eller berätta för ditt bibliotek.',
    },
    server: {
      title: 'Störning i e-biblioteket',
      help: 'Felet är i tjänsten, inte i din enhet. Dina lån finns kvar. Försök igen om en stund.',
    },
  },
  limitHelp: (limit) => `Du kan ha ${limit} lån samtidigt. Lämna tillbaka ett, så kan du låna ett nytt.`,
  problems: {
    'no-available-license': () => ({
      title: 'Det sista exemplaret hann bli utlånat',
      help: 'Du kan reservera titeln, så får du den när det är din tur.',
    }),
    'hold-limit-reached': (limit) => ({
      title: 'Du har redan så många reserveringar som är tillåtet',
      help:
        limit === undefined
          ? 'Ta bort en av dina reserveringar, så kan du göra en ny.'
          : `Du kan ha ${limit} reserveringar samtidigt. Ta bort en, så kan du göra en ny.`,
    }),
    'not-age-appropriate': (years) => ({
      title: 'Titeln har en åldersgräns',
      help:
        years === undefined
          ? 'Ditt bibliotek berättar vem som kan låna titeln.'
          : `Titeln kan lånas av den som har fyllt ${years} år. Ditt bibliotek hjälper dig att hitta annat att läsa.`,
    }),
  },
  tooBusy: (wait) => ({
    title: 'För många förfrågningar',
    help: `E-biblioteket ber dig vänta. Försök igen om ${minutes(wait)}.`,
  }),
  steps: {
    retry: 'Försök igen',
    signIn: 'Logga in',
    contact: 'Kontakta biblioteket',
    hold: 'Reservera titeln',
    shelf: 'Visa mina lån',
  },
};

export default terms;
