/** The words of what patrons are told of their loans and holds, fetched once somebody is signed in. Days and times come formatted. */

import type { NoticeKind } from '../../domain/notices.ts';
import { once } from '../terms.ts';

export interface NoticeTerms {
  readonly heading: string;
  /** What is told of a title, which stands before it. */
  readonly told: Readonly<Record<NoticeKind, (day: string, time: string) => string>>;
  readonly dismiss: string;
  readonly dismissed: string;
  readonly about: string;
  readonly choices: string;
  readonly kinds: Readonly<Record<NoticeKind, string>>;
  readonly email: string;
  readonly emailHelp: string;
  readonly emailWrong: string;
  readonly save: string;
  readonly saving: string;
  /** `email` is where mails go; empty: nowhere. */
  readonly saved: (count: number, email: string) => string;
}

export const loadNoticeTerms = once<NoticeTerms>({
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
});
