/** The words around what libraries announce, in Swedish. */

import type { AnnouncementTerms } from './terms.ts';

const terms: AnnouncementTerms = {
  heading: 'Meddelanden',
  severities: { notice: 'Meddelande', disruption: 'Störning', crisis: 'Viktigt meddelande' },
  from: { library: 'Ditt bibliotek', area: 'Biblioteksgruppen', nation: 'E-biblioteket' },
  readMore: 'Läs mer',
  readMoreOf: (title) => `Läs mer: ${title}`,
  dismiss: 'Dölj',
  dismissOf: (title) => `Dölj meddelandet: ${title}`,
  dismissed: 'Meddelandet är dolt.',
};

export default terms;
