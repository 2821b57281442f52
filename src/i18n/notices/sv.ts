/** What patrons are told of their loans and holds, in the Swedish of Finland. */

import type { NoticeTerms } from './terms.ts';

const dueWords = (day: string): string => `Förfallodagen är ${day}. Lånet lämnas då tillbaka av sig självt.`;

const swedish: NoticeTerms = {
  heading: 'Meddelanden',
  told: {
    'hold-ready': (day, time) => `Din reservering kan lånas nu. Låna senast ${day} kl. ${time}.`,
    'hold-closing': (day, time) => `Din reservering väntar fortfarande på dig. Låna senast ${day} kl. ${time}.`,
    'loan-ending-soon': dueWords,
    'loan-ending-tomorrow': dueWords,
  },
  dismiss: 'Markera som sedda',
  dismissed: 'Meddelandena är markerade som sedda.',
  about: 'Vi berättar om dina lån och reserveringar bara om du vill. Välj vad vi berättar om.',
  choices: 'Berätta för mig när',
  kinds: {
    'hold-ready': 'min reservering kan lånas',
    'hold-closing': 'i morgon är sista dagen att låna min reservering',
    'loan-ending-soon': 'det är tre dagar till förfallodagen',
    'loan-ending-tomorrow': 'förfallodagen är i morgon',
  },
  email: 'E-postadress, om du vill ha ett meddelande',
  emailHelp:
    'Utan adress berättar vi här på hyllan nästa gång du är här. Adressen används bara för de här meddelandena och tas bort när du tömmer fältet och sparar. Titeln står inte i meddelandets ämnesrad, men i meddelandet.',
  emailWrong: 'Det här är ingen e-postadress. Skriv den i formen namn@exempel.fi, eller lämna fältet tomt.',
  save: 'Spara',
  saving: 'Sparar…',
  saved: (count, email) => {
    if (count === 0) return 'Sparat. Vi skickar inga meddelanden.';
    return email === ''
      ? 'Sparat. Vi berättar här på hyllan nästa gång du är här.'
      : `Sparat. Vi berättar till ${email} och här på hyllan.`;
  },
};

export default swedish;
