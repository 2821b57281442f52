/** The words of the first view in Finnish, with those for whatever may go wrong. */

import terms from '../fi.ts';
import type { ErrorTerms } from '../terms.ts';

const minutes = (count: number): string => (count === 1 ? 'minuutin' : `${count} minuutin`);

const errorTerms: ErrorTerms = {
  ...terms,

  errors: {
    ...terms.errors,
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
    'cannot-renew-loan': () => ({
      title: 'Lainaa ei voi uusia',
      help: 'Joku odottaa teosta, tai laina on jo uusittu niin monta kertaa kuin voi. Eräpäivä pysyy ennallaan.',
    }),
    'no-active-loan': () => ({
      title: 'Laina on jo päättynyt',
      help: 'Se palautettiin ehkä toisella laitteella, tai laina-aika loppui. Voit lainata teoksen uudelleen.',
    }),
    'no-active-hold': () => ({
      title: 'Varausta ei enää ole',
      help: 'Se peruttiin ehkä toisella laitteella, tai aika lainata loppui. Voit varata teoksen uudelleen.',
    }),
  },
  tooBusy: (wait) => ({
    title: 'Liian monta pyyntöä',
    help: `E-kirjasto pyytää odottamaan. Yritä uudelleen ${minutes(wait)} kuluttua.`,
  }),
  steps: {
    ...terms.steps,
    signIn: 'Kirjaudu sisään',
    contact: 'Ota yhteyttä kirjastoon',
    hold: 'Varaa teos',
    shelf: 'Näytä lainani',
  },
};

export default errorTerms;
