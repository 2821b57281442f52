/** The words of shelves that a library shows, in Swedish. */

import { sv as media } from '../media.ts';
import type { HighlightWords } from './terms.ts';

const words: HighlightWords = {
  media,
  highlightsEmpty: 'Inga tips just nu',
  highlightsEmptyHelp: 'Hela samlingen hittar du med sökningen.',
  highlightsFailed: 'Tipsen kunde inte hämtas',
  highlightsAgain: 'Hämta tipsen på nytt',
  showAll: 'Visa alla',
  showAllOf: (title) => `Visa alla: ${title}`,
  showFewer: 'Visa färre',
  scrollBack: (title) => `Föregående: ${title}`,
  scrollOn: (title) => `Nästa: ${title}`,
  recommendedBy: (name) => `Tipsas av ${name}`,
  chosenBy: { library: 'Ditt biblioteks val', area: 'Biblioteksgruppens val', nation: 'Hela landets val' },
};

export default words;
