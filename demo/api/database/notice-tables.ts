/** The tables of what patrons are told of their loans and holds, as kysely sees them. */
import type { Generated, GeneratedAlways } from 'kysely';

/** What a patron can be told, each wished for by itself. */
export const noticeKinds = ['hold-ready', 'hold-closing', 'loan-ending-soon', 'loan-ending-tomorrow'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export interface NoticeSettings {
  patron_id: string;
  /** On whose page it was set: mails lead there. */
  library_id: string;
  language: 'fi' | 'sv' | 'en';
  /** Null: told on the shelf only. */
  email: string | null;
}

/** A row: the patron wants to be told. */
export interface NoticeKinds {
  patron_id: string;
  kind: NoticeKind;
}

export interface Notices {
  id: string;
  patron_id: string;
  kind: NoticeKind;
  /** What ends; the other is null. */
  loan_id: string | null;
  hold_id: string | null;
  /** Whichever it is. */
  ending_id: GeneratedAlways<string>;
  /** When it ended as the notice was made. Once the loan or hold has another end, the notice tells nothing true any more. */
  until: Date;
  created_at: Date;
  seen_at: Date | null;
}

/** A row: a mail is still to be sent. */
export interface NoticeMails {
  notice_id: string;
  /** Whoever sends it moves this ahead first, so that no other sends it meanwhile. */
  due_at: Date;
  attempts: Generated<number>;
}

/** A view: loans that run and holds that are ready, each with its end; also those whose end has come and isn't written down yet. */
export interface Endings {
  id: string;
  what: 'loan' | 'hold';
  patron_id: string;
  publication_id: string;
  since: Date;
  until: Date;
}
