/** The words of the first view in Swedish, with those for whatever may go wrong. */

import terms from '../sv.ts';
import type { ErrorTerms } from '../terms.ts';

const minutes = (count: number): string => (count === 1 ? 'en minut' : `${count} minuter`);

const errorTerms: ErrorTerms = {
  ...terms,

  errors: {
    ...terms.errors,
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
    'cannot-renew-loan': () => ({
      title: 'Lånet kan inte förnyas',
      help: 'Någon väntar på titeln, eller så har lånet redan förnyats så många gånger det går. Förfallodagen är densamma som förut.',
    }),
    'no-active-loan': () => ({
      title: 'Lånet har redan upphört',
      help: 'Det lämnades kanske tillbaka på en annan enhet, eller så tog lånetiden slut. Du kan låna titeln igen.',
    }),
    'no-active-hold': () => ({
      title: 'Reserveringen finns inte längre',
      help: 'Den togs kanske bort på en annan enhet, eller så gick tiden att låna ut. Du kan reservera titeln igen.',
    }),
  },
  tooBusy: (wait) => ({
    title: 'För många förfrågningar',
    help: `E-biblioteket ber dig vänta. Försök igen om ${minutes(wait)}.`,
  }),
  steps: {
    ...terms.steps,
    signIn: 'Logga in',
    contact: 'Kontakta biblioteket',
    hold: 'Reservera titeln',
    shelf: 'Visa mina lån',
  },
};

export default errorTerms;
