/** The words of shelves that a library shows, in Finnish. */

import { fi as media } from '../media.ts';
import type { HighlightWords } from './terms.ts';

const words: HighlightWords = {
  media,
  highlightsEmpty: 'Nostoja ei ole juuri nyt',
  highlightsEmptyHelp: 'Koko kokoelma löytyy haulla.',
  highlightsFailed: 'Nostoja ei saatu haettua',
  highlightsAgain: 'Hae nostot uudelleen',
  showAll: 'Näytä kaikki',
  showAllOf: (title) => `Näytä kaikki: ${title}`,
  showFewer: 'Näytä vähemmän',
  scrollBack: (title) => `Edelliset: ${title}`,
  scrollOn: (title) => `Seuraavat: ${title}`,
  recommendedBy: (name) => `Suosittelee ${name}`,
  chosenBy: { library: 'Kirjastosi valinta', area: 'Kirjastokimpan valinta', nation: 'Koko maan valinta' },
};

export default words;
