/** The words around what libraries announce; the announcements themselves are the libraries' own. */

import type { Level, Severity } from '../../domain/highlights.ts';
import { once } from '../terms.ts';

export interface AnnouncementTerms {
  readonly heading: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Who announces. */
  readonly from: Readonly<Record<Level, string>>;
  readonly readMore: string;
  readonly readMoreOf: (title: string) => string;
  readonly dismiss: string;
  readonly dismissOf: (title: string) => string;
  readonly dismissed: string;
}

export const loadAnnouncementTerms = once<AnnouncementTerms>({
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
});
