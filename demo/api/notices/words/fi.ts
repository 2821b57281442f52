/** The mails to patrons in Finnish. */
import { helsinkiFormat } from '../../helsinki-day.ts';
import type { MailWords } from './words.ts';

export const finnish: MailWords = {
  greeting: 'Hei',
  kinds: {
    'hold-ready': {
      subject: 'Varauksesi on lainattavissa',
      body: (title, day, time) => `Varaamasi teos ”${title}” odottaa sinua. Lainaa se viimeistään ${day} klo ${time}.`,
    },
    'hold-closing': {
      subject: 'Varauksesi odottaa enää hetken',
      body: (title, day, time) =>
        `Varaamasi teos ”${title}” odottaa sinua vielä. Lainaa se viimeistään ${day} klo ${time}, ennen kuin se siirtyy seuraavalle.`,
    },
    'loan-ending-soon': {
      subject: 'Laina-aikasi päättyy pian',
      body: (title, day) => `Lainasi ”${title}” eräpäivä on ${day}. Laina palautuu silloin itsestään.`,
    },
    'loan-ending-tomorrow': {
      subject: 'Laina-aikasi on päättymässä',
      body: (title, day) => `Lainasi ”${title}” eräpäivä on ${day}. Laina palautuu silloin itsestään.`,
    },
  },
  shelf: 'Avaa oma hyllysi kirjaston sivulla',
  whoHelps: (library) => `Sinua auttaa ${library}:`,
  howToStop:
    'Saat tämän viestin, koska pyysit sitä. Voit lopettaa viestit hyllysi kohdassa Ilmoitukset: ota valinnat pois tai tyhjennä sähköpostiosoite ja tallenna.',
  day: helsinkiFormat('fi-FI', { day: 'numeric', month: 'numeric', year: 'numeric' }),
  time: helsinkiFormat('fi-FI', { hour: 'numeric', minute: '2-digit' }),
};
