/** What patrons are told of their loans and holds, in Finnish. */

import type { NoticeTerms } from './terms.ts';

const dueWords = (day: string): string => `Eräpäivä on ${day}. Laina palautuu silloin itsestään.`;

const finnish: NoticeTerms = {
  heading: 'Ilmoitukset',
  told: {
    'hold-ready': (day, time) => `Varauksesi on lainattavissa. Lainaa viimeistään ${day} klo ${time}.`,
    'hold-closing': (day, time) => `Varauksesi odottaa sinua vielä. Lainaa viimeistään ${day} klo ${time}.`,
    'loan-ending-soon': dueWords,
    'loan-ending-tomorrow': dueWords,
  },
  dismiss: 'Merkitse nähdyiksi',
  dismissed: 'Ilmoitukset on merkitty nähdyiksi.',
  about: 'Kerromme sinulle lainoistasi ja varauksistasi vain, jos haluat. Valitse, mistä kerromme.',
  choices: 'Kerro minulle, kun',
  kinds: {
    'hold-ready': 'varaukseni on lainattavissa',
    'hold-closing': 'huomenna on viimeinen päivä lainata varaukseni',
    'loan-ending-soon': 'eräpäivään on kolme päivää',
    'loan-ending-tomorrow': 'eräpäivä on huomenna',
  },
  email: 'Sähköpostiosoite, jos haluat viestin',
  emailHelp:
    'Ilman osoitetta kerromme täällä hyllyssä, kun seuraavan kerran käyt. Osoitetta käytetään vain näihin viesteihin, ja se poistetaan, kun tyhjennät kentän ja tallennat. Viestin otsikossa ei ole teoksen nimeä, mutta viestissä on.',
  emailWrong: 'Tämä ei ole sähköpostiosoite. Kirjoita se muodossa nimi@esimerkki.fi, tai jätä kenttä tyhjäksi.',
  save: 'Tallenna',
  saving: 'Tallennetaan…',
  saved: (count, email) => {
    if (count === 0) return 'Tallennettu. Emme lähetä ilmoituksia.';
    return email === ''
      ? 'Tallennettu. Kerromme täällä hyllyssä, kun seuraavan kerran käyt.'
      : `Tallennettu. Kerromme osoitteeseen ${email} ja täällä hyllyssä.`;
  },
};

export default finnish;
