/** The mails to patrons in the Swedish of Finland. */
import { helsinkiFormat } from '../../helsinki-day.ts';
import type { MailWords } from './words.ts';

export const swedish: MailWords = {
  greeting: 'Hej',
  kinds: {
    'hold-ready': {
      subject: 'Din reservering kan lånas nu',
      body: (title, day, time) =>
        `Titeln ”${title}” som du har reserverat väntar på dig. Låna den senast ${day} kl. ${time}.`,
    },
    'hold-closing': {
      subject: 'Din reservering väntar bara en kort tid till',
      body: (title, day, time) =>
        `Titeln ”${title}” som du har reserverat väntar fortfarande på dig. Låna den senast ${day} kl. ${time}, innan den går vidare till nästa.`,
    },
    'loan-ending-soon': {
      subject: 'Din lånetid tar snart slut',
      body: (title, day) => `Förfallodagen för ditt lån ”${title}” är ${day}. Lånet lämnas då tillbaka av sig självt.`,
    },
    'loan-ending-tomorrow': {
      subject: 'Din lånetid håller på att ta slut',
      body: (title, day) => `Förfallodagen för ditt lån ”${title}” är ${day}. Lånet lämnas då tillbaka av sig självt.`,
    },
  },
  shelf: 'Öppna din hylla på bibliotekets sida',
  whoHelps: (library) => `Du får hjälp av ${library}:`,
  howToStop:
    'Du får det här meddelandet för att du har bett om det. Du kan sluta få dem under Meddelanden på din hylla: ta bort valen eller töm e-postadressen och spara.',
  day: helsinkiFormat('sv-FI', { day: 'numeric', month: 'numeric', year: 'numeric' }),
  time: helsinkiFormat('sv-FI', { hour: 'numeric', minute: '2-digit' }),
};
