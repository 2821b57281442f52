/** The words around what libraries announce, in English. */

import type { AnnouncementTerms } from './terms.ts';

const terms: AnnouncementTerms = {
  heading: 'Announcements',
  severities: { notice: 'Announcement', disruption: 'Disruption', crisis: 'Important announcement' },
  from: { library: 'Your library', area: 'Library consortium', nation: 'The e-library' },
  readMore: 'Read more',
  readMoreOf: (title) => `Read more: ${title}`,
  dismiss: 'Hide',
  dismissOf: (title) => `Hide announcement: ${title}`,
  dismissed: 'Announcement hidden.',
};

export default terms;
