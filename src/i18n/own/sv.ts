/** All words in Swedish, with those of a patron's own things. */

import terms from '../sv-all.ts';
import type { OwnTerms } from './terms.ts';

const ownTerms: OwnTerms = {
  ...terms,

  favourite: 'Favorit',
  favouritesHeading: 'Favoriter',
  favouriteAdded: (title) => `Tillagd bland favoriterna: ${title}.`,
  favouriteRemoved: (title) => `Borttagen från favoriterna: ${title}.`,
  favouriteFailed: (title) => `Favoriten kunde inte ändras: ${title}.`,
  removeFavourite: 'Ta bort från favoriterna',
  favouritesElsewhere: 'Favoriter läggs till och tas bort i e-bibliotekets app.',
  noFavourites: 'Du har inga favoriter ännu',
  noFavouritesHelp: 'Här visas titlarna som du har markerat som favoriter.',

  historyHeading: 'Lånehistorik',
  historyOff: 'Dina lån sparas inte efter att du lämnat tillbaka dem',
  historyOffHelp: 'Om du vill samlas dina avslutade lån i en lista här. Bara du ser den.',
  historyBegin: 'Ta lånehistoriken i bruk',
  historyBegun: 'Lånehistoriken är i bruk.',
  historyNothing: 'Lånehistoriken är i bruk. Här visas de lån som tar slut från och med nu.',
  pastLoan: (borrowed, ended) => `Lånad ${borrowed} · tog slut ${ended}`,
  historyEmpty: 'Töm lånehistoriken',
  historyEmptyQuestion: 'Vill du tömma lånehistoriken? Det som tas bort går inte att få tillbaka.',
  historyEmptied: 'Lånehistoriken är tömd.',
  historyEnd: 'Ta lånehistoriken ur bruk',
  historyEndQuestion: 'Vill du ta lånehistoriken ur bruk? Då töms den, och det som tas bort går inte att få tillbaka.',
  historyEnded: 'Lånehistoriken är ur bruk och tömd.',

  ownDataHeading: 'Mina uppgifter',
  ownDataHelp: 'Du kan ladda ner allt som e-biblioteket har sparat om dig som en fil.',
  ownDataSave: 'Ladda ner mina uppgifter',
  ownDataFile: 'e-biblioteket-mina-uppgifter',
  ownDataSaved: 'Dina uppgifter är nedladdade.',
  accountHelp: 'Du kan sluta använda e-biblioteket. Ditt bibliotekskort fortsätter att gälla.',
  accountEnd: 'Sluta använda e-biblioteket',
  accountEndQuestion: 'Vill du sluta använda e-biblioteket?',
  accountEndLoss: [
    'Dina lån lämnas tillbaka genast.',
    'Dina reserveringar tas bort, och du förlorar din plats i köerna.',
    'Dina favoriter och din lånehistorik tas bort.',
    'Ställena där du slutade lyssna i ljudböcker tas bort.',
    'Du loggas ut på alla enheter.',
  ],
  accountEndFinal: 'Det som tas bort går inte att få tillbaka. Du kan börja om senare med samma kort.',
  accountEnding: 'Avslutas…',
  accountEnded: 'Du använder inte längre e-biblioteket',
  accountEndedHelp: 'Alla dina uppgifter är borttagna. Du kan börja om genom att logga in med samma kort.',
};

export default ownTerms;
