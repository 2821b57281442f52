/** The words around what libraries announce, in Swedish. */

import type { AnnouncementTerms } from './terms.ts';

const terms: AnnouncementTerms = {
  heading: 'Anslag',
  severities: { notice: 'Anslag', disruption: 'Störning', crisis: 'Viktigt anslag' },
  from: { library: 'Ditt bibliotek', area: 'Biblioteksgruppen', nation: 'E-biblioteket' },
  readMore: 'Läs mer',
  readMoreOf: (title) => `Läs mer: ${title}`,
  dismiss: 'Dölj',
  dismissOf: (title) => `Dölj anslaget: ${title}`,
  dismissed: 'Anslaget är dolt.',
};

export default terms;
