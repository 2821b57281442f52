/** The words around what libraries announce, in Finnish. */

import type { AnnouncementTerms } from './terms.ts';

const terms: AnnouncementTerms = {
  heading: 'Tiedotteet',
  severities: { notice: 'Tiedote', disruption: 'Häiriö', crisis: 'Tärkeä tiedote' },
  from: { library: 'Kirjastosi', area: 'Kirjastokimppa', nation: 'E-kirjasto' },
  readMore: 'Lue lisää',
  readMoreOf: (title) => `Lue lisää: ${title}`,
  dismiss: 'Piilota',
  dismissOf: (title) => `Piilota tiedote: ${title}`,
  dismissed: 'Tiedote piilotettu.',
};

export default terms;
