/** Every text of the mails in which patrons are told of their loans and holds; each language has all of them. Knows no patron. */
import type { NoticeKind } from '../../database/notice-tables.ts';
import type { Language } from '../../language.ts';
import { english } from './en.ts';
import { finnish } from './fi.ts';
import { swedish } from './sv.ts';

export interface KindWords {
  /** Names no title: a subject is read on locked screens and over shoulders. */
  readonly subject: string;
  /** `day` and `time` are the last in Helsinki, as `day` and `time` below write them. */
  readonly body: (title: string, day: string, time: string) => string;
}

export interface MailWords {
  readonly greeting: string;
  readonly kinds: Readonly<Record<NoticeKind, KindWords>>;
  /** What the link to the library's page leads to. */
  readonly shelf: string;
  readonly whoHelps: (library: string) => string;
  readonly howToStop: string;
  readonly day: (at: Date) => string;
  readonly time: (at: Date) => string;
}

export const mailWords: Readonly<Record<Language, MailWords>> = { fi: finnish, sv: swedish, en: english };
