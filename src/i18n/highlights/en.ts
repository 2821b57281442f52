/** The words of shelves that a library shows, in English. */

import { en as media } from '../media.ts';
import type { HighlightWords } from './terms.ts';

const words: HighlightWords = {
  media,
  highlightsEmpty: 'No picks just now',
  highlightsEmptyHelp: 'Search to find the whole collection.',
  highlightsFailed: 'The picks couldn’t be fetched',
  highlightsAgain: 'Fetch the picks again',
  showAll: 'Show all',
  showAllOf: (title) => `Show all: ${title}`,
  showFewer: 'Show fewer',
  scrollBack: (title) => `Previous: ${title}`,
  scrollOn: (title) => `Next: ${title}`,
  recommendedBy: (name) => `Recommended by ${name}`,
  chosenBy: {
    library: 'Chosen by your library',
    area: 'Chosen by your library consortium',
    nation: 'Chosen for the whole country',
  },
};

export default words;
